#include "gui/persona/avatarwords.h"

#include <QCoreApplication>
#include <QHash>

namespace chandung::gui {

namespace {

QString say(const char* text) {
    return text ? QCoreApplication::translate("AvatarWords", text) : QString();
}

}  // namespace

QString avatarPartName(const QString& part) {
    static const QHash<QString, const char*> names{
        {QStringLiteral("hair"), QT_TRANSLATE_NOOP("AvatarWords", "Hair")},
        {QStringLiteral("hair_colour"), QT_TRANSLATE_NOOP("AvatarWords", "Hair colour")},
        {QStringLiteral("skin"), QT_TRANSLATE_NOOP("AvatarWords", "Skin")},
        {QStringLiteral("glasses"), QT_TRANSLATE_NOOP("AvatarWords", "Glasses")},
        {QStringLiteral("beard"), QT_TRANSLATE_NOOP("AvatarWords", "Beard")},
        {QStringLiteral("scarf"), QT_TRANSLATE_NOOP("AvatarWords", "Headscarf")},
        {QStringLiteral("eyes"), QT_TRANSLATE_NOOP("AvatarWords", "Eyes")},
        {QStringLiteral("mouth"), QT_TRANSLATE_NOOP("AvatarWords", "Mouth")},
        {QStringLiteral("clothes"), QT_TRANSLATE_NOOP("AvatarWords", "Clothes")},
        {QStringLiteral("clothes_colour"), QT_TRANSLATE_NOOP("AvatarWords", "Clothes colour")}};
    return say(names.value(part));
}

QString avatarCodeName(const QString& part, const QString& code) {
    static const QHash<QString, const char*> names{
        {QStringLiteral("hair.crop"), QT_TRANSLATE_NOOP("AvatarWords", "Cropped")},
        {QStringLiteral("hair.sidepart"), QT_TRANSLATE_NOOP("AvatarWords", "Side parting")},
        {QStringLiteral("hair.quiff"), QT_TRANSLATE_NOOP("AvatarWords", "Quiff")},
        {QStringLiteral("hair.buzz"), QT_TRANSLATE_NOOP("AvatarWords", "Very short")},
        {QStringLiteral("hair.sides"), QT_TRANSLATE_NOOP("AvatarWords", "At the sides only")},
        {QStringLiteral("hair.curly"), QT_TRANSLATE_NOOP("AvatarWords", "Curly")},
        {QStringLiteral("hair.pixie"), QT_TRANSLATE_NOOP("AvatarWords", "Pixie cut")},
        {QStringLiteral("hair.bob"), QT_TRANSLATE_NOOP("AvatarWords", "Bob")},
        {QStringLiteral("hair.fringe"), QT_TRANSLATE_NOOP("AvatarWords", "Fringe")},
        {QStringLiteral("hair.wavy"), QT_TRANSLATE_NOOP("AvatarWords", "Wavy")},
        {QStringLiteral("hair.long"), QT_TRANSLATE_NOOP("AvatarWords", "Long")},
        {QStringLiteral("hair.ponytail"), QT_TRANSLATE_NOOP("AvatarWords", "Ponytail")},
        {QStringLiteral("hair.bun"), QT_TRANSLATE_NOOP("AvatarWords", "Bun")},
        {QStringLiteral("hair.lowbun"), QT_TRANSLATE_NOOP("AvatarWords", "Low bun")},
        {QStringLiteral("hair_colour.black"), QT_TRANSLATE_NOOP("AvatarWords", "Black")},
        {QStringLiteral("hair_colour.espresso"), QT_TRANSLATE_NOOP("AvatarWords", "Dark brown")},
        {QStringLiteral("hair_colour.chestnut"), QT_TRANSLATE_NOOP("AvatarWords", "Brown")},
        {QStringLiteral("hair_colour.auburn"), QT_TRANSLATE_NOOP("AvatarWords", "Reddish brown")},
        {QStringLiteral("hair_colour.grey"), QT_TRANSLATE_NOOP("AvatarWords", "Grey")},
        {QStringLiteral("hair_colour.silver"), QT_TRANSLATE_NOOP("AvatarWords", "Silver")},
        {QStringLiteral("skin.S1"), QT_TRANSLATE_NOOP("AvatarWords", "Tone 1, lightest")},
        {QStringLiteral("skin.S2"), QT_TRANSLATE_NOOP("AvatarWords", "Tone 2")},
        {QStringLiteral("skin.S3"), QT_TRANSLATE_NOOP("AvatarWords", "Tone 3")},
        {QStringLiteral("skin.S4"), QT_TRANSLATE_NOOP("AvatarWords", "Tone 4")},
        {QStringLiteral("skin.S5"), QT_TRANSLATE_NOOP("AvatarWords", "Tone 5")},
        {QStringLiteral("skin.S6"), QT_TRANSLATE_NOOP("AvatarWords", "Tone 6, darkest")},
        {QStringLiteral("glasses.none"), QT_TRANSLATE_NOOP("AvatarWords", "None")},
        {QStringLiteral("glasses.round"), QT_TRANSLATE_NOOP("AvatarWords", "Round")},
        {QStringLiteral("glasses.square"), QT_TRANSLATE_NOOP("AvatarWords", "Square")},
        {QStringLiteral("beard.no"), QT_TRANSLATE_NOOP("AvatarWords", "None")},
        {QStringLiteral("beard.yes"), QT_TRANSLATE_NOOP("AvatarWords", "Short beard")},
        {QStringLiteral("scarf.no"), QT_TRANSLATE_NOOP("AvatarWords", "None")},
        {QStringLiteral("scarf.yes"), QT_TRANSLATE_NOOP("AvatarWords", "With a headscarf")},
        {QStringLiteral("eyes.dot"), QT_TRANSLATE_NOOP("AvatarWords", "Small")},
        {QStringLiteral("eyes.oval"), QT_TRANSLATE_NOOP("AvatarWords", "Large")},
        {QStringLiteral("eyes.happy"), QT_TRANSLATE_NOOP("AvatarWords", "Laughing")},
        {QStringLiteral("eyes.lash"), QT_TRANSLATE_NOOP("AvatarWords", "With lashes")},
        {QStringLiteral("mouth.smile"), QT_TRANSLATE_NOOP("AvatarWords", "Smile")},
        {QStringLiteral("mouth.soft"), QT_TRANSLATE_NOOP("AvatarWords", "Slight smile")},
        {QStringLiteral("mouth.open"), QT_TRANSLATE_NOOP("AvatarWords", "Open smile")},
        {QStringLiteral("clothes.shirt"), QT_TRANSLATE_NOOP("AvatarWords", "Shirt")},
        {QStringLiteral("clothes.polo"), QT_TRANSLATE_NOOP("AvatarWords", "Polo shirt")},
        {QStringLiteral("clothes.crew"), QT_TRANSLATE_NOOP("AvatarWords", "T-shirt")},
        {QStringLiteral("clothes.vneck"), QT_TRANSLATE_NOOP("AvatarWords", "V-neck")},
        {QStringLiteral("clothes.hoodie"), QT_TRANSLATE_NOOP("AvatarWords", "Hoodie")},
        {QStringLiteral("clothes.stand"), QT_TRANSLATE_NOOP("AvatarWords", "Stand-up collar")},
        {QStringLiteral("clothes.vest"), QT_TRANSLATE_NOOP("AvatarWords", "Work vest")},
        {QStringLiteral("clothes.blazer"), QT_TRANSLATE_NOOP("AvatarWords", "Blazer")},
        {QStringLiteral("clothes_colour.accent"), QT_TRANSLATE_NOOP("AvatarWords", "The card's colour")},
        {QStringLiteral("clothes_colour.deep"), QT_TRANSLATE_NOOP("AvatarWords", "The card's colour, dark")},
        {QStringLiteral("clothes_colour.soft"), QT_TRANSLATE_NOOP("AvatarWords", "The card's colour, light")},
        {QStringLiteral("clothes_colour.navy"), QT_TRANSLATE_NOOP("AvatarWords", "Navy")},
        {QStringLiteral("clothes_colour.charcoal"), QT_TRANSLATE_NOOP("AvatarWords", "Charcoal")},
        {QStringLiteral("clothes_colour.sand"), QT_TRANSLATE_NOOP("AvatarWords", "Sand")},
        {QStringLiteral("clothes_colour.white"), QT_TRANSLATE_NOOP("AvatarWords", "White")},
        {QStringLiteral("clothes_colour.sky"), QT_TRANSLATE_NOOP("AvatarWords", "Sky blue")},
        {QStringLiteral("clothes_colour.sage"), QT_TRANSLATE_NOOP("AvatarWords", "Sage green")},
        {QStringLiteral("clothes_colour.rose"), QT_TRANSLATE_NOOP("AvatarWords", "Rose")},
        {QStringLiteral("clothes_colour.mustard"), QT_TRANSLATE_NOOP("AvatarWords", "Mustard")}};
    return say(names.value(part + QLatin1Char('.') + code));
}

}  // namespace chandung::gui
