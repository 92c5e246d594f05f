// Exporting from the main window: what is said afterwards, and where it leads.
#include "catch.h"
#include "chandung/app/sample.h"
#include "gui/components/toast.h"
#include "gui/mainwindow.h"
#include "personafixture.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace chandung;

namespace {

/// Stands in for the system's file manager: a handler of addresses must be a slot, and this one has such a slot.
class Opener : public QTextBrowser {
public:
    Opener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "setSource"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QUrl opened;

protected:
    void doSetSource(const QUrl& url, QTextDocument::ResourceType) override { opened = url; }
};

}  // namespace

TEST_CASE("after an export the folder can be opened") {
    test::GuiParts gui;
    const QString file = QString::fromStdString(gui.folder.path("sample.chandung"));
    app::Workspace::create(file, gui.knowledge)->import(app::sampleBundle(gui.knowledge, domain::Language::En));
    gui::MainWindow window(gui.context);
    window.show();
    REQUIRE(window.openFile(file));
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    gui.dialogs.file = QString::fromStdString(gui.folder.path("cards.pdf"));
    Opener opener;
    QTimer press;  // the dialog runs in a loop of its own
    QObject::connect(&press, &QTimer::timeout, [] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            if (auto* button = dialog->findChild<QPushButton*>(QStringLiteral("exportButton"));
                button && button->isEnabled())
                button->click();
    });
    press.start(50);
    window.findChild<QAction*>(QStringLiteral("exportCardAction"))->trigger();
    press.stop();
    CHECK(QFileInfo(gui.dialogs.file).size() > 1000);
    auto* toast = window.findChild<gui::Toast*>();
    REQUIRE(toast);
    REQUIRE(toast->isVisible());
    toast->findChild<QPushButton*>()->click();
    CHECK(QDir(opener.opened.toLocalFile()) == QFileInfo(gui.dialogs.file).absoluteDir());
}
