#include "gui/persona/groupmodel.h"

#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "chandung/domain/quality.h"
#include "chandung/domain/textfold.h"
#include "gui/components/evidencemarks.h"

#include <algorithm>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

GroupModel::GroupModel(QObject* parent) : QAbstractListModel(parent) {}

void GroupModel::setCatalogue(const domain::Catalogue& catalogue, domain::CustomerKind kind,
                              domain::Language language) {
    beginResetModel();
    m_catalogue = &catalogue;
    m_kind = kind;
    m_groups.clear();
    m_fields.clear();
    m_found.clear();
    m_filter.clear();
    for (const auto& definition : catalogue.groups()) {
        const auto fields = catalogue.fieldsOf(definition.key, kind);
        if (!definition.audience.has(kind) || fields.empty()) continue;
        Group group;
        group.key = definition.key;
        group.icon = toQt(definition.icon);
        group.longName = toQt(definition.label.in(language));
        group.name = definition.shortLabel.empty() ? group.longName : toQt(definition.shortLabel.in(language));
        group.fields = static_cast<int>(fields.size());
        for (const auto* field : fields) {
            group.hasStatements = group.hasStatements || field->kind == domain::FieldKind::Statements;
            const QString words = toQt(field->label.in(language)) + QLatin1Char(' ') + toQt(field->hint.in(language)) +
                                  QLatin1Char(' ') + toQt(field->rowLabel().in(language));
            m_fields.push_back(
                {field->key, toQt(field->label.in(language)), group.name, toQt(domain::fold(fromQt(words)))});
        }
        m_groups.push_back(group);
    }
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [this](const Group& a, const Group& b) { return placeOf(a.key) < placeOf(b.key); });
    endResetModel();
}

std::ptrdiff_t GroupModel::placeOf(const std::string& group) const {
    return std::find(m_first.begin(), m_first.end(), group) - m_first.begin();
}

void GroupModel::count(Group& group, const domain::Persona& persona, const domain::Segment* segment) const {
    const domain::Coverage coverage = domain::coverage(persona, group.key);
    group.backed = coverage.backed;
    group.statements = coverage.statements;
    group.filled = 0;
    for (const auto* field : m_catalogue->fieldsOf(group.key, m_kind))
        if (!domain::isEmpty(domain::effectiveValue(persona, segment, field->key))) ++group.filled;
}

void GroupModel::setPersona(const domain::Persona& persona, const domain::Segment* segment) {
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        Group& group = m_groups[i];
        const Group before = group;
        count(group, persona, segment);
        if (before.backed == group.backed && before.statements == group.statements && before.filled == group.filled)
            continue;
        if (!isFiltered()) Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

void GroupModel::setFilter(const QString& text) {
    const std::string filter = domain::fold(fromQt(text.simplified()));
    if (filter == m_filter) return;
    beginResetModel();
    m_filter = filter;
    m_found.clear();
    const QStringList words = toQt(filter).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto rank = [&words, query = toQt(filter)](const Field& field) {
        const QString name = toQt(domain::fold(fromQt(field.name)));
        const auto has = [&words](const QString& where) {
            return std::all_of(words.begin(), words.end(),
                               [&where](const QString& word) { return where.contains(word); });
        };
        if (name == query) return 0;
        if (has(name)) return name.startsWith(query) ? 1 : 2;
        return has(field.words) ? 3 : 4;
    };
    for (int wanted = 0; wanted < 4; ++wanted)
        std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(m_found),
                     [&rank, wanted](const Field& field) { return rank(field) == wanted; });
    endResetModel();
}

int GroupModel::rowOf(const std::string& group) const {
    if (isFiltered()) return -1;
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        if (m_groups[i].key == group) return static_cast<int>(i);
    return -1;
}

int GroupModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return static_cast<int>(isFiltered() ? m_found.size() : m_groups.size());
}

QVariant GroupModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto row = static_cast<std::size_t>(index.row());
    return isFiltered() ? fieldData(m_found[row], role) : groupData(m_groups[row], role);
}

QVariant GroupModel::groupData(const Group& group, int role) const {
    const int assumptions = group.statements - group.backed;
    switch (role) {
        case Qt::DisplayRole:
            return group.name;
        case Qt::ToolTipRole:
            return (placeOf(group.key) < static_cast<std::ptrdiff_t>(m_first.size())
                        ? tr("%1: first, by the purposes of the study").arg(group.longName)
                        : group.longName)
                .toHtmlEscaped();
        case GroupRole:
            return toQt(group.key);
        case IconRole:
            return group.icon;
        case BackedRole:
            return group.backed;
        case AssumptionsRole:
            return assumptions;
        case FilledRole:
            return group.hasStatements && group.statements > 0
                       ? QString()
                       : QStringLiteral("%1/%2").arg(app::countText(group.filled), app::countText(group.fields));
        case Qt::AccessibleTextRole:
            return group.longName + QStringLiteral(", ") +
                   (group.statements > 0 ? marks::spokenCounts(group.backed, assumptions)
                                         : tr("%1 of %2 fields filled in")
                                               .arg(app::countText(group.filled), app::countText(group.fields)));
        default:
            return {};
    }
}

QVariant GroupModel::fieldData(const Field& field, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return field.name;
        case Qt::ToolTipRole:
            return (field.group + QStringLiteral(": ") + field.name).toHtmlEscaped();
        case Qt::AccessibleTextRole:
            return field.name + QStringLiteral(", ") + field.group;
        case GroupRole:
            return toQt(field.key.substr(0, field.key.find('.')));
        case FieldRole:
            return toQt(field.key);
        case SecondRole:
            return field.group;
        default:
            return {};
    }
}

}  // namespace chandung::gui
