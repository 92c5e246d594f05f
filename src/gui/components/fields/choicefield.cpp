#include "gui/components/fields/choicefield.h"

#include "chandung/app/text.h"
#include "gui/components/fields/fieldlayout.h"

#include <QComboBox>

namespace chandung::gui {

using app::toQt;

ChoiceField::ChoiceField(Context& context, const domain::FieldDefinition& definition, QWidget* parent)
    : FieldEditor(context, definition, parent), m_combo(new QComboBox(this)) {
    fieldRow(this, {m_combo}, fieldWidth::choice);
    m_combo->addItem(tr("Not chosen"), QString());
    for (const auto& choice : definition.choices) m_combo->addItem(text(choice.label), toQt(choice.key));
    watch(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] {
        Q_EMIT typed();
        Q_EMIT left();
    });
}

void ChoiceField::setValue(const domain::FieldValue& value) {
    const auto* code = std::get_if<std::string>(&value);
    int index = code ? m_combo->findData(toQt(*code)) : 0;
    if (index < 0) {  // a choice that the catalogue no longer has
        m_combo->addItem(toQt(*code), toQt(*code));
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

domain::FieldValue ChoiceField::value() const {
    const QString code = m_combo->currentData().toString();
    if (code.isEmpty()) return {};
    return app::fromQt(code);
}

void ChoiceField::setReadOnly(bool readOnly) {
    m_combo->setEnabled(!readOnly);
}

QWidget* ChoiceField::mainInput() const {
    return m_combo;
}

}  // namespace chandung::gui
