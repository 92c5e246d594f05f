#include "gui/compare/comparepage.h"

#include "chandung/app/text.h"
#include "chandung/app/versions.h"
#include "gui/compare/alikebutton.h"
#include "gui/compare/columnchooser.h"
#include "gui/compare/comparetable.h"
#include "gui/compare/comparisonexport.h"
#include "gui/components/emptystate.h"
#include "gui/components/pageheader.h"
#include "gui/components/pagestack.h"
#include "gui/components/segmentedchoice.h"
#include "gui/library/personacommands.h"
#include "gui/library/personamodel.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QAction>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chandung::gui {

using app::toQt;

namespace {
constexpr std::size_t firstFew = 3;
}  // namespace

ComparePage::ComparePage(Context& context, QWidget* parent)
    : DataPage(context, parent),
      m_header(new PageHeader(context, tr("Compare"))),
      m_rows(new SegmentedChoice),
      m_shared(new QCheckBox(tr("Mark what is shared"))),
      m_stack(new PageStack),
      m_table(new CompareTable(context)) {
    setObjectName(QStringLiteral("comparePage"));
    setAcceptDrops(true);
    buildHeader();
    addShortcuts();
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    connect(m_table, &CompareTable::orderWanted, this, &ComparePage::setColumns, Qt::QueuedConnection);
    connect(m_table, &CompareTable::removeWanted, this, &ComparePage::removeColumn, Qt::QueuedConnection);
    connect(m_table, &CompareTable::openWanted, this, &ComparePage::openColumn);
    connect(m_table, &CompareTable::merged, this, &ComparePage::followMerge);
}

void ComparePage::buildHeader() {
    m_rows->setObjectName(QStringLiteral("rowsChoice"));
    m_rows->addChoice(tr("Differences first"));
    m_rows->addChoice(tr("All rows"));
    m_rows->setCurrent(0);
    m_shared->setObjectName(QStringLiteral("sharedCheckBox"));
    m_shared->setChecked(true);
    m_header->addTool(m_rows);
    m_header->addTool(m_shared);
    m_reorder = m_header->addButton(tr("Reorder"), QStringLiteral("swap"));
    m_add = m_header->addButton(tr("Add persona"), QStringLiteral("plus"));
    m_earlier = m_header->addButton(tr("Earlier version"), QStringLiteral("history"));
    m_restore = m_header->addButton(tr("Restore this version"), QStringLiteral("undo"));
    m_export = m_header->addButton(tr("Export…"), QStringLiteral("export"));
    m_reorder->setObjectName(QStringLiteral("reorderButton"));
    m_add->setObjectName(QStringLiteral("addColumnButton"));
    m_earlier->setObjectName(QStringLiteral("earlierVersionButton"));
    m_restore->setObjectName(QStringLiteral("restoreVersionButton"));
    m_export->setObjectName(QStringLiteral("exportComparisonButton"));
    auto* menu = new QMenu(m_reorder);
    menu->addAction(tr("Move left"), this, [this] { m_table->moveHere(-1); });
    menu->addAction(tr("Move right"), this, [this] { m_table->moveHere(1); });
    m_reorder->setMenu(menu);
    auto* versions = new QMenu(m_earlier);
    m_earlier->setMenu(versions);
    connect(versions, &QMenu::aboutToShow, this, [this, versions] { fillVersions(versions); });
    connect(m_restore, &QPushButton::clicked, this, &ComparePage::restore);
    connect(m_rows, &SegmentedChoice::chosen, this, [this](int choice) { setAll(choice == 1); });
    connect(m_shared, &QCheckBox::toggled, m_table, &CompareTable::setSharedMarked);
    connect(m_add, &QPushButton::clicked, this, [this] { choose(m_add); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        commit();
        if (!m_workspace) return;
        const QString written = exportComparison(m_context, *m_workspace, m_table->model().columns(), this);
        if (!written.isEmpty()) Q_EMIT notify(written, false);
    });
}

