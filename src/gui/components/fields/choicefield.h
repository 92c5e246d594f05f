#pragma once

#include "gui/components/fields/fieldeditor.h"

class QComboBox;

namespace chandung::gui {

/// One of a few.
class ChoiceField : public FieldEditor {
    Q_OBJECT

public:
    ChoiceField(Context& context, const domain::FieldDefinition& definition, QWidget* parent);

    void setValue(const domain::FieldValue& value) override;
    [[nodiscard]] domain::FieldValue value() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget* mainInput() const override;

private:
    QComboBox* m_combo;
};

}  // namespace chandung::gui
