#pragma once

#include "gui/components/evidenceitem.h"

#include <QAbstractListModel>

namespace chandung::gui {

/// Citations, or what may become one.
class EvidenceModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SecondRole = Qt::UserRole + 1, IconRole, KindRole, TrustRole, LostRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<EvidenceItem> items);
    [[nodiscard]] const EvidenceItem& at(int row) const { return m_items[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<EvidenceItem> m_items;
};

}  // namespace chandung::gui
