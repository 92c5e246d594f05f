// Hidden: the pictures of the user guide, made anew by scripts/guide.sh from the sample. CHANDUNG_GUIDE names the
// folder docs/guide.
#include "catch.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/sample.h"
#include "chandung/app/text.h"
#include "chandung/domain/quality.h"
#include "gui/mainwindow.h"
#include "gui/pages/pagehost.h"
#include "screens.h"

#include <QTest>

using namespace chandung;

namespace {

QString uuid(const domain::Uuid& id) {
    return app::toQt(id.str());
}

void keep(const QImage& picture, const QString& folder, const char* name) {
    const QImage small = picture.scaledToWidth(900, Qt::SmoothTransformation);
    REQUIRE(small.save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name))));
}

}  // namespace

TEST_CASE("picture the guide", "[.guide]") {
    const char* target = std::getenv("CHANDUNG_GUIDE");
    REQUIRE(target);
    const auto language = GENERATE(domain::Language::En, domain::Language::Vi, domain::Language::Ms);
    const QString folder =
        QString::fromLocal8Bit(target) + QLatin1Char('/') + app::toQt(domain::languageCode(language));
    test::GuiParts gui;
    gui.settings.setState(QStringLiteral("main/tour"), QByteArrayLiteral("seen"));
    gui.settings.setLanguage(language);  // what the start page shows
    gui.language.use(language);
    gui::MainWindow window(gui.context);
    window.resize(1280, 800);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const auto settle = [] {
        for (int i = 0; i < 5; ++i) QTest::qWait(40);
    };
    settle();
    keep(window.grab().toImage(), folder, "home");

    const QString file = QString::fromStdString(gui.folder.path("sample.chandung"));
    {
        const auto made = app::Workspace::create(file, gui.knowledge);
        made->import(app::sampleBundle(gui.knowledge, language));
    }
    REQUIRE(window.openFile(file));
    app::Workspace& workspace = *window.workspace();
    const QString study = uuid(workspace.all<domain::Study>().at(0).id);
    const domain::Bundle bundle = workspace.bundle();
    const domain::Persona& persona = bundle.personas.at(0);
    QStringList compared;
    for (std::size_t i = 0; i < 3; ++i) compared += uuid(bundle.personas.at(i).id);
    const std::pair<const char*, QString> places[] = {
        {"step1", QStringLiteral("studies/%1/1").arg(study)},
        {"step2", QStringLiteral("studies/%1/2").arg(study)},
        {"step3", QStringLiteral("studies/%1/3").arg(study)},
        {"persona", QStringLiteral("personas/%1/goals.goals").arg(uuid(persona.id))},
        {"compare", QStringLiteral("compare/") + compared.join(QLatin1Char(','))},
        {"committee", QStringLiteral("committees/") + uuid(bundle.committees.at(0).id)},
        {"journey", QStringLiteral("journeys/") + uuid(bundle.journeys.at(0).id)}};
    for (const auto& [name, place] : places) {
        window.go(place);
        settle();
        test::waitForCards(window);
        keep(window.grab().toImage(), folder, name);
    }
    window.findChild<gui::PageHost*>()->importTable(test::surveyFile(gui.folder));
    QTest::qWait(1500);
    keep(window.grab().toImage(), folder, "data");

    app::card::CardOptions options;
    options.language = language;
    options.today = domain::todayUtc();
    const auto card = app::card::layoutCard(persona, bundle, workspace.catalogue(), gui.knowledge, options);
    keep(app::card::renderPage(card.pages.front(), 144), folder, "card");
}
