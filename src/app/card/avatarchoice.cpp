#include "chandung/app/card/avatarchoice.h"

#include "app/card/avatardraw.h"
#include "chandung/app/text.h"

namespace chandung::app::card {

namespace {

/// After so many faces the first one comes again.
constexpr int mostFaces = 200;

QString yesNo(bool value) {
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

domain::AvatarChoice choiceOf(const AvatarLook& look) {
    domain::AvatarChoice choice;
    for (const AvatarPart& part : avatarParts()) choice.parts[part.key] = fromQt(codeOf(look, part.key));
    return choice;
}

}  // namespace

const std::vector<AvatarPart>& avatarParts() {
    static const std::vector<AvatarPart> parts{
        {"hair",
         {"crop", "sidepart", "quiff", "buzz", "sides", "curly", "pixie", "bob", "fringe", "wavy", "long", "ponytail",
          "bun", "lowbun"}},
        {"hair_colour", {"black", "espresso", "chestnut", "auburn", "grey", "silver"}},
        {"skin", {"S1", "S2", "S3", "S4", "S5", "S6"}},
        {"glasses", {"none", "round", "square"}},
        {"beard", {"no", "yes"}},
        {"scarf", {"no", "yes"}},
        {"eyes", {"dot", "oval", "happy", "lash"}},
        {"mouth", {"smile", "soft", "open"}},
        {"clothes", {"shirt", "polo", "crew", "vneck", "hoodie", "stand", "vest", "blazer"}},
        {"clothes_colour",
         {"accent", "deep", "soft", "navy", "charcoal", "sand", "white", "sky", "sage", "rose", "mustard"}}};
    return parts;
}

QString codeOf(const AvatarLook& look, const char* part) {
    const std::string_view name(part);
    if (name == "hair") return look.hair;
    if (name == "hair_colour") return look.hairColour;
    if (name == "skin") return look.skin;
    if (name == "glasses") return look.glasses.isEmpty() ? QStringLiteral("none") : look.glasses;
    if (name == "beard") return yesNo(look.beard);
    if (name == "scarf") return yesNo(look.scarf);
    if (name == "eyes") return look.eyes;
    if (name == "mouth") return look.mouth;
    if (name == "clothes") return look.clothes;
    if (name == "clothes_colour") return look.clothesColour;
    return {};
}

AvatarLook withPart(AvatarLook look, const char* part, const QString& code) {
    choosePart(look, part, code);
    return look;
}

domain::AvatarChoice anotherFace(const domain::Persona& persona) {
    const domain::AvatarChoice current = choiceOf(avatarLook(persona));
    domain::Persona blank = persona;
    blank.set("identity.photo", {});
    int turn = 0;
    while (turn < mostFaces && choiceOf(drawn(blank, turn)) != current) ++turn;
    if (turn >= mostFaces - 1) turn = 0;
    domain::AvatarChoice next = choiceOf(drawn(blank, turn + 1));
    for (int tries = 2; next == current && tries < mostFaces; ++tries) next = choiceOf(drawn(blank, turn + tries));
    return next;
}

}  // namespace chandung::app::card
