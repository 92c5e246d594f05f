#include "gui/sources/observationspanel.h"

#include "chandung/app/dependents.h"
#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/components/editgate.h"
#include "gui/components/labels.h"
#include "gui/components/rowlist.h"
#include "gui/context.h"
#include "gui/sources/observationform.h"

#include <QToolButton>

namespace chandung::gui {

using app::toQt;

namespace {

domain::Uuid idOf(const QString& text) {
    return domain::Uuid::parse(app::fromQt(text)).value_or(domain::Uuid());
}

}  // namespace

ObservationsPanel::ObservationsPanel(Context& context, QWidget* parent)
    : Panel(context, tr("Observations"), parent),
      m_context(context),
      m_list(new RowList(context, QStringLiteral("observationsList"), tr("Observations"), this)),
      m_form(new ObservationForm(context, this)) {
    QToolButton* trash = addTool(QStringLiteral("trash"), tr("Move this observation to the trash"));
    QToolButton* plus = addTool(QStringLiteral("plus"), tr("Add an observation"));
    for (QToolButton* button : {trash, plus}) markEditing(button);
    plus->setObjectName(QStringLiteral("addObservationButton"));
    add(m_list, 1);
    add(makeRule());
    add(m_form);
    connect(plus, &QToolButton::clicked, this, &ObservationsPanel::addObservation);
    connect(trash, &QToolButton::clicked, this, [this] { remove(m_list->currentId()); });
    connect(m_list, &RowList::picked, this, &ObservationsPanel::showChosen);
    connect(m_list, &RowList::opened, m_form, &ObservationForm::focusText);
    connect(m_list, &RowList::deleteWanted, this, &ObservationsPanel::remove);
}

void ObservationsPanel::setSource(app::Workspace* workspace, const domain::Uuid& source) {
    if (source != m_source) commit();
    m_workspace = workspace;
    m_source = source;
    reload();
}

void ObservationsPanel::reload() {
    std::vector<Row> rows;
    if (m_workspace) {
        const auto language = m_context.language.current();
        for (const domain::Observation& observation : m_workspace->all<domain::Observation>()) {
            if (observation.sourceId != m_source) continue;
            Row row;
            row.id = toQt(observation.id.str());
            row.title = observation.text.empty() ? tr("Empty observation") : toQt(observation.text);
            row.sub = toQt(observation.saidBy);
            if (const domain::FieldDefinition* field = m_workspace->catalogue().field(observation.field))
                row.tag = toQt(field->rowLabel().in(language));
            row.wraps = true;
            rows.push_back(row);
        }
    }
    setNote(rows.empty() ? QString() : m_list->locale().toString(static_cast<int>(rows.size())));
    m_list->setRows(rows);
    if (m_list->currentId().isEmpty() && !rows.empty()) m_list->setCurrentId(rows.front().id);
    showChosen();
    setEnabled(m_workspace && !m_source.isNull());
}

void ObservationsPanel::showChosen() {
    m_form->setObservation(m_workspace, idOf(m_list->currentId()));
}

void ObservationsPanel::commit() {
    m_form->commit();
}

void ObservationsPanel::addObservation() {
    if (!m_workspace || m_source.isNull()) return;
    commit();
    domain::Observation observation;
    observation.id = domain::Uuid::make();
    observation.sourceId = m_source;
    if (!m_workspace->save(observation, tr("Add observation"))) return;
    reload();
    choose(toQt(observation.id.str()));
    m_form->focusText();
}

bool ObservationsPanel::choose(const QString& id) {
    const bool found = m_list->setCurrentId(id);
    showChosen();
    return found;
}

QString ObservationsPanel::current() const {
    return m_list->currentId();
}

void ObservationsPanel::remove(const QString& id) {
    if (id.isEmpty() || !m_workspace) return;
    commit();
    const QString text = app::removalText(*m_workspace, app::EntityKind::Observation, idOf(id),
                                          tr("Moved the observation to the trash"));
    if (m_workspace->remove<domain::Observation>(idOf(id), tr("Move observation to trash"))) Q_EMIT notify(text, true);
}

}  // namespace chandung::gui
