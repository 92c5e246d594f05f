#include "app/pdf/colourglyphs.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <vector>

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

/// A line as the painter draws it; its runs stand `ascent` below the baseline.
class LineRuns {
public:
    LineRuns(const QPainter& painter, const QString& text) : m_layout(text, painter.font()) {
        QTextOption option;
        option.setTextDirection(painter.layoutDirection());
        option.setWrapMode(QTextOption::NoWrap);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        QTextLine line = m_layout.createLine();
        if (line.isValid()) line.setNumColumns(static_cast<int>(text.size()));
        m_layout.endLayout();
        if (line.isValid()) m_base = QPointF(0, line.ascent());
    }

    [[nodiscard]] QList<QGlyphRun> of(qsizetype from = -1, qsizetype length = -1) const {
        return m_layout.glyphRuns(static_cast<int>(from), static_cast<int>(length));
    }
    [[nodiscard]] QPointF base() const { return m_base; }

private:
    QTextLayout m_layout;
    QPointF m_base;
};

void paintPictures(QPainter& painter, const QGlyphRun& run, const QPointF& base) {
    if (!isColourFont(run.rawFont())) return;
    for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i) {
        const quint32 glyph = run.glyphIndexes().at(i);
        const QRectF bounds = run.rawFont().boundingRect(glyph);
        if (bounds.isEmpty()) continue;
        painter.drawImage(bounds.translated(run.positions().at(i) - base), picture(run.rawFont(), glyph, bounds));
    }
}

/// Blank glyphs side by side where the sign stands, the first code point at the right, each a span.
void paintCodePoints(QPainter& painter, const QString& cluster, const QGlyphRun& run, const QPointF& base,
                     TextSpans& spans) {
    const QList<uint> points = cluster.toUcs4();
    const QPointF place = run.positions().constFirst() - base;
    const quint32 glyph = run.glyphIndexes().constFirst();
    const double width = run.rawFont().advancesForGlyphIndexes({glyph}).constFirst().x();
    const auto count = static_cast<double>(points.size());
    QGlyphRun blank;
    blank.setRawFont(run.rawFont());
    blank.setGlyphIndexes({glyph});
    blank.setPositions({QPointF()});
    double left = place.x() + width;
    for (const uint point : points) {
        const auto code = static_cast<char32_t>(point);
        left -= width / count;
        spans.begin(painter, QString::fromUcs4(&code, 1));
        painter.save();
        painter.translate(left, place.y());
        painter.scale(1 / count, 1);
        painter.drawGlyphRun(QPointF(), blank);
        painter.restore();
        TextSpans::end(painter);
    }
}

void paintOddCluster(QPainter& painter, const QString& cluster, const QList<QGlyphRun>& runs, const QPointF& base,
                     TextSpans& spans) {
    const auto coloured = std::find_if(runs.begin(), runs.end(), [](const QGlyphRun& run) {
        return !run.glyphIndexes().isEmpty() && isColourFont(run.rawFont());
    });
    if (coloured != runs.end()) {
        // Selectors of a variant have a glyph of another font, which shows nothing.
        paintCodePoints(painter, cluster, *coloured, base, spans);
        for (const QGlyphRun& run : runs) paintPictures(painter, run, base);
        return;
    }
    spans.begin(painter, cluster);
    for (const QGlyphRun& run : runs) painter.drawGlyphRun(-base, run);
    TextSpans::end(painter);
}

}  // namespace

void paintColourGlyphs(QPainter& painter, const QString& text) {
    const LineRuns line(painter, text);
    for (const QGlyphRun& run : line.of()) paintPictures(painter, run, line.base());
}

bool paintMixedLine(QPainter& painter, const QString& text, TextSpans& spans) {
    if (!text.isRightToLeft()) return false;
    struct Part {
        qsizetype from;
        qsizetype length;
        bool odd;
        bool left;  ///< runs from left to right; such a part is one span
    };
    std::vector<Part> parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QString cluster = text.mid(from, to - from);
        const bool odd = TextSpans::neededInRightToLeft(cluster);
        const bool left = QChar::direction(cluster.toUcs4().constFirst()) == QChar::DirL;
        const bool joins = !parts.empty() && parts.back().left == left && (left || (!odd && !parts.back().odd));
        if (joins) {
            parts.back().length = to - parts.back().from;
            parts.back().odd = parts.back().odd || odd;
        } else {
            parts.push_back({from, to - from, odd, left});
        }
        from = to;
    }
    if (std::none_of(parts.begin(), parts.end(), [](const Part& part) { return part.odd; })) return false;
    const LineRuns line(painter, text);
    for (const Part& part : parts) {
        const QList<QGlyphRun> runs = line.of(part.from, part.length);
        if (part.odd)
            paintOddCluster(painter, text.mid(part.from, part.length), runs, line.base(), spans);
        else
            for (const QGlyphRun& run : runs) painter.drawGlyphRun(-line.base(), run);
    }
    return true;
}

}  // namespace chandung::app::pdf
