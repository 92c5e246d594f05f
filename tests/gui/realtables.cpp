// Hidden: other people's tables on their way through the window. CHANDUNG_TABLES names a folder with tables,
// CHANDUNG_SCREENS one for pictures; CHANDUNG_BIG a large table, with which the gaps of the event loop are measured.
#include "chandung/app/text.h"
#include "desk.h"
#include "gui/pages/pagehost.h"

#include <QDir>
#include <QElapsedTimer>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <iostream>

using namespace chandung;
using test::Desk;

namespace {

constexpr int patience = 300'000;

/// The longest time in which the window could not answer.
class Gaps {
public:
    Gaps() {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(5);
    }
    /// Says and forgets it.
    void say(const char* what) {
        const qint64 last = std::max(m_longest, m_since.restart());
        std::cout << what << ": " << m_all.restart() << " ms, longest gap " << last << " ms\n" << std::flush;
        m_longest = 0;
    }
    void begin() {
        QCoreApplication::processEvents();
        m_all.start();
        m_since.restart();
        m_longest = 0;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since, m_all;
    qint64 m_longest = 0;
};

template <class T>
bool appears(Desk& desk, const char* name) {
    return QTest::qWaitFor(
        [&] {
            for (T* found : desk.window.findChildren<T*>(QString::fromLatin1(name)))
                if (found->isVisible()) return true;
            return false;
        },
        patience);
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

TEST_CASE("gaps of the event loop with a large table", "[.bigtable]") {
    const char* big = std::getenv("CHANDUNG_BIG");
    REQUIRE(big);
    Desk desk;
    Gaps gaps;
    gaps.begin();
    desk.window.findChild<gui::PageHost*>()->importTable(QString::fromLocal8Bit(big));
    REQUIRE(appears<QTableView>(desk, "previewTable"));
    gaps.say("reading and profiling");
    gaps.begin();
    desk.find<QPushButton>("importOnlyButton")->click();
    app::Workspace& workspace = *desk.window.workspace();
    REQUIRE(QTest::qWaitFor([&] { return workspace.count<domain::Dataset>() == 1; }, patience));
    gaps.say("keeping");
    gaps.begin();
    desk.window.go(QStringLiteral("sources/table/") + app::toQt(workspace.all<domain::Dataset>().front().id.str()));
    REQUIRE(appears<QListView>(desk, "groupsList"));
    gaps.say("opening and grouping");
    gaps.begin();
    desk.find<QPushButton>("createPersonasButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return workspace.count<domain::Persona>() > 0; }, patience));
    gaps.say("creating personas");
    desk.act("undoAction");
    gaps.begin();
    desk.act("undoAction");
    gaps.say("undo of the import");
    gaps.begin();
    desk.act("redoAction");
    gaps.say("redo of the import");
}
