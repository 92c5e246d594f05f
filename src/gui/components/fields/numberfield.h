#pragma once

#include "gui/components/fields/fieldeditor.h"

class QLineEdit;

namespace chandung::gui {

/// A number with its unit. A line edit and not a spin box, so that what was typed stays when it is no number.
class NumberField : public FieldEditor {
    Q_OBJECT

public:
    NumberField(Context& context, const domain::FieldDefinition& definition, QWidget* parent);

    void setValue(const domain::FieldValue& value) override;
    [[nodiscard]] domain::FieldValue value() const override;
    [[nodiscard]] std::optional<domain::FieldIssue> issue() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget* mainInput() const override;

private:
    QLineEdit* m_edit;
};

}  // namespace chandung::gui
