#include "gui/components/gridmodel.h"

#include <QSize>

namespace chandung::gui {

int GridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : qMax(0, m_shape.height());
}

int GridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : qMax(0, m_shape.width());
}

QVariant GridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return cellShown(row, column);
        case Qt::EditRole:
            return cellText(row, column);
        case HintRole:
            return cellHint(row, column);
        case Qt::AccessibleTextRole: {
            const QString text = cellShown(row, column);
            return QStringLiteral("%1, %2: %3")
                .arg(rowName(row).section(QLatin1Char('\n'), 0, 0), columnName(column),
                     text.isEmpty() ? tr("empty") : text);
        }
        case Qt::AccessibleDescriptionRole:
            return cellHint(row, column);
        default:
            return {};
    }
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole) return false;
    if (!cellEditable(index.row(), index.column())) return false;
    if (value.toString() == cellText(index.row(), index.column())) return true;
    if (!setCellText(index.row(), index.column(), value.toString())) return false;
    refresh();
    return true;
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::DisplayRole) return orientation == Qt::Horizontal ? columnName(section) : rowName(section);
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical)
        // A header breaks its lines when the flag stands among its alignments.
        return static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | static_cast<int>(Qt::TextWordWrap);
    return {};
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (cellEditable(index.row(), index.column())) flags |= Qt::ItemIsEditable;
    return flags;
}

void GridModel::refresh() {
    take();
    const QSize now = shape();
    if (now != m_shape) {
        beginResetModel();
        m_shape = now;
        endResetModel();
        return;
    }
    if (now.isEmpty()) return;
    Q_EMIT dataChanged(index(0, 0), index(now.height() - 1, now.width() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, now.width() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, now.height() - 1);
}

}  // namespace chandung::gui
