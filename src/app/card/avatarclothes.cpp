#include "app/card/avatarparts.h"
#include "app/card/palette.h"
#include "app/card/pathdata.h"

#include <QPainter>

namespace chandung::app::card {

namespace {

QPen line(const QColor& colour, double width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// Paints one piece of clothing after the other.
class Tailor {
public:
    Tailor(QPainter& painter, const QColor& main, const SkinTone& skin, bool outline)
        : m_painter(painter),
          m_main(main),
          m_second(mix(main, Palette{}.ink, 0.84)),
          m_skin(skin),
          m_outline(outline) {}

    void fill(const char* data, const QColor& colour, bool both = false) {
        const QPainterPath path = parsePath(data);
        fill(path, colour);
        if (both) fill(mirrored(path), colour);
    }
    void stroke(const char* data, const QColor& colour, double width) {
        m_painter.strokePath(parsePath(data), m_outline ? line(Qt::black, outlineWidth) : line(colour, width));
    }

    void crew() {
        fill("M 45 87 C 48 100 72 100 75 87 Z", m_skin.shade);
        stroke("M 44.5 88 C 48 101 72 101 75.5 88", m_second, 2.6);
    }
    void vneck() {
        fill("M 46 88 L 74 88 L 60 108 Z", m_skin.shade);
        stroke("M 45.5 88 L 60 109 L 74.5 88", m_second, 2.4);
    }
    void collar(const QColor& colour) { fill("M 49 83 L 60 99 L 51 105 L 42 90 Z", colour, true); }
    void shirt() {
        collar(mix(m_main, Qt::white, 0.8));
        if (m_main == QColor(Qt::white)) collar(QColor(0xE9, 0xED, 0xF1));
        stroke("M 60 99 L 60 121", m_second, 1.2);
        fill("O 60 109 1.1", m_second);
    }
    void polo() {
        const QColor second = m_main.lightnessF() > 0.6 ? mix(m_main, Palette{}.ink, 0.7) : QColor(0xDC, 0xCD, 0xB2);
        fill("M 57 95 L 63 95 L 63 114 L 57 114 Z", m_second);
        fill("M 49 84 L 60 97 L 50 103 L 42 90 Z", second, true);
    }
    void blazer(bool tie) {
        fill("M 47 87 L 73 87 L 62 121 L 58 121 Z", QColor(0xF4, 0xF6, 0xF8));
        if (tie) fill("M 57.5 91 L 62.5 91 L 64 112 L 60 118 L 56 112 Z", mix(m_main, Palette{}.ink, 0.55));
        fill("M 48 84 L 42 90 L 44 106 L 50 106 L 58 121 L 59.5 121 Z", mix(m_main, Qt::white, 0.86), true);
        if (!tie) fill("M 49 84 L 60 97 L 54 101 L 46 91 Z", Qt::white, true);
    }
    void vest() {
        collar(Qt::white);
        fill("M 40 89 L 24 96 C 20 104 20 112 20 121 L 55 121 L 51 104 Z", m_main, true);
    }
    void stand() {
        fill("M 48 82 C 52 87 68 87 72 82 L 74 92 C 68 97 52 97 46 92 Z", mix(m_main, Qt::white, 0.9));
        stroke("M 62 95 C 72 100 82 106 88 118", m_second, 1.4);
    }
    void hoodie() {
        fill("M 40 88 C 38 82 46 80 50 83 C 52 96 68 96 70 83 C 74 80 82 82 80 88 C 78 104 42 104 40 88 Z", m_second);
        const QColor cord = m_main.lightnessF() > 0.8 ? m_second : QColor(Qt::white);
        stroke("M 53 102 L 53 114", cord, 1.4);
        stroke("M 67 102 L 67 114", cord, 1.4);
    }

private:
    void fill(const QPainterPath& path, const QColor& colour) {
        m_painter.fillPath(path, m_outline ? QColor(Qt::white) : colour);
        if (m_outline) m_painter.strokePath(path, line(Qt::black, outlineWidth));
    }

    QPainter& m_painter;
    QColor m_main;
    QColor m_second;
    SkinTone m_skin;
    bool m_outline;
};

}  // namespace

void paintClothes(QPainter& painter, const AvatarLook& look, const QColor& main, const SkinTone& skin, bool outline) {
    Tailor tailor(painter, main, skin, outline);
    if (look.clothes == QLatin1String("vneck")) return tailor.vneck();
    if (look.clothes == QLatin1String("shirt")) return tailor.shirt();
    if (look.clothes == QLatin1String("polo")) return tailor.polo();
    if (look.clothes == QLatin1String("blazer"))
        return tailor.blazer(look.beard || look.hair == QLatin1String("sides"));
    if (look.clothes == QLatin1String("vest")) return tailor.vest();
    if (look.clothes == QLatin1String("stand")) return tailor.stand();
    if (look.clothes == QLatin1String("hoodie")) return tailor.hoodie();
    tailor.crew();
}

}  // namespace chandung::app::card
