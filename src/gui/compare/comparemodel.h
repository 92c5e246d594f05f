#pragma once

#include "gui/compare/comparecells.h"
#include "gui/compare/rowdrawing.h"
#include "gui/context.h"
#include "gui/library/faces.h"

#include <QAbstractTableModel>
#include <QSet>

namespace chandung::gui {

/// Fields as rows, personas as columns: what differs first, grouped, what is identical folded into one line; or
/// everything in the order of the catalogue.
class CompareModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class RowKind { Group, Field, Criteria, Same };

    struct TableRow {
        RowKind kind = RowKind::Field;
        std::string key;  ///< of the group or the field
        QString label;
        QString note;
        std::size_t at = 0;  ///< a field's place in the comparison
        bool folded = false;
        RowDrawing drawing;
        std::vector<CellLines> cells;
    };

    CompareModel(Context& context, QObject* parent) : QAbstractTableModel(parent), m_context(context) {}

    /// Shows these columns; rows and columns that stay are updated, not made anew.
    void show(app::Workspace* workspace, const QStringList& ids);
    void setAllRows(bool all);
    [[nodiscard]] bool allRows() const { return m_all; }
    void setSharedMarked(bool marked);
    [[nodiscard]] bool sharedMarked() const { return m_marked; }

    /// Folds or unfolds a group or the line of identical rows; false for other rows.
    bool toggle(int row);
    /// The row of the group that a row is in; −1 for none.
    [[nodiscard]] int groupRowOf(int row) const;
    /// −1 when the row is folded away or not there.
    [[nodiscard]] int rowOf(const std::string& field) const;

    [[nodiscard]] const TableRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<CompareColumn>& columns() const { return m_columns; }
    [[nodiscard]] const CompareColumn& column(int section) const {
        return m_columns[static_cast<std::size_t>(section)];
    }
    [[nodiscard]] const domain::Comparison& comparison() const { return m_comparison; }
    [[nodiscard]] const domain::FieldDefinition* field(int row) const;
    /// Whether this cell can be changed here.
    [[nodiscard]] bool editable(const QModelIndex& index) const;
    [[nodiscard]] int differing() const { return static_cast<int>(m_comparison.differing()); }
    [[nodiscard]] int identical() const { return static_cast<int>(m_comparison.rows.size()) - differing(); }
    [[nodiscard]] QString groupLabel(const std::string& group) const;
    [[nodiscard]] QPixmap face(std::size_t column, int side, qreal scale) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    [[nodiscard]] std::vector<TableRow> rows() const;
    void addGroup(std::vector<TableRow>& rows, const domain::RowGroup& group) const;
    void addCriteria(std::vector<TableRow>& rows) const;
    void addSame(std::vector<TableRow>& rows, const std::vector<std::size_t>& identical) const;
    [[nodiscard]] TableRow fieldRow(std::size_t at) const;
    void addFigures(TableRow& row) const;
    [[nodiscard]] QString cellText(const TableRow& row, std::size_t column, bool spoken) const;
    [[nodiscard]] QString label(const domain::LocalText& text) const;

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    std::vector<CompareColumn> m_columns;
    domain::Comparison m_comparison;
    std::vector<TableRow> m_rows;
    QSet<QString> m_folded;
    bool m_sameFolded = true;
    bool m_all = false;
    bool m_marked = true;
    mutable Faces m_faces;
};

}  // namespace chandung::gui
