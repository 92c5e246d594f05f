#include "gui/sources/sourcespane.h"

#include "chandung/app/dependents.h"
#include "chandung/app/knowledge.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"
#include "gui/actions.h"
#include "gui/components/editgate.h"
#include "gui/components/emptystate.h"
#include "gui/components/labels.h"
#include "gui/components/pagestack.h"
#include "gui/components/panel.h"
#include "gui/components/rowlist.h"
#include "gui/components/scrollcolumn.h"
#include "gui/components/segmentedchoice.h"
#include "gui/sources/filespanel.h"
#include "gui/sources/observationspanel.h"
#include "gui/sources/sourceform.h"
#include "gui/sources/transcriptpanel.h"
#include "gui/words.h"
#include "gui/workspacedrop.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

#include <set>

namespace chandung::gui {

using app::toQt;

namespace {

/// Rows of kinds that have no source yet.
const QString kindPrefix = QStringLiteral("kind:");

domain::Uuid idOf(const QString& text) {
    return domain::Uuid::parse(app::fromQt(text)).value_or(domain::Uuid());
}

/// The dropped files; none when the window itself does something with one of them.
QStringList filesIn(const QMimeData* data) {
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    return std::any_of(files.begin(), files.end(), WorkspaceDrop::takes) ? QStringList() : files;
}

QString kindOfRow(const QString& id) {
    return id.startsWith(kindPrefix) ? id.mid(kindPrefix.size()) : QString();
}

}  // namespace

SourcesPane::SourcesPane(Context& context, bool everywhere, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_everywhere(everywhere),
      m_stack(new PageStack),
      m_listPanel(new Panel(context, tr("Sources"))),
      m_filter(new QLineEdit),
      m_list(new RowList(context, QStringLiteral("sourcesList"), tr("Sources"))),
      m_text(new TranscriptPanel(context)),
      m_form(new SourceForm(context)),
      m_files(new FilesPanel(context)),
      m_observations(new ObservationsPanel(context)) {
    setAcceptDrops(true);
    m_filter->setObjectName(QStringLiteral("sourceFilterLineEdit"));
    m_filter->setPlaceholderText(tr("Filter by word"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    QToolButton* plus = m_listPanel->addTool(QStringLiteral("plus"), tr("Add a source"));
    plus->setObjectName(QStringLiteral("addSourceButton"));
    QToolButton* tool = m_listPanel->addTool(QStringLiteral("import"), tr("Import a table…"));
    tool->setObjectName(QStringLiteral("importHereButton"));
    if (everywhere) tool->hide();  // the page of all sources has one in its header
    auto* filterBox = new QWidget;
    auto* filterLayout = new QVBoxLayout(filterBox);
    filterLayout->setContentsMargins(space::s, space::s, space::s, space::xs);
    filterLayout->addWidget(m_filter);
    if (!everywhere) filterBox->hide();  // showing it before it has a parent would flash a window
    m_listPanel->add(filterBox);
    m_listPanel->add(m_list, 1);
    auto* splitter = new QSplitter;
    splitter->setHandleWidth(space::m);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_listPanel);
    splitter->addWidget(buildMiddle());
    splitter->addWidget(m_observations);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({256, 480, 320});
    m_listPanel->setMinimumWidth(200);
    m_observations->setMinimumWidth(260);
    auto* empty = new EmptyState(context, QStringLiteral("source"), tr("No source yet"),
                                 tr("A source is where knowledge comes from: an interview, a survey, reviews. "
                                    "Statements that rest on one count as evidence."));
    QPushButton* add = empty->addButton(tr("Add a source"), QStringLiteral("plus"), "primary");
    QPushButton* table = empty->addButton(tr("Import a table…"), QStringLiteral("import"), "");
    for (QWidget* widget : std::initializer_list<QWidget*>{plus, tool, add, table}) markEditing(widget);
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addWidget(m_stack);
    connect(plus, &QToolButton::clicked, this, [this] { addSource(); });
    connect(add, &QPushButton::clicked, this, [this] { addSource(); });
    connect(table, &QPushButton::clicked, this, [this] { triggerAction(this, "importTableAction"); });
    connect(tool, &QToolButton::clicked, this, [this] { triggerAction(this, "importTableAction"); });
    connect(m_filter, &QLineEdit::textChanged, this, &SourcesPane::reload);
    connect(m_list, &RowList::picked, this, &SourcesPane::showChosen);
    const auto makeKind = [this](const QString& id) {
        const QString kind = kindOfRow(id);
        // A double click is one wish.
        const bool again = m_made.isValid() && m_made.elapsed() < QApplication::doubleClickInterval();
        if (!kind.isEmpty() && !again) {
            m_made.start();
            addSource(kind);
        }
        return !kind.isEmpty();
    };
    connect(m_list, &RowList::opened, this, [this, makeKind](const QString& id) {
        if (makeKind(id)) return;
        showTab(Details);
        m_form->focusTitle();
    });
    connect(m_list, &RowList::clicked, this, [this, makeKind] { makeKind(m_list->currentId()); });
    connect(m_text, &TranscriptPanel::notify, this, &SourcesPane::notify);
    connect(m_files, &FilesPanel::notify, this, &SourcesPane::notify);
    connect(m_list, &RowList::deleteWanted, this, &SourcesPane::remove);
    connect(m_observations, &ObservationsPanel::notify, this, &SourcesPane::notify);
}

/// Wherever in the pane a file is dropped, it belongs to the source that is shown. Tables and workspaces are the
/// window's.
void SourcesPane::dragEnterEvent(QDragEnterEvent* event) {
    const bool possible = !m_shown.isNull() && m_workspace && !m_workspace->readOnly();
    if (possible && !filesIn(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void SourcesPane::dropEvent(QDropEvent* event) {
    const QStringList files = filesIn(event->mimeData());
    if (m_shown.isNull() || files.isEmpty()) return;
    event->acceptProposedAction();
    showTab(Files);
    m_files->add(files);
}

QWidget* SourcesPane::buildMiddle() {
    m_middle = new Panel(m_context, tr("The source"));
    m_tabs = new SegmentedChoice;
    m_tabs->setObjectName(QStringLiteral("sourceTabs"));
    m_tabs->setAccessibleName(tr("What of the source is shown"));
    for (const QString& name : {tr("Text"), tr("Details"), tr("Files")}) m_tabs->addChoice(name);
    auto* tabs = new QWidget;
    auto* row = new QHBoxLayout(tabs);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->addWidget(m_tabs);
    m_middle->add(tabs);
    QToolButton* trash = m_middle->addTool(QStringLiteral("trash"), tr("Move this source to the trash"));
    markEditing(trash);
    trash->setObjectName(QStringLiteral("trashSourceButton"));
    connect(trash, &QToolButton::clicked, this, [this] { remove(m_list->currentId()); });
    auto* details = new ScrollColumn(m_form);
    details->keepWidth();
    m_tabStack = new QStackedWidget;
    for (QWidget* page :
         {static_cast<QWidget*>(m_text), static_cast<QWidget*>(details), static_cast<QWidget*>(m_files)})
        m_tabStack->addWidget(page);
    m_middle->add(m_tabStack, 1);
    showTab(Details);
    connect(m_tabs, &SegmentedChoice::chosen, this, [this](int tab) {
        showTab(static_cast<Tab>(tab));
        if (tab == Text) m_text->takeFocus();
    });
    return m_middle;
}

void SourcesPane::showTab(Tab tab) {
    m_tabs->setCurrent(tab);
    m_tabStack->setCurrentIndex(tab);
}

void SourcesPane::showFileCount() {
    m_tabs->setChoiceText(Files,
                          m_files->count() > 0 ? tr("Files %1").arg(app::countText(m_files->count())) : tr("Files"));
}

void SourcesPane::setScope(app::Workspace* workspace, const domain::Uuid& study) {
    m_workspace = workspace;
    m_study = study;
}

void SourcesPane::reload() {
    std::vector<Row> rows;
    std::size_t all = 0;
    if (m_workspace) {
        std::map<domain::Uuid, int> counts;
        for (const domain::Observation& observation : m_workspace->all<domain::Observation>())
            ++counts[observation.sourceId];
        const std::string wanted = domain::fold(app::fromQt(m_filter->text().trimmed()));
        for (const domain::Source& source : m_workspace->all<domain::Source>()) {
            if (!m_everywhere && source.studyId != m_study) continue;
            ++all;
            if (!wanted.empty() &&
                domain::fold(source.title + ' ' + source.notes + ' ' + source.collectedBy).find(wanted) ==
                    std::string::npos)
                continue;
            Row row;
            row.id = toQt(source.id.str());
            row.title = source.title.empty() ? tr("Source without a title") : toQt(source.title);
            const QString kind = word(m_context, "source_kinds", domain::code(source.kind));
            row.sub = source.date.empty() ? kind : QStringLiteral("%1, %2").arg(dateText(m_context, source.date), kind);
            row.right = locale().toString(counts[source.id]);
            row.rightSub = tr("trust %1/5").arg(source.trust);
            const domain::MethodEntry* entry =
                m_context.knowledge.method.entry("source_kinds", domain::code(source.kind));
            row.icon = m_context.theme.icon(entry ? toQt(entry->icon) : QStringLiteral("source"));
            row.spoken =
                tr("%1, %2, %3 observations, trust %4 of 5").arg(row.title, row.sub, row.right).arg(source.trust);
            rows.push_back(row);
        }
    }
    m_listPanel->setNote(locale().toString(static_cast<int>(rows.size())));
    if (m_workspace && !m_everywhere && all > 0) addUnusedKinds(rows);
    m_list->setRows(rows);
    if (m_list->currentId().isEmpty() && !rows.empty()) m_list->setCurrentId(rows.front().id);
    m_stack->setCurrentIndex(all == 0 ? 1 : 0);
    showChosen();
}

void SourcesPane::addUnusedKinds(std::vector<Row>& rows) const {
    std::set<domain::SourceKind> used;
    for (const domain::Source& source : m_workspace->all<domain::Source>())
        if (source.studyId == m_study) used.insert(source.kind);
    bool first = true;
    for (const domain::MethodEntry& entry : m_context.knowledge.method.list("source_kinds")) {
        const auto kind = domain::fromCode<domain::SourceKind>(entry.key);
        if (!kind || used.contains(*kind)) continue;
        if (std::exchange(first, false)) {
            Row section;
            section.title = tr("Not used yet");
            section.section = true;
            rows.push_back(section);
        }
        Row row;
        row.id = kindPrefix + toQt(entry.key);
        row.title = word(m_context, "source_kinds", entry.key);
        row.sub = wordText(m_context, "source_kinds", entry.key, "gives");
        row.right = QStringLiteral("+");
        row.icon = m_context.theme.icon(toQt(entry.icon));
        row.spoken = tr("Add a source: %1. Gives: %2").arg(row.title, row.sub);
        rows.push_back(row);
    }
}

void SourcesPane::showChosen() {
    const domain::Uuid id = idOf(m_list->currentId());
    const bool other = id != std::exchange(m_shown, id);
    const auto source = m_workspace ? m_workspace->find<domain::Source>(id) : std::nullopt;
    m_middle->setTitle(!source                 ? tr("The source")
                       : source->title.empty() ? tr("Source without a title")
                                               : toQt(source->title));
    m_form->setSource(m_workspace, id);
    m_text->setSource(m_workspace, id);
    m_files->setSource(m_workspace, id);
    m_observations->setSource(m_workspace, id);
    showFileCount();
    if (other && m_text->hasText()) showTab(Text);
}

void SourcesPane::commit() {
    m_form->commit();
    m_text->commit();
    m_observations->commit();
}

void SourcesPane::addSource(const QString& kind) {
    if (!m_workspace) return;
    commit();
    domain::Source source;
    source.id = domain::Uuid::make();
    source.studyId = m_study;
    source.title = app::fromQt(tr("New source"));
    source.kind = chosenCode<domain::SourceKind>(kind).value_or(source.kind);
    if (!kind.isEmpty()) source.title = app::fromQt(word(m_context, "source_kinds", app::fromQt(kind)));
    if (!m_workspace->save(source, tr("Add source"))) return;
    m_filter->clear();
    reload();
    m_list->setCurrentId(toQt(source.id.str()));
    showChosen();
    showTab(Details);
    m_form->focusTitle();
}

void SourcesPane::addObservation() {
    m_observations->addObservation();
}

void SourcesPane::goToUndated() {
    for (const domain::Source& source : m_workspace->all<domain::Source>()) {
        if (source.studyId != m_study || !source.date.empty()) continue;
        openItem({toQt(source.id.str())});
        showTab(Details);
        m_form->focusDate();
        return;
    }
}

void SourcesPane::openItem(const QStringList& path) {
    if (!m_list->setCurrentId(path.value(0))) {
        m_filter->clear();
        reload();
        m_list->setCurrentId(path.value(0));
    }
    showChosen();
    if (path.size() > 1) m_observations->choose(path[1]);
}

QString SourcesPane::item() const {
    const QString source = m_list->currentId();
    if (!kindOfRow(source).isEmpty()) return {};
    const QString observation = m_observations->current();
    return observation.isEmpty() ? source : source + QLatin1Char('/') + observation;
}

void SourcesPane::remove(const QString& id) {
    if (id.isEmpty() || !m_workspace) return;
    commit();
    const domain::Uuid source = idOf(id);
    if (source.isNull()) return;
    const QString text =
        app::removalText(*m_workspace, app::EntityKind::Source, source, tr("Moved the source to the trash"));
    if (m_workspace->remove<domain::Source>(source, tr("Move source to trash"))) Q_EMIT notify(text, true);
}

}  // namespace chandung::gui
