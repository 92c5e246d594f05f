#pragma once

#include "gui/components/fields/fieldeditor.h"

class QLineEdit;

namespace chandung::gui {

/// One line of text.
class TextField : public FieldEditor {
    Q_OBJECT

public:
    TextField(Context& context, const domain::FieldDefinition& definition, QWidget* parent);

    void setValue(const domain::FieldValue& value) override;
    [[nodiscard]] domain::FieldValue value() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget* mainInput() const override;

private:
    QLineEdit* m_edit;
};

}  // namespace chandung::gui
