#pragma once

#include "chandung/app/data/tableimport.h"

#include <QAbstractTableModel>

namespace chandung::gui {

/// The first rows of a table that is being imported. What looks personal is shown as dots until the marketer keeps it.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PreviewModel(const app::TableImport& import, QObject* parent = nullptr);

    /// The table is another one.
    void reset();
    /// Only decisions about columns are.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const app::TableImport& m_import;
};

}  // namespace chandung::gui
