// Steps 1 to 3 of a study on a real workspace file: what a marketer does there by keyboard and button, and what the
// file holds afterwards.
#include "gui/study/studypage.h"

#include "catch.h"
#include "chandung/app/dependents.h"
#include "chandung/app/text.h"
#include "gui/components/rowlist.h"
#include "gui/components/sharesbar.h"
#include "gui/components/statementlist.h"
#include "gui/persona/firstgroups.h"
#include "gui/persona/groupmodel.h"
#include "gui/sources/personalbar.h"
#include "gui/sources/transcriptview.h"
#include "gui/study/insightboard.h"
#include "gui/study/observationtray.h"
#include "studyfixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

#include <poppler-qt6.h>

using namespace chandung;
using app::toQt;
using domain::Uuid;
using test::observation;
using test::Steps;

namespace {

void chooseTab(Steps& steps, int tab) {
    auto* tabs = steps.find<QWidget>("sourceTabs");
    tabs->findChildren<QToolButton*>().at(tab)->click();
    Steps::settle();
}

}  // namespace

TEST_CASE("The purposes of a study decide which groups come first and what comes out") {
    Steps steps(1);
    domain::Persona persona;
    persona.studyId = steps.study.id;
    const auto first = gui::firstGroups(steps.gui.context, *steps.workspace, persona);
    CHECK(first == std::vector<std::string>{"buying", "channels", "message"});
    gui::GroupModel groups;
    groups.setFirst(first);
    groups.setCatalogue(steps.workspace->catalogue(), domain::CustomerKind::B2b, domain::Language::En);
    CHECK(groups.index(0).data(gui::GroupModel::GroupRole).toString() == QStringLiteral("buying"));
    CHECK(groups.index(2).data(gui::GroupModel::GroupRole).toString() == QStringLiteral("message"));
    CHECK(groups.index(3).data(gui::GroupModel::GroupRole).toString() == QStringLiteral("identity"));

    steps.find<QPushButton>("objectionsOutcomeButton");
    steps.find<QPushButton>("messagesOutcomeButton");
    steps.press("objectionsOutcomeButton");
    CHECK(steps.notes.size() == 1);  // nothing to export yet, and it says so
    persona.id = Uuid::make();
    persona.set("identity.name", std::string("Hà"));
    domain::Statement objection{{}, "=Too dear", "A year pays for it", {}, {}};
    persona.set("buying.objections", domain::Statements{objection});
    steps.workspace->save(persona, QStringLiteral("persona"));
    steps.gui.dialogs.file = QString::fromStdString(steps.gui.folder.path("objections.csv"));
    steps.press("objectionsOutcomeButton");
    QFile csv(steps.gui.dialogs.file);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    CHECK(text.contains(QStringLiteral("\"'=Too dear\",\"A year pays for it\"")));

    steps.go(QStringLiteral("5"));
    steps.find<QPushButton>("messagesOutcomeButton");
}

