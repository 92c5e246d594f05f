#pragma once

#include "chandung/domain/comparison.h"
#include "gui/compare/comparecolumn.h"
#include "gui/context.h"

#include <QPixmap>
#include <QRectF>

#include <functional>

class QPainter;

namespace chandung::gui {

/// A row that is drawn across all columns instead of cell by cell: a scale with everybody on one axis, ranges as bars
/// on one ruler, or channels as a small matrix.
struct RowDrawing {
    enum class Kind { Cells, Scale, Ranges, Channels };

    struct Mark {
        std::size_t column = 0;
        double from = 0, to = 0;  ///< a scale has only `from`
        bool openFrom = false, openTo = false;
        QString text;
    };
    struct Bar {
        bool there = false;
        bool backed = false;
        std::optional<int> strength;  ///< 0–5
    };
    struct Channel {
        QString name;
        std::vector<Bar> bars;  ///< one for each column
    };

    Kind kind = Kind::Cells;
    QString low, high;  ///< the poles of a scale
    std::vector<Mark> marks;
    std::vector<Channel> channels;
};

/// How a row is drawn; `Cells` when its values have no common axis.
[[nodiscard]] RowDrawing rowDrawing(const Context& context, const domain::FieldDefinition& field,
                                    const domain::ComparisonRow& row);

/// What the drawings are painted with.
struct RowPainter {
    using Face = std::function<QPixmap(std::size_t column, int side)>;

    const Theme& theme;
    const std::vector<CompareColumn>& columns;
    Face face;

    [[nodiscard]] int height(const RowDrawing& drawing, int width) const;
    void paint(QPainter& painter, const RowDrawing& drawing, const QRectF& box) const;

private:
    struct Axis {
        qreal left, right;
        double low, high;
        [[nodiscard]] qreal at(double value) const { return left + (right - left) * (value - low) / (high - low); }
    };
    /// A mark of a scale where it does not cover another one.
    struct Place {
        const RowDrawing::Mark* mark;
        int lane;
    };

    [[nodiscard]] Axis scaleAxis(const RowDrawing& drawing, const QRectF& box) const;
    [[nodiscard]] std::vector<Place> lanes(const RowDrawing& drawing, const Axis& axis) const;
    void paintScale(QPainter& painter, const RowDrawing& drawing, const QRectF& box) const;
    void paintRanges(QPainter& painter, const RowDrawing& drawing, const QRectF& box) const;
    void paintRuler(QPainter& painter, const Axis& axis, qreal top, double step) const;
    void paintChannels(QPainter& painter, const RowDrawing& drawing, const QRectF& box) const;
    void paintChannel(QPainter& painter, const RowDrawing::Channel& channel, const QRectF& box) const;
    [[nodiscard]] int channelsAcross(int width) const;
    [[nodiscard]] int channelHeight() const;
};

}  // namespace chandung::gui
