#include "gui/study/insightspane.h"

#include "chandung/app/dependents.h"
#include "chandung/app/language.h"
#include "chandung/app/numbers.h"
#include "chandung/app/studycommands.h"
#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"
#include "gui/components/autosave.h"
#include "gui/components/editgate.h"
#include "gui/components/labels.h"
#include "gui/components/panel.h"
#include "gui/study/insightboard.h"
#include "gui/study/insightform.h"
#include "gui/study/observationtray.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>

#include <set>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

std::vector<domain::Uuid> idsOf(const std::vector<DraggedObservation>& observations) {
    std::vector<domain::Uuid> ids;
    for (const DraggedObservation& one : observations) ids.push_back(one.observation);
    return ids;
}

}  // namespace

InsightsPane::InsightsPane(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_trayPanel(new Panel(context, tr("Not grouped yet"))),
      m_filter(new QLineEdit),
      m_field(new QComboBox),
      m_source(new QComboBox),
      m_tray(new ObservationTray(context)),
      m_boardPanel(new Panel(context, tr("Insights"))),
      m_board(new InsightBoard(context)),
      m_form(new InsightForm(context)) {
    buildTray();
    buildBoard();
    auto* splitter = new QSplitter(this);
    splitter->setHandleWidth(space::m);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_trayPanel);
    splitter->addWidget(m_boardPanel);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 420});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void InsightsPane::buildTray() {
    m_filter->setObjectName(QStringLiteral("trayFilterLineEdit"));
    m_filter->setPlaceholderText(tr("Filter observations"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_field->setObjectName(QStringLiteral("trayFieldComboBox"));
    m_field->setAccessibleName(tr("Only observations of a field"));
    m_source->setObjectName(QStringLiteral("traySourceComboBox"));
    m_source->setAccessibleName(tr("Only observations of a source"));
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(space::s, space::s, space::s, space::xs);
    layout->setSpacing(6);
    layout->addWidget(m_filter);
    for (QComboBox* combo : {m_field, m_source}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(6);
        layout->addWidget(combo);
        connect(combo, &QComboBox::activated, this, &InsightsPane::reload);
    }
    m_trayPanel->add(box);
    m_trayPanel->add(m_tray, 1);
    m_trayPanel->setMinimumWidth(200);
    connect(m_filter, &QLineEdit::textChanged, this, &InsightsPane::reload);
    connect(m_tray, &ObservationTray::groupWanted, this, &InsightsPane::group);
    connect(m_tray, &ObservationTray::newWanted, this, &InsightsPane::addInsight);
    connect(m_tray, &ObservationTray::moveWanted, this, [this] {
        std::vector<DraggedObservation> chosen;
        for (const domain::Uuid& id : m_tray->chosen()) chosen.push_back({id, {}});
        if (const domain::Uuid to = uuidOf(m_board->currentId()); !to.isNull()) moveTo(chosen, to);
    });
    connect(m_tray, &ObservationTray::dropped, this,
            [this](const std::vector<DraggedObservation>& observations) { moveTo(observations, {}); });
}

void InsightsPane::buildBoard() {
    QToolButton* group =
        m_boardPanel->addTool(QStringLiteral("merge"), tr("Group the selected observations (Ctrl+G in the lists)"));
    group->setObjectName(QStringLiteral("groupButton"));
    QToolButton* trash = m_boardPanel->addTool(QStringLiteral("trash"), tr("Move this insight to the trash"));
    QToolButton* plus = m_boardPanel->addTool(QStringLiteral("plus"), tr("New insight"));
    for (QToolButton* button : {group, trash, plus}) markEditing(button);
    plus->setObjectName(QStringLiteral("addInsightButton"));
    m_board->setMinimumHeight(120);
    m_boardPanel->add(m_board, 1);
    m_boardPanel->add(makeRule());
    m_boardPanel->add(m_form);
    m_boardPanel->setMinimumWidth(260);
    connect(group, &QToolButton::clicked, this, &InsightsPane::group);
    connect(plus, &QToolButton::clicked, this, &InsightsPane::addInsight);
    connect(trash, &QToolButton::clicked, this, [this] { remove(m_board->currentId()); });
    connect(m_board, &InsightBoard::deleteWanted, this, &InsightsPane::remove);
    connect(m_board, &InsightBoard::picked, this, &InsightsPane::showInsight);
    connect(m_board, &InsightBoard::opened, m_form, &InsightForm::focusText);
    connect(m_board, &InsightBoard::groupWanted, this, &InsightsPane::group);
    connect(m_board, &InsightBoard::newWanted, this, &InsightsPane::addInsight);
    connect(m_board, &InsightBoard::moveWanted, this, &InsightsPane::moveBy);
    connect(m_board, &InsightBoard::takeOutWanted, this, [this] { moveTo(m_board->chosen(), {}); });
    connect(m_board, &InsightBoard::dropped, this,
            [this](const std::vector<DraggedObservation>& observations, const QString& insight) {
                const domain::Uuid to = uuidOf(insight);
                if (!to.isNull())
                    moveTo(observations, to);
                else if (m_workspace && !observations.empty())
                    openInsight(toQt(
                        app::groupObservations(*m_workspace, m_study, idsOf(observations), {}, tr("Group observations"))
                            .str()));
            });
}

void InsightsPane::setStudy(app::Workspace* workspace, const domain::Uuid& study) {
    m_workspace = workspace;
    m_study = study;
    reload();
}

void InsightsPane::reload() {
    if (!m_workspace) return;
    const domain::Bundle bundle = app::bundleOfStudy(*m_workspace, m_study);
    fillFilters(bundle);
    reloadTray(bundle);
    reloadBoard(bundle);
}

void InsightsPane::fillFilters(const domain::Bundle& bundle) {
    const auto refill = [](QComboBox* box, const QString& all,
                           const std::vector<std::pair<QString, QString>>& entries) {
        const QVariant before = box->currentData();
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(all, QString());
        for (const auto& entry : entries) box->addItem(entry.first, entry.second);
        box->setCurrentIndex(qMax(0, box->findData(before)));
    };
    std::set<std::string> used;
    for (const domain::Observation& observation : bundle.observations) used.insert(observation.field);
    std::vector<std::pair<QString, QString>> fields;
    for (const domain::FieldDefinition& field : m_workspace->catalogue().fields())
        if (used.contains(field.key))
            fields.emplace_back(toQt(field.label.in(m_context.language.current())), toQt(field.key));
    std::vector<std::pair<QString, QString>> sources;
    for (const domain::Source& source : bundle.sources)
        sources.emplace_back(source.title.empty() ? tr("Source without a title") : toQt(source.title),
                             toQt(source.id.str()));
    refill(m_field, tr("All fields"), fields);
    refill(m_source, tr("All sources"), sources);
}

bool InsightsPane::passes(const domain::Observation& observation) const {
    const QString field = m_field->currentData().toString();
    const QString source = m_source->currentData().toString();
    if (!field.isEmpty() && toQt(observation.field) != field) return false;
    if (!source.isEmpty() && toQt(observation.sourceId.str()) != source) return false;
    const std::string wanted = domain::fold(fromQt(m_filter->text().trimmed()));
    return wanted.empty() ||
           domain::fold(observation.text + ' ' + observation.saidBy).find(wanted) != std::string::npos;
}

namespace {

Row rowOf(const domain::Observation& observation, const domain::Bundle& bundle, const app::Workspace& workspace,
          domain::Language language) {
    Row row;
    row.id = toQt(observation.id.str());
    row.title = toQt(observation.text);
    QStringList who;
    if (!observation.saidBy.empty()) who << toQt(observation.saidBy);
    if (const domain::Source* source = domain::findById(bundle.sources, observation.sourceId))
        who << toQt(source->title);
    row.sub = who.join(QStringLiteral(", "));
    if (const domain::FieldDefinition* field = workspace.catalogue().field(observation.field))
        row.tag = toQt(field->rowLabel().in(language));
    row.wraps = true;
    return row;
}

}  // namespace

void InsightsPane::reloadTray(const domain::Bundle& bundle) {
    std::set<domain::Uuid> grouped;
    for (const domain::Insight& insight : bundle.insights)
        grouped.insert(insight.observations.begin(), insight.observations.end());
    std::vector<Row> rows;
    int left = 0;
    for (const domain::Observation& observation : bundle.observations) {
        if (grouped.contains(observation.id)) continue;
        ++left;
        if (passes(observation)) rows.push_back(rowOf(observation, bundle, *m_workspace, m_context.language.current()));
    }
    m_trayPanel->setNote(tr("%1 of %2").arg(app::countText(left), app::countText(bundle.observations.size())));
    m_tray->setRows(rows);
}

void InsightsPane::reloadBoard(const domain::Bundle& bundle) {
    std::vector<InsightRows> rows;
    for (const domain::Insight& insight : bundle.insights) {
        InsightRows entry;
        entry.insight.id = toQt(insight.id.str());
        entry.insight.title = insight.text.empty() ? tr("Empty insight") : toQt(insight.text);
        entry.insight.wraps = true;
        if (const domain::FieldGroup* group = m_workspace->catalogue().group(insight.section))
            entry.insight.tag =
                toQt((group->shortLabel.empty() ? group->label : group->shortLabel).in(m_context.language.current()));
        int count = 0;
        for (const domain::Uuid& id : insight.observations) {
            const domain::Observation* observation = domain::findById(bundle.observations, id);
            if (!observation) continue;
            ++count;
            Row row = rowOf(*observation, bundle, *m_workspace, m_context.language.current());
            row.tag.clear();
            row.icon = m_context.theme.icon(QStringLiteral("quote"), m_context.theme.colours().accent);
            entry.observations.push_back(row);
        }
        entry.insight.sub = count == 0 ? tr("rests on nothing yet") : tr("rests on %n observations", nullptr, count);
        rows.push_back(std::move(entry));
    }
    m_boardPanel->setNote(locale().toString(static_cast<int>(rows.size())));
    m_board->setBoard(rows);
    if (m_board->currentId().isEmpty() && !rows.empty()) m_board->setCurrentId(rows.front().insight.id);
    showInsight();
}

void InsightsPane::showInsight() {
    m_form->setInsight(m_workspace, uuidOf(m_board->currentId()));
}

void InsightsPane::commit() {
    m_form->commit();
}

void InsightsPane::addInsight() {
    if (!m_workspace) return;
    commit();
    domain::Insight insight;
    insight.id = domain::Uuid::make();
    insight.studyId = m_study;
    if (!m_workspace->save(insight, tr("New insight"))) return;
    openInsight(toQt(insight.id.str()));
    m_form->focusText();
}

bool InsightsPane::openInsight(const QString& id) {
    reload();
    const bool found = !id.isEmpty() && m_board->setCurrentId(id);
    showInsight();
    return found;
}

void InsightsPane::goToUnbacked() {
    for (const domain::Insight& insight : m_workspace->all<domain::Insight>()) {
        if (insight.studyId != m_study || !insight.observations.empty()) continue;
        openInsight(toQt(insight.id.str()));
        break;
    }
    m_tray->setFocus(Qt::OtherFocusReason);
}

QString InsightsPane::current() const {
    return m_board->currentId();
}

void InsightsPane::group() {
    if (!m_workspace) return;
    commit();
    std::vector<domain::Uuid> ids = m_tray->hasFocus() ? m_tray->chosen() : idsOf(m_board->chosen());
    if (ids.empty()) ids = m_tray->chosen();
    if (ids.empty()) ids = idsOf(m_board->chosen());
    if (ids.empty()) {
        Q_EMIT notify(tr("Select the observations that say the same thing first."), false);
        return;
    }
    const domain::Uuid made = app::groupObservations(*m_workspace, m_study, ids, {}, tr("Group observations"));
    if (made.isNull()) return;
    openInsight(toQt(made.str()));
    m_form->focusText();
}

void InsightsPane::moveTo(const std::vector<DraggedObservation>& observations, const domain::Uuid& insight) {
    if (!m_workspace || observations.empty()) return;
    commit();
    const QString what = insight.isNull() ? tr("Take observations out") : tr("Move observations");
    const app::Workspace::Group group(*m_workspace, what);
    for (const DraggedObservation& one : observations)
        app::moveObservations(*m_workspace, {one.observation}, one.insight, insight, what);
    reload();
}

void InsightsPane::moveBy(int by) {
    const auto chosen = m_board->chosen();
    const QString to = m_board->neighbour(by);
    if (chosen.empty() || (to.isEmpty() && by > 0)) return;
    moveTo(chosen, uuidOf(to));
    if (!to.isEmpty()) m_board->setCurrentId(to);
    showInsight();
}

void InsightsPane::remove(const QString& id) {
    const domain::Uuid insight = uuidOf(id);
    if (!m_workspace || insight.isNull()) return;
    commit();
    const QString text =
        app::removalText(*m_workspace, app::EntityKind::Insight, insight, tr("Moved the insight to the trash"));
    if (m_workspace->remove<domain::Insight>(insight, tr("Move insight to trash"))) Q_EMIT notify(text, true);
}

}  // namespace chandung::gui
