#pragma once

#include "chandung/domain/quality.h"

#include <QAbstractListModel>

namespace chandung::gui {

/// What to mend before a persona goes on the wall.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { FieldRole = Qt::UserRole + 1, IconRole };

    explicit FindingsModel(QObject* parent = nullptr);

    void setFindings(const std::vector<domain::Finding>& findings);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        QString text, field, icon;
        bool operator==(const Row&) const = default;
    };
    std::vector<Row> m_rows;
};

}  // namespace chandung::gui
