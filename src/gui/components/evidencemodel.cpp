#include "gui/components/evidencemodel.h"

namespace chandung::gui {

void EvidenceModel::setItems(std::vector<EvidenceItem> items) {
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const EvidenceItem& item = at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return item.title;
        case Qt::AccessibleTextRole:
            return QStringList{item.title, item.second, item.kind}.join(QStringLiteral(", "));
        case SecondRole:
            return item.second;
        case IconRole:
            return item.icon;
        case KindRole:
            return item.kind;
        case TrustRole:
            return item.trust;
        case LostRole:
            return item.lost;
        default:
            return {};
    }
}

}  // namespace chandung::gui
