#include "app/card/avatarparts.h"
#include "app/card/palette.h"
#include "app/card/pathdata.h"
#include "app/card/units.h"

#include <QPainter>

namespace chandung::app::card {

namespace {

QPen line(const QColor& colour, double width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// Paints one face on the 120-unit grid, from the back to the front.
class Portrait {
public:
    Portrait(QPainter& painter, const AvatarLook& look, const QColor& accent, bool small, bool outline)
        : m_painter(painter),
          m_look(look),
          m_accent(accent),
          m_small(small),
          m_outline(outline),
          m_skin(skinTone(look.skin)),
          m_hair(hairColour(look.hairColour)),
          m_main(clothesColour(look.clothesColour, accent)) {
        const QByteArray name = look.hair.toLatin1();
        m_shape = look.scarf ? nullptr : hairShape(name.constData());
    }

    void paint() {
        background();
        if (m_shape) hair(m_shape->back);
        body();
        head();
        if (m_look.beard && !m_look.scarf) beard();
        face();
        if (m_look.scarf)
            scarf();
        else if (m_shape)
            hair(m_shape->front);
        glasses();
    }

private:
    void fill(const char* data, const QColor& colour, bool both = false) {
        const QPainterPath path = parsePath(data);
        fill(path, colour);
        if (both) fill(mirrored(path), colour);
    }
    void fill(const QPainterPath& path, const QColor& colour) {
        m_painter.fillPath(path, m_outline ? QColor(Qt::white) : colour);
        if (m_outline) m_painter.strokePath(path, line(Qt::black, outlineWidth));
    }
    void stroke(const char* data, const QColor& colour, double width, bool both = false) {
        const QPainterPath path = parsePath(data);
        const QPen pen = m_outline ? line(Qt::black, outlineWidth) : line(colour, width);
        m_painter.strokePath(path, pen);
        if (both) m_painter.strokePath(mirrored(path), pen);
    }

    /// Hair; in the outline form dark hair is hatched at 45 degrees.
    void hair(const char* data) {
        // Circles of curly hair become one outline; filled they may overlap.
        const QPainterPath path = m_outline ? parsePath(data).simplified() : parsePath(data);
        fill(path, m_hair);
        if (!m_outline || m_hair.lightnessF() > 0.4) return;
        m_painter.save();
        m_painter.setClipPath(path, Qt::IntersectClip);
        m_painter.setPen(line(Qt::black, 1.05));
        const QRectF bounds = path.boundingRect();
        for (double at = bounds.left() - bounds.height(); at < bounds.right(); at += 1.9 * 1.4142)
            m_painter.drawLine(QPointF(at, bounds.bottom()), QPointF(at + bounds.height(), bounds.top()));
        m_painter.restore();
    }

    void background() {
        const Palette palette;
        if (m_outline) return m_painter.fillRect(QRectF(-1, -1, 122, 122), Qt::white);
        m_painter.fillRect(QRectF(-1, -1, 122, 122), m_look.muted ? palette.fill : tint(m_accent, 0.28));
        fill("O 60 58 47", m_look.muted ? palette.line : tint(m_accent, 0.50));
    }

    void body() {
        QColor colour = m_main;
        if (m_look.clothes == QLatin1String("vest")) colour = QColor(0xA9, 0xC3, 0xD9);  // the shirt under it
        if (m_look.scarf) colour = mix(m_accent, QColor(0x10, 0x16, 0x1D), 0.72);
        fill("M 8 121 C 8 101 22 95 44 88 L 76 88 C 98 95 112 101 112 121 Z", colour);
        fill("M 50 66 L 70 66 L 70 86 C 70 93 50 93 50 86 Z", m_skin.shade);
        if (!m_look.scarf) paintClothes(m_painter, m_look, m_main, m_skin, m_outline);
    }

    void head() {
        if (!m_look.scarf) fill("O 37 55 4.6", m_skin.shade, true);
        fill("M 37 48 C 37 31 46 23 60 23 C 74 23 83 31 83 48 C 83 66 74 81 60 81 C 46 81 37 66 37 48 Z", m_skin.skin);
    }

    void beard() {
        fill(
            "M 37.5 54 C 38 72 46 83 60 83 C 74 83 82 72 82.5 54 C 80 62 76 64 70 62 C 64 60 56 60 50 62 C 44 64 40 62 "
            "37.5 54 Z",
            m_hair);
    }

    void face() {
        const bool bearded = m_look.beard && !m_look.scarf;
        if (!m_small && !m_outline && !bearded)
            fill("O 46 62 4.2", mix(QColor(0xE0, 0x60, 0x4C), m_skin.skin, 0.22), true);
        const QColor drawn = mix(m_skin.shade, QColor(0x30, 0x18, 0x10), m_skin.dark ? 0.62 : 0.80);
        if (!m_small && m_look.lines) stroke("M 49 61 C 47 64 47 66 48 68", drawn, 1.1, true);
        eyes();
        stroke("M 46.8 48.2 C 48.5 46.4 52 46.2 54.6 47.4", m_hair, m_small ? 2.6 : 2.0, true);
        if (!m_small) {
            stroke("M 60 55 C 60.5 58 62.8 60.4 62 61.8 C 61.4 62.8 60 62.8 59 62.4", drawn, 1.4);
        }
        mouth(bearded);
    }

    void eyes() {
        const QColor colour(0x2A, 0x1F, 0x1C);
        if (m_look.eyes == QLatin1String("happy")) return stroke("M 48 55 C 49 52 53 52 54 55", colour, 1.8, true);
        const bool oval = m_look.eyes == QLatin1String("oval");
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_outline ? QColor(Qt::black) : colour);
        for (const double x : {51.0, 69.0}) m_painter.drawEllipse(QPointF(x, 54), oval ? 1.8 : 2.1, oval ? 2.6 : 2.1);
        if (m_look.eyes == QLatin1String("lash")) stroke("M 47.2 53.2 C 48.5 51 51 50.6 53.6 51.6", colour, 1.3, true);
    }

    void mouth(bool bearded) {
        QColor colour = m_skin.dark ? QColor(0x5E, 0x24, 0x20) : QColor(0x8E, 0x3B, 0x34);
        if (bearded && !m_skin.dark) colour = QColor(0xE8, 0xC8, 0xB8);  // a dark line would be lost in the beard
        if (bearded && m_skin.dark) colour = QColor(0xD9, 0xA9, 0x98);
        if (m_look.mouth == QLatin1String("open")) {
            const char* shape = "M 52.5 68.5 C 56 70 64 70 67.5 68.5 C 66.5 75.5 53.5 75.5 52.5 68.5 Z";
            fill(shape, Qt::white);
            return stroke(shape, m_skin.dark ? QColor(0x5E, 0x24, 0x20) : QColor(0x8E, 0x3B, 0x34), 1.2);
        }
        stroke(m_look.mouth == QLatin1String("soft") ? "M 55 70.5 C 58 72.4 62 72.4 65 70.5"
                                                     : "M 53 69.5 C 56 73.5 64 73.5 67 69.5",
               colour, 1.8);
    }

    void scarf() {
        const QColor ink = Palette{}.ink;
        fill("M 38.5 50 C 40 36 48 28.5 60 28.5 C 72 28.5 80 36 81.5 50 C 77 40 70 35 60 35 C 50 35 43 40 38.5 50 Z",
             mix(m_accent, ink, 0.66));
        fill(
            "M 60 12 C 40 12 28 28 30 54 C 31 72 28 84 17 97 C 30 112 90 112 103 97 C 92 84 89 72 90 54 C 92 28 80 12 "
            "60 12 Z "
            "M 60 29 C 74 29 81 40 81 53 C 81 68 72 79 60 79 C 48 79 39 68 39 53 C 39 40 46 29 60 29 Z",
            m_accent);
        stroke("M 40 70 C 48 88 70 92 88 84", mix(m_accent, ink, 0.84), 1.5);
        stroke("M 44 84 C 54 98 74 100 92 92", mix(m_accent, ink, 0.84), 1.5);
    }

    void glasses() {
        const QColor colour(0x2B, 0x31, 0x39);
        if (m_look.glasses == QLatin1String("round")) {
            stroke("O 50.5 54.5 7.4", colour, 1.5, true);
            stroke("M 57.9 53.4 C 59 52.2 61 52.2 62.1 53.4", colour, 1.5);
            stroke("M 43.2 53 L 38 51.6", colour, 1.5, true);
        } else if (m_look.glasses == QLatin1String("square")) {
            QPainterPath box;
            box.addRoundedRect(QRectF(42.6, 48.4, 15.4, 12), 3.4, 3.4);
            box.addRoundedRect(QRectF(62, 48.4, 15.4, 12), 3.4, 3.4);
            m_painter.strokePath(box, line(colour, 1.7));
            stroke("M 58 53 L 62 53", colour, 1.7);
            stroke("M 42.6 52.4 L 38 51.2", colour, 1.7, true);
        }
    }

    QPainter& m_painter;
    const AvatarLook& m_look;
    QColor m_accent;
    bool m_small;
    bool m_outline;
    SkinTone m_skin;
    QColor m_hair;
    QColor m_main;
    const HairShape* m_shape = nullptr;
};

}  // namespace

namespace {

void paintPortrait(QPainter& painter, const QRectF& rect, const QPainterPath& clip, const AvatarLook& look,
                   const QColor& accent, bool outline) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 120, rect.height() / 120);
    Portrait(painter, look, accent, rect.width() < 8 * mm, outline).paint();
    painter.restore();
}

}  // namespace

void paintAvatar(QPainter& painter, const QRectF& rect, const QPainterPath& clip, const AvatarLook& look,
                 const QColor& accent) {
    paintPortrait(painter, rect, clip, look, accent, false);
}

void paintAvatarOutline(QPainter& painter, const QRectF& rect, const QPainterPath& clip, const AvatarLook& look) {
    paintPortrait(painter, rect, clip, look, Qt::black, true);
}

void paintAvatar(QPainter& painter, const QRectF& rect, double radius, const AvatarLook& look, const QColor& accent) {
    QPainterPath clip;
    clip.addRoundedRect(rect, radius, radius);
    paintAvatar(painter, rect, clip, look, accent);
}

}  // namespace chandung::app::card
