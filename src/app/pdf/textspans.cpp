#include "app/pdf/textspans.h"

#include "app/pdf/finish.h"
#include "chandung/app/text.h"

#include <QPainter>

#include <algorithm>

namespace chandung::app::pdf {

namespace {

/// What reads back from its glyphs: scripts whose letters stand each for itself, and those that run from right to left,
/// whose forms have codes of their own (readers reverse an ActualText of theirs).
bool isPlain(QChar c) {
    if (c.isSurrogate() || c.category() == QChar::Other_Format || c.isMark()) return false;
    switch (c.script()) {
        case QChar::Script_Latin:
        case QChar::Script_Greek:
        case QChar::Script_Cyrillic:
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Arabic:
        case QChar::Script_Hebrew:
            return true;
        case QChar::Script_Common:
        case QChar::Script_Inherited:
            // Dingbats and pictures may be drawn by a colour font.
            return c.unicode() < 0x2600 || c.unicode() > 0x27BF;
        default:
            return false;
    }
}

void mark(QPainter& painter, double x, double number) {
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRect(QRectF(x, number, 1, 1));
    painter.restore();
}

}  // namespace

bool TextSpans::needed(const QString& text) {
    if (text.isRightToLeft()) return false;
    return !std::all_of(text.begin(), text.end(), isPlain);
}

bool TextSpans::neededInRightToLeft(const QString& cluster) {
    const QChar first = cluster.front();
    const bool own = first.direction() == QChar::DirR || first.direction() == QChar::DirAL;
    return std::any_of(cluster.begin(), cluster.end(), [own](QChar c) {
        if (isPlain(c)) return false;
        if (c.isMark()) return !own;
        return c.category() != QChar::Other_Format;
    });
}

void TextSpans::begin(QPainter& painter, const QString& text) {
    mark(painter, spanBeginX, static_cast<double>(m_texts.size()));
    m_texts.push_back(fromQt(text));
}

void TextSpans::end(QPainter& painter) {
    mark(painter, spanEndX, 0);
}

}  // namespace chandung::app::pdf
