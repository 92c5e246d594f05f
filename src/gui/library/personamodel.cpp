#include "gui/library/personamodel.h"

#include "chandung/app/language.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "chandung/domain/quality.h"
#include "gui/library/reviewtext.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QMimeData>

#include <unordered_map>
#include <unordered_set>

namespace chandung::gui {

using app::toQt;
using domain::PersonaSummary;
using domain::Uuid;

namespace {
constexpr int rowFace = 24;
/// So many summaries are remembered: some screens full.
constexpr std::size_t mostRead = 500;
constexpr std::size_t fewRows = 200;
constexpr std::size_t mostPlaces = 20;
}  // namespace

QString personaIdsMime() {
    return QStringLiteral("application/x-chandung-persona-ids");
}

void PersonaModel::setWorkspace(app::Workspace* workspace) {
    m_workspace = workspace;
    m_faces.setWorkspace(workspace);
    m_studies.clear();
    if (workspace)
        for (domain::Study& study : workspace->all<domain::Study>()) m_studies[study.id] = std::move(study);
}

void PersonaModel::setRows(std::vector<Uuid> rows) {
    m_read.clear();
    if (rows != m_rows) {
        if (scattered(rows)) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        dropMissing(rows);
        reorder(rows);
        insertNew(rows);
    }
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Whether rows come or go in so many places that telling of each takes longer than to begin anew.
bool PersonaModel::scattered(const std::vector<Uuid>& next) const {
    if (m_rows.empty() || next.empty()) return false;
    const auto places = [](const std::vector<Uuid>& rows, const std::vector<Uuid>& others) {
        std::unordered_set<Uuid> known;
        for (const Uuid& one : others) known.insert(one);
        std::size_t found = 0;
        bool before = true;
        for (const Uuid& one : rows) {
            const bool stays = known.contains(one);
            found += before && !stays ? 1 : 0;
            before = stays;
        }
        return found;
    };
    return m_rows.size() + next.size() > fewRows && places(m_rows, next) + places(next, m_rows) > mostPlaces;
}

void PersonaModel::dropMissing(const std::vector<Uuid>& next) {
    std::unordered_set<Uuid> stays;
    for (const Uuid& one : next) stays.insert(one);
    for (int last = rowCount() - 1; last >= 0;) {
        if (stays.contains(m_rows[static_cast<std::size_t>(last)])) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !stays.contains(m_rows[static_cast<std::size_t>(first) - 1])) --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }
}

void PersonaModel::reorder(const std::vector<Uuid>& next) {
    std::unordered_map<domain::Uuid, int> known;
    for (int row = 0; row < rowCount(); ++row) known.emplace(m_rows[static_cast<std::size_t>(row)], row);
    std::vector<Uuid> ordered;
    std::vector<int> newRow(m_rows.size());
    bool moved = false;
    for (const Uuid& one : next) {
        const auto found = known.find(one);
        if (found == known.end()) continue;
        moved = moved || found->second != static_cast<int>(ordered.size());
        newRow[static_cast<std::size_t>(found->second)] = static_cast<int>(ordered.size());
        ordered.push_back(one);
    }
    if (!moved) return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QModelIndexList after;
    const QModelIndexList before = persistentIndexList();
    for (const QModelIndex& old : before) after << index(newRow[static_cast<std::size_t>(old.row())], old.column());
    m_rows = std::move(ordered);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PersonaModel::insertNew(const std::vector<Uuid>& next) {
    for (std::size_t first = 0; first < next.size();) {
        if (first < m_rows.size() && m_rows[first] == next[first]) {
            ++first;
            continue;
        }
        // What is missing here comes in one piece, up to what is known.
        std::size_t end = next.size();
        if (first < m_rows.size()) {
            end = first;
            while (next[end] != m_rows[first]) ++end;
        }
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
                      next.begin() + static_cast<std::ptrdiff_t>(first),
                      next.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        first = end;
    }
}

int PersonaModel::rowOf(const domain::Uuid& id) const {
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row] == id) return static_cast<int>(row);
    return -1;
}

std::vector<int> PersonaModel::rowsOf(const std::vector<Uuid>& ids) const {
    std::vector<int> rows;
    if (ids.empty()) return rows;
    const std::unordered_set<Uuid> wanted(ids.begin(), ids.end());
    for (std::size_t row = 0; row < m_rows.size() && rows.size() < wanted.size(); ++row)
        if (wanted.contains(m_rows[row])) rows.push_back(static_cast<int>(row));
    return rows;
}

