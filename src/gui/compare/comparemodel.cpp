#include "gui/compare/comparemodel.h"

#include "chandung/app/language.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "chandung/domain/quality.h"
#include "gui/components/evidencemarks.h"

#include <algorithm>

namespace chandung::gui {

using app::toQt;

namespace {

const std::string criteriaKey = "criteria";
const std::string sameKey = "same";

bool sameRows(const std::vector<CompareModel::TableRow>& a, const std::vector<CompareModel::TableRow>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& x, const auto& y) { return x.kind == y.kind && x.key == y.key; });
}

/// Beside a table's figures stand only the fields that they speak of.
bool saidByData(const std::vector<CompareColumn>& columns, const domain::ComparisonRow& row) {
    bool asked = false;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (columns[at].kind != CompareColumn::Kind::Data) continue;
        asked = true;
        if (!domain::isEmpty(row.values[at])) return true;
    }
    return !asked;
}

}  // namespace

QString CompareModel::label(const domain::LocalText& text) const {
    return toQt(text.in(m_context.language.current()));
}

void CompareModel::show(app::Workspace* workspace, const QStringList& ids) {
    m_workspace = workspace;
    m_faces.setWorkspace(workspace);
    auto columns = workspace ? compareColumns(m_context, *workspace, ids) : std::vector<CompareColumn>();
    const bool same = std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
                                 [](const auto& a, const auto& b) { return a.id == b.id; });
    if (!same) beginResetModel();
    m_columns = std::move(columns);
    m_comparison = {};
    if (m_columns.size() >= fewestCompared) {
        std::vector<const domain::Persona*> personas;
        std::vector<const domain::Segment*> segments;
        for (const CompareColumn& column : m_columns) {
            personas.push_back(&column.persona);
            segments.push_back(column.inherited());
        }
        m_comparison = domain::compare(personas, segments, workspace->catalogue());
        // Face and name stand over the columns.
        std::erase_if(m_comparison.rows, [&](const domain::ComparisonRow& row) {
            const domain::FieldDefinition* field = workspace->catalogue().field(row.field);
            return !field || field->kind == domain::FieldKind::Image || row.field == "identity.name" ||
                   !saidByData(m_columns, row);
        });
    }
    if (same) {
        arrange();
        if (!m_columns.empty()) Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    m_rows = rows();
    endResetModel();
}

void CompareModel::arrange() {
    std::vector<TableRow> next = rows();
    if (!sameRows(m_rows, next)) {
        beginResetModel();
        m_rows = std::move(next);
        endResetModel();
        return;
    }
    m_rows = std::move(next);
    if (m_rows.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

std::vector<CompareModel::TableRow> CompareModel::rows() const {
    std::vector<TableRow> result;
    if (m_comparison.rows.empty()) return result;
    const domain::RowOrder order = m_all ? domain::allRows(m_comparison) : domain::differencesFirst(m_comparison);
    addCriteria(result);
    for (const domain::RowGroup& group : order.groups) addGroup(result, group);
    addSame(result, order.identical);
    return result;
}

void CompareModel::addGroup(std::vector<TableRow>& rows, const domain::RowGroup& group) const {
    TableRow head;
    head.kind = RowKind::Group;
    head.key = group.group;
    head.label = groupLabel(group.group);
    head.folded = m_folded.contains(toQt(group.group));
    int differ = 0;
    int all = 0;
    for (const domain::ComparisonRow& row : m_comparison.rows) {
        if (row.group() != group.group) continue;
        ++all;
        differ += row.same ? 0 : 1;
    }
    head.note = tr("%1 of %2 differ").arg(app::countText(differ), app::countText(all));
    const bool folded = head.folded;
    rows.push_back(std::move(head));
    if (folded) return;
    for (const std::size_t at : group.rows) rows.push_back(fieldRow(at));
}

void CompareModel::addCriteria(std::vector<TableRow>& rows) const {
    const bool asked = std::any_of(m_columns.begin(), m_columns.end(), [](const CompareColumn& column) {
        return column.kind == CompareColumn::Kind::Segment;
    });
    if (!asked) return;
    TableRow row;
    row.kind = RowKind::Criteria;
    row.key = criteriaKey;
    row.label = tr("Segment criteria");
    for (const CompareColumn& column : m_columns) {
        CellLines lines;
        if (column.segment)
            for (const std::string& criterion : column.segment->criteria) {
                CellLine line;
                line.text = line.spoken = toQt(criterion);
                lines.push_back(line);
            }
        row.cells.push_back(std::move(lines));
    }
    rows.push_back(std::move(row));
}

void CompareModel::addSame(std::vector<TableRow>& rows, const std::vector<std::size_t>& identical) const {
    if (identical.empty()) return;
    TableRow line;
    line.kind = RowKind::Same;
    line.key = sameKey;
    line.label = tr("%n identical rows", nullptr, static_cast<int>(identical.size()));
    line.folded = m_sameFolded;
    QStringList names;
    for (const std::size_t at : identical) names << fieldRow(at).label;
    line.note = names.join(QStringLiteral(", "));
    rows.push_back(std::move(line));
    if (m_sameFolded) return;
    for (const std::size_t at : identical) rows.push_back(fieldRow(at));
}

CompareModel::TableRow CompareModel::fieldRow(std::size_t at) const {
    const domain::ComparisonRow& compared = m_comparison.rows[at];
    TableRow row;
    row.key = compared.field;
    row.at = at;
    const domain::FieldDefinition* field = m_workspace->catalogue().field(compared.field);
    if (!field) return row;
    row.label = label(field->rowLabel());
    row.note = rowNote(m_context, *field, compared);
    row.drawing = rowDrawing(m_context, *field, compared);
    if (row.drawing.kind == RowDrawing::Kind::Channels) row.note = tr("how well each reaches them, 0–5");
    if (row.drawing.kind == RowDrawing::Kind::Ranges) row.note = tr("on one ruler");
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        row.cells.push_back(cellLines(m_context, *field, compared, m_columns, column));
    addFigures(row);
    return row;
}

void CompareModel::addFigures(TableRow& row) const {
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const auto found = m_columns[column].figures.find(row.key);
        if (found == m_columns[column].figures.end()) continue;
        for (std::size_t at = 0; at < std::min(row.cells[column].size(), found->second.size()); ++at) {
            CellLine& line = row.cells[column][at];
            line.second = found->second[at];
            line.spoken = QStringLiteral("%1, %2").arg(line.spoken, line.second);
        }
    }
}

void CompareModel::setAllRows(bool all) {
    if (m_all == all) return;
    m_all = all;
    arrange();
}

void CompareModel::setSharedMarked(bool marked) {
    if (m_marked == marked) return;
    m_marked = marked;
    arrange();
}

bool CompareModel::toggle(int row) {
    if (row < 0 || row >= rowCount()) return false;
    const TableRow& line = at(row);
    if (line.kind == RowKind::Same) {
        m_sameFolded = !m_sameFolded;
    } else if (line.kind == RowKind::Group) {
        const QString key = toQt(line.key);
        if (!m_folded.remove(key)) m_folded.insert(key);
    } else {
        return false;
    }
    arrange();
    return true;
}

int CompareModel::groupRowOf(int row) const {
    for (; row >= 0; --row)
        if (at(row).kind == RowKind::Group || at(row).kind == RowKind::Same) return row;
    return -1;
}

int CompareModel::rowOf(const std::string& key) const {
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).key == key) return row;
    return -1;
}

