#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace chandung::gui {

class Theme;

/// Small signs that delegates paint: tags, badges and the evidence bar.
namespace tags {

enum class Look { Neutral, Accent, Warn, Err, Ok, Info, Badge };

inline constexpr int height = 18;

[[nodiscard]] int width(const Theme& theme, const QString& text);

/// Paints a tag with its left end at `left`, vertically centred on `middle`; returns its right end.
qreal paint(QPainter& painter, const Theme& theme, qreal left, qreal middle, const QString& text, Look look);

/// Backed statements full, the assumptions hatched; empty when there are none.
void paintEvidenceBar(QPainter& painter, const Theme& theme, const QRectF& rect, int backed, int statements);

}  // namespace tags

}  // namespace chandung::gui
