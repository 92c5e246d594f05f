#pragma once

#include <QHeaderView>

namespace chandung::gui {

class CompareModel;
struct Context;

/// Over the columns of a comparison: face, name, what they are, how much of it is backed; a cross takes the column
/// away. Stays in view; columns are moved by dragging.
class ColumnHeader : public QHeaderView {
    Q_OBJECT

public:
    ColumnHeader(Context& context, const CompareModel& model, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeWanted(int column);
    /// A double click.
    void openWanted(int column);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect cross(const QRect& section) const;
    [[nodiscard]] QRect sectionRect(int section) const;
    void paintFoot(QPainter& painter, const QRect& line, int section) const;

    Context& m_context;
    const CompareModel& m_model;
};

}  // namespace chandung::gui
