#pragma once

#include "gui/components/fields/fieldeditor.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace chandung::gui {

/// From–to, with currency and period or a unit of time where the field has them.
class RangeField : public FieldEditor {
    Q_OBJECT

public:
    RangeField(Context& context, const domain::FieldDefinition& definition, QWidget* parent);

    void setValue(const domain::FieldValue& value) override;
    [[nodiscard]] domain::FieldValue value() const override;
    [[nodiscard]] std::optional<domain::FieldIssue> issue() const override;
    void mend() override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    [[nodiscard]] QWidget* mainInput() const override;

private:
    QLineEdit* makeEnd(const QString& name, const QString& accessibleName);
    QLabel* makeWord(const QString& word);
    QComboBox* makeCombo(const QString& name, const QString& accessibleName);
    void select(QComboBox* combo, const std::string& code);

    QLineEdit* m_from;
    QLineEdit* m_to;
    QComboBox* m_currency = nullptr;
    QComboBox* m_period = nullptr;
    QComboBox* m_unit = nullptr;
};

}  // namespace chandung::gui
