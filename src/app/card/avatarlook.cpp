#include "app/card/avatardraw.h"
#include "app/card/seed.h"
#include "chandung/app/card/avatarfields.h"
#include "chandung/app/text.h"

#include <QStringList>

#include <algorithm>

namespace chandung::app::card {

namespace {

QStringList words(const char* list) {
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

QString pick(const QStringList& list, std::uint64_t draw) {
    return list.at(static_cast<qsizetype>(draw % static_cast<std::uint64_t>(list.size())));
}

/// The middle of the age range; 35 when it is not known.
double ageOf(const domain::Persona& persona) {
    const auto* range = std::get_if<domain::Range>(&persona.value("demographics.age"));
    if (!range || range->empty()) return 35;
    return (range->from.value_or(*range->to) + range->to.value_or(*range->from)) / 2;
}

QStringList hairs(const std::string& gender, double age) {
    if (gender == "man")
        return words(age >= 45 ? "crop sidepart quiff curly buzz sides" : "crop sidepart quiff curly buzz");
    if (gender == "woman") return words("bob fringe long bun lowbun ponytail wavy pixie curly");
    return words("crop curly pixie bob fringe bun ponytail");
}

QStringList clothes(const domain::Persona& persona) {
    if (persona.kind == domain::CustomerKind::B2c) return words("crew hoodie vneck shirt stand");
    const std::string seniority = persona.text("role.seniority");
    if (seniority == "executive") return words("blazer");
    if (seniority == "manager") return words("blazer shirt stand");
    if (seniority == "specialist") return words("shirt polo vest");
    if (seniority == "operator") return words("polo crew vest");
    return words("shirt blazer polo crew");
}

QString clothesColour(std::uint64_t draw) {
    const std::uint64_t part = draw % 4;
    if (part < 2) return QStringLiteral("accent");
    if (part == 2) return QStringLiteral("deep");
    return pick(words("navy charcoal sand white sky sage rose mustard"), draw / 4);
}

QString hairColour(double age, std::uint64_t draw) {
    const bool grey = age >= 65 || (age >= 50 && draw % 2 == 0);
    if (grey) return pick(words("grey silver"), draw / 2);
    // Dark hair is the most common by far.
    return pick(words("black black black espresso espresso chestnut auburn"), draw / 2);
}

bool saysYes(const QString& code) {
    return code == QLatin1String("yes") || code == QLatin1String("true") || code == QLatin1String("1");
}

}  // namespace

void choosePart(AvatarLook& look, const std::string& part, const QString& value) {
    if (value.isEmpty()) return;
    if (part == "hair") look.hair = value;
    if (part == "hair_colour") look.hairColour = value;
    if (part == "skin") look.skin = value;
    if (part == "glasses") look.glasses = value == QLatin1String("none") ? QString() : value;
    if (part == "clothes") look.clothes = value;
    if (part == "clothes_colour") look.clothesColour = value;
    if (part == "eyes") look.eyes = value;
    if (part == "mouth") look.mouth = value;
    if (part == "scarf") look.scarf = saysYes(value);
    if (part == "beard") look.beard = saysYes(value);
}

namespace {

/// What the marketer chose wins over what was drawn.
void choose(AvatarLook& look, const domain::AvatarChoice& choice) {
    for (const auto& [part, code] : choice.parts) choosePart(look, part, toQt(code));
}

}  // namespace

AvatarLook drawn(const domain::Persona& persona, int turn) {
    Seed seed(persona.id);
    for (int i = 0; i < turn * 16; ++i) seed.next();
    const std::string gender = persona.text("demographics.gender");
    const double age = ageOf(persona);
    AvatarLook look;
    look.skin = pick(words("S1 S2 S3 S4 S5 S6"), seed.next());
    look.hair = pick(hairs(gender, age), seed.next());
    look.hairColour = hairColour(age, seed.next());
    look.glasses =
        pick({QString(), QString(), QStringLiteral("round"), QString(), QStringLiteral("square")}, seed.next());
    look.clothes = pick(clothes(persona), seed.next());
    look.clothesColour = clothesColour(seed.next());
    look.eyes = pick(words("dot oval dot happy lash"), seed.next());
    look.mouth = pick(words("smile soft open smile"), seed.next());
    const bool man = gender == "man";
    const bool beard = seed.next() % 4 == 0;
    look.beard = beard && man;
    if (man && look.eyes == QLatin1String("lash")) look.eyes = QStringLiteral("oval");
    look.lines = age >= 50;
    look.muted = persona.text("identity.target") == "negative";
    if (const auto* image = std::get_if<domain::ImageValue>(&persona.value("identity.photo")))
        choose(look, image->avatar);
    return look;
}

const std::vector<std::string>& avatarFields() {
    static const std::vector<std::string> fields{"demographics.age", "demographics.gender", "role.seniority",
                                                 "identity.target", "identity.photo"};
    return fields;
}

AvatarLook avatarLook(const domain::Persona& persona) {
    return drawn(persona, 0);
}

}  // namespace chandung::app::card
