#include "gui/components/fields/prosefield.h"

#include "chandung/app/text.h"
#include "gui/components/fields/fieldlayout.h"
#include "gui/components/fields/growingtextedit.h"

namespace chandung::gui {

ProseField::ProseField(Context& context, const domain::FieldDefinition& definition, QWidget* parent)
    : FieldEditor(context, definition, parent), m_edit(new GrowingTextEdit(this)) {
    fieldRow(this, {m_edit}, fieldWidth::column);
    if (definition.bestLength && *definition.bestLength > 300) m_edit->setLeastLines(4);
    m_edit->setPlaceholderText(example());
    watch(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading) Q_EMIT typed();
    });
}

void ProseField::setValue(const domain::FieldValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    const QString shown = text ? app::toQt(*text) : QString();
    if (shown == m_edit->toPlainText()) return;
    m_loading = true;
    const int caret = m_edit->textCursor().position();
    m_edit->setPlainText(shown);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(std::min<int>(caret, static_cast<int>(shown.size())));
    m_edit->setTextCursor(cursor);
    m_loading = false;
}

domain::FieldValue ProseField::value() const {
    const QString text = m_edit->toPlainText();
    if (text.trimmed().isEmpty()) return {};
    return app::fromQt(text);
}

void ProseField::setReadOnly(bool readOnly) {
    m_edit->setReadOnly(readOnly);
}

QWidget* ProseField::mainInput() const {
    return m_edit;
}

}  // namespace chandung::gui
