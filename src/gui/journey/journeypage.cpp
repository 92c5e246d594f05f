#include "gui/journey/journeypage.h"

#include "chandung/app/knowledge.h"
#include "chandung/app/text.h"
#include "chandung/domain/journeychecks.h"
#include "chandung/domain/journeystages.h"
#include "gui/components/banner.h"
#include "gui/components/editgate.h"
#include "gui/components/labels.h"
#include "gui/components/pageheader.h"
#include "gui/components/pagestack.h"
#include "gui/components/panel.h"
#include "gui/components/rowlist.h"
#include "gui/components/segmentedchoice.h"
#include "gui/data/journeycountsdialog.h"
#include "gui/journey/journeybar.h"
#include "gui/journey/journeycommands.h"
#include "gui/journey/messagesheet.h"
#include "gui/journey/stagegrid.h"
#include "gui/journey/stagemodel.h"
#include "gui/theme/theme.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

enum View { Map, Messages, Table };
constexpr int checksHeight = 116;
const QString messagesPlace = QStringLiteral("messages");

}  // namespace

JourneyPage::JourneyPage(Context& context, QWidget* parent)
    : DataPage(context, parent),
      m_header(new PageHeader(context, QString())),
      m_views(new SegmentedChoice),
      m_stageMenu(new QMenu(this)),
      m_advice(new Banner(context)),
      m_bar(new JourneyBar(context, m_draft)),
      m_stack(new PageStack),
      m_model(new StageModel(context, m_draft, this)),
      m_map(new StageGrid(context, *m_model, true)),
      m_sheet(new MessageSheet(context, m_draft)),
      m_table(new StageGrid(context, *m_model, false)),
      m_checks(new Panel(context, tr("What breaks the journey"))),
      m_issues(new RowList(context, QStringLiteral("journeyIssuesList"), tr("What breaks the journey"))) {
    setObjectName(QStringLiteral("journeyPage"));
    buildHeader();
    buildBody();
    connectViews();
}

JourneyPage::~JourneyPage() {
    JourneyPage::commit();
}

void JourneyPage::buildHeader() {
    connect(m_header->setParentPlace(tr("Journeys")), &QPushButton::clicked, this, &JourneyPage::leave);
    for (const QString& name : {tr("Map"), tr("Messages"), tr("Table")}) m_views->addChoice(name);
    m_views->setCurrent(Map);
    m_views->setObjectName(QStringLiteral("journeyViews"));
    m_header->layout()->addWidget(m_views);
    m_customers = m_header->addButton(tr("Customers…"), QString());
    m_customers->setObjectName(QStringLiteral("countCustomersButton"));
    m_customers->setToolTip(tr("Count a table along the journey: how many customers are at each stage"));
    m_stageButton = m_header->addButton(tr("Stage"), QString());
    m_stageButton->setObjectName(QStringLiteral("stageMenuButton"));
    m_stageButton->setMenu(m_stageMenu);
    addStageAction(tr("Rename this stage"), QKeySequence(Qt::Key_F2), &JourneyPage::renameStage);
    addStageAction(tr("Move this stage to the left"), QKeySequence(Qt::ALT | Qt::Key_Left), &JourneyPage::moveLeft);
    addStageAction(tr("Move this stage to the right"), QKeySequence(Qt::ALT | Qt::Key_Right), &JourneyPage::moveRight);
    addStageAction(tr("Remove this stage"), QKeySequence(Qt::CTRL | Qt::Key_Delete), &JourneyPage::removeCurrent);
    QPushButton* out = m_header->addButton(tr("Export…"), QStringLiteral("export"));
    out->setObjectName(QStringLiteral("exportJourneyButton"));
    connect(out, &QPushButton::clicked, this, &Page::exportWanted);
    m_add = m_header->addButton(tr("Add stage"), QStringLiteral("plus"));
    m_add->setObjectName(QStringLiteral("addStageButton"));
    for (QPushButton* button : {m_add, m_stageButton}) markEditing(button);
}

void JourneyPage::addStageAction(const QString& text, const QKeySequence& keys, void (JourneyPage::*work)()) {
    QAction* action = m_stageMenu->addAction(text);
    action->setShortcut(keys);
    // The grid has these keys itself; here they are only told.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, work);
}

void JourneyPage::buildBody() {
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(m_table);
    m_checks->add(m_issues, 1);
    m_checks->setFixedHeight(checksHeight);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::l, space::s, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_advice);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_checks);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(body, 1);
}