TEST_CASE("A transcript is looked over before it is kept, and filed by keys") {
    Steps steps(2);
    chooseTab(steps, 0);
    QApplication::clipboard()->setText(
        QStringLiteral("Minh: How do you start?\nBuyer: I ask anh Phước, 0903 555 014. Nobody writes what film costs. "
                       "I want the parts list."));
    steps.press("pasteTextButton");
    CHECK(steps.storedSource().text.empty());
    auto* bar = steps.find<gui::PersonalBar>("personalBar");
    REQUIRE(bar->details().size() == 2);
    steps.press("maskButton");
    const std::string kept = steps.storedSource().text;
    CHECK(kept.find("Phước") == std::string::npos);
    CHECK(kept.find("0903") == std::string::npos);
    CHECK(kept.find("anh [name 1], [phone 1].") != std::string::npos);

    auto* view = steps.find<gui::TranscriptView>("transcriptView");
    CHECK(view->sentences() == 4);
    // The keys are told over the whole width of the panel, not in a corner beside the buttons.
    CHECK(steps.find<QLabel>("unfiledLabel")->width() >=
          steps.find<QPushButton>("fileButton")->geometry().right() - 20);
    view->setFocus();
    Steps::settle();
    CHECK(view->current() == 0);
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_2);
    auto* field = steps.find<QComboBox>("fileFieldComboBox");
    const QString second = field->itemData(1).toString();
    CHECK(second == QStringLiteral("buying.objections"));  // the purposes of the study come first
    QTest::keyClick(view, Qt::Key_Return);
    Steps::settle();
    REQUIRE(steps.filed().size() == 1);
    CHECK(steps.filed()[0].text == "Nobody writes what film costs.");
    CHECK(toQt(steps.filed()[0].field) == second);
    CHECK(steps.filed()[0].saidBy == "Buyer");
    CHECK(view->unfiled() == 3);
    CHECK(view->current() == 3);  // on to the next one that is not filed
    QTest::keyClick(view, Qt::Key_F4);
    CHECK(view->current() == 0);
    QTest::keyClick(view, Qt::Key_F4);
    CHECK(view->current() == 1);
    steps.undo();
    CHECK(steps.filed().empty());
    CHECK(view->unfiled() == 4);
}

TEST_CASE("Personal details of a kept text are masked in its observations too") {
    Steps steps(2);
    auto source = steps.storedSource();
    source.text = "Ask chị Mai. She keeps the files.";
    steps.workspace->save(source, QStringLiteral("text"));
    steps.workspace->save(observation(source.id, "Ask chị Mai.", "buying.influencers"), QStringLiteral("file"));
    Steps::settle();
    chooseTab(steps, 0);
    auto* view = steps.find<gui::TranscriptView>("transcriptView");
    CHECK(view->unfiled() == 1);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_M, Qt::ControlModifier);
    Steps::settle();
    CHECK(steps.storedSource().text == "Ask chị [name 1]. She keeps the files.");
    CHECK(steps.filed().at(0).text == "Ask chị [name 1].");
    steps.undo();
    CHECK(steps.storedSource().text == source.text);
    CHECK(steps.filed().at(0).text == "Ask chị Mai.");
}

TEST_CASE("A file is kept, opened only after asking, and comes back from the trash") {
    Steps steps(2);
    chooseTab(steps, 2);
    const QString name = QString::fromStdString(steps.gui.folder.path("ghi âm.txt"));
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("recorded");
    file.close();
    steps.gui.dialogs.file = name;
    steps.press("addFileButton");
    REQUIRE(steps.workspace->count<domain::Attachment>() == 1);
    const auto kept = steps.workspace->all<domain::Attachment>().front();
    CHECK(kept.size == 8);
    auto* list = steps.find<gui::RowList>("filesList");
    CHECK(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("8")));

    // Stands in for the desktop: what would be opened is only noted.
    QTextBrowser desktop;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &desktop, "setSource");
    steps.press("openFileButton");
    CHECK(desktop.source().isEmpty());
    steps.press("reallyOpenButton");
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QFile written(desktop.source().toLocalFile());
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == "recorded");
    CHECK((written.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    Steps::settle();
    CHECK(steps.workspace->count<domain::Attachment>() == 0);
    CHECK(steps.notes.contains(QStringLiteral("Moved the file to the trash")));
    steps.undo();
    CHECK(steps.workspace->find<domain::Attachment>(kept.id)->bytes == "recorded");

    // Above the limit only the place is kept. The file has a size and no content.
    QFile large(QString::fromStdString(steps.gui.folder.path("video.mp4")));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(domain::mostAttachmentBytes + 1));
    large.close();
    steps.gui.dialogs.file = large.fileName();
    steps.press("addFileButton");
    CHECK(steps.notes.last().contains(QStringLiteral("48 MB")));
    bool linked = false;
    for (const auto& one : steps.workspace->all<domain::Attachment>())
        linked = linked || toQt(one.link) == large.fileName();
    CHECK(linked);
    steps.gui.dialogs.file = QString::fromStdString(steps.gui.folder.path("missing.pdf"));
    steps.press("addFileButton");
    CHECK(steps.find<QLabel>("fileErrorLabel")->text().contains(QStringLiteral("missing.pdf")));
}

