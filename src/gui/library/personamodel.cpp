#include "gui/library/personamodel.h"

#include "chandung/app/text.h"
#include "chandung/domain/quality.h"
#include "gui/library/reviewtext.h"
#include "gui/words.h"

namespace chandung::gui {

using app::toQt;

void PersonaModel::setSummaries(app::Workspace* workspace, std::vector<domain::PersonaSummary> summaries) {
    m_faces.setWorkspace(workspace);
    m_studies.clear();
    if (workspace)
        for (domain::Study& study : workspace->all<domain::Study>()) m_studies[study.id] = std::move(study);
    const auto sameIds = [&] {
        return std::equal(m_rows.begin(), m_rows.end(), summaries.begin(), summaries.end(),
                          [](const auto& a, const auto& b) { return a.id == b.id; });
    };
    if (sameIds()) {
        m_rows = std::move(summaries);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(summaries);
    endResetModel();
}

domain::ReviewDue PersonaModel::reviewOf(const domain::PersonaSummary& summary) const {
    const auto study = m_studies.find(summary.studyId);
    return domain::reviewDue(summary, study == m_studies.end() ? nullptr : &study->second, domain::todayUtc());
}

QPixmap PersonaModel::face(const domain::PersonaSummary& summary, int side, qreal scale) const {
    return m_faces.face(summary.id, summary.updatedAt, side, scale);
}

QString PersonaModel::name(const domain::PersonaSummary& summary) const {
    return summary.name.empty() ? tr("No name yet") : toQt(summary.name);
}

QStringList PersonaModel::tagsOf(const domain::PersonaSummary& summary) const {
    QStringList tags;
    for (const domain::Role role : summary.roles) tags.append(word(m_context, "roles", domain::code(role)));
    if (!summary.archetype.empty()) tags.append(word(m_context, "archetypes", summary.archetype));
    for (const std::string& tag : summary.tags) tags.append(toQt(tag));
    return tags;
}

int PersonaModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PersonaModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const domain::PersonaSummary& summary = at(index);
    if (role == Qt::DisplayRole) return name(summary);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, %3, %4 of %5 statements backed")
            .arg(name(summary), toQt(summary.label), toQt(summary.subtitle))
            .arg(summary.backed)
            .arg(summary.statements);
    return {};
}

}  // namespace chandung::gui
