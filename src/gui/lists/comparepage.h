#pragma once

#include "chandung/domain/comparison.h"
#include "gui/pages/datapage.h"

class QTableWidget;

namespace chandung::gui {

class Panel;
class RowList;

/// Two to six personas side by side, the fields that differ first, with how alike they are. To look at; a double click
/// goes to the field.
class ComparePage : public DataPage {
    Q_OBJECT

public:
    explicit ComparePage(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] QString place() const override { return QStringLiteral("compare"); }
    [[nodiscard]] std::vector<domain::Uuid> personas() const override;

protected:
    void reload() override;

private:
    void reloadList();
    void reloadTable();
    void addRow(const domain::ComparisonRow& row);
    void goTo(int row, int column);
    [[nodiscard]] QString alike(const domain::Comparison& comparison) const;
    [[nodiscard]] QString valueText(const domain::FieldDefinition& field, const domain::FieldValue& value) const;

    RowList* m_list;
    Panel* m_panel;
    QTableWidget* m_table;
    std::vector<domain::Persona> m_shown;
};

}  // namespace chandung::gui