TEST_CASE("The interview guide is made from questions and empty fields, edited, and printed") {
    Steps steps(2);
    steps.go(QStringLiteral("2/guide"));
    steps.press("makeGuideButton");
    REQUIRE(steps.workspace->count<domain::Guide>() == 1);
    auto guide = steps.workspace->all<domain::Guide>().front();
    REQUIRE(guide.questions.size() > 30);
    CHECK(guide.questions[0].text == steps.study.questions[0]);
    const auto asks = [&](const char* field) {
        return std::any_of(guide.questions.begin(), guide.questions.end(),
                           [&](const auto& question) { return question.field == field && question.chosen; });
    };
    CHECK(asks("buying.objections"));  // what the purposes need is chosen
    CHECK_FALSE(asks("demographics.gender"));

    auto* asked = steps.find<gui::StatementList>("askedQuestionsList");
    auto* questions = asked->findChild<QAbstractItemView*>();
    for (int row = 0; row < questions->model()->rowCount(); ++row) {
        const QString spoken = questions->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        INFO(spoken.toStdString());
        CHECK_FALSE(spoken.contains(QRegularExpression(QStringLiteral("[a-z]+\\.[a-z_]+$"))));  // no key of a field
    }
    auto texts = asked->statements();
    std::swap(texts[0], texts[1]);
    texts.push_back({Uuid::make(), "Một câu hỏi của riêng tôi?", {}, {}, {}});
    asked->setStatements(texts);
    Q_EMIT asked->edited();
    auto* link = steps.find<QLineEdit>("guideLinkLineEdit");
    link->setFocus();
    QTest::keyClicks(link, QStringLiteral("no address"));
    CHECK(steps.find<QLabel>("guideLinkErrorLabel")->isVisible());
    link->selectAll();
    QTest::keyClicks(link, QStringLiteral("https://forms.example.vn/a"));
    steps.page->commit();
    Steps::settle();
    guide = steps.workspace->all<domain::Guide>().front();
    CHECK(guide.questions[1].text == steps.study.questions[0]);
    CHECK(guide.link == "https://forms.example.vn/a");

    steps.gui.dialogs.file = QString::fromStdString(steps.gui.folder.path("guide.pdf"));
    steps.press("interviewPdfButton");
    const auto pdf = Poppler::Document::load(steps.gui.dialogs.file);
    REQUIRE(pdf);
    QString words;
    for (int i = 0; i < pdf->numPages(); ++i) words += pdf->page(i)->text(QRectF());
    CHECK(words.simplified().contains(QStringLiteral("Why do good quotes end without an answer?")));
    CHECK(words.simplified().contains(QStringLiteral("Một câu hỏi của riêng tôi?")));
    CHECK(pdf->numPages() >= 2);

    steps.gui.dialogs.file = QString::fromStdString(steps.gui.folder.path("answers.xlsx"));
    steps.press("answersCsvButton");
    CHECK_FALSE(QFile::exists(steps.gui.dialogs.file));  // what is no workbook is not named like one
    QFile csv(steps.gui.dialogs.file + QStringLiteral(".csv"));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QString header = QString::fromUtf8(csv.readAll());
    const auto chosen = std::count_if(guide.questions.begin(), guide.questions.end(),
                                      [](const auto& question) { return question.chosen; });
    CHECK(header.count(QStringLiteral("\",\"")) == chosen + 5 - 1);
    while (steps.workspace->undoStack().canUndo()) steps.undo();
    CHECK(steps.workspace->count<domain::Guide>() == 0);
}
