#pragma once

#include "chandung/domain/quality.h"

#include <QAbstractListModel>

namespace chandung::gui {

/// What to mend before a persona goes on the wall.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        FieldRole = Qt::UserRole + 1,
        IconRole,
        OtherRole,  ///< the id of the persona that this one is too alike to, or empty
    };

    explicit FindingsModel(QObject* parent = nullptr);

    void setFindings(const std::vector<domain::Finding>& findings, const domain::Catalogue& catalogue,
                     domain::Language language);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        QString text, field, icon, other;
        bool operator==(const Row&) const = default;
    };
    std::vector<Row> m_rows;
};

}  // namespace chandung::gui
