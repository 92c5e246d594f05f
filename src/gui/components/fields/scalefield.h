#pragma once

#include "gui/components/fields/fieldeditor.h"

class QLineEdit;
class QToolButton;

namespace chandung::gui {

class ScaleSlider;

/// A place between two named poles, 0–100, or not known.
class ScaleField : public FieldEditor {
    Q_OBJECT

public:
    ScaleField(Context& context, const domain::FieldDefinition& definition, QWidget* parent);

    void setValue(const domain::FieldValue& value) override;
    [[nodiscard]] domain::FieldValue value() const override;
    [[nodiscard]] std::optional<domain::FieldIssue> issue() const override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    [[nodiscard]] QWidget* mainInput() const override;

private:
    void showSlider();
    void clear();

    ScaleSlider* m_slider;
    QLineEdit* m_number;
    QToolButton* m_clear;
    bool m_readOnly = false;
};

}  // namespace chandung::gui
