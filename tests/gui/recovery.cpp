// Backups, the recovery page, texts that were not saved, a file that takes no changes: in the real window on real
// files.
#include "catch.h"
#include "chandung/app/datafolder.h"
#include "chandung/app/drafts.h"
#include "chandung/app/filecare.h"
#include "chandung/app/sample.h"
#include "chandung/app/text.h"
#include "chandung/storage/safety.h"
#include "gui/components/rowlist.h"
#include "gui/components/toast.h"
#include "gui/mainwindow.h"
#include "gui/recovery/backupsdialog.h"
#include "personafixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <sys/resource.h>
#include <csignal>
#include <filesystem>

using namespace chandung;

namespace {

struct Room {
    test::GuiParts gui;
    QString file = QString::fromStdString(gui.folder.path("khach.chandung"));
    std::unique_ptr<gui::MainWindow> window;
    domain::Uuid id;

    Room() {
        const auto made = app::Workspace::create(file, gui.knowledge);
        made->import(app::sampleBundle(gui.knowledge, domain::Language::En));
        id = made->store().workspaceId();
    }
    ~Room() { QDir(app::backupRoot() + QLatin1Char('/') + app::toQt(id.str())).removeRecursively(); }
    Room(const Room&) = delete;
    Room& operator=(const Room&) = delete;

    void show() {
        window = std::make_unique<gui::MainWindow>(gui.context);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }

    [[nodiscard]] std::vector<storage::Backup> backups() const {
        return storage::backups(app::pathFromQt(app::backupRoot()), id);
    }
    void backUp() { storage::makeBackup(app::pathFromQt(file), app::pathFromQt(app::backupRoot())); }

    void damage() {
        std::string bytes = test::readFile(file.toStdString());
        for (std::size_t at = 4096 * 3; at + 4096 <= bytes.size(); at += 4096)
            bytes.replace(at, 64, std::string(64, '\x7f'));
        test::writeFile(file.toStdString(), bytes);
    }

    template <class T>
    T* find(const char* name) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        INFO(name);
        T* visible = nullptr;
        for (QWidget* top : QApplication::topLevelWidgets())
            for (T* found : top->findChildren<T*>(QString::fromLatin1(name)))
                if (found->isVisible()) visible = found;
        REQUIRE(visible);
        return visible;
    }
    QWidget* banner() { return window->findChild<QWidget*>(QStringLiteral("fileBanner")); }
    QPushButton* bannerButton(int number) {
        std::vector<QPushButton*> shown;
        for (auto* button : banner()->findChildren<QPushButton*>())
            if (button->isVisible()) shown.push_back(button);
        REQUIRE(static_cast<int>(shown.size()) > number);
        return shown[static_cast<std::size_t>(number)];
    }
};

/// Does something in the next modal dialog.
void inDialog(const std::function<void(QWidget&)>& work) {
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, work] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog) return;
        timer->stop();
        timer->deleteLater();
        work(*dialog);
    });
    timer->start(20);
}

}  // namespace

TEST_CASE("Closing a changed workspace leaves a backup of it; closing it unchanged leaves none") {
    Room room;
    room.show();
    REQUIRE(room.window->openFile(room.file));
    room.window.reset();
    CHECK(room.backups().empty());
    room.show();
    REQUIRE(room.window->openFile(room.file));
    REQUIRE(room.window->workspace()->setSetting(QStringLiteral("author"), QStringLiteral("Hạnh")));
    room.window.reset();
    REQUIRE(room.backups().size() == 1);
    const auto copy = storage::WorkspaceStore::open(room.backups().front().file, storage::Access::ReadOnly);
    CHECK(copy->settings().at("author") == "Hạnh");
}