void ComparePage::addShortcuts() {
    const auto add = [this](const QString& name, const QKeySequence& keys, auto work) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
    };
    add(QStringLiteral("allRowsAction"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        [this] { setAll(!m_table->model().allRows()); });
    add(QStringLiteral("foldGroupAction"), Qt::CTRL | Qt::Key_Period, [this] { m_table->foldHere(); });
}

EmptyState* ComparePage::buildEmpty() {
    auto* empty = new EmptyState(m_context, QStringLiteral("compare"), tr("Nothing to compare yet"),
                                 tr("Put two to six personas side by side and see what tells them apart. Tick them "
                                    "here, or drag them from the personas onto this page."));
    QPushButton* tick = empty->addButton(tr("Choose personas"), QStringLiteral("plus"), "primary");
    tick->setObjectName(QStringLiteral("choosePersonasButton"));
    QPushButton* first = empty->addButton(tr("Compare those of the first study"), QString(), "");
    first->setObjectName(QStringLiteral("compareFirstButton"));
    connect(tick, &QPushButton::clicked, this, [this, tick] { choose(tick); });
    connect(first, &QPushButton::clicked, this, &ComparePage::compareFirst);
    return empty;
}

void ComparePage::setWorkspace(app::Workspace* workspace) {
    commit();
    if (workspace != m_workspace) m_ids.clear();
    DataPage::setWorkspace(workspace);
}

bool ComparePage::open(const QStringList& path) {
    if (!path.isEmpty()) {
        const QStringList ids = path.first().split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (ids != m_ids) {
            commit();
            m_ids = ids;
            reloadNow();
        }
    }
    return DataPage::open(path);
}

QString ComparePage::place() const {
    return m_ids.isEmpty() ? QStringLiteral("compare") : QStringLiteral("compare/") + m_ids.join(QLatin1Char(','));
}

void ComparePage::takeFocus() {
    if (m_stack->currentIndex() == 1)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (auto* tick = findChild<QPushButton*>(QStringLiteral("choosePersonasButton")))
        tick->setFocus(Qt::OtherFocusReason);
}

void ComparePage::commit() {
    m_table->commit();
}

std::vector<domain::Uuid> ComparePage::personas() const {
    std::vector<domain::Uuid> ids;
    for (const CompareColumn& column : m_table->model().columns())
        if (column.kind == CompareColumn::Kind::Persona) ids.push_back(column.persona.id);
    return ids;
}

bool ComparePage::concerns(const app::Change& change) const {
    return change.what == app::Change::What::Everything || change.kind == app::EntityKind::Persona ||
           change.kind == app::EntityKind::Segment || change.kind == app::EntityKind::Study ||
           change.kind == app::EntityKind::Image || change.kind == app::EntityKind::Dataset ||
           change.kind == app::EntityKind::Observation;
}

void ComparePage::reload() {
    m_table->show(m_workspace, m_ids);
    // What went to the trash is left out, and comes back with undo.
    const auto shown = m_table->model().columns().size();
    m_stack->setCurrentIndex(shown >= fewestCompared ? 1 : 0);
    const bool compared = shown >= fewestCompared;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_rows, m_shared, m_reorder, m_earlier, m_export})
        widget->setVisible(compared);
    m_add->setVisible(compared || !m_ids.isEmpty());
    m_earlier->setVisible(shown >= 1);
    m_restore->setVisible(compared && versionShown() && !m_workspace->readOnly());
    fitHeader();
}

void ComparePage::followMerge(const domain::Uuid& kept) {
    QStringList left;
    for (const QString& id : m_ids) {
        const auto persona = domain::Uuid::parse(app::fromQt(id));
        // Groups of a table are compared, too.
        if (!persona || m_workspace->find<domain::Persona>(*persona)) left.append(id);
    }
    // One alone is not compared: it is shown.
    if (left.size() < static_cast<qsizetype>(fewestCompared)) Q_EMIT navigate(personaPlace(kept));
    Q_EMIT notify(tr("Two personas are one now"), true);
}

