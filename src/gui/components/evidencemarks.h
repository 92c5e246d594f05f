#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace chandung::gui {

class Theme;

/// The recurring sign of the program: ● backed, ○ assumption. Painted the same in every list.
namespace marks {

inline constexpr qreal size = 9;

/// The disc or the ring, centred at `centre`.
void paintBacked(QPainter& painter, const Theme& theme, const QPointF& centre);
void paintAssumption(QPainter& painter, const Theme& theme, const QPointF& centre);

/// "● 3  ○ 1" from `left`, vertically centred in `rect`; a zero is left out. Returns the right end.
qreal paintCounts(QPainter& painter, const Theme& theme, const QRectF& rect, int backed, int assumptions);
[[nodiscard]] int countsWidth(const Theme& theme, int backed, int assumptions);

/// What a screen reader says of one statement: "Rests on 2 sources", "Assumption".
[[nodiscard]] QString spoken(int citations, int lost = 0);
/// What it says of a group: "3 backed, 1 assumption".
[[nodiscard]] QString spokenCounts(int backed, int assumptions);

}  // namespace marks

}  // namespace chandung::gui
