#include "gui/components/fields/fieldeditor.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/components/fields/choicefield.h"
#include "gui/components/fields/choicesfield.h"
#include "gui/components/fields/imagefield.h"
#include "gui/components/fields/numberfield.h"
#include "gui/components/fields/prosefield.h"
#include "gui/components/fields/rangefield.h"
#include "gui/components/fields/scalefield.h"
#include "gui/components/fields/statementsfield.h"
#include "gui/components/fields/textfield.h"
#include "gui/components/inputguard.h"
#include "gui/components/labels.h"

#include <QApplication>
#include <QFocusEvent>

namespace chandung::gui {

FieldEditor::FieldEditor(Context& context, domain::FieldDefinition definition, QWidget* parent)
    : QWidget(parent), m_context(context), m_definition(std::move(definition)), m_guard(new InputGuard(this)) {}

std::optional<domain::FieldIssue> FieldEditor::issue() const {
    return domain::validate(m_definition, value());
}

void FieldEditor::setInvalid(bool invalid) {
    markInvalid(mainInput(), invalid);
}

void FieldEditor::watch(QWidget* input) {
    if (!m_named) {
        m_named = true;
        input->setObjectName(fieldObjectName(m_definition.key));
        setFocusProxy(input);
    }
    if (input->accessibleName().isEmpty()) input->setAccessibleName(text(m_definition.label));
    input->setAccessibleDescription(text(m_definition.hint));
    m_guard->watch(input);
    input->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const QWidget* now = QApplication::focusWidget();
        const bool inside = now && (now == this || isAncestorOf(now));
        if (reason != Qt::PopupFocusReason && !inside) Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

QString FieldEditor::example() const {
    return text(m_definition.example);
}

QString FieldEditor::text(const domain::LocalText& text) const {
    return app::toQt(text.in(m_context.language.current()));
}

FieldEditor* makeFieldEditor(Context& context, const domain::FieldDefinition& definition, QWidget* parent) {
    using domain::FieldKind;
    switch (definition.kind) {
        case FieldKind::Text:
            return new TextField(context, definition, parent);
        case FieldKind::Prose:
            return new ProseField(context, definition, parent);
        case FieldKind::Statements:
            return new StatementsField(context, definition, parent);
        case FieldKind::Number:
            return new NumberField(context, definition, parent);
        case FieldKind::Range:
            return new RangeField(context, definition, parent);
        case FieldKind::Choice:
            return new ChoiceField(context, definition, parent);
        case FieldKind::Choices:
            return new ChoicesField(context, definition, parent);
        case FieldKind::Scale:
            return new ScaleField(context, definition, parent);
        case FieldKind::Image:
            return new ImageField(context, definition, parent);
    }
    return nullptr;
}

QString fieldObjectName(const std::string& key) {
    return QStringLiteral("field_") + app::toQt(key).replace(QLatin1Char('.'), QLatin1Char('_'));
}

void markInvalid(QWidget* input, bool invalid) {
    if (input) setLook(input, "wrong", invalid);
}

}  // namespace chandung::gui
