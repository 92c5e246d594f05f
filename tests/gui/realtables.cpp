// Hidden: other people's tables on their way through the window. CHANDUNG_TABLES names a folder with tables,
// CHANDUNG_SCREENS one for pictures.
#include "chandung/app/text.h"
#include "desk.h"
#include "gui/pages/pagehost.h"

#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace chandung;
using test::Desk;

namespace {

constexpr int patience = 300'000;

template <class T>
bool appears(Desk& desk, const char* name) {
    return QTest::qWaitFor([&] { return test::visibleIn<T>(desk.window, name) != nullptr; }, patience);
}

}  // namespace

TEST_CASE("picture other people's tables", "[.realtables]") {
    const char* tables = std::getenv("CHANDUNG_TABLES");
    const char* screens = std::getenv("CHANDUNG_SCREENS");
    REQUIRE(tables);
    REQUIRE(screens);
    for (const QFileInfo& file : QDir(QString::fromLocal8Bit(tables)).entryInfoList(QDir::Files)) {
        INFO(app::fromQt(file.fileName()));
        Desk desk;
        desk.window.resize(1280, 840);
        const auto picture = [&](const char* step) {
            for (int i = 0; i < 5; ++i) QTest::qWait(40);
            const QString name =
                QStringLiteral("%1/%2-%3.png")
                    .arg(QString::fromLocal8Bit(screens), file.completeBaseName(), QString::fromLatin1(step));
            REQUIRE(desk.window.grab().toImage().save(name));
        };
        desk.window.findChild<gui::PageHost*>()->importTable(file.filePath());
        REQUIRE(appears<QTableView>(desk, "previewTable"));
        picture("1-preview");
        desk.find<QPushButton>("importAndGroupButton")->click();
        REQUIRE(appears<QListView>(desk, "groupsList"));
        picture("2-groups");
        desk.find<QPushButton>("createPersonasButton")->click();
        picture("3-personas");
        REQUIRE(QTest::qWaitFor([&] { return desk.window.workspace()->count<domain::Persona>() > 0; }, patience));
        const auto personas = desk.window.workspace()->all<domain::Persona>();
        CHECK_FALSE(personas.empty());
        for (const domain::Persona& persona : personas) {
            desk.window.go(QStringLiteral("personas/") + app::toQt(persona.id.str()));
            picture("4-persona");
            break;
        }
    }
}
