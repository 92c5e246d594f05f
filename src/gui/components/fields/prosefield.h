#pragma once

#include "gui/components/fields/fieldeditor.h"

namespace chandung::gui {

class GrowingTextEdit;

/// A paragraph; as high as its text.
class ProseField : public FieldEditor {
    Q_OBJECT

public:
    ProseField(Context& context, const domain::FieldDefinition& definition, QWidget* parent);

    void setValue(const domain::FieldValue& value) override;
    [[nodiscard]] domain::FieldValue value() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget* mainInput() const override;

private:
    GrowingTextEdit* m_edit;
    bool m_loading = false;
};

}  // namespace chandung::gui
