// The export dialog and the settings page in the real window, with the files looked at afterwards.
#include "catch.h"
#include "chandung/app/brand.h"
#include "chandung/app/sample.h"
#include "gui/components/pageview.h"
#include "gui/export/exportdialog.h"
#include "gui/settings/settingspage.h"
#include "personafixture.h"

#include <poppler-qt6.h>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace chandung;

namespace {

struct FolderDialogs : test::ScriptedDialogs {
    QString chooseFolder(QWidget*, const QString&, const QString&) override { return folder; }
    /// Into a PDF file instead of onto paper.
    bool print(QWidget*, QPrinter& printer) override {
        if (printFile.isEmpty()) return false;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printFile);
        if (from > 0) printer.setFromTo(from, to);
        return true;
    }
    QString folder;
    QString printFile;
    int from = 0;
    int to = 0;
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

namespace {

/// The dialog with its pages laid out.
std::unique_ptr<gui::ExportDialog> opened(Bench& bench, std::vector<domain::Uuid> personas = {}) {
    auto dialog = std::make_unique<gui::ExportDialog>(bench.context, *bench.workspace, std::move(personas), nullptr);
    dialog->show();
    auto* number = dialog->findChild<QLabel*>(QStringLiteral("pageNumberLabel"));
    REQUIRE(QTest::qWaitFor([&] { return !number->text().isEmpty(); }, 60'000));
    return dialog;
}

QPushButton* button(const gui::ExportDialog& dialog, const char* name) {
    auto* found = dialog.findChild<QPushButton*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

}  // namespace

TEST_CASE("printing paints the pages that are seen, all of them or those asked for, in their size") {
    Bench bench;
    const std::vector<domain::Persona> personas = bench.workspace->all<domain::Persona>();
    bench.dialogs.printFile = QString::fromStdString(bench.parts.folder.path("printed.pdf"));
    int pages = 0;
    {
        auto dialog = opened(bench, {personas.front().id});
        pages = static_cast<int>(dialog->findChild<QLabel*>(QStringLiteral("pageNumberLabel"))
                                     ->text()
                                     .section(QLatin1Char(' '), -1)
                                     .toInt());
        REQUIRE(pages > 1);
        QSignalSpy told(dialog.get(), &gui::ExportDialog::written);
        button(*dialog, "printButton")->click();
        CHECK_FALSE(dialog->isVisible());
        REQUIRE(told.size() == 1);
        CHECK(told[0][0].toString() == QStringLiteral("printed.pdf written"));
        CHECK(told[0][1].toString() == QFileInfo(bench.dialogs.printFile).absolutePath());
    }
    const auto pdf = Poppler::Document::load(bench.dialogs.printFile);
    REQUIRE(pdf);
    CHECK(pdf->numPages() == pages);
    CHECK(pdf->page(0)->pageSizeF().width() == Approx(297 / 25.4 * 72).margin(1));
    CHECK(pdf->page(0)->text({}).contains(QString::fromStdString(personas.front().name())));

    bench.dialogs.from = bench.dialogs.to = 2;
    button(*opened(bench, {personas.front().id}), "printButton")->click();
    CHECK(Poppler::Document::load(bench.dialogs.printFile)->numPages() == 1);

    // Left without printing: the export is still there.
    bench.dialogs.printFile.clear();
    auto dialog = opened(bench);
    button(*dialog, "printButton")->click();
    CHECK(dialog->isVisible());
    CHECK(bench.dialogs.messages.isEmpty());
}

TEST_CASE("of many cards the first are looked at, and all are printed") {
    Bench bench;
    domain::Bundle many;
    for (int i = 0; i < 45; ++i) {
        many.personas.emplace_back();
        many.personas.back().id = domain::Uuid::make();
        many.personas.back().set("identity.name", "Short " + std::to_string(i));
    }
    std::vector<domain::Uuid> ids;
    for (const domain::Persona& persona : many.personas) ids.push_back(persona.id);
    bench.workspace->import(std::move(many));
    bench.dialogs.printFile = QString::fromStdString(bench.parts.folder.path("all.pdf"));
    auto dialog = opened(bench, ids);
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("pageNumberLabel"))->text().endsWith(QStringLiteral(" 40")));
    button(*dialog, "printButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 60'000));
    CHECK(Poppler::Document::load(bench.dialogs.printFile)->numPages() == 45);
}

TEST_CASE("a printer that takes nothing is said") {
    Bench bench;
    bench.dialogs.printFile = QString::fromStdString(bench.parts.folder.path("no/such/folder/printed.pdf"));
    auto dialog = opened(bench);
    button(*dialog, "printButton")->click();
    CHECK(dialog->isVisible());
    REQUIRE(bench.dialogs.messages.size() == 1);
    CHECK(bench.dialogs.messages.front().contains(QStringLiteral("printer")));
}

TEST_CASE("the page that is seen goes to the clipboard as a picture") {
    Bench bench;
    QGuiApplication::clipboard()->clear();
    auto dialog = opened(bench);
    button(*dialog, "copyButton")->click();
    const QImage picture = QGuiApplication::clipboard()->image();
    REQUIRE_FALSE(picture.isNull());
    CHECK(picture.width() == Approx(297 / 25.4 * 200).margin(2));
    CHECK(picture.height() == Approx(210 / 25.4 * 200).margin(2));
    CHECK_FALSE(dialog->findChild<QLabel*>(QStringLiteral("stateLabel"))->text().isEmpty());
}

TEST_CASE("Stop ends a long export; what is written is whole and counted, and nothing is half there") {
    Bench bench;
    domain::Bundle many;
    const domain::Persona first = bench.workspace->all<domain::Persona>().front();
    for (int i = 0; i < 14; ++i) {
        many.personas.push_back(first);
        many.personas.back().id = domain::Uuid::make();
        many.personas.back().set("identity.name", "Copy " + std::to_string(i));
    }
    bench.workspace->import(std::move(many));
    for (const bool each : {true, false}) {
        INFO(each);
        const QString folder = QString::fromStdString(bench.parts.folder.path(each ? "each" : "one"));
        REQUIRE(QDir().mkpath(folder));
        bench.dialogs.folder = folder;
        bench.dialogs.file = folder + QStringLiteral("/all.pdf");
        auto dialog = opened(bench);
        dialog->findChild<QComboBox*>(QStringLiteral("formatComboBox"))->setCurrentIndex(0);
        dialog->findChild<QCheckBox*>(QStringLiteral("eachCheckBox"))->setChecked(each);
        auto* state = dialog->findChild<QLabel*>(QStringLiteral("stateLabel"));
        button(*dialog, "exportButton")->click();
        // A fast machine may not show every number.
        const QRegularExpression third(QStringLiteral("Writing ([3-9]|1[0-9])\\b"));
        REQUIRE(QTest::qWaitFor([&] { return state->text().contains(third); }, 60'000));
        button(*dialog, "cancelButton")->click();
        REQUIRE(QTest::qWaitFor([&] { return state->text().startsWith(QStringLiteral("Stopped")); }, 60'000));
        CHECK(dialog->isVisible());
        CHECK(bench.dialogs.messages.isEmpty());
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        if (!each) {
            CHECK(files.isEmpty());
            continue;
        }
        CHECK(state->text().contains(QString::number(files.size())));
        REQUIRE_FALSE(files.isEmpty());
        CHECK(files.size() < 14);
        for (const QFileInfo& file : files) {
            const auto pdf = Poppler::Document::load(file.filePath());
            INFO(file.filePath().toStdString());
            CHECK((pdf && pdf->numPages() > 0));
        }
    }
}

TEST_CASE("of a file without pages its own beginning is looked at") {
    Bench bench;
    bench.dialogs.file = QString::fromStdString(bench.parts.folder.path("personas.csv"));
    auto dialog = opened(bench);
    auto* text = dialog->findChild<QTextBrowser*>(QStringLiteral("fileTextBrowser"));
    REQUIRE(text);
    CHECK_FALSE(text->isVisible());
    auto* format = dialog->findChild<QComboBox*>(QStringLiteral("formatComboBox"));
    const QString name = QString::fromStdString(bench.workspace->all<domain::Persona>().front().name());
    for (const int row : {3, 4, 6, 7, 5}) {  // the last one is written
        format->setCurrentIndex(row);
        INFO(format->currentText().toStdString());
        REQUIRE(QTest::qWaitFor([&] { return text->isVisible() && text->toPlainText().contains(name); }, 60'000));
        CHECK_FALSE(button(*dialog, "printButton")->isEnabled());
        CHECK_FALSE(button(*dialog, "copyButton")->isEnabled());
        CHECK(button(*dialog, "exportButton")->isEnabled());
        text->clear();
    }
    format->setCurrentIndex(4);
    format->setCurrentIndex(5);
    REQUIRE(QTest::qWaitFor([&] { return text->toPlainText().contains(name); }, 60'000));
    const QString shown = text->toPlainText().section(QLatin1Char('\n'), 0, 1);
    button(*dialog, "exportButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 60'000));
    QFile file(bench.dialogs.file);
    REQUIRE(file.open(QIODevice::ReadOnly | QIODevice::Text));
    CHECK(QString::fromUtf8(file.readAll()).remove(QChar(0xFEFF)).startsWith(QString(shown).remove(QChar(0xFEFF))));
}

TEST_CASE("of a long text its beginning is looked at, whatever its layout, and that is said") {
    Bench bench;
    auto dialog = opened(bench);
    auto* text = dialog->findChild<QTextBrowser*>(QStringLiteral("fileTextBrowser"));
    auto* state = dialog->findChild<QLabel*>(QStringLiteral("stateLabel"));
    auto* booklet = dialog->findChild<QAbstractButton*>(QStringLiteral("bookletRadio"));
    REQUIRE((text && state && booklet));
    booklet->click();
    auto* format = dialog->findChild<QComboBox*>(QStringLiteral("formatComboBox"));
    format->setCurrentIndex(3);  // HTML
    const QString told = QStringLiteral("6 of %1").arg(bench.workspace->count<domain::Persona>());
    CHECK(QTest::qWaitFor([&] { return text->isVisible() && state->text().contains(told); }, 60'000));
}

TEST_CASE("a file that a text names is not read when the beginning of a file is looked at") {
    Bench bench;
    auto dialog = opened(bench);
    auto* text = dialog->findChild<QTextBrowser*>(QStringLiteral("fileTextBrowser"));
    REQUIRE(text);
    const QUrl secret = QUrl::fromLocalFile(QString::fromStdString(bench.parts.folder.path("secret.png")));
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    REQUIRE(picture.save(secret.toLocalFile()));
    auto* view = dialog->findChild<gui::PageView*>();
    REQUIRE(view);
    view->setText(QStringLiteral("<p><img src='%1'></p>").arg(secret.toString()), Qt::RichText);
    CHECK(text->document()->resource(QTextDocument::ImageResource, secret).isNull());
    view->setText(QStringLiteral("![x](%1)").arg(secret.toString()), Qt::MarkdownText);
    CHECK(text->document()->resource(QTextDocument::ImageResource, secret).isNull());
    // What stands in the text itself is shown: faces are kept like that.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE((buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG")));
    const QUrl inside(QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64()));
    CHECK_FALSE(text->document()->resource(QTextDocument::ImageResource, inside).isNull());
}

TEST_CASE("what was written names its folder, and the choices come back the next time") {
    Bench bench;
    const QString folder = QString::fromStdString(bench.parts.folder.path("out"));
    REQUIRE(QDir().mkpath(folder));
    bench.dialogs.file = folder + QStringLiteral("/card");  // the ending is put to it
    const std::pair<const char*, int> choices[] = {{"formatComboBox", 1}, {"languageComboBox", 2},
                                                   {"pageComboBox", 1},   {"orientationComboBox", 1},
                                                   {"themeComboBox", 1},  {"dpiComboBox", 0}};
    const domain::Uuid persona = bench.workspace->all<domain::Persona>().front().id;
    QString said;
    QString where;
    {
        auto dialog = opened(bench, {persona});
        QObject::connect(dialog.get(), &gui::ExportDialog::written, [&](const QString& text, const QString& in) {
            said = text;
            where = in;
        });
        for (const auto& [name, index] : choices)
            dialog->findChild<QComboBox*>(QString::fromLatin1(name))->setCurrentIndex(index);
        dialog->findChild<QCheckBox*>(QStringLiteral("brandCheckBox"))->setChecked(false);
        dialog->findChild<QRadioButton*>(QStringLiteral("fullRadio"))->click();
        button(*dialog, "exportButton")->click();
        REQUIRE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 60'000));
    }
    CHECK(QDir(where) == QDir(folder));
    CHECK_FALSE(said.isEmpty());
    CHECK(QFileInfo::exists(folder + QStringLiteral("/card.png")));
    auto again = opened(bench, {persona});
    // The layout and the language were for that time, and come back when one says so.
    auto* language = again->findChild<QComboBox*>(QStringLiteral("languageComboBox"));
    CHECK(language->currentIndex() == 0);
    CHECK(again->findChild<QRadioButton*>(QStringLiteral("cardRadio"))->isChecked());
    REQUIRE(button(*again, "lastButton")->isVisible());
    CHECK(button(*again, "lastButton")->text().contains(language->itemText(2)));
    button(*again, "lastButton")->click();
    CHECK_FALSE(button(*again, "lastButton")->isVisible());
    for (const auto& [name, index] : choices) {
        INFO(name);
        CHECK(again->findChild<QComboBox*>(QString::fromLatin1(name))->currentIndex() == index);
    }
    CHECK_FALSE(again->findChild<QCheckBox*>(QStringLiteral("brandCheckBox"))->isChecked());
    CHECK(again->findChild<QRadioButton*>(QStringLiteral("fullRadio"))->isChecked());
}

TEST_CASE("more personas than one table holds are compared in several") {
    Bench bench;
    auto dialog = opened(bench);
    std::vector<domain::Uuid> seven;
    for (const domain::Persona& persona : bench.workspace->all<domain::Persona>())
        if (seven.size() < 7) seven.push_back(persona.id);
    REQUIRE(seven.size() == 7);
    dialog = opened(bench, seven);
    dialog->findChild<QComboBox*>(QStringLiteral("whatComboBox"))->setCurrentIndex(0);
    const QString before = dialog->findChild<QLabel*>(QStringLiteral("pageNumberLabel"))->text();
    dialog->findChild<QRadioButton*>(QStringLiteral("comparisonRadio"))->click();
    auto* number = dialog->findChild<QLabel*>(QStringLiteral("pageNumberLabel"));
    REQUIRE(QTest::qWaitFor([&] { return number->text() != before; }, 60'000));
    CHECK_FALSE(dialog->findChild<QLabel*>(QStringLiteral("previewMessageLabel"))->isVisible());
    CHECK(button(*dialog, "exportButton")->isEnabled());
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
