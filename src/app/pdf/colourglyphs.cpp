#include "app/pdf/colourglyphs.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace chandung::app::pdf {

namespace {

constexpr int longestSide = 160;  // pixels of a printed emoji; the font's own pictures are no larger

bool isColourFont(const QRawFont& font) {
    return !font.fontTable("CBDT").isEmpty() || !font.fontTable("sbix").isEmpty() || !font.fontTable("COLR").isEmpty();
}

/// One glyph as a picture of its own bounds.
QImage picture(const QRawFont& font, quint32 glyph, const QRectF& bounds) {
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes({glyph});
    run.setPositions({QPointF()});
    QImage image(bounds.size().toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.drawGlyphRun(-bounds.topLeft(), run);
    painter.end();
    return image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

void paintColourGlyphs(QPainter& painter, const QString& text) {
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setTextDirection(painter.layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) line.setNumColumns(static_cast<int>(text.size()));
    layout.endLayout();
    if (!line.isValid()) return;
    const QPointF base(0, line.ascent());
    for (const QGlyphRun& run : layout.glyphRuns()) {
        if (!isColourFont(run.rawFont())) continue;
        for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i) {
            const quint32 glyph = run.glyphIndexes().at(i);
            const QRectF bounds = run.rawFont().boundingRect(glyph);
            if (bounds.isEmpty()) continue;
            painter.drawImage(bounds.translated(run.positions().at(i) - base), picture(run.rawFont(), glyph, bounds));
        }
    }
}

}  // namespace chandung::app::pdf