TEST_CASE("A backup that failed while closing is told at the next opening, until one is made") {
    Room room;
    // A file stands where the folder should be: not even the administrator can write into it.
    const QString folder = app::backupRoot() + QLatin1Char('/') + app::toQt(room.id.str());
    REQUIRE(QDir().mkpath(app::backupRoot()));
    test::writeFile(folder.toStdString(), "a file");
    const auto reopened = [&] {
        room.window.reset();
        room.show();
        REQUIRE(room.window->openFile(room.file));
    };
    reopened();
    CHECK_FALSE(room.banner()->isVisible());
    REQUIRE(room.window->workspace()->setSetting(QStringLiteral("author"), QStringLiteral("Hạnh")));
    reopened();
    CHECK(room.banner()->isVisible());
    QString text;
    for (const auto* label : room.banner()->findChildren<QLabel*>()) text += label->text();
    CHECK(text.contains(folder));
    REQUIRE(QFile::remove(folder));
    CHECK(QTest::qWaitFor([&] { return !room.banner()->isVisible(); }, 20'000));
    CHECK(room.backups().size() == 1);
    reopened();
    CHECK_FALSE(room.banner()->isVisible());
}

TEST_CASE("From the menu to an earlier state in three clicks; the file of now is kept") {
    Room room;
    room.backUp();
    room.show();
    REQUIRE(room.window->openFile(room.file));
    const std::size_t before = room.window->workspace()->count<domain::Persona>();
    REQUIRE(room.window->workspace()->remove<domain::Persona>(
        room.window->workspace()->all<domain::Persona>().front().id, QStringLiteral("x")));
    inDialog([&](QWidget& dialog) {
        auto* list = dialog.findChild<gui::RowList*>(QStringLiteral("backupsList"));
        REQUIRE(list);
        CHECK(list->count() == 1);
        CHECK(list->model()
                  ->index(0, 0)
                  .data(Qt::AccessibleTextRole)
                  .toString()
                  .contains(QString::number(room.backups().front().personas)));
        dialog.findChild<QPushButton*>(QStringLiteral("restoreBackupButton"))->click();
    });
    room.window->findChild<QAction*>(QStringLiteral("backupsAction"))->trigger();
    REQUIRE(QTest::qWaitFor(
        [&] { return room.window->workspace() && room.window->workspace()->count<domain::Persona>() == before; }));
    CHECK_FALSE(room.window->workspace()->readOnly());
    CHECK(QDir(QFileInfo(room.file).absolutePath()).entryList({QStringLiteral("khach (before *")}).size() == 1);
    CHECK(room.gui.dialogs.messages.isEmpty());
    const auto* toast = room.window->findChild<gui::Toast*>();
    CHECK(toast->isVisible());
    CHECK(toast->accessibleName().startsWith(QStringLiteral("The backup is restored.")));
}

TEST_CASE("Without a backup the window of backups says when there will be one, and makes the first") {
    Room at;
    at.show();
    gui::BackupsDialog dialog(at.gui.context, QStringLiteral("khach"), {}, at.window.get());
    dialog.show();
    auto* first = dialog.findChild<QPushButton*>(QStringLiteral("firstBackupButton"));
    REQUIRE(first->isVisible());
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("restoreBackupButton"))->isVisible());
    CHECK_FALSE(dialog.findChild<gui::RowList*>()->isVisible());
    int wanted = 0;
    QObject::connect(&dialog, &gui::BackupsDialog::makeWanted, &dialog, [&] { ++wanted; });
    first->click();
    CHECK(wanted == 1);
    at.backUp();
    dialog.setBackups(at.backups());
    CHECK(dialog.findChild<gui::RowList*>()->isVisible());
    CHECK(dialog.findChild<QPushButton*>(QStringLiteral("restoreBackupButton"))->isVisible());
    CHECK(dialog.findChild<QPushButton*>(QStringLiteral("backUpButton"))->isVisible());
    CHECK_FALSE(first->isVisible());
}

TEST_CASE("A backup is dated as everything else, in figures that cannot be read as another day") {
    Room room;
    room.backUp();
    const auto [language, month] = GENERATE(table<domain::Language, std::string>(
        {{domain::Language::En, " Dec "}, {domain::Language::Ms, " Dis "}, {domain::Language::Vi, "/12/"}}));
    room.gui.context.language.use(language);
    auto backup = room.backups().front();
    backup.at = "2026-12-05T11:00:00Z";
    CHECK(gui::backupTitle(room.gui.context, backup).contains(app::toQt(month)));
}

