#include "app/card/linebreaks.h"

#include <QTextBoundaryFinder>

namespace chandung::app::card {

namespace {

Piece toPiece(const QString& text) {
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1).isSpace()) --end;
    return {text.left(end), text.mid(end)};
}

std::vector<Piece> unicodePieces(const QString& text) {
    std::vector<Piece> pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        pieces.push_back(toPiece(text.mid(from, to - from)));
        from = to;
    }
    return pieces;
}

bool endsInDigit(const QString& text) {
    return !text.isEmpty() && (text.back().isDigit() || text.back() == QLatin1Char('%'));
}

bool isDash(QChar c) {
    return c == QLatin1Char('-') || c == QChar(0x2013) || c == QLatin1Char('/');
}

bool isCurrency(const QString& text) {
    if (text.size() < 2 || text.size() > 3) return false;
    for (const QChar c : text)
        if (c < QLatin1Char('A') || c > QLatin1Char('Z')) return false;
    return true;
}

bool isYear(const QString& text) {
    if (text.size() < 4) return false;
    for (int i = 0; i < 4; ++i)
        if (!text.at(i).isDigit()) return false;
    return (text.startsWith(QLatin1String("19")) || text.startsWith(QLatin1String("20"))) &&
           (text.size() == 4 || !text.at(4).isDigit());
}

/// Whether two neighbours belong together on one line.
bool glued(const Piece& a, const Piece& b) {
    if (a.ink.isEmpty() || b.ink.isEmpty()) return false;
    const QChar last = a.ink.back();
    if (a.space.isEmpty())
        return (isDash(last) || last.isDigit()) && (b.ink.front().isDigit() || isDash(b.ink.front()));
    if (a.space.contains(QLatin1Char('\n'))) return false;
    if (endsInDigit(a.ink) && b.ink.front().isLetter() && b.ink.size() <= 6 &&
        b.ink.front().script() == QChar::Script_Latin)
        return true;
    if (isCurrency(a.ink) && b.ink.front().isDigit()) return true;
    return last.isLetter() && a.ink.size() <= 9 && isYear(b.ink);
}

}  // namespace

QStringList paragraphs(const QString& text) {
    QString clean = text;
    clean.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& c : clean) {
        if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == QLatin1Char('\r'))
            c = QLatin1Char('\n');
        if (c != QLatin1Char('\n') && c.category() == QChar::Other_Control) c = QLatin1Char(' ');
    }
    QStringList list;
    for (const QString& line : clean.split(QLatin1Char('\n'))) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty()) list.push_back(trimmed);
    }
    return list;
}

std::vector<Piece> linePieces(const QString& paragraph) {
    std::vector<Piece> pieces;
    bool wasGlued = false;
    for (Piece& piece : unicodePieces(paragraph)) {
        // Never more than a pair by the unit rule: "24 giờ một" must still break.
        if (!pieces.empty() && (!wasGlued || pieces.back().space.isEmpty()) && glued(pieces.back(), piece)) {
            wasGlued = !pieces.back().space.isEmpty();
            pieces.back().ink += pieces.back().space + piece.ink;
            pieces.back().space = piece.space;
        } else {
            wasGlued = false;
            pieces.push_back(std::move(piece));
        }
    }
    return pieces;
}

std::vector<Piece> looserPieces(const Piece& piece) {
    std::vector<Piece> pieces = unicodePieces(piece.ink);
    if (!pieces.empty()) pieces.back().space += piece.space;
    return pieces;
}

}  // namespace chandung::app::card
