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
#include "personafixture.h"

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
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

#include <poppler-qt6.h>

using namespace chandung;
using app::toQt;
using domain::Uuid;

namespace {

domain::Observation observation(const Uuid& source, const char* text, const char* field) {
    return {Uuid::make(), source, text, "buyer", {}, field};
}

/// The page of a study with a source, three observations, an insight and a segment.
struct Steps {
    test::GuiParts gui;
    std::unique_ptr<app::Workspace> workspace =
        app::Workspace::create(QString::fromStdString(gui.folder.path("work.chandung")), gui.knowledge);
    domain::Study study;
    domain::Source source;
    std::vector<domain::Observation> observations;
    domain::Insight insight;
    domain::Segment segment;
    std::unique_ptr<gui::StudyPage> page;
    QStringList notes;
    QStringList places;

    explicit Steps(int step) {
        study.id = Uuid::make();
        study.name = "Food makers in the South";
        study.product = "Flow-pack machines";
        study.purposes = {domain::Purpose::Conversion, domain::Purpose::Marketing};
        study.questions = {"Why do good quotes end without an answer?"};
        source.id = Uuid::make();
        source.studyId = study.id;
        source.title = "Interview 4";
        source.date = "2026-03";
        observations = {observation(source.id, "Quotes come in three shapes", "pains.challenges"),
                        observation(source.id, "Parts are missing from quotes", "pains.challenges"),
                        observation(source.id, "The plant runs three shifts", "company.activity")};
        insight = {Uuid::make(), study.id, "They run round the clock", "company", {observations[2].id}};
        segment.id = Uuid::make();
        segment.studyId = study.id;
        segment.name = "Growing snack makers";
        segment.share = 34;
        segment.chosen = true;
        const QString what = QStringLiteral("set up");
        workspace->save(study, what);
        workspace->save(source, what);
        for (const auto& one : observations) workspace->save(one, what);
        workspace->save(insight, what);
        workspace->save(segment, what);
        workspace->undoStack().clear();
        page = std::make_unique<gui::StudyPage>(gui.context);
        QObject::connect(page.get(), &gui::Page::notify, [this](const QString& text) { notes << text; });
        QObject::connect(page.get(), &gui::Page::navigate, [this](const QString& place) { places << place; });
        page->setWorkspace(workspace.get());
        page->resize(1180, 860);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        go(QString::number(step));
    }

    void go(const QString& rest) {
        REQUIRE(page->open(QStringList{toQt(study.id.str())} + rest.split(QLatin1Char('/'))));
        settle();
    }

    static void settle() {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    template <class T>
    T* find(const char* name) {
        INFO(name);
        T* visible = nullptr;
        for (T* found : page->findChildren<T*>(QString::fromLatin1(name)))
            if (found->isVisible()) visible = found;
        REQUIRE(visible);
        return visible;
    }

    void press(const char* button) {
        find<QPushButton>(button)->click();
        settle();
    }

    [[nodiscard]] domain::Source storedSource() const { return *workspace->find<domain::Source>(source.id); }
    [[nodiscard]] std::vector<domain::Observation> filed() const {
        auto all = workspace->all<domain::Observation>();
        all.erase(all.begin(), all.begin() + 3);
        return all;
    }

    void undo() {
        workspace->undoStack().undo();
        settle();
    }
};

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

