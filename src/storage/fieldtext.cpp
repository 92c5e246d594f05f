#include "storage/fieldtext.h"

#include "storage/textlines.h"

namespace chandung::storage {

std::string textOf(const domain::FieldValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    const auto* statements = std::get_if<domain::Statements>(&value);
    if (!statements) return {};
    std::vector<std::string> texts;
    for (const domain::Statement& statement : *statements) {
        texts.push_back(statement.text);
        texts.push_back(statement.detail);
        for (const domain::Citation& citation : statement.evidence) texts.push_back(citation.quote);
    }
    return lines(texts);
}

}  // namespace chandung::storage
