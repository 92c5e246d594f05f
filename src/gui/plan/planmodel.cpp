#include "gui/plan/planmodel.h"

#include "chandung/app/text.h"
#include "gui/words.h"

#include <QSize>

#include <algorithm>

namespace chandung::gui {

using app::fromQt;
using app::toQt;
using domain::PlanWay;

namespace {

constexpr std::string PlanWay::*texts[PlanModel::columns] = {&PlanWay::idea, &PlanWay::owner, &PlanWay::channel,
                                                             &PlanWay::measure, &PlanWay::result};
constexpr int ways = static_cast<int>(domain::CodeNames<domain::Way>::names.size());

domain::Plan planOf(const app::Workspace* workspace, const domain::Uuid& persona) {
    if (workspace && !persona.isNull())
        for (const domain::Plan& plan : workspace->all<domain::Plan>())
            if (plan.personaId == persona) return plan;
    domain::Plan plan;
    plan.personaId = persona;
    return plan;
}

bool saysNothing(const PlanWay& way) {
    return std::all_of(std::begin(texts), std::end(texts), [&](auto text) { return (way.*text).empty(); });
}

}  // namespace

PlanModel::PlanModel(Context& context, QObject* parent) : GridModel(parent), m_context(context) {}

void PlanModel::setPersona(app::Workspace* workspace, const domain::Uuid& persona) {
    m_workspace = workspace;
    m_persona = persona;
    refresh();
}

int PlanModel::filled() const {
    return static_cast<int>(
        std::count_if(m_shown.ways.begin(), m_shown.ways.end(), [](const PlanWay& way) { return !way.idea.empty(); }));
}

void PlanModel::take() {
    m_shown = planOf(m_workspace, m_persona);
}

QSize PlanModel::shape() const {
    return {columns, m_persona.isNull() ? 0 : ways};
}

const PlanWay* PlanModel::way(int row) const {
    const auto found = std::find_if(m_shown.ways.begin(), m_shown.ways.end(),
                                    [row](const PlanWay& item) { return static_cast<int>(item.way) == row; });
    return found == m_shown.ways.end() ? nullptr : &*found;
}

QString PlanModel::cellText(int row, int column) const {
    const PlanWay* found = way(row);
    return found ? toQt(found->*texts[column]) : QString();
}

QString PlanModel::cellHint(int row, int column) const {
    return column == 0 ? wordText(m_context, "ways", domain::code(static_cast<domain::Way>(row)), "hint") : QString();
}

bool PlanModel::setCellText(int row, int column, const QString& text) {
    if (!m_workspace || m_workspace->readOnly()) return false;
    domain::Plan plan = planOf(m_workspace, m_persona);
    const auto wanted = static_cast<domain::Way>(row);
    auto found =
        std::find_if(plan.ways.begin(), plan.ways.end(), [&](const PlanWay& item) { return item.way == wanted; });
    if (found == plan.ways.end()) {
        // In the order of the method.
        const auto behind =
            std::find_if(plan.ways.begin(), plan.ways.end(), [&](const PlanWay& item) { return item.way > wanted; });
        PlanWay fresh;
        fresh.way = wanted;
        found = plan.ways.insert(behind, fresh);
    }
    (*found).*texts[column] = fromQt(text);
    if (saysNothing(*found)) plan.ways.erase(found);
    if (plan.id.isNull()) {
        if (plan.ways.empty()) return true;
        plan.id = domain::Uuid::make();
    }
    return m_workspace->save(plan, tr("Edit plan"));
}

bool PlanModel::cellEditable(int /*row*/, int /*column*/) const {
    return m_workspace && !m_workspace->readOnly();
}

QString PlanModel::rowName(int row) const {
    return word(m_context, "ways", domain::code(static_cast<domain::Way>(row)));
}

QString PlanModel::columnName(int column) const {
    switch (column) {
        case 0:
            return tr("Idea");
        case 1:
            return tr("Owner");
        case 2:
            return tr("Channel");
        case 3:
            return tr("Measure");
        case 4:
            return tr("Result");
        default:
            return {};
    }
}

}  // namespace chandung::gui
