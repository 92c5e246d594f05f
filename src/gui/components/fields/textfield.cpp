#include "gui/components/fields/textfield.h"

#include "chandung/app/text.h"
#include "gui/components/fields/fieldlayout.h"

#include <QLineEdit>

namespace chandung::gui {

TextField::TextField(Context& context, const domain::FieldDefinition& definition, QWidget* parent)
    : FieldEditor(context, definition, parent), m_edit(new QLineEdit(this)) {
    const bool shortText = definition.bestLength && *definition.bestLength <= 60;
    fieldRow(this, {m_edit}, shortText ? fieldWidth::line : fieldWidth::longLine);
    m_edit->setPlaceholderText(example());
    watch(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::typed);
}

void TextField::setValue(const domain::FieldValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    const QString shown = text ? app::toQt(*text) : QString();
    if (shown == m_edit->text()) return;
    const int caret = m_edit->cursorPosition();
    m_edit->setText(shown);
    m_edit->setCursorPosition(m_edit->hasFocus() ? std::min<int>(caret, static_cast<int>(shown.size())) : 0);
}

domain::FieldValue TextField::value() const {
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty()) return {};
    return app::fromQt(text);
}

void TextField::setReadOnly(bool readOnly) {
    m_edit->setReadOnly(readOnly);
}

QWidget* TextField::mainInput() const {
    return m_edit;
}

}  // namespace chandung::gui