TEST_CASE("A damaged workspace shows what is safe and goes back to the newest backup") {
    Room room;
    room.backUp();
    // It was opened here before, so its backups are known even when the file cannot say whose they are.
    room.show();
    REQUIRE(room.window->openFile(room.file));
    room.window.reset();
    room.damage();
    room.show();
    CHECK_FALSE(room.window->openFile(room.file));
    CHECK(room.gui.dialogs.messages.isEmpty());
    CHECK(room.find<QLabel>("recoveryTitle")->text().contains(QStringLiteral("khach")));
    CHECK(room.find<QLabel>("recoverySafe")->text().contains(QStringLiteral("backups are safe")));
    // The keyboard is at what one will want, and stays on the page.
    QTest::qWait(20);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("restoreButton"));
    auto* details = room.window->findChild<QLabel*>(QStringLiteral("recoveryDetails"));
    CHECK_FALSE(details->isVisible());
    room.find<QPushButton>("detailsButton")->click();
    CHECK(details->isVisible());
    CHECK(details->hasFocus());
    room.find<QPushButton>("restoreButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return room.window->workspace() != nullptr; }));
    CHECK(room.window->workspace()->count<domain::Persona>() > 0);
    CHECK(room.window->workspace()->store().checkIntegrity().ok);
    CHECK(QDir(QFileInfo(room.file).absolutePath()).entryList({QStringLiteral("khach (before *")}).size() == 1);
}

TEST_CASE("A damaged workspace that is opened from another one is shown once its backup is restored") {
    Room room;
    room.backUp();
    room.show();
    REQUIRE(room.window->openFile(room.file));
    const QString other = QString::fromStdString(room.gui.folder.path("other.chandung"));
    app::Workspace::create(other, room.gui.knowledge).reset();
    REQUIRE(room.window->openFile(other));
    room.damage();
    CHECK_FALSE(room.window->openFile(room.file));
    room.find<QPushButton>("restoreButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return room.window->workspace()->fileName() == room.file; }));
    CHECK(room.window->workspace()->count<domain::Persona>() > 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto* title = room.window->findChild<QLabel*>(QStringLiteral("recoveryTitle"));
    CHECK((!title || !title->isVisible()));
}

TEST_CASE("Without a backup the rest of a damaged workspace is saved under another name") {
    Room room;
    std::string bytes = test::readFile(room.file.toStdString());
    bytes.replace(bytes.size() - 4096, 64, std::string(64, '\x7f'));
    test::writeFile(room.file.toStdString(), bytes);
    room.show();
    CHECK_FALSE(room.window->openFile(room.file));
    CHECK(room.window->findChild<QPushButton*>(QStringLiteral("restoreButton")) == nullptr);
    room.gui.dialogs.file = QString::fromStdString(room.gui.folder.path("saved.chandung"));
    room.find<QPushButton>("saveRowsButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return room.window->workspace() != nullptr; }));
    CHECK(room.window->workspace()->title() == QStringLiteral("saved"));
    CHECK(test::readFile(room.file.toStdString()) == bytes);
}

TEST_CASE("A file that was renamed while it is open is noticed in two seconds, and a copy can be saved") {
    Room room;
    room.show();
    REQUIRE(room.window->openFile(room.file));
    std::filesystem::rename(room.file.toStdString(), room.gui.folder.path("other.chandung"));
    REQUIRE(QTest::qWaitFor([&] { return room.banner()->isVisible(); }, 2000));
    CHECK(room.banner()->accessibleName().contains(QStringLiteral("moved")));
    CHECK_FALSE(room.window->workspace()->setSetting(QStringLiteral("author"), QStringLiteral("x")));
    room.gui.dialogs.file = QString::fromStdString(room.gui.folder.path("copy.chandung"));
    room.bannerButton(0)->click();
    CHECK(std::filesystem::exists(room.gui.folder.path("copy.chandung")));
    // Moved back: opened again, it takes changes.
    std::filesystem::rename(room.gui.folder.path("other.chandung"), room.file.toStdString());
    room.bannerButton(1)->click();
    CHECK_FALSE(room.banner()->isVisible());
    CHECK(room.window->workspace()->setSetting(QStringLiteral("author"), QStringLiteral("x")));
}

TEST_CASE("When the disk takes no more, the text stays, is kept as a draft, and is saved when there is room") {
    Room room;
    room.show();
    REQUIRE(room.window->openFile(room.file));
    app::Workspace& workspace = *room.window->workspace();
    const auto study = workspace.all<domain::Study>().front();
    room.window->go(QStringLiteral("studies/%1/1").arg(app::toQt(study.id.str())));
    auto* name = room.find<QLineEdit>("nameLineEdit");
    name->setFocus();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &old) == 0);
    const rlimit tight{0, old.rlim_max};
    name->selectAll();
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &tight) == 0);
    QTest::keyClicks(name, QStringLiteral("Khach hang moi"));
    QTest::qWait(900);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &old) == 0);
    CHECK(room.banner()->isVisible());
    CHECK(name->text() == QStringLiteral("Khach hang moi"));
    CHECK(workspace.find<domain::Study>(study.id)->name == study.name);
    const QString draftFile = app::Drafts(workspace.store().workspaceId()).file();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(draftFile); }, 10'000));
    const app::Drafts drafts(workspace.store().workspaceId());
    REQUIRE(drafts.all().size() == 1);
    CHECK(drafts.all().front().text == QStringLiteral("Khach hang moi"));
    room.bannerButton(1)->click();
    REQUIRE(QTest::qWaitFor([&] { return !room.banner()->isVisible(); }));
    CHECK(workspace.find<domain::Study>(study.id)->name == "Khach hang moi");
    CHECK_FALSE(QFile::exists(drafts.file()));
}