void JourneyPage::connectViews() {
    connect(m_views, &SegmentedChoice::chosen, this, &JourneyPage::showView);
    connect(m_add, &QPushButton::clicked, this, &JourneyPage::addStage);
    connect(m_customers, &QPushButton::clicked, this, &JourneyPage::countCustomers);
    connect(m_advice, &Banner::pressed, this, &JourneyPage::fillFromCare);
    connect(m_sheet, &MessageSheet::notify, this, &Page::notify);
    for (StageGrid* view : {m_map, m_table}) {
        connect(view, &GridView::insertWanted, this, &JourneyPage::addStage);
        connect(view, &StageGrid::moveWanted, this, &JourneyPage::moveStage);
        connect(view, &StageGrid::removeWanted, this, &JourneyPage::removeStage);
        connect(view, &StageGrid::countsWanted, this, &JourneyPage::countCustomers);
    }
    connect(m_issues, &RowList::opened, this, &JourneyPage::goToIssue);
    connect(m_issues, &QAbstractItemView::clicked, this, [this] { goToIssue(m_issues->currentId()); });
}

// Where the page is
// --------------------------------------------------------------------------------------------------------------

void JourneyPage::setWorkspace(app::Workspace* workspace) {
    commit();
    m_draft.set(workspace, {});
    DataPage::setWorkspace(workspace);
}

bool JourneyPage::open(const QStringList& path) {
    const auto id = domain::Uuid::parse(fromQt(path.value(0)));
    if (!id || !m_workspace || !m_workspace->find<domain::Journey>(*id)) return false;
    const bool fresh = m_draft.id() != *id;
    if (fresh) {
        commit();
        m_draft.set(m_workspace, *id);
    }
    reloadNow();
    if (fresh) showAdvice();
    if (path.value(1) == messagesPlace) {
        m_views->setCurrent(Messages);
        m_stack->setCurrentIndex(Messages);
    }
    return true;
}

QString JourneyPage::place() const {
    if (m_draft.id().isNull()) return QStringLiteral("journeys");
    const QString base = journeyPlace(m_draft.id());
    return m_stack->currentIndex() == Messages ? base + QLatin1Char('/') + messagesPlace : base;
}

void JourneyPage::takeFocus() {
    const auto journey = m_draft.journey();
    const bool blank = journey && std::all_of(journey->stages.begin(), journey->stages.end(), domain::isBlank);
    // A new one begins with its name.
    if (blank && m_stack->currentIndex() == Map)
        m_bar->takeFocus();
    else if (m_stack->currentIndex() == Messages)
        m_sheet->takeFocus();
    else
        grid()->setFocus(Qt::OtherFocusReason);
}

void JourneyPage::commit() {
    m_bar->commit();
    m_map->commit();
    m_table->commit();
    m_sheet->commit();
}

QString JourneyPage::exported() const {
    return m_draft.id().isNull() ? QString() : QStringLiteral("journey:") + toQt(m_draft.id().str());
}

void JourneyPage::createHere() {
    addStage();
}

void JourneyPage::leave() {
    Q_EMIT navigate(QStringLiteral("journeys"));
}

// What is shown
// ------------------------------------------------------------------------------------------------------------------

StageGrid* JourneyPage::grid() const {
    return m_stack->currentIndex() == Table ? m_table : m_map;
}

int JourneyPage::stage() const {
    return grid()->currentIndex().isValid() ? grid()->currentIndex().column() : -1;
}

void JourneyPage::reload() {
    const auto journey = m_draft.journey();
    if (!journey) {
        if (!m_draft.id().isNull()) {
            m_draft.set(m_workspace, {});
            if (isVisible()) leave();
        }
        return;
    }
    m_header->setTitle(journey->name.empty() ? tr("Journey without a name") : toQt(journey->name));
    m_bar->reload();
    m_model->refresh();
    for (StageGrid* view : {m_map, m_table})
        view->setRowHidden(static_cast<int>(StageRow::Customers), m_model->customers().empty());
    m_customers->setEnabled(!journey->stages.empty());
    m_sheet->reload();
    for (QPushButton* button : {m_add, m_stageButton}) button->setEnabled(!m_draft.readOnly());
    if (!grid()->currentIndex().isValid() && m_model->rowCount() > 0)
        select(static_cast<int>(StageRow::Concern), 0, false);
    showIssues(*journey);
}

void JourneyPage::showAdvice() {
    const auto journey = m_draft.journey();
    const auto study = journey ? m_workspace->find<domain::Study>(journey->studyId) : std::nullopt;
    const bool b2b = !study || study->kind == domain::CustomerKind::B2b;
    const bool open = journey && std::any_of(journey->stages.begin(), journey->stages.end(), domain::isBlank);
    if (!b2b || !open) {
        m_advice->hide();
        return;
    }
    m_advice->show(Banner::Grade::Info,
                   tr("A young B2B company works from Care up to See, then back down: first the customers it has. Take "
                      "owned and cheap channels first: site, social, email, partners."),
                   m_draft.readOnly() ? QString() : tr("Fill from Care"));
}

