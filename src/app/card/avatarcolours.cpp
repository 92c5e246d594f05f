#include "app/card/avatarparts.h"
#include "app/card/palette.h"

#include <QHash>

namespace chandung::app::card {

SkinTone skinTone(const QString& code) {
    static const QHash<QString, SkinTone> tones{
        {QStringLiteral("S1"), {QColor(0xF7, 0xDC, 0xC2), QColor(0xDE, 0xBC, 0xA1), false}},
        {QStringLiteral("S2"), {QColor(0xED, 0xC3, 0x9F), QColor(0xD6, 0xA8, 0x85), false}},
        {QStringLiteral("S3"), {QColor(0xDB, 0xA6, 0x7E), QColor(0xC8, 0x91, 0x6B), false}},
        {QStringLiteral("S4"), {QColor(0xBC, 0x83, 0x5C), QColor(0xAF, 0x75, 0x50), true}},
        {QStringLiteral("S5"), {QColor(0x93, 0x60, 0x3F), QColor(0x8E, 0x59, 0x38), true}},
        {QStringLiteral("S6"), {QColor(0x6C, 0x43, 0x2C), QColor(0x6F, 0x41, 0x29), true}},
    };
    return tones.value(code, tones.value(QStringLiteral("S2")));
}

QColor hairColour(const QString& name) {
    static const QHash<QString, QColor> colours{
        {QStringLiteral("black"), QColor(0x23, 0x1E, 0x20)},    {QStringLiteral("espresso"), QColor(0x3D, 0x2B, 0x25)},
        {QStringLiteral("chestnut"), QColor(0x6B, 0x46, 0x31)}, {QStringLiteral("auburn"), QColor(0x97, 0x56, 0x2F)},
        {QStringLiteral("grey"), QColor(0x8B, 0x8B, 0x90)},     {QStringLiteral("silver"), QColor(0xC9, 0xCA, 0xCE)},
    };
    return colours.value(name, colours.value(QStringLiteral("black")));
}

QColor clothesColour(const QString& name, const QColor& accent) {
    static const QHash<QString, QColor> neutrals{
        {QStringLiteral("navy"), QColor(0x2B, 0x39, 0x55)}, {QStringLiteral("charcoal"), QColor(0x3B, 0x42, 0x4B)},
        {QStringLiteral("sand"), QColor(0xDC, 0xCD, 0xB2)}, {QStringLiteral("white"), QColor(0xFF, 0xFF, 0xFF)},
        {QStringLiteral("sky"), QColor(0xA9, 0xC3, 0xD9)},  {QStringLiteral("sage"), QColor(0xA7, 0xBB, 0xA0)},
        {QStringLiteral("rose"), QColor(0xDD, 0xA9, 0xA3)}, {QStringLiteral("mustard"), QColor(0xD7, 0xA6, 0x48)},
    };
    if (name == QLatin1String("deep")) return mix(accent, QColor(0x10, 0x16, 0x1D), 0.72);
    if (name == QLatin1String("soft")) return tint(accent, 0.45);
    return neutrals.value(name, accent);
}

}  // namespace chandung::app::card
