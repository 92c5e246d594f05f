#include "gui/plan/planpage.h"

#include "chandung/app/text.h"
#include "gui/components/griddelegate.h"
#include "gui/components/gridview.h"
#include "gui/components/labels.h"
#include "gui/components/pageheader.h"
#include "gui/library/personacommands.h"
#include "gui/plan/planmodel.h"

#include <QVBoxLayout>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

PlanPage::PlanPage(Context& context, QWidget* parent)
    : DataPage(context, parent),
      m_header(new PageHeader(context, QString())),
      m_model(new PlanModel(context, this)),
      m_grid(new GridView(context, QStringLiteral("planGrid"), tr("Engagement plan"))) {
    setObjectName(QStringLiteral("planPage"));
    connect(m_header->setParentPlace(tr("Personas")), &QPushButton::clicked, this, &PlanPage::leave);
    QPushButton* persona = m_header->addButton(tr("Open persona"), QString());
    persona->setObjectName(QStringLiteral("openPersonaButton"));
    connect(persona, &QPushButton::clicked, this, [this] { Q_EMIT navigate(personaPlace(m_persona)); });
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new GridDelegate(context, m_grid));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(makeText(context.theme,
                               tr("Seven ways of reaching this persona. Two or three done well are better than seven "
                                  "begun: give each an owner and a measure."),
                               Type::Body, "second"));
    column->addWidget(m_grid, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(body, 1);
}

PlanPage::~PlanPage() {
    PlanPage::commit();
}

void PlanPage::setWorkspace(app::Workspace* workspace) {
    commit();
    m_persona = domain::Uuid();
    m_model->setPersona(workspace, m_persona);
    DataPage::setWorkspace(workspace);
}

bool PlanPage::open(const QStringList& path) {
    const auto id = domain::Uuid::parse(fromQt(path.value(0)));
    if (!id || !m_workspace || !m_workspace->find<domain::Persona>(*id)) return false;
    if (m_persona != *id) commit();
    m_persona = *id;
    reloadNow();
    if (!m_grid->currentIndex().isValid()) m_grid->setCurrentIndex(m_model->index(0, 0));
    return true;
}

QString PlanPage::place() const {
    return m_persona.isNull() ? QStringLiteral("personas") : planPlace(m_persona);
}

void PlanPage::takeFocus() {
    m_grid->setFocus(Qt::OtherFocusReason);
}

void PlanPage::commit() {
    m_grid->commit();
}

std::vector<domain::Uuid> PlanPage::personas() const {
    return m_persona.isNull() ? std::vector<domain::Uuid>() : std::vector{m_persona};
}

void PlanPage::reload() {
    const auto persona = m_workspace ? m_workspace->find<domain::Persona>(m_persona) : std::nullopt;
    if (!persona) {
        if (!m_persona.isNull()) {
            m_persona = domain::Uuid();
            if (isVisible()) leave();
        }
        return;
    }
    const QString name = persona->name().empty() ? tr("Persona without a name") : toQt(persona->name());
    m_header->setTitle(tr("Engagement plan: %1").arg(name));
    m_model->setPersona(m_workspace, m_persona);
    m_header->setNote(tr("%1 of 7 ways").arg(m_model->filled()));
}

void PlanPage::leave() {
    Q_EMIT navigate(QStringLiteral("personas"));
}

QString planPlace(const domain::Uuid& persona) {
    return QStringLiteral("plans/") + toQt(persona.str());
}

}  // namespace chandung::gui
