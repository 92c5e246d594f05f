#include "app/card/cardtext.h"

#include "app/card/cardface.h"
#include "app/card/linebreaks.h"
#include "chandung/app/card/cardpainter.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <optional>

namespace chandung::app::card {

namespace {

/// The words of all fonts together whose widths a thread remembers, at most: some megabytes. Each keystroke in a
/// preview brings new ones.
constexpr int mostWords = 30000;

void forgetWords();
thread_local int knownWords = 0;

QFont makeFont(Face face, double size, double tracking) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"),
                      QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Naskh Arabic"),
                      QStringLiteral("Noto Color Emoji")});
    font.setPixelSize(static_cast<int>(std::lround(size * fontUnit)));
    font.setBold(face == Face::Bold || face == Face::BoldItalic);
    font.setItalic(face == Face::Italic || face == Face::BoldItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // A spacing, however small, switches ligatures off: "fi" must be found when the PDF is searched.
    font.setLetterSpacing(QFont::AbsoluteSpacing, std::abs(tracking) > 0 ? tracking * fontUnit : 0.02);
    return font;
}

/// What measures texts in a face, a size and a spacing. Latin text is measured by the face itself; for all other Qt is
/// asked, and the widths of words are kept.
class Measure {
    /// What Qt makes of the spacing that only switches ligatures off: it counts in 64ths.
    static constexpr double least = 1.0 / 64;

public:
    Measure(Face face, double size, double tracking)
        : m_face(CardFace::of(face)),
          m_unit(static_cast<double>(std::lround(size * fontUnit)) / fontUnit / std::max(m_face.unitsPerEm(), 1)),
          m_spacing((std::abs(tracking) > 0 ? tracking * fontUnit : least) / fontUnit),
          m_font([=] { return makeFont(face, size, tracking); }) {}

    const QFont& font() { return known().font; }

    double width(const QString& text) {
        if (m_face.holds(text)) return m_face.width(text) * m_unit + static_cast<double>(text.size()) * m_spacing;
        if (text.size() > 40) return known().metrics.horizontalAdvance(text) / fontUnit;
        const double before = m_words.value(text, -1);
        if (before >= 0) return before;
        if (knownWords >= mostWords) forgetWords();
        const double width = known().metrics.horizontalAdvance(text) / fontUnit;
        m_words.insert(text, width);
        ++knownWords;
        return width;
    }
    void forget() { m_words = {}; }

private:
    struct Known {
        explicit Known(const QFont& f) : font(f), metrics(f) {}
        QFont font;
        QFontMetricsF metrics;
    };
    Known& known() {
        if (!m_known) {
            ensureFonts();
            m_known.emplace(m_font());
        }
        return *m_known;
    }

    const CardFace& m_face;
    double m_unit;  ///< of the font, in points
    double m_spacing;
    std::function<QFont()> m_font;
    std::optional<Known> m_known;
    QHash<QString, double> m_words;
};

QHash<quint64, std::shared_ptr<Measure>>& measures() {
    thread_local QHash<quint64, std::shared_ptr<Measure>> all;
    return all;
}

void forgetWords() {
    for (const std::shared_ptr<Measure>& measure : std::as_const(measures())) measure->forget();
    knownWords = 0;
}

Measure& measureOf(Face face, double size, double tracking) {
    QHash<quint64, std::shared_ptr<Measure>>& cache = measures();
    const auto key = static_cast<quint64>(face) << 48 | static_cast<quint64>(std::lround(size * 100)) << 24 |
                     static_cast<quint64>(std::lround((tracking + 10) * 1000));
    std::shared_ptr<Measure>& entry = cache[key];
    if (!entry) entry = std::make_shared<Measure>(face, size, tracking);
    return *entry;
}

Measure& measureOf(const TextStyle& style) {
    return measureOf(style.face, style.size, style.tracking);
}

/// One paragraph, broken greedily: a line takes pieces until the next would stick out.
class Breaker {
public:
    Breaker(Measure& measure, double width) : m_measure(measure), m_width(std::max(width, 1.0)) {}

    void add(const Piece& piece) {
        const double inked = m_measure.width(piece.ink);
        if (m_used + inked > m_width + 0.01 && !m_line.isEmpty()) endLine();
        if (inked > m_width + 0.01) return addWide(piece);
        m_line += piece.ink + piece.space;
        m_used += inked + (piece.space.isEmpty() ? 0 : m_measure.width(piece.space));
    }

    void endLine() {
        if (m_line.isEmpty()) return;
        lines.push_back(trimmedEnd(m_line));
        m_line.clear();
        m_used = 0;
    }

