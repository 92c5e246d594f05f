#include "cardfixture.h"

#include "app/card/icons.h"
#include "app/card/palette.h"
#include "catch.h"
#include "chandung/app/card/avatar.h"
#include "chandung/app/card/avatarchoice.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <set>

using namespace chandung;
using namespace chandung::app::card;

namespace {

domain::Persona someone(const char* gender = "woman") {
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.set("demographics.gender", std::string(gender));
    return persona;
}

}  // namespace

TEST_CASE("a face stays the same for an id, whatever else is edited", "[card]") {
    for (int i = 0; i < 50; ++i) {
        domain::Persona persona = someone();
        const AvatarLook before = avatarLook(persona);
        CHECK(avatarLook(persona) == before);
        persona.set("identity.name", std::string("Nguyễn Thị Hoa"));
        persona.set("demographics.location", std::string("Kuala Lumpur"));
        persona.set("demographics.language", std::string("Tamil"));
        persona.set("goals.goals", domain::Statements{domain::Statement{}});
        persona.version = 7;
        CHECK(avatarLook(persona) == before);
    }
}

TEST_CASE("skin is drawn over all tones and never follows name or place", "[card]") {
    std::set<QString> tones;
    for (int i = 0; i < 200; ++i) {
        domain::Persona persona = someone(i % 2 ? "man" : "woman");
        const QString skin = avatarLook(persona).skin;
        tones.insert(skin);
        persona.set("identity.name", std::string("Siti Aisyah"));
        persona.set("demographics.location", std::string("Hà Nội"));
        persona.set("demographics.gender", std::string("other"));
        persona.set("demographics.age", domain::Range{70, 75, {}, {}, {}});
        CHECK(avatarLook(persona).skin == skin);
        CHECK_FALSE(avatarLook(persona).scarf);
    }
    CHECK(tones.size() == 6);
}

TEST_CASE("beards, lines and grey hair follow gender and age", "[card]") {
    for (int i = 0; i < 100; ++i) {
        CHECK_FALSE(avatarLook(someone("woman")).beard);
        CHECK_FALSE(avatarLook(someone("other")).beard);
        domain::Persona old = someone("man");
        old.set("demographics.age", domain::Range{66, 72, {}, {}, {}});
        const AvatarLook look = avatarLook(old);
        CHECK(look.lines);
        CHECK((look.hairColour == QStringLiteral("grey") || look.hairColour == QStringLiteral("silver")));
    }
}

TEST_CASE("what the marketer chose for a face wins", "[card]") {
    domain::Persona persona = someone();
    domain::ImageValue image;
    image.avatar.parts = {{"skin", "S6"}, {"hair", "bun"}, {"scarf", "yes"}, {"glasses", "round"}};
    persona.set("identity.photo", image);
    const AvatarLook look = avatarLook(persona);
    CHECK(look.skin == QStringLiteral("S6"));
    CHECK(look.hair == QStringLiteral("bun"));
    CHECK(look.glasses == QStringLiteral("round"));
    CHECK(look.scarf);
}

TEST_CASE("personas of a study differ in accent, and whoever else is there changes no face", "[card]") {
    domain::Bundle bundle;
    const domain::Uuid study = domain::Uuid::make();
    for (int i = 0; i < 8; ++i) {
        bundle.personas.push_back(someone());
        bundle.personas.back().studyId = study;
    }
    std::set<QRgb> colours;
    for (const domain::Persona& persona : bundle.personas) {
        colours.insert(accentFor(persona, bundle).rgb());
    }
    CHECK(colours.size() == 8);
    // A later persona takes nothing from the earlier ones.
    const QColor first = accentFor(bundle.personas.front(), bundle);
    bundle.personas.push_back(someone());
    bundle.personas.back().studyId = study;
    std::swap(bundle.personas.front(), bundle.personas.back());
    CHECK(accentFor(bundle.personas.back(), bundle) == first);
    // The card of each shows the face that a list draws from the persona alone.
    for (const domain::Persona& persona : bundle.personas) {
        const Document card = layoutCard(persona, bundle, test::knowledge().catalogue, test::knowledge(),
                                         test::cardOptions(domain::Language::En));
        bool shown = false;
        for (const Item& item : card.pages.front().items)
            if (const auto* face = std::get_if<AvatarItem>(&item.shape)) shown = face->look == avatarLook(persona);
        CHECK(shown);
    }
}

TEST_CASE("every accent can be read on white and on its own tint, and a brand colour is darkened until it can",
          "[card]") {
    for (std::size_t i = 0; i < 8; ++i) {
        const QColor accent = accentByPlace(i);
        CHECK(contrast(accent, Qt::white) >= 4.5);
        CHECK(contrast(accent, tint(accent, 0.12)) >= 4.5);
    }
    for (const QColor& brand :
         {QColor(0xFF, 0xC1, 0x07), QColor(0x4C, 0xAF, 0x50), QColor(Qt::white), QColor(Qt::black)}) {
        const QColor text = readable(brand);
        CHECK(contrast(text, Qt::white) >= 4.5);
        CHECK(contrast(text, tint(text, 0.12)) >= 4.5);
    }
    const Palette palette = themePalette(CardTheme::Calm, accentByPlace(0));
    CHECK(contrast(palette.ink2, palette.t12) >= 4.5);
    CHECK(contrast(palette.ink3, palette.white) >= 4.5);
    CHECK(contrast(palette.white, palette.alarm) >= 4.5);
}

TEST_CASE("every icon of the catalogue's blocks is drawn", "[card]") {
    for (const domain::CardBlock& block : test::knowledge().catalogue.blocks()) {
        INFO(block.key << " " << block.icon);
        CHECK_FALSE(iconParts(QString::fromStdString(block.icon)).empty());
    }
}

TEST_CASE("a face fills its tile and stays inside it", "[card]") {
    // Every hair, with and without a scarf; the bun reaches the upper edge, so the ground is looked at beside the head.
    const std::vector<AvatarPart>& parts = avatarParts();
    const auto hair = std::find_if(parts.begin(), parts.end(),
                                   [](const AvatarPart& part) { return part.key == std::string("hair"); });
    REQUIRE(hair != parts.end());
    for (const char* code : hair->codes)
        for (const bool scarf : {false, true}) {
            AvatarLook look = withPart(avatarLook(someone()), "hair", QString::fromLatin1(code));
            look.scarf = scarf;
            QImage image(140, 140, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintAvatar(painter, QRectF(10, 10, 120, 120), 12, look, accentByPlace(0));
            painter.end();
            INFO(code);
            CHECK(image.pixelColor(5, 70) == QColor(Qt::white));
            CHECK(image.pixelColor(70, 5) == QColor(Qt::white));
            CHECK(image.pixelColor(70, 135) == QColor(Qt::white));
            CHECK(image.pixelColor(11, 11) == QColor(Qt::white));  // the round corner
            CHECK(image.pixelColor(16, 30) == tint(accentByPlace(0), 0.28));
            CHECK(image.pixelColor(124, 30) == tint(accentByPlace(0), 0.28));
        }
}
