#include "gui/data/previewmodel.h"

#include "chandung/app/data/datatexts.h"
#include "chandung/app/text.h"

namespace chandung::gui {

namespace {

constexpr int mostRows = 200;
constexpr int longestCell = 200;

}  // namespace

PreviewModel::PreviewModel(const app::TableImport& import, QObject* parent)
    : QAbstractTableModel(parent), m_import(import) {}

void PreviewModel::reset() {
    beginResetModel();
    endResetModel();
}

void PreviewModel::refresh() {
    if (rowCount() == 0 || columnCount() == 0) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int PreviewModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_import.isReady()) return 0;
    return static_cast<int>(std::min<std::size_t>(m_import.table().rowCount(), mostRows));
}

int PreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_import.isReady() ? 0 : static_cast<int>(m_import.table().columnCount());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::TextAlignmentRole) {
        const bool number = m_import.profiles()[column].type == analysis::ColumnType::Number;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) return {};
    const std::string_view cell = m_import.table().at(static_cast<std::size_t>(index.row()), column);
    if (cell.empty()) return QString();
    if (m_import.dataset().columns[column].personal) return QStringLiteral("••••");
    return app::toQt(cell.substr(0, 4 * longestCell)).left(longestCell).simplified();
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount()) return {};
    const QString name = app::toQt(m_import.profiles()[static_cast<std::size_t>(section)].name);
    if (role == Qt::ToolTipRole) return QStringLiteral("<span>%1</span>").arg(name.toHtmlEscaped());
    return role == Qt::DisplayRole ? QVariant(name) : QVariant();
}

}  // namespace chandung::gui