    QStringList lines;

private:
    static QString trimmedEnd(const QString& text) {
        qsizetype end = text.size();
        while (end > 0 && text.at(end - 1).isSpace()) --end;
        return text.left(end);
    }

    /// Wider than the column: first at every allowed place, then between characters.
    void addWide(const Piece& piece) {
        const std::vector<Piece> parts = looserPieces(piece);
        if (parts.size() > 1) {
            for (const Piece& one : parts) add(one);
            return;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, piece.ink);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
            const QString cluster = piece.ink.mid(from, to - from);
            from = to;
            const double width = m_measure.width(cluster);
            if (m_used + width > m_width && !m_line.isEmpty()) endLine();
            m_line += cluster;
            m_used += width;
        }
        m_line += piece.space;
        m_used += piece.space.isEmpty() ? 0 : m_measure.width(piece.space);
    }

    Measure& m_measure;
    double m_width;
    QString m_line;
    double m_used = 0;
};

QStringList greedy(const std::vector<Piece>& pieces, Measure& measure, double width) {
    Breaker breaker(measure, width);
    for (const Piece& piece : pieces) breaker.add(piece);
    breaker.endLine();
    return breaker.lines;
}

QStringList balanced(const std::vector<Piece>& pieces, Measure& measure, double width) {
    QStringList best = greedy(pieces, measure, width);
    double low = width * 0.3;
    double high = width;
    for (int step = 0; step < 7 && best.size() > 1; ++step) {
        const double middle = (low + high) / 2;
        const QStringList tried = greedy(pieces, measure, middle);
        if (tried.size() == best.size()) {
            best = tried;
            high = middle;
        } else {
            low = middle;
        }
    }
    return best;
}

/// Gives a last line of one short word company from the line before.
void mendLastLine(QStringList& lines, Measure& measure, double width) {
    if (lines.size() < 2 || measure.width(lines.last()) >= width * 0.12) return;
    const std::vector<Piece> before = linePieces(lines.at(lines.size() - 2));
    if (before.size() < 3) return;
    const std::vector<Piece> head(before.begin(), before.end() - 1);
    const QString moved = before.back().ink;
    const QString space = before[before.size() - 2].space;
    if (space.isEmpty()) return;  // scripts without spaces read on well
    QString kept;
    for (const Piece& piece : head) kept += piece.ink + piece.space;
    lines[lines.size() - 2] = kept.trimmed();
    lines.last() = moved + space + lines.last();
}

}  // namespace

const QFont& cardFont(Face face, double size, double tracking) {
    return measureOf(face, size, tracking).font();
}

double textWidth(const QString& text, const TextStyle& style) {
    return measureOf(style).width(text);
}

double baselineOffset(const TextStyle& style) {
    return (style.leading - 1.362 * style.size) / 2 + 1.069 * style.size;
}

QStringList breakText(const QString& text, const TextStyle& style, double width, Wrap wrap) {
    Measure& measure = measureOf(style);
    QStringList lines;
    for (const QString& paragraph : paragraphs(text)) {
        const std::vector<Piece> pieces = linePieces(paragraph);
        QStringList part = wrap == Wrap::Balanced ? balanced(pieces, measure, width) : greedy(pieces, measure, width);
        mendLastLine(part, measure, width);
        if (paragraph.isRightToLeft())
            for (QString& line : part)
                if (!line.isRightToLeft())
                    line.prepend(QChar(0x200F));  // begins with a foreign word, still runs right to left
        lines += part;
    }
    return lines;
}

FittedText fitText(const QString& text, const TextStyle& style, double width, int maxLines, Wrap wrap) {
    FittedText result{breakText(text, style, width, wrap), true};
    if (result.lines.size() <= maxLines) return result;
    result.complete = false;
    // Whole sentences that fit, else the words of the lines that fit.
    const QString flat = text.simplified();
    QString sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, flat);
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QString candidate = flat.left(end).trimmed();
        if (breakText(candidate, style, width, wrap).size() > maxLines) break;
        sentences = candidate;
    }
    result.lines =
        sentences.isEmpty() ? breakText(text, style, width).mid(0, maxLines) : breakText(sentences, style, width, wrap);
    return result;
}

QStringList shortenText(const QString& text, const TextStyle& style, double width, int maxLines) {
    FittedText fitted = fitText(text, style, width, maxLines);
    if (fitted.complete) return fitted.lines;
    static const QString dots = QStringLiteral("…");
    QString& last = fitted.lines.last();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, last);
    qsizetype end = last.size();
    while (end > 0 && textWidth(last.left(end) + dots, style) > width) {
        finder.setPosition(end);
        end = std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    }
    last = last.left(end).trimmed() + dots;
    return fitted.lines;
}

}  // namespace chandung::app::card
