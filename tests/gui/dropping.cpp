// What is dragged and dropped on real widgets, files that do not fit, and tables offered as evidence. A drag itself
// needs a desktop; what it sends to the widgets is sent here.
#include "chandung/app/studycommands.h"
#include "gui/components/evidencepopover.h"
#include "gui/components/rowlist.h"
#include "gui/sources/filespanel.h"
#include "gui/sources/sourcespane.h"
#include "gui/sources/transcriptview.h"
#include "gui/study/insightboard.h"
#include "gui/study/observationtray.h"
#include "smalldisk.h"
#include "studyfixture.h"

#include <QAbstractItemView>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QUrl>

using namespace chandung;
using app::toQt;
using test::Steps;

namespace {

/// What a drag sends: over the widget at a place in it, then let go. Whether it was taken.
bool drop(QWidget* onto, const QPoint& at, const QMimeData& data, Qt::DropAction action) {
    QDragEnterEvent enter(at, action, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(onto, &enter);
    if (!enter.isAccepted()) return false;
    QDragMoveEvent move(at, action, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(onto, &move);
    QDropEvent let(at, action, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(onto, &let);
    Steps::settle();
    return let.isAccepted();
}

/// Observations as the tray (`from` null) or an insight hands them out.
bool dropObservations(QAbstractItemView* onto, const QModelIndex& target,
                      const std::vector<const domain::Observation*>& observations, const domain::Uuid& from = {}) {
    QStringList lines;
    for (const domain::Observation* one : observations)
        lines << toQt(one->id.str()) + QLatin1Char(' ') + toQt(from.str());
    QMimeData data;
    data.setData(QStringLiteral("application/x-chandung-observations"), lines.join(QLatin1Char('\n')).toUtf8());
    const QPoint at = target.isValid() ? onto->visualRect(target).center() : QPoint(20, onto->viewport()->height() - 4);
    return drop(onto->viewport(), at, data, Qt::MoveAction);
}

bool dropFiles(QWidget* onto, const QStringList& files) {
    QList<QUrl> urls;
    for (const QString& file : files) urls << QUrl::fromLocalFile(file);
    QMimeData data;
    data.setUrls(urls);
    return drop(onto, onto->rect().center(), data, Qt::CopyAction);
}

QString made(const test::WorkspaceFolder& folder, const char* name, qint64 size) {
    QFile file(QString::fromStdString(folder.path(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(size));
    return file.fileName();
}

}  // namespace

TEST_CASE("Observations are dropped on an insight, beside all of them, and back on the tray") {
    Steps steps(3);
    auto* board = steps.find<gui::InsightBoard>("insightsList");
    auto* tray = steps.find<gui::ObservationTray>("trayList");
    const auto insight = [&] { return steps.workspace->find<domain::Insight>(steps.insight.id); };
    REQUIRE(tray->count() == 2);
    CHECK(dropObservations(board, board->model()->index(0, 0), {&steps.observations[0]}));
    CHECK(insight()->observations == std::vector{steps.observations[2].id, steps.observations[0].id});
    CHECK(tray->count() == 1);
    steps.undo();
    CHECK(insight()->observations == std::vector{steps.observations[2].id});
    CHECK(tray->count() == 2);

    // Where no insight is, a new one is made of them.
    CHECK(dropObservations(board, {}, {&steps.observations[0], &steps.observations[1]}));
    REQUIRE(steps.workspace->count<domain::Insight>() == 2);
    const domain::Insight fresh = steps.workspace->all<domain::Insight>().back();
    CHECK(fresh.observations == std::vector{steps.observations[0].id, steps.observations[1].id});
    CHECK(tray->count() == 0);

    // From one insight to the other: it leaves the first.
    CHECK(dropObservations(board, board->model()->index(0, 0), {&steps.observations[1]}, fresh.id));
    CHECK(steps.workspace->find<domain::Insight>(fresh.id)->observations == std::vector{steps.observations[0].id});
    CHECK(insight()->observations.size() == 2);
    // And out again.
    CHECK(dropObservations(tray, {}, {&steps.observations[1]}, steps.insight.id));
    CHECK(insight()->observations == std::vector{steps.observations[2].id});
    CHECK(tray->count() == 1);
    // What another program drags there is not taken.
    QMimeData other;
    other.setText(QStringLiteral("some text"));
    CHECK_FALSE(drop(board->viewport(), QPoint(20, 20), other, Qt::CopyAction));
    while (steps.workspace->undoStack().canUndo()) steps.undo();
    CHECK(insight()->observations == std::vector{steps.observations[2].id});
    CHECK(steps.workspace->count<domain::Insight>() == 1);
}

TEST_CASE("Files dropped anywhere over a source are kept with it, in one step of undo") {
    Steps steps(2);
    const QString sound = made(steps.gui.folder, "interview.mp3", 2000);
    const QString picture = made(steps.gui.folder, "form.jpg", 1000);
    auto* pane = steps.page->findChild<gui::SourcesPane*>();
    REQUIRE(pane);
    const auto files = [&] { return steps.workspace->all<domain::Attachment>(); };
    CHECK(dropFiles(steps.find<gui::RowList>("sourcesList")->viewport(), {sound, picture}));
    REQUIRE(files().size() == 2);
    CHECK(files()[0].sourceId == steps.source.id);
    CHECK(files()[0].name == "interview.mp3");
    CHECK(files()[1].size == 1000);
    CHECK(steps.find<gui::RowList>("filesList")->count() == 2);
    steps.undo();
    CHECK(files().empty());
    CHECK(steps.workspace->undoStack().index() == 0);

    // Over the text too, which takes no drops itself.
    auto source = steps.storedSource();
    source.text = "She keeps the files.";
    steps.workspace->save(source, QStringLiteral("text"));
    Steps::settle();
    steps.find<QWidget>("sourceTabs")->findChildren<QToolButton*>().front()->click();
    Steps::settle();
    CHECK(dropFiles(steps.find<gui::TranscriptView>("transcriptView")->viewport(), {sound}));
    CHECK(files().size() == 1);
    // A table is the window's: it is imported.
    CHECK_FALSE(dropFiles(pane, {made(steps.gui.folder, "answers.csv", 10)}));
    CHECK(files().size() == 1);
}

TEST_CASE("A file larger than the disk gets a message, and nothing is changed or lost") {
    test::GuiParts gui;
    const test::SmallDisk disk(gui.folder.path("disk"));
    if (!disk.mounted()) {
        WARN("not run: this user may not mount a tmpfs");
        return;
    }
    const auto workspace =
        app::Workspace::create(QString::fromStdString(gui.folder.path("disk/small.chandung")), gui.knowledge);
    domain::Source source;
    source.id = domain::Uuid::make();
    source.title = "Interview 4";
    REQUIRE(workspace->save(source, QStringLiteral("source")));
    const int steps = workspace->undoStack().count();
    gui::FilesPanel panel(gui.context);
    panel.setSource(workspace.get(), source.id);
    panel.show();
    auto* error = panel.findChild<QLabel*>(QStringLiteral("fileErrorLabel"));
    const QString large = made(gui.folder, "film.mp4", 8'000'000);
    const QString small = made(gui.folder, "note.txt", 1000);
    panel.add({large});
    CHECK(error->isVisible());
    CHECK(error->text().contains(QStringLiteral("small.chandung")));
    CHECK(workspace->count<domain::Attachment>() == 0);
    CHECK(workspace->undoStack().count() == steps);
    // One that fits is kept although the other does not.
    panel.add({large, small});
    CHECK(error->isVisible());
    REQUIRE(workspace->count<domain::Attachment>() == 1);
    CHECK(workspace->all<domain::Attachment>().front().name == "note.txt");
    panel.add({small});
    CHECK_FALSE(error->isVisible());
    CHECK(workspace->find<domain::Source>(source.id) == source);
}

TEST_CASE("A table of the study is offered as evidence, and cited as observed") {
    Steps steps(2);
    auto cells = std::make_shared<domain::Table>();
    cells->columns.emplace_back("Delivery");
    for (const char* cell : {"late", "late", "in time"}) cells->columns.back().append(cell);
    domain::Dataset survey;
    survey.id = domain::Uuid::make();
    survey.sourceId = steps.source.id;
    survey.name = "Khảo sát giao hàng.csv";
    survey.rows = 3;
    survey.columns.resize(1);
    survey.columns[0].name = "Delivery";
    REQUIRE(steps.workspace->addDataset(survey, cells, QStringLiteral("table")));

    domain::Statement statement;
    statement.id = domain::Uuid::make();
    statement.text = "Deliveries are late";
    gui::EvidencePopover popover(steps.gui.context, *steps.workspace, steps.study.id, statement, steps.page.get());
    std::vector<domain::Citation> cited;
    QObject::connect(&popover, &gui::EvidencePopover::changed, [&](const auto& evidence) { cited = evidence; });
    popover.openAt(QRect(QPoint(100, 100), QSize(16, 16)));
    Steps::settle();
    auto* find = popover.findChild<QLineEdit*>(QStringLiteral("findEvidenceLineEdit"));
    REQUIRE(find);
    find->setFocus();
    find->setText(QStringLiteral("khao sat"));
    Steps::settle();
    QTest::keyClick(find, Qt::Key_Return);
    Steps::settle();
    REQUIRE(cited.size() == 1);
    CHECK(cited[0].target == domain::CitationTarget::Dataset);
    CHECK(cited[0].targetId == survey.id);
    CHECK(cited[0].kind == domain::EvidenceKind::Observed);
    CHECK(cited[0].date == steps.source.date);

    // Kept in a persona, under its name.
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.studyId = steps.study.id;
    statement.evidence = cited;
    persona.set("pains.pains", domain::Statements{statement});
    REQUIRE(steps.workspace->save(persona, QStringLiteral("persona")));
    const auto kept = steps.workspace->find<domain::Persona>(persona.id)->statements("pains.pains")[0].evidence;
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].targetId == survey.id);
    CHECK(kept[0].plainName == survey.name);
}
