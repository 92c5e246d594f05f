// How long the window cannot answer while it works: run by hand on a calm machine (docs/performance.md).
#include "chandung/app/text.h"
#include "desk.h"
#include "gui/pages/pagehost.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <iostream>

using namespace chandung;
using test::Desk;

namespace {

constexpr int patience = 300'000;

constexpr qint64 told = 50;  ///< milliseconds: the goal

/// The longest time in which the window could not answer.
class Gaps {
public:
    Gaps() {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const qint64 gap = m_since.restart();
            if (gap >= told) std::cout << "    " << gap << " ms until " << m_all.elapsed() << " ms\n";
            m_longest = std::max(m_longest, gap);
        });
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

bool appears(Desk& desk, const char* name) {
    return QTest::qWaitFor(
        [&] {
            for (QWidget* found : desk.window.findChildren<QWidget*>(QString::fromLatin1(name)))
                if (found->isVisible()) return true;
            return false;
        },
        patience);
}

/// Personas of about 4 kB each.
std::string manyPersonas(int count) {
    std::string json = "[";
    for (int i = 0; i < count; ++i) {
        json += std::string(i > 0 ? "," : "") + "{\"name\": \"Persona " + std::to_string(i) + "\"";
        for (const char* list : {"goals", "motivations", "pains", "challenges"}) {
            json += std::string(",\"") + list + "\": [";
            for (int each = 0; each < 8; ++each)
                json += std::string(each > 0 ? "," : "") + "\"" + list + " " + std::to_string(i * 31 + each * 7) +
                        " of a customer who compares several offers before the team decides on one\"";
            json += "]";
        }
        json += "}";
    }
    return json + "]";
}

}  // namespace

TEST_CASE("gaps of the event loop with a large table", "[.bigtable]") {
    const char* big = std::getenv("CHANDUNG_BIG");
    REQUIRE(big);
    Desk desk;
    Gaps gaps;
    gaps.begin();
    desk.window.findChild<gui::PageHost*>()->importTable(QString::fromLocal8Bit(big));
    REQUIRE(appears(desk, "previewTable"));
    gaps.say("reading and profiling");
    gaps.begin();
    desk.find<QPushButton>("importOnlyButton")->click();
    app::Workspace& workspace = *desk.window.workspace();
    REQUIRE(QTest::qWaitFor([&] { return workspace.count<domain::Dataset>() == 1; }, patience));
    gaps.say("keeping");
    QTest::qWait(300);
    gaps.say("showing the sources");
    gaps.begin();
    desk.window.go(QStringLiteral("sources/table/") + app::toQt(workspace.all<domain::Dataset>().front().id.str()));
    REQUIRE(appears(desk, "groupsList"));
    gaps.say("opening and grouping");
    gaps.begin();
    desk.find<QPushButton>("createPersonasButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return workspace.count<domain::Persona>() > 0; }, patience));
    gaps.say("creating personas");
    QTest::qWait(300);
    gaps.say("showing them");
    desk.act("undoAction");
    gaps.begin();
    desk.act("undoAction");
    gaps.say("undo of the import");
    gaps.begin();
    desk.act("redoAction");
    gaps.say("redo of the import");
}

TEST_CASE("gaps of the event loop with many personas", "[.manypersonas]") {
    Desk desk;
    app::Workspace& workspace = *desk.window.workspace();
    test::writeFile(desk.gui.folder.path("many.json"), manyPersonas(5000));
    desk.gui.dialogs.file = QString::fromStdString(desk.gui.folder.path("many.json"));
    Gaps gaps;
    gaps.begin();
    desk.act("importTableAction");
    REQUIRE(appears(desk, "mappingTable"));
    gaps.say("reading 5,000 personas");
    gaps.begin();
    desk.find<QPushButton>("importPersonasButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return workspace.count<domain::Persona>() == 5000; }, patience));
    gaps.say("importing them");
    QTest::qWait(300);
    gaps.say("showing them");
    gaps.begin();
    desk.act("undoAction");
    gaps.say("undo of it");
    gaps.begin();
    desk.act("redoAction");
    gaps.say("redo of it");
}

TEST_CASE("gaps of the event loop while 200 cards are exported", "[.manypersonas]") {
    Desk desk;
    app::Workspace& workspace = *desk.window.workspace();
    desk.importFile("some.json", manyPersonas(200));
    REQUIRE(appears(desk, "mappingTable"));
    desk.find<QPushButton>("importPersonasButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return workspace.count<domain::Persona>() == 200; }, patience));
    QTest::qWait(500);
    const QString file = QString::fromStdString(desk.gui.folder.path("cards.pdf"));
    desk.gui.dialogs.file = file;
    Gaps gaps;
    bool pressed = false;
    QTimer press;  // the dialog runs in a loop of its own
    QObject::connect(&press, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || pressed) return;
        auto* button = dialog->findChild<QPushButton*>(QStringLiteral("exportButton"));
        if (!button || !button->isEnabled()) return;
        pressed = true;
        gaps.say("the export dialog");
        gaps.begin();
        button->click();
    });
    press.start(1000);
    gaps.begin();
    desk.act("exportCardAction");
    gaps.say("writing 200 cards");
    CHECK(QFileInfo(file).size() > 1000);
}