    steps.gui.dialogs.file = QString::fromStdString(steps.gui.folder.path("answers.csv"));
    steps.press("answersCsvButton");
    QFile csv(steps.gui.dialogs.file);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QString header = QString::fromUtf8(csv.readAll());
    const auto chosen = std::count_if(guide.questions.begin(), guide.questions.end(),
                                      [](const auto& question) { return question.chosen; });
    CHECK(header.count(QStringLiteral("\",\"")) == chosen + 5 - 1);
    while (steps.workspace->undoStack().canUndo()) steps.undo();
    CHECK(steps.workspace->count<domain::Guide>() == 0);
}

TEST_CASE("Observations are grouped and moved on the board by keys") {
    Steps steps(3);
    auto* tray = steps.find<gui::ObservationTray>("trayList");
    CHECK(tray->count() == 2);
    tray->setFocus();
    tray->selectAll();
    QTest::keyClick(tray, Qt::Key_G, Qt::ControlModifier);
    Steps::settle();
    REQUIRE(steps.workspace->count<domain::Insight>() == 2);
    auto made = steps.workspace->all<domain::Insight>().back();
    CHECK(made.observations.size() == 2);
    CHECK(made.section == "pains");
    CHECK(tray->count() == 0);
    auto* text = steps.find<QPlainTextEdit>("textEdit");
    CHECK(QApplication::focusWidget() == text);
    text->setPlainText(QStringLiteral("The price they compare is not the price they pay"));
    steps.page->commit();
    Steps::settle();
    CHECK(steps.workspace->find<domain::Insight>(made.id)->text == "The price they compare is not the price they pay");

    // Alt+Left: one of them to the insight before.
    auto* board = steps.find<gui::InsightBoard>("insightsList");
    const QModelIndex second = board->model()->index(1, 0);
    board->setExpanded(second, true);
    board->setCurrentIndex(board->model()->index(0, 0, second));
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Left, Qt::AltModifier);
    Steps::settle();
    CHECK(steps.workspace->find<domain::Insight>(steps.insight.id)->observations.size() == 2);
    CHECK(steps.workspace->find<domain::Insight>(made.id)->observations.size() == 1);
    steps.undo();
    CHECK(steps.workspace->find<domain::Insight>(made.id)->observations.size() == 2);

    // A drop on the tray takes it out again.
    Q_EMIT tray->dropped({{steps.observations[0].id, made.id}});
    Steps::settle();
    CHECK(tray->count() == 1);
    QTest::keyClick(board, Qt::Key_Insert);
    Steps::settle();
    CHECK(steps.workspace->count<domain::Insight>() == 3);
}

TEST_CASE("From a chosen segment a set of personas is made, with insights as evidence") {
    Steps steps(3);
    auto insight = steps.insight;
    insight.id = Uuid::make();
    insight.section = "pains";
    insight.text = "Parts decide, not the price";
    insight.observations = {steps.observations[1].id};
    steps.workspace->save(insight, QStringLiteral("insight"));
    Steps::settle();
    for (const char* role : {"decider", "buyer"})
        CHECK(steps.find<QCheckBox>((std::string(role) + "RoleCheckBox").c_str())->isChecked());
    for (const char* role : {"influencer", "user"})
        steps.find<QCheckBox>((std::string(role) + "RoleCheckBox").c_str())->setChecked(false);
    auto* create = steps.find<QPushButton>("createPersonaButton");
    CHECK(create->text() == QStringLiteral("Create 2 personas"));
    create->click();
    Steps::settle();
    REQUIRE(steps.workspace->count<domain::Persona>() == 2);
    const auto personas = steps.workspace->all<domain::Persona>();
    CHECK(personas[0].name() == "Decider");
    CHECK(std::get<domain::CodeList>(personas[1].value("role.committee")) == domain::CodeList{"buyer"});
    CHECK(personas[0].segmentId == steps.segment.id);
    CHECK(std::get<double>(personas[0].value("identity.share")) == 34);
    const auto& pains = personas[0].statements("pains.challenges");  // where its observation was filed
    REQUIRE(pains.size() == 1);
    REQUIRE(pains[0].evidence.size() == 1);
    CHECK(pains[0].evidence[0].targetId == insight.id);
    CHECK(personas[0].statements("company.activity").empty());
    const auto segment = steps.workspace->find<domain::Segment>(steps.segment.id);
    CHECK(std::get<domain::Statements>(segment->company.at("company.activity")).size() == 1);

    // The share stays linked.
    auto* share = steps.find<QLineEdit>("shareLineEdit");
    share->setFocus();
    share->selectAll();
    QTest::keyClicks(share, QStringLiteral("41"));
    steps.page->commit();
    Steps::settle();
    CHECK(std::get<double>(steps.workspace->find<domain::Persona>(personas[0].id)->value("identity.share")) == 41);
    steps.undo();
    steps.undo();
    CHECK(steps.workspace->count<domain::Persona>() == 0);
}

