#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace chandung::gui::wrappedtext {

/// How high a text is that breaks between words, and within a word only where it is wider than the line.
[[nodiscard]] qreal height(const QFont& font, const QString& text, qreal width);

/// Paints it; letters that begin one of the found words (foundwords) stand on `mark`.
void paint(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& ink,
           const QStringList& found = {}, const QColor& mark = {});

}  // namespace chandung::gui::wrappedtext
