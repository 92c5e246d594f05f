#include "gui/components/fields/statementsfield.h"

#include "gui/components/fields/fieldlayout.h"
#include "gui/components/statementlist.h"

namespace chandung::gui {

StatementsField::StatementsField(Context& context, const domain::FieldDefinition& definition, QWidget* parent)
    : FieldEditor(context, definition, parent), m_list(new StatementList(context, this)) {
    fieldRow(this, {m_list}, fieldWidth::column);
    m_list->setObjectName(fieldObjectName(definition.key));
    m_list->setLabel(text(definition.label));
    m_list->setAccessibleDescription(text(definition.hint));
    m_list->setRanked(definition.ranked);
    m_list->setSecondPart(definition.second);
    m_list->setExample(example());
    setFocusProxy(m_list);
    connect(m_list, &StatementList::typed, this, &FieldEditor::typed);
    connect(m_list, &StatementList::edited, this, [this] {
        Q_EMIT typed();
        Q_EMIT left();
    });
    connect(m_list, &StatementList::evidenceRequested, this, &StatementsField::evidenceRequested);
    connect(m_list, &StatementList::leave, this, &StatementsField::leave);
}

void StatementsField::setValue(const domain::FieldValue& value) {
    const auto* statements = std::get_if<domain::Statements>(&value);
    m_list->setStatements(statements ? *statements : domain::Statements());
}

domain::FieldValue StatementsField::value() const {
    domain::Statements statements = m_list->statements();
    if (statements.empty()) return {};
    return statements;
}

void StatementsField::setReadOnly(bool readOnly) {
    m_list->setReadOnly(readOnly);
}

void StatementsField::setInvalid(bool invalid) {
    m_list->setInvalid(invalid);
}

void StatementsField::finish() {
    m_list->commit();
}

QWidget* StatementsField::mainInput() const {
    return m_list;
}

}  // namespace chandung::gui