const PersonaSummary& PersonaModel::summaryOf(int row) const {
    const Uuid& id = m_rows[static_cast<std::size_t>(row)];
    if (const auto known = m_read.find(id); known != m_read.end()) return known->second;
    if (m_read.size() >= mostRead) m_read.clear();
    auto found = m_workspace ? m_workspace->store().personas().summary(id) : std::nullopt;
    if (!found) {
        found.emplace();
        found->id = id;
    }
    return m_read.emplace(id, *std::move(found)).first->second;
}

domain::ReviewDue PersonaModel::reviewOf(const PersonaSummary& summary) const {
    const auto study = m_studies.find(summary.studyId);
    return domain::reviewDue(summary, study == m_studies.end() ? nullptr : &study->second, domain::todayUtc());
}

QPixmap PersonaModel::face(const PersonaSummary& summary, int side, qreal scale) const {
    return m_faces.face(summary.id, summary.updatedAt, side, scale);
}

QString PersonaModel::name(const PersonaSummary& summary) const {
    return summary.name.empty() ? tr("No name yet") : toQt(summary.name);
}

QStringList PersonaModel::tagsOf(const PersonaSummary& summary) const {
    QStringList tags;
    for (const domain::Role role : summary.roles) tags.append(word(m_context, "roles", domain::code(role)));
    if (!summary.archetype.empty()) tags.append(word(m_context, "archetypes", summary.archetype));
    for (const std::string& tag : summary.tags) tags.append(toQt(tag));
    return tags;
}

int PersonaModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PersonaModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PersonaModel::text(const PersonaSummary& summary, int column) const {
    switch (column) {
        case Name:
            return name(summary);
        case Label:
            return toQt(summary.label);
        case Subtitle:
            return toQt(summary.subtitle);
        case Kind:
            return summary.kind == domain::CustomerKind::B2b ? QStringLiteral("B2B") : QStringLiteral("B2C");
        case Study: {
            const auto study = m_studies.find(summary.studyId);
            return study == m_studies.end() ? QString() : toQt(study->second.name);
        }
        case Evidence:
            return summary.statements > 0
                       ? tr("%1 of %2").arg(app::countText(summary.backed), app::countText(summary.statements))
                       : tr("no statements");
        case Review:
            return reviewText(reviewOf(summary));
        case Changed:
            return dateText(m_context, summary.updatedAt.substr(0, 10));
        default:
            return {};
    }
}

QVariant PersonaModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const PersonaSummary& summary = summaryOf(index.row());
    if (role == Qt::DisplayRole) return text(summary, index.column());
    if (role == Qt::EditRole && index.column() == Name) return toQt(summary.name);
    if (role == Qt::DecorationRole && index.column() == Name) return face(summary, rowFace, 2);
    if (role == Qt::ForegroundRole && index.column() == Review && reviewOf(summary).overdue())
        return m_context.theme.colours().warn;
    if (role == Qt::ToolTipRole && index.column() != Name)
        return text(summary, index.column()).toString().toHtmlEscaped();
    if (role == Qt::AccessibleTextRole && index.column() == Name) {
        const QString spoken = tr("%1, %2, %3, %4 of %5 statements backed")
                                   .arg(name(summary), toQt(summary.label), toQt(summary.subtitle),
                                        app::countText(summary.backed), app::countText(summary.statements));
        return summary.favourite ? QStringLiteral("%1, %2").arg(spoken, tr("favourite")) : spoken;
    }
    return {};
}

QVariant PersonaModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QString titles[ColumnCount] = {tr("Name"),      tr("Label"),  tr("Role or occupation"),
                                         tr("Customers"), tr("Study"),  tr("Evidence"),
                                         tr("Review"),    tr("Changed")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

Qt::ItemFlags PersonaModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == Name && m_workspace && !m_workspace->readOnly()) flags |= Qt::ItemIsEditable;
    return flags;
}

bool PersonaModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != Name || !m_workspace) return false;
    return m_workspace->setField(idAt(index.row()), "identity.name", app::fromQt(value.toString().trimmed()));
}

QStringList PersonaModel::mimeTypes() const {
    return {personaIdsMime()};
}

QMimeData* PersonaModel::mimeData(const QModelIndexList& indexes) const {
    QStringList ids;
    for (const QModelIndex& one : indexes)
        if (one.column() == Name) ids << toQt(idAt(one.row()).str());
    auto* data = new QMimeData;
    data->setData(personaIdsMime(), ids.join(QLatin1Char('\n')).toUtf8());
    return data;
}

}  // namespace chandung::gui