TEST_CASE("Impossible shares, names twice and dates in the past are said beside the field, and kept") {
    Steps steps(3);
    auto* share = steps.find<QLineEdit>("shareLineEdit");
    share->setFocus();
    share->selectAll();
    QTest::keyClicks(share, QStringLiteral("140"));
    steps.page->commit();
    Steps::settle();
    CHECK(share->text() == QStringLiteral("140"));
    CHECK(steps.find<QLabel>("numberErrorLabel")->text().contains(QStringLiteral("Share")));
    CHECK(steps.workspace->find<domain::Segment>(steps.segment.id)->share == 34);
    domain::Segment other = steps.segment;
    other.id = Uuid::make();
    other.name = "growing SNACK makers";
    other.share = 80;
    steps.workspace->save(other, QStringLiteral("segment"));
    Steps::settle();
    CHECK(steps.find<QLabel>("segmentNameWarningLabel")->isVisible());
    CHECK(steps.find<QLabel>("sharesWarningLabel")->text().contains(QStringLiteral("114")));
    CHECK(steps.find<gui::SharesBar>("sharesBar")->accessibleDescription().contains(QStringLiteral("80")));

    steps.go(QStringLiteral("1"));
    auto* due = steps.find<QLineEdit>("dueLineEdit");
    due->setFocus();
    QTest::keyClicks(due, QStringLiteral("2020-01-31"));
    steps.page->commit();
    CHECK(steps.find<QLabel>("dueErrorLabel")->isVisible());
    CHECK(steps.workspace->find<domain::Study>(steps.study.id)->due == "2020-01-31");
    due->selectAll();
    QTest::keyClicks(due, QStringLiteral("31.12."));
    steps.page->commit();
    CHECK(due->text() == QStringLiteral("31.12."));
    CHECK(steps.workspace->find<domain::Study>(steps.study.id)->due == "2020-01-31");
}

TEST_CASE("What depends on a thing is said when it goes to the trash") {
    Steps steps(3);
    domain::Persona persona;
    persona.id = Uuid::make();
    persona.studyId = steps.study.id;
    domain::Statement statement{{}, "Parts first", {}, {}, {}};
    statement.evidence.push_back(
        {domain::CitationTarget::Observation, steps.observations[2].id, {}, domain::EvidenceKind::Said, {}, {}});
    persona.set("goals.goals", domain::Statements{statement});
    steps.workspace->save(persona, QStringLiteral("persona"));
    const auto said = [&](app::EntityKind kind, const Uuid& id) {
        return app::removalText(*steps.workspace, kind, id, QStringLiteral("Gone"));
    };
    CHECK(said(app::EntityKind::Source, steps.source.id).contains(QStringLiteral("1 statement")));
    CHECK(said(app::EntityKind::Source, steps.source.id).contains(QStringLiteral("3 observation")));
    CHECK(said(app::EntityKind::Observation, steps.observations[2].id).contains(QStringLiteral("1 insight")));
    CHECK(said(app::EntityKind::Observation, steps.observations[0].id) == QStringLiteral("Gone"));
    CHECK(said(app::EntityKind::Study, steps.study.id).contains(QStringLiteral("1 segment")));
    auto* board = steps.find<gui::InsightBoard>("insightsList");
    board->setCurrentIndex(board->model()->index(0, 0));
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Delete);
    Steps::settle();
    CHECK(steps.workspace->count<domain::Insight>() == 0);
    CHECK(steps.notes.last().startsWith(QStringLiteral("Moved the insight to the trash")));
}

TEST_CASE("Each step has its checklist; folded or not is remembered") {
    Steps steps(2);
    steps.find<QToolButton>("unfoldSideButton")->click();
    Steps::settle();
    auto* list = steps.find<QListView>("checkList");
    CHECK(list->model()->rowCount() >= 4);
    steps.go(QStringLiteral("1"));
    steps.find<QToolButton>("foldSideButton")->click();
    Steps::settle();
    gui::StudyPage again(steps.gui.context);
    again.setWorkspace(steps.workspace.get());
    again.show();
    again.open({toQt(steps.study.id.str()), QStringLiteral("2")});
    CHECK(again.findChild<QToolButton*>(QStringLiteral("foldSideButton"))->isVisible());
    again.open({toQt(steps.study.id.str()), QStringLiteral("1")});
    CHECK_FALSE(again.findChild<QToolButton*>(QStringLiteral("foldSideButton"))->isVisible());
}