void ComparePage::showNote() {
    const CompareModel& model = m_table->model();
    if (model.columns().size() < fewestCompared) {
        m_header->setNote({});
        return;
    }
    m_header->setNote(tr("%1 differ, %2 identical").arg(model.differing()).arg(model.identical()));
}

/// In a narrow window, and in a language of long words, buttons keep their pictures only, those first whose pictures
/// say most; the note goes before the words of what nobody guesses.
void ComparePage::fitHeader() {
    const std::pair<QPushButton*, QString> buttons[] = {{m_reorder, tr("Reorder")},
                                                        {m_export, tr("Export…")},
                                                        {m_add, tr("Add persona")},
                                                        {m_earlier, tr("Earlier version")},
                                                        {m_restore, tr("Restore this version")}};
    for (const auto& [button, text] : buttons) {
        button->setText(text);
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    showNote();
    const auto fits = [this] { return m_header->sizeHint().width() <= width(); };
    for (const auto& [button, text] : buttons) {
        if (fits()) break;
        if (button == m_add) m_header->setNote({});
        if (!fits()) button->setText({});
    }
    // Where the note went, or a long word, a shorter one may have room again.
    for (auto one = std::rbegin(buttons); one != std::rend(buttons); ++one) {
        if (!one->first->text().isEmpty()) continue;
        one->first->setText(one->second);
        if (!fits()) one->first->setText({});
    }
}

void ComparePage::setColumns(const QStringList& ids) {
    m_ids = ids;
    reloadNow();
}

void ComparePage::removeColumn(const QString& id) {
    QStringList ids = m_ids;
    ids.removeAll(id);
    const auto& columns = m_table->model().columns();
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const auto& column) { return column.id == id; });
    const QString name = found == columns.end() ? QString() : found->name;
    setColumns(ids);
    takeFocus();
    if (!name.isEmpty()) Q_EMIT notify(tr("%1 is not in the comparison any more").arg(name), false);
}

void ComparePage::choose(const QWidget* under) {
    if (!m_workspace) return;
    commit();
    auto* chooser = new ColumnChooser(m_context, *m_workspace, m_ids, this);
    connect(chooser, &ColumnChooser::chosen, this, &ComparePage::setColumns);
    connect(chooser, &ColumnChooser::closed, this, &ComparePage::takeFocus);
    chooser->openAt(under->mapToGlobal(QPoint(under->width(), under->height() + 4)));
}

void ComparePage::compareFirst() {
    if (!m_workspace) return;
    const auto summaries = m_workspace->personaSummaries();
    QStringList ids;
    for (const domain::PersonaSummary& summary : summaries)
        if (summary.studyId == summaries.front().studyId && ids.size() < static_cast<qsizetype>(firstFew))
            ids << toQt(summary.id.str());
    setColumns(ids);
    takeFocus();
}

void ComparePage::openColumn(const QString& id, const QString& field) {
    if (!m_workspace) return;
    const auto& columns = m_table->model().columns();
    const auto column = std::find_if(columns.begin(), columns.end(), [&](const auto& one) { return one.id == id; });
    if (column == columns.end()) return;
    if (column->kind == CompareColumn::Kind::Segment) {
        Q_EMIT navigate(studyPlace(column->persona.studyId, 3) + QLatin1Char('/') + toQt(column->persona.id.str()));
        return;
    }
    if (column->kind == CompareColumn::Kind::Data) {
        Q_EMIT navigate(QStringLiteral("sources/table/") + toQt(column->table.str()));
        return;
    }
    Q_EMIT navigate(personaPlace(column->persona.id) + (field.isEmpty() ? field : QLatin1Char('/') + field));
}

