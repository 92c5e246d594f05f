// The export dialog and the settings page in the real window, with the files looked at afterwards.
#include "catch.h"
#include "chandung/app/brand.h"
#include "chandung/app/sample.h"
#include "gui/export/exportdialog.h"
#include "gui/settings/settingspage.h"
#include "personafixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace chandung;

namespace {

struct FolderDialogs : test::ScriptedDialogs {
    QString chooseFolder(QWidget*, const QString&, const QString&) override { return folder; }
    QString folder;
};

struct Bench {
    test::GuiParts parts;
    FolderDialogs dialogs;
    gui::Context context{parts.knowledge, parts.settings, parts.language, parts.theme, dialogs};
    std::unique_ptr<app::Workspace> workspace =
        app::Workspace::create(QString::fromStdString(parts.folder.path("w.chandung")), parts.knowledge);

    Bench() { workspace->import(app::sampleBundle(parts.knowledge, domain::Language::En)); }
};

}  // namespace

TEST_CASE("one file for each persona, and the last choice comes back") {
    Bench bench;
    QDir(QString::fromStdString(bench.parts.folder.path(""))).mkdir(QStringLiteral("out"));
    bench.dialogs.folder = QString::fromStdString(bench.parts.folder.path("out"));
    const std::size_t personas = bench.workspace->count<domain::Persona>();
    {
        gui::ExportDialog dialog(bench.context, *bench.workspace, {}, nullptr);
        dialog.show();
        auto* format = dialog.findChild<QComboBox*>(QStringLiteral("formatComboBox"));
        format->setCurrentIndex(3);  // HTML
        auto* each = dialog.findChild<QCheckBox*>(QStringLiteral("eachCheckBox"));
        REQUIRE(each->isEnabled());
        each->setChecked(true);
        dialog.findChild<QPushButton*>(QStringLiteral("exportButton"))->click();
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 60'000));
    }
    const QStringList files = QDir(bench.dialogs.folder).entryList({QStringLiteral("*.html")}, QDir::Files);
    CHECK(static_cast<std::size_t>(files.size()) == personas);
    gui::ExportDialog again(bench.context, *bench.workspace, {}, nullptr);
    CHECK(again.findChild<QComboBox*>(QStringLiteral("formatComboBox"))->currentIndex() == 3);
    CHECK(again.findChild<QCheckBox*>(QStringLiteral("eachCheckBox"))->isChecked());
}

TEST_CASE("the preview follows the choices, and the window does not wait for it") {
    Bench bench;
    gui::ExportDialog dialog(bench.context, *bench.workspace, {}, nullptr);
    dialog.show();
    auto* number = dialog.findChild<QLabel*>(QStringLiteral("pageNumberLabel"));
    REQUIRE(QTest::qWaitFor([&] { return !number->text().isEmpty(); }, 60'000));
    const QString before = number->text();
    dialog.findChild<QRadioButton*>(QStringLiteral("committeeRadio"))->click();
    REQUIRE(QTest::qWaitFor([&] { return number->text() != before; }, 60'000));
}

TEST_CASE("workspace settings are changes that undo takes back, and wrong input is kept and said") {
    Bench bench;
    gui::SettingsPage page(bench.context);
    page.setWorkspace(bench.workspace.get());
    page.show();
    auto* company = page.findChild<QLineEdit*>(QStringLiteral("setting_brand_company"));
    REQUIRE(company);
    company->setText(QStringLiteral("Lam Kiều"));
    Q_EMIT company->editingFinished();
    CHECK(app::brandOf(*bench.workspace).company == QStringLiteral("Lam Kiều"));
    bench.workspace->undoStack().undo();
    CHECK(app::brandOf(*bench.workspace).company != QStringLiteral("Lam Kiều"));
    CHECK(company->text() != QStringLiteral("Lam Kiều"));

    auto* accent = page.findChild<QLineEdit*>(QStringLiteral("setting_brand_accent"));
    accent->setText(QStringLiteral("greenish"));
    Q_EMIT accent->editingFinished();
    CHECK(accent->text() == QStringLiteral("greenish"));
    CHECK_FALSE(app::brandOf(*bench.workspace).accent.isValid());

    auto* search = page.findChild<QLineEdit*>(QStringLiteral("settingsSearchLineEdit"));
    search->setText(QStringLiteral("backup"));
    CHECK_FALSE(company->isVisible());
    CHECK(page.findChild<QWidget*>(QStringLiteral("setting_backups_keep"))->isVisible());
}
