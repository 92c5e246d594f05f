#pragma once

#include "app/card/content.h"
#include "app/card/setting.h"

namespace chandung::app::card {

/// One line of a row. The tail (marks, numbers) is painted behind all lines of its row, so that the statement reads
/// without a break when it is copied from the PDF.
struct Slice {
    Sheet ink;
    Sheet tail;
    double height = 0;
};

/// One statement, pair or scale. It may go on in the next column between two slices.
struct Row {
    std::vector<Slice> slices;
    double gap = 1;  ///< air behind it
    [[nodiscard]] double height() const;
};

/// The rail of marks at the right end of a row, and the gutter of bullets at its left.
inline constexpr double railWidth = 11.5 * mm;  // three numbers stand inside the column
inline constexpr double gutterWidth = 5.2 * mm;

/// Draws one entry of a block in a column. `large`: goals and pains of the face.
struct RowRequest {
    const BlockContent& block;
    const Entry& entry;
    const Setting& setting;
    double width = 0;
    bool large = false;
};
[[nodiscard]] Row layoutRow(const RowRequest& request);

/// Makes a row of lines; the first slice carries what else is drawn.
[[nodiscard]] Row lineRow(const RowRequest& request, const QStringList& lines, double x, double cell,
                          const TextStyle& style);

/// Puts the lines of a key at the left of a row. Those after the first are painted behind the value, which so reads
/// without a break.
void addKey(Row& row, const QStringList& key, const TextStyle& style, double width, const ItemRole& role);

/// Draws a mark whose rail begins at `x`, on a line of the given style.
void drawMark(Sheet& sheet, const Mark& mark, double x, const TextStyle& line, const Setting& setting);
void drawBullet(Sheet& sheet, const Setting& setting);
/// The bar of a strength: `segments` pieces, `filled` of them in the accent.
void drawBar(Sheet& sheet, const QPointF& topLeft, int segments, int filled, const QSizeF& segment, double gap,
             const Setting& setting);

/// One function per block style, each in a file of its own.
[[nodiscard]] Row keyValueRow(const RowRequest& request);
[[nodiscard]] Row bulletRow(const RowRequest& request);
[[nodiscard]] Row rankedRow(const RowRequest& request);
[[nodiscard]] Row painRow(const RowRequest& request);
[[nodiscard]] Row questionRow(const RowRequest& request);
[[nodiscard]] Row objectionRow(const RowRequest& request);
[[nodiscard]] Row channelRow(const RowRequest& request);
[[nodiscard]] Row sliderRow(const RowRequest& request);
[[nodiscard]] Row proseRow(const RowRequest& request);
[[nodiscard]] Row openRow(const RowRequest& request);  ///< what must still be checked

}  // namespace chandung::app::card
