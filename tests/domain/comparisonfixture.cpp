#include "comparisonfixture.h"

#include <algorithm>

namespace chandung::test {

using namespace domain;

namespace {

FieldDefinition field(const std::string& key, FieldKind kind) {
    FieldDefinition result;
    result.key = key;
    result.kind = kind;
    result.label = LocalText::same(key);
    result.blockB2b = result.blockB2c = "none";
    return result;
}

FieldDefinition withSecond(FieldDefinition definition, SecondPart::Kind kind, const std::string& name) {
    definition.second = SecondPart{name, kind, {}, {}, {}};
    return definition;
}

std::vector<FieldDefinition> fields() {
    std::vector<FieldDefinition> result = {
        field("identity.name", FieldKind::Text),     field("identity.label", FieldKind::Text),
        field("identity.photo", FieldKind::Image),   field("identity.story", FieldKind::Prose),
        field("identity.target", FieldKind::Choice), field("demographics.age", FieldKind::Range),
        field("company.industry", FieldKind::Text),  field("company.years", FieldKind::Number),
        field("company.sells", FieldKind::Choices),  field("goals.goals", FieldKind::Statements),
        field("traits.bold", FieldKind::Scale),      field("buying.criteria", FieldKind::Statements),
    };
    result.back().ranked = true;
    result.push_back(withSecond(field("buying.objections", FieldKind::Statements), SecondPart::Kind::Text, "answer"));
    result.push_back(
        withSecond(field("channels.channels", FieldKind::Statements), SecondPart::Kind::Strength, "strength"));
    return result;
}

std::vector<FieldGroup> groups() {
    std::vector<FieldGroup> result;
    for (const char* key : {"identity", "demographics", "company", "goals", "traits", "buying", "channels"}) {
        result.emplace_back();
        result.back().key = key;
    }
    return result;
}

}  // namespace

const Catalogue& smallCatalogue() {
    static const Catalogue catalogue(groups(), {}, fields());
    return catalogue;
}

Statement says(const std::string& text, std::vector<Citation> evidence) {
    Statement result;
    result.id = Uuid::make();
    result.text = text;
    result.evidence = std::move(evidence);
    return result;
}

Citation quoted(const std::string& quote) {
    Citation result;
    result.quote = quote;
    return result;
}

Range fromTo(double from, double to) {
    Range result;
    result.from = from;
    result.to = to;
    return result;
}

Persona personaOf(std::vector<std::pair<std::string, FieldValue>> values) {
    Persona result;
    result.id = Uuid::make();
    for (auto& [key, value] : values) result.set(key, std::move(value));
    return result;
}

Persona filled(int topic) {
    const std::string t = std::to_string(topic);
    Statement strong = says("channel" + t);
    strong.strength = topic % 2 == 0 ? 5 : 0;
    Statement answered = says("objection" + t + " doubt" + t);
    answered.detail = "answer" + t;
    const double size = topic % 2 == 0 ? 1 : 100;
    return personaOf({{"identity.name", "name" + t},
                      {"identity.story", "once" + t + " upon" + t + " time" + t},
                      {"identity.target", "code" + t},
                      {"demographics.age", fromTo(size, size)},
                      {"company.industry", "industry" + t},
                      {"company.years", size},
                      {"company.sells", CodeList{"a" + t, "b" + t}},
                      {"goals.goals", Statements{says("goal" + t + " one" + t), says("goal" + t + " two" + t)}},
                      {"traits.bold", size},
                      {"buying.criteria", Statements{says("price" + t), says("time" + t)}},
                      {"buying.objections", Statements{answered}},
                      {"channels.channels", Statements{strong}}});
}

std::size_t RandomEdits::below(std::size_t limit) {
    return m_engine() % limit;
}

std::string RandomEdits::freshWord() {
    return "w" + std::to_string(m_words++);
}

std::string RandomEdits::sentence() {
    std::string result = freshWord();
    for (std::size_t i = 2 + below(5); i > 0; --i) result += ' ' + freshWord();
    return result;
}

Persona RandomEdits::persona() {
    Persona result;
    result.id = Uuid::make();
    for (const FieldDefinition& definition : smallCatalogue().fields()) {
        if (definition.key != "identity.name" && below(6) == 0) continue;
        const auto low = static_cast<double>(10 + below(40));
        Statements statements;
        CodeList codes;
        for (std::size_t i = 1 + below(5); i > 0; --i) {
            statements.push_back(says(sentence()));
            if (below(2) == 0) statements.back().evidence = {quoted(freshWord())};
            codes.push_back(freshWord());
        }
        switch (definition.kind) {
            case FieldKind::Text:
            case FieldKind::Prose:
            case FieldKind::Choice:
                result.set(definition.key, sentence());
                break;
            case FieldKind::Number:
            case FieldKind::Scale:
                result.set(definition.key, low);
                break;
            case FieldKind::Range:
                result.set(definition.key, fromTo(low, low + 10));
                break;
            case FieldKind::Choices:
                result.set(definition.key, codes);
                break;
            case FieldKind::Statements:
                result.set(definition.key, statements);
                break;
            case FieldKind::Image:
                break;
        }
    }
    return result;
}

void RandomEdits::changeStatements(Statements& list, bool second) {
    Statement& statement = list[below(list.size())];
    switch (below(second ? 7 : 6)) {
        case 0:
            list.push_back(says(sentence()));
            break;
        case 1:
            list.erase(list.begin() + static_cast<std::ptrdiff_t>(below(list.size())));
            break;
        case 2:
            statement.text += ' ' + freshWord();
            break;
        case 3:
            statement.text[0] = 'W';
            break;
        case 4:
            statement.evidence.push_back(quoted(freshWord()));
            break;
        case 5:
            if (list.size() > 1)
                std::rotate(list.begin(), list.begin() + 1, list.end());
            else
                list.insert(list.begin(), says(sentence()));
            break;
        default:
            statement.detail = freshWord();
    }
}

void RandomEdits::change(Persona& persona, const std::string& key) {
    const FieldDefinition& definition = *smallCatalogue().field(key);
    FieldValue value = persona.value(key);
    if (isEmpty(value)) {
        const Persona other = filled(static_cast<int>(below(1000)));
        persona.set(key, other.value(key));
        return;
    }
    if (below(8) == 0) {
        persona.set(key, {});
        return;
    }
    if (auto* text = std::get_if<std::string>(&value)) *text += ' ' + freshWord();
    if (auto* number = std::get_if<double>(&value)) *number += 1;
    if (auto* range = std::get_if<Range>(&value)) below(2) == 0 ? void(*range->to += 5) : range->from.reset();
    if (auto* codes = std::get_if<CodeList>(&value)) below(2) == 0 ? codes->push_back(freshWord()) : codes->pop_back();
    if (auto* list = std::get_if<Statements>(&value))
        changeStatements(*list, definition.second && definition.second->kind == SecondPart::Kind::Text);
    persona.set(key, value);
}

std::vector<std::string> RandomEdits::countedKeysShuffled() {
    std::vector<std::string> keys;
    for (const FieldDefinition& definition : smallCatalogue().fields())
        if (definition.key != "identity.name" && definition.key != "identity.label" &&
            definition.key != "identity.photo")
            keys.push_back(definition.key);
    std::shuffle(keys.begin(), keys.end(), m_engine);
    return keys;
}

}  // namespace chandung::test
