#include "gui/components/fields/numberfield.h"

#include "gui/components/fields/fieldlayout.h"
#include "gui/components/fields/numbers.h"

#include <QLabel>
#include <QLineEdit>

namespace chandung::gui {

NumberField::NumberField(Context& context, const domain::FieldDefinition& definition, QWidget* parent)
    : FieldEditor(context, definition, parent), m_edit(new QLineEdit(this)) {
    auto* unit = new QLabel(unitWord(definition.unit), this);
    fieldRow(this, {m_edit, unit}, fieldWidth::number);
    m_edit->setPlaceholderText(example());
    watch(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::typed);
}

void NumberField::setValue(const domain::FieldValue& value) {
    const auto* number = std::get_if<double>(&value);
    if (number && value == NumberField::value()) return;  // "12,0" stays as it was typed
    m_edit->setText(number ? formatNumber(context(), *number) : QString());
}

domain::FieldValue NumberField::value() const {
    const auto number = parseNumber(context(), m_edit->text());
    if (!number) return {};
    return *number;
}

std::optional<domain::FieldIssue> NumberField::issue() const {
    if (!m_edit->text().trimmed().isEmpty() && !parseNumber(context(), m_edit->text()))
        return domain::FieldIssue{domain::FieldProblem::NotANumber, {}};
    return FieldEditor::issue();
}

void NumberField::setReadOnly(bool readOnly) {
    m_edit->setReadOnly(readOnly);
}

QWidget* NumberField::mainInput() const {
    return m_edit;
}

}  // namespace chandung::gui