const domain::FieldDefinition* CompareModel::field(int row) const {
    if (!m_workspace || row < 0 || row >= rowCount() || at(row).kind != RowKind::Field) return nullptr;
    return m_workspace->catalogue().field(at(row).key);
}

bool CompareModel::editable(const QModelIndex& index) const {
    if (!index.isValid() || !m_workspace || m_workspace->readOnly()) return false;
    const domain::FieldDefinition* definition = field(index.row());
    const CompareColumn& shown = column(index.column());
    return definition && shown.kind == CompareColumn::Kind::Persona && definition->audience.has(shown.persona.kind);
}

QString CompareModel::groupLabel(const std::string& group) const {
    const domain::FieldGroup* definition = m_workspace ? m_workspace->catalogue().group(group) : nullptr;
    return definition ? label(definition->label) : toQt(group);
}

QPixmap CompareModel::face(std::size_t section, int side, qreal scale) const {
    const CompareColumn& shown = m_columns[section];
    return m_faces.face(shown.persona.id, shown.persona.updatedAt, side, scale);
}

int CompareModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_columns.size());
}

QString CompareModel::cellText(const TableRow& row, std::size_t section, bool spoken) const {
    if (section >= row.cells.size()) return row.note;
    QStringList lines;
    for (const CellLine& line : row.cells[section]) {
        QString text = spoken ? line.spoken : line.text;
        if (!spoken && line.citations >= 0)
            text.prepend(line.citations > 0 ? QStringLiteral("● ") : QStringLiteral("○ "));
        lines << text;
    }
    if (lines.isEmpty() && spoken) return tr("nothing");
    if (spoken && !row.cells[section].empty() && row.kind == RowKind::Field &&
        m_comparison.rows[row.at].inherited[section])
        lines << tr("from the segment");
    return lines.join(spoken ? QStringLiteral("; ") : QStringLiteral("\n"));
}

QVariant CompareModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const bool spoken = role == Qt::AccessibleTextRole;
    if (role == Qt::DisplayRole || spoken)
        return cellText(at(index.row()), static_cast<std::size_t>(index.column()), spoken);
    // A figure has no room in a drawing across the columns.
    if (role == Qt::ToolTipRole && column(index.column()).kind == CompareColumn::Kind::Data)
        return cellText(at(index.row()), static_cast<std::size_t>(index.column()), true).toHtmlEscaped();
    return {};
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0) return {};
    if (orientation == Qt::Horizontal) {
        if (section >= columnCount()) return {};
        const CompareColumn& shown = column(section);
        if (role == Qt::DisplayRole) return shown.name;
        if (role == Qt::ToolTipRole) return shown.name.toHtmlEscaped();
        if (role != Qt::AccessibleTextRole) return {};
        const domain::Coverage counts = domain::coverage(shown.persona);
        return QStringLiteral("%1, %2, %3")
            .arg(shown.name, shown.sub, marks::spokenCounts(counts.backed, counts.assumptions()));
    }
    if (section >= rowCount()) return {};
    const TableRow& row = at(section);
    if (role == Qt::DisplayRole) return row.label;
    if (role == Qt::AccessibleTextRole) {
        if (row.kind != RowKind::Group && row.kind != RowKind::Same) return row.label;
        return QStringLiteral("%1, %2, %3").arg(row.label, row.note, row.folded ? tr("folded") : tr("unfolded"));
    }
    return {};
}

}  // namespace chandung::gui
