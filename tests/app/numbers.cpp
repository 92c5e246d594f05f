// Counts and shares as each language writes them, in the window, in counted texts and on the card.
#include "chandung/app/numbers.h"
#include "catch.h"
#include "chandung/app/data/datatexts.h"
#include "chandung/app/knowledge.h"
#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"

#include <QCoreApplication>

using namespace chandung;

TEST_CASE("counts have the thousands mark of the language, also in counted texts") {
    const auto [language, written] = GENERATE(table<domain::Language, std::string>(
        {{domain::Language::En, "10,000"}, {domain::Language::Vi, "10.000"}, {domain::Language::Ms, "10,000"}}));
    app::LanguageSwitch languages;
    languages.use(language);
    CHECK(app::fromQt(app::countText(10'000)) == written);
    const QString imported =
        QCoreApplication::translate("chandung::gui::ImportPage", "Imported a table of %n rows", nullptr, 10'000);
    INFO(app::fromQt(imported));
    CHECK(imported.contains(app::toQt(written)));
    CHECK_FALSE(imported.contains(QStringLiteral("10000")));
    const QString refused = app::messageFor(domain::Error(domain::ErrorCode::NotATable, {"a.csv", "10000"}));
    INFO(app::fromQt(refused));
    CHECK(refused.contains(app::toQt(written)));
    const QString large = app::messageFor(domain::Error(domain::ErrorCode::TooLarge, {"a.csv", "2147483648"}));
    INFO(app::fromQt(large));
    CHECK(large.contains(QStringLiteral("2 GB")));
}

TEST_CASE("a share is written alike in the window and on the card") {
    const auto language = GENERATE(domain::Language::En, domain::Language::Vi, domain::Language::Ms);
    app::LanguageSwitch languages;
    languages.use(language);
    CHECK(app::fromQt(app::withPercent(QStringLiteral("7"))) == "7%");
    CHECK(app::fromQt(app::percentText(0.07)) == "7%");
    CHECK(app::fromQt(app::percentOf(1.5)) == (language == domain::Language::Vi ? "1,5%" : "1.5%"));
    const app::Knowledge knowledge = app::Knowledge::load();
    for (const char* key : {"unit.percent.one", "unit.percent.other"}) {
        const QString pattern = app::toQt(knowledge.word(key, language));
        CHECK(app::fromQt(QString(pattern).replace(QStringLiteral("{r}"), QStringLiteral("7"))) == "7%");
    }
    for (const char* key : {"comparison.pair", "journey.customers.at"})
        CHECK(knowledge.word(key, language).find("{p}%") != std::string::npos);
}