void JourneyPage::showIssues(const domain::Journey& journey) {
    const auto issues = domain::check(journey, m_context.knowledge.method.list("opposites"));
    std::vector<Row> rows;
    for (std::size_t i = 0; i < issues.size(); ++i) {
        Row row;
        row.id = QStringLiteral("%1/%2").arg(static_cast<int>(rowOf(issues[i]))).arg(issues[i].stage);
        row.title = issueText(m_context, journey, issues[i]);
        const bool worst = issues[i].code == domain::JourneyIssueCode::Contradiction;
        const Colours& c = m_context.theme.colours();
        row.icon = m_context.theme.icon(worst ? QStringLiteral("err") : QStringLiteral("warn"), worst ? c.err : c.warn);
        row.wraps = true;
        rows.push_back(row);
    }
    m_checks->setNote(locale().toString(static_cast<int>(rows.size())));
    m_checks->setVisible(!rows.empty() && m_stack->currentIndex() != Messages);
    m_issues->setRows(rows);
}

void JourneyPage::showView(int view) {
    commit();
    m_stack->setCurrentIndex(view);
    reloadNow();
    if (view == Messages)
        m_sheet->takeFocus();
    else
        grid()->setFocus(Qt::OtherFocusReason);
}

void JourneyPage::select(int row, int stage, bool edit) {
    const QModelIndex index = m_model->index(row, stage);
    if (!index.isValid()) return;
    if (!edit) {
        grid()->setCurrentIndex(index);
        return;
    }
    grid()->setFocus(Qt::OtherFocusReason);
    grid()->startEditing(index);
}

void JourneyPage::goToIssue(const QString& id) {
    select(id.section(QLatin1Char('/'), 0, 0).toInt(), id.section(QLatin1Char('/'), 1).toInt(), true);
}

// Stages
// -------------------------------------------------------------------------------------------------------------------------

void JourneyPage::addStage() {
    if (m_draft.readOnly()) return;
    commit();
    if (m_stack->currentIndex() == Messages) {
        m_views->setCurrent(Map);
        m_stack->setCurrentIndex(Map);
    }
    const int at = stage() < 0 ? m_model->columnCount() : stage() + 1;
    const bool done = m_draft.change(tr("Add stage"), [&](domain::Journey& journey) {
        domain::Stage stage;
        stage.id = domain::Uuid::make();
        stage.name = fromQt(tr("New stage"));
        journey.stages.insert(journey.stages.begin() + at, std::move(stage));
    });
    if (!done) return;
    reloadNow();
    select(static_cast<int>(StageRow::Name), at, true);
}

void JourneyPage::renameStage() {
    if (stage() >= 0) select(static_cast<int>(StageRow::Name), stage(), true);
}

void JourneyPage::moveStage(int stage, int by) {
    const int target = stage + by;
    if (m_draft.readOnly() || stage < 0 || target < 0 || target >= m_model->columnCount()) return;
    commit();
    const int row = grid()->currentIndex().row();
    m_draft.change(tr("Move stage"), [&](domain::Journey& journey) {
        std::swap(journey.stages[static_cast<std::size_t>(stage)], journey.stages[static_cast<std::size_t>(target)]);
    });
    reloadNow();
    select(row, target, false);
}

void JourneyPage::removeStage(int stage) {
    if (m_draft.readOnly() || stage < 0 || stage >= m_model->columnCount()) return;
    commit();
    const int row = grid()->currentIndex().row();
    const bool done = m_draft.change(
        tr("Remove stage"), [&](domain::Journey& journey) { journey.stages.erase(journey.stages.begin() + stage); });
    if (!done) return;
    reloadNow();
    select(row, qMin(stage, m_model->columnCount() - 1), false);
    grid()->setFocus(Qt::OtherFocusReason);
    Q_EMIT notify(tr("Removed the stage"), true);
}

void JourneyPage::countCustomers() {
    const auto journey = m_draft.journey();
    if (!journey || journey->stages.empty()) return;
    commit();
    if (m_workspace->count<domain::Dataset>() == 0) {
        Q_EMIT notify(tr("Import a table first, with a column that says at which stage a customer is"), false);
        return;
    }
    QStringList stages;
    for (const domain::Stage& each : journey->stages) stages.append(stageName(m_context, each));
    JourneyCountsDialog(m_context, *m_workspace, *journey, stages, {}, this).exec();
    reloadNow();
}

void JourneyPage::fillFromCare() {
    const auto journey = m_draft.journey();
    if (!journey || journey->stages.empty()) return;
    if (m_stack->currentIndex() == Messages) showView(Map);
    select(static_cast<int>(StageRow::Concern), static_cast<int>(domain::nextFromCare(*journey)), true);
}

}  // namespace chandung::gui
