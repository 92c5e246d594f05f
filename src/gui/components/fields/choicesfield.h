#pragma once

#include "gui/components/fields/fieldeditor.h"

#include <vector>

class QCheckBox;

namespace chandung::gui {

/// Any of a few.
class ChoicesField : public FieldEditor {
    Q_OBJECT

public:
    ChoicesField(Context& context, const domain::FieldDefinition& definition, QWidget* parent);

    void setValue(const domain::FieldValue& value) override;
    [[nodiscard]] domain::FieldValue value() const override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    [[nodiscard]] QWidget* mainInput() const override;

private:
    std::vector<QCheckBox*> m_boxes;  ///< in the order of the field's choices
    domain::CodeList m_stored;  ///< as it was set: its order is kept, and so are codes the catalogue does not know
};

}  // namespace chandung::gui