void ComparePage::fillVersions(QMenu* menu) {
    menu->clear();
    if (!m_workspace) return;
    const auto& columns = m_table->model().columns();
    const QString current = m_table->currentColumn();
    auto column = std::find_if(columns.begin(), columns.end(), [&](const auto& one) {
        return one.id == current && one.kind != CompareColumn::Kind::Segment;
    });
    if (column == columns.end())
        column = std::find_if(columns.begin(), columns.end(),
                              [](const auto& one) { return one.kind != CompareColumn::Kind::Segment; });
    if (column == columns.end()) return;
    const domain::Uuid persona = column->persona.id;
    auto versions = app::versionsOf(*m_workspace, persona);
    std::reverse(versions.begin(), versions.end());
    for (const storage::PersonaVersion& past : versions) {
        const int version = past.review.version;
        QString text = tr("Version %1, %2").arg(version).arg(dateText(m_context, past.review.date));
        menu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                        [this, persona, version] { addVersion(persona, version); });
    }
}

/// Then stands before now. Where there is no room, the two stand alone.
void ComparePage::addVersion(const domain::Uuid& persona, int version) {
    const QString now = toQt(persona.str());
    const QString then = versionColumnId(persona, version);
    QStringList ids = m_ids;
    ids.removeIf([&](const QString& id) { return id.startsWith(now + QLatin1Char('@')); });
    if (!ids.contains(now) || ids.size() >= static_cast<qsizetype>(mostCompared)) ids = QStringList{now};
    ids.insert(ids.indexOf(now), then);
    setColumns(ids);
    takeFocus();
}

const CompareColumn* ComparePage::versionShown() const {
    const CompareColumn* found = nullptr;
    for (const CompareColumn& column : m_table->model().columns()) {
        if (column.kind != CompareColumn::Kind::Version) continue;
        if (!found || column.id == m_table->currentColumn()) found = &column;
    }
    return found;
}

void ComparePage::restore() {
    commit();
    const CompareColumn* past = versionShown();
    if (!past || !m_workspace) return;
    const int version = past->version;
    if (app::restoreVersion(*m_workspace, past->persona.id, version))
        Q_EMIT notify(tr("Version %1 is back. Undo brings back what was written since.").arg(version), true);
}

void ComparePage::setAll(bool all) {
    m_rows->setCurrent(all ? 1 : 0);
    m_table->setAllRows(all);
}

void ComparePage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasFormat(personaIdsMime())) event->acceptProposedAction();
}

void ComparePage::dropEvent(QDropEvent* event) {
    QStringList ids = m_ids;
    for (const QString& id : QString::fromUtf8(event->mimeData()->data(personaIdsMime())).split(QLatin1Char('\n')))
        if (!ids.contains(id)) ids << id;
    if (ids.size() > static_cast<qsizetype>(mostCompared))
        Q_EMIT notify(tr("Six can stand side by side; the others were left out."), false);
    event->acceptProposedAction();
    setColumns(ids.mid(0, static_cast<qsizetype>(mostCompared)));
}

void ComparePage::resizeEvent(QResizeEvent* event) {
    DataPage::resizeEvent(event);
    fitHeader();
}

std::vector<FindSpot> ComparePage::findSpots() const {
    std::vector<FindSpot> spots;
    const CompareModel& model = m_table->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const CompareModel::TableRow& line = model.at(row);
        spots.push_back({QStringLiteral("%1/0").arg(toQt(line.key)), line.label});
        if (line.kind == CompareModel::RowKind::Group) continue;
        for (int column = 0; column < model.columnCount(); ++column)
            spots.push_back(
                {QStringLiteral("%1/%2").arg(toQt(line.key)).arg(column), model.index(row, column).data().toString()});
    }
    return spots;
}

void ComparePage::showSpot(const FindSpot& spot, const QStringList& /*words*/) {
    m_table->goTo(app::fromQt(spot.id.section(QLatin1Char('/'), 0, 0)), spot.id.section(QLatin1Char('/'), 1).toInt());
}

void ComparePage::showFound(const QStringList& words) {
    m_table->setFound(words);
}

}  // namespace chandung::gui
