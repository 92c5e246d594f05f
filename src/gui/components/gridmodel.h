#pragma once

#include <QAbstractTableModel>

namespace chandung::gui {

/// A table of short texts that are edited in place. A subclass says what the cells hold and keeps what is typed.
class GridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum { HintRole = Qt::UserRole + 1 };  ///< what an empty cell says

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Shows what is there now: cells are updated in place while the table has the same shape.
    void refresh();

protected:
    /// The text of a cell as it is edited; lists have one item a line.
    [[nodiscard]] virtual QString cellText(int row, int column) const = 0;
    /// As it is shown; by default the lines of `cellText` as they are.
    [[nodiscard]] virtual QString cellShown(int row, int column) const { return cellText(row, column); }
    [[nodiscard]] virtual QString cellHint(int /*row*/, int /*column*/) const { return {}; }
    /// False when it cannot be kept.
    virtual bool setCellText(int row, int column, const QString& text) = 0;
    [[nodiscard]] virtual bool cellEditable(int /*row*/, int /*column*/) const { return true; }
    [[nodiscard]] virtual QString rowName(int row) const = 0;
    [[nodiscard]] virtual QString columnName(int column) const = 0;

    /// Takes over what the table shows; called before the views are told.
    virtual void take() = 0;
    /// The shape after `take`.
    [[nodiscard]] virtual QSize shape() const = 0;  ///< columns × rows

public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

private:
    QSize m_shape;
};

}  // namespace chandung::gui
