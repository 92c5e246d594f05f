#include "chandung/app/values.h"

#include "chandung/app/fieldtext.h"
#include "chandung/app/text.h"

#include <QStringList>

namespace chandung::app {

namespace {

QString statementText(const domain::FieldDefinition& field, const domain::Statement& statement,
                      domain::Language language) {
    QString text = toQt(statement.text);
    if (!field.second) return text;
    QString second = toQt(statement.detail);
    if (field.second->kind == domain::SecondPart::Kind::Strength)
        second = statement.strength ? QStringLiteral("%1/5").arg(*statement.strength) : QString();
    for (const domain::Choice& choice : field.second->choices)
        if (choice.key == statement.detail) second = toQt(choice.label.in(language));
    return second.isEmpty() ? text : text + QStringLiteral(" (") + second + QLatin1Char(')');
}

}  // namespace

QString valueText(const domain::FieldDefinition& field, const domain::FieldValue& value, const Knowledge& knowledge,
                  domain::Language language) {
    if (const auto* statements = std::get_if<domain::Statements>(&value)) {
        QStringList lines;
        for (const domain::Statement& statement : *statements) lines << statementText(field, statement, language);
        return lines.join(QLatin1Char('\n'));
    }
    return fieldText(field, value, knowledge, language);
}

}  // namespace chandung::app
