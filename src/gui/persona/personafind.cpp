// Find in the persona editor: in the labels and values of all groups, also those that are not open.
#include "chandung/app/fieldtext.h"
#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/components/fields/fieldeditor.h"
#include "gui/components/fields/statementsfield.h"
#include "gui/components/foundwords.h"
#include "gui/components/statementlist.h"
#include "gui/persona/fieldblock.h"
#include "gui/persona/groupform.h"
#include "gui/persona/grouppane.h"
#include "gui/persona/personadraft.h"
#include "gui/persona/personapage.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace chandung::gui {

using app::toQt;

namespace {

QString textOf(const Context& context, const domain::FieldDefinition& field, const domain::FieldValue& value) {
    const auto* list = std::get_if<domain::Statements>(&value);
    if (!list) return app::fieldText(field, value, context.knowledge, context.language.current());
    QStringList lines;
    for (const domain::Statement& statement : *list) lines << toQt(statement.text) << toQt(statement.detail);
    return lines.join(QLatin1Char('\n'));
}

template <class TextEdit>
void selectIn(TextEdit& text, const QStringList& words) {
    const auto found = foundwords::places(text.toPlainText(), words);
    if (found.isEmpty()) return;
    QTextCursor cursor = text.textCursor();
    cursor.setPosition(found.first().first);
    cursor.setPosition(found.first().first + found.first().second, QTextCursor::KeepAnchor);
    text.setTextCursor(cursor);
}

/// Selects the first matched letters, where the editor is a field of text.
void selectFound(QWidget* input, const QStringList& words) {
    if (auto* line = qobject_cast<QLineEdit*>(input)) {
        const auto found = foundwords::places(line->text(), words);
        if (!found.isEmpty()) line->setSelection(found.first().first, found.first().second);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(input)) {
        selectIn(*text, words);
    } else if (auto* row = qobject_cast<QTextEdit*>(input)) {
        selectIn(*row, words);
    }
}

/// Goes to the row that was found; where only the label was, to none.
void showRow(StatementList& list, const QStringList& words) {
    const domain::Statements statements = list.statements();
    for (std::size_t row = 0; row < statements.size(); ++row) {
        const QString text = toQt(statements[row].text) + QLatin1Char('\n') + toQt(statements[row].detail);
        if (foundwords::places(text, words).isEmpty()) continue;
        list.editRow(static_cast<int>(row));
        selectFound(QApplication::focusWidget(), words);
        return;
    }
    list.commit();
}

}  // namespace

std::vector<FindSpot> PersonaPage::findSpots() const {
    std::vector<FindSpot> spots;
    if (!m_draft->isLoaded()) return spots;
    const domain::Persona& persona = m_draft->persona();
    const domain::Catalogue& catalogue = m_draft->workspace()->catalogue();
    for (const domain::FieldGroup& group : catalogue.groups())
        for (const domain::FieldDefinition* field : catalogue.fieldsOf(group.key, persona.kind)) {
            const domain::FieldValue& own = persona.value(field->key);
            const domain::FieldValue& value = domain::isEmpty(own) ? m_draft->inherited(*field) : own;
            spots.push_back({toQt(field->key), toQt(field->label.in(m_context.language.current())) + QLatin1Char('\n') +
                                                   textOf(m_context, *field, value)});
        }
    return spots;
}

void PersonaPage::showSpot(const FindSpot& spot, const QStringList& words) {
    QWidget* before = QApplication::focusWidget();
    const std::string key = app::fromQt(spot.id);
    if (!openField(key)) return;
    if (const FieldBlock* block = form(m_group)->block(key)) {
        if (const auto* list = qobject_cast<StatementsField*>(&block->editor()))
            showRow(list->list(), words);
        else
            selectFound(block->editor().mainInput(), words);
    }
    // Typing in the find bar goes on there; a field keeps its selection when it is left like this.
    if (before && !isAncestorOf(before)) before->setFocus(Qt::PopupFocusReason);
}

void PersonaPage::showFound(const QStringList& /*words*/) {
    // The current spot is selected in its field; a form has no marks of its own.
}

}  // namespace chandung::gui