TEST_CASE("What was typed and not saved last time is offered, and put back into its field") {
    Room room;
    const auto study =
        storage::WorkspaceStore::open(room.file.toStdString(), storage::Access::ReadOnly)->studies().all()[0];
    const QString place = QStringLiteral("studies/%1/1").arg(app::toQt(study.id.str()));
    QString field;
    {
        // What the program writes while somebody types, and would leave behind if it died now.
        room.show();
        REQUIRE(room.window->openFile(room.file));
        room.window->go(place);
        auto* name = room.find<QLineEdit>("nameLineEdit");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("A"));
        QElapsedTimer typing;
        typing.start();
        while (typing.elapsed() < 1300) {
            QTest::keyClicks(name, QStringLiteral("b"));
            QTest::qWait(100);
        }
        const app::Drafts drafts(room.id);
        REQUIRE(drafts.all().size() == 1);
        field = drafts.all().front().field;
        CHECK(drafts.all().front().place == place);
        CHECK((QFile::permissions(drafts.file()) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
        room.window->close();
        CHECK_FALSE(QFile::exists(drafts.file()));
        room.window.reset();
    }
    app::Drafts(room.id).keep(
        {place, field, QStringLiteral("Name"), QStringLiteral("Dở dang"), QStringLiteral("2026-05-02T08:00:00Z")});
    room.show();
    REQUIRE(room.window->openFile(room.file));
    REQUIRE(room.banner()->isVisible());
    inDialog([](QWidget& dialog) { dialog.findChild<QPushButton*>(QStringLiteral("putBackButton"))->click(); });
    room.bannerButton(0)->click();
    CHECK(room.window->place() == place);
    CHECK(room.find<QLineEdit>("nameLineEdit")->text() == QStringLiteral("Dở dang"));
    CHECK_FALSE(room.banner()->isVisible());
    QTest::qWait(900);
    CHECK(room.window->workspace()->find<domain::Study>(study.id)->name == "Dở dang");

    // What was put back where it is kept already is not offered once more.
    room.window->close();
    room.window.reset();
    app::Drafts(room.id).keep(
        {place, field, QStringLiteral("Name"), QStringLiteral("Dở dang"), QStringLiteral("2026-05-02T08:00:00Z")});
    room.show();
    REQUIRE(room.window->openFile(room.file));
    inDialog([](QWidget& dialog) { dialog.findChild<QPushButton*>(QStringLiteral("putBackButton"))->click(); });
    room.bannerButton(0)->click();
    REQUIRE(room.find<QLineEdit>("nameLineEdit")->text() == QStringLiteral("Dở dang"));
    room.window->close();
    CHECK(app::Drafts(room.id).all().empty());
}

TEST_CASE("A window that waited takes over when the other one closes the workspace") {
    Room room;
    auto other = app::Workspace::open(room.file, room.gui.knowledge, storage::Access::ReadWrite);
    room.show();
    REQUIRE(room.window->openFile(room.file));
    CHECK(room.window->workspace()->readOnly());
    other.reset();
    REQUIRE(QTest::qWaitFor([&] { return !room.window->workspace()->readOnly(); }, 3000));
    CHECK(room.window->workspace()->setSetting(QStringLiteral("author"), QStringLiteral("x")));
}
