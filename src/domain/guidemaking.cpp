#include "chandung/domain/guidemaking.h"

#include "chandung/domain/purposes.h"
#include "chandung/domain/textfold.h"

#include <algorithm>
#include <map>

namespace chandung::domain {

namespace {

/// The fields that the method's deep questions fill.
const std::map<std::string, std::string>& deepFields() {
    static const std::map<std::string, std::string> fields{{"looking_for", "goals.goals"},
                                                           {"matters_most", "buying.criteria"},
                                                           {"worries", "pains.fears"},
                                                           {"daily_problems", "pains.challenges"}};
    return fields;
}

bool asks(const std::vector<GuideQuestion>& questions, const GuideQuestion& wanted) {
    const std::string text = fold(wanted.text);
    return std::any_of(questions.begin(), questions.end(), [&](const GuideQuestion& question) {
        return (!wanted.field.empty() && question.field == wanted.field) || fold(question.text) == text;
    });
}

/// The catalogue's fields, those that the purposes ask for first before the others.
std::vector<const FieldDefinition*> inOrder(const Study& study, const Catalogue& catalogue, const Method& method) {
    std::vector<const FieldDefinition*> fields;
    const auto add = [&](const FieldDefinition* field) {
        if (field && field->audience.has(study.kind) && std::find(fields.begin(), fields.end(), field) == fields.end())
            fields.push_back(field);
    };
    for (const std::string& key : fieldsFirst(method, study)) add(catalogue.field(key));
    for (const std::string& group : groupsFirst(method, study, study.kind))
        for (const FieldDefinition* field : catalogue.fieldsOf(group, study.kind)) add(field);
    for (const FieldGroup& group : catalogue.groups())
        for (const FieldDefinition* field : catalogue.fieldsOf(group.key, study.kind)) add(field);
    return fields;
}

}  // namespace

FieldState fieldState(const std::vector<Persona>& personas, const std::string& field) {
    if (personas.empty()) return FieldState::Missing;
    FieldState state = FieldState::Known;
    for (const Persona& persona : personas) {
        const FieldValue& value = persona.value(field);
        if (isEmpty(value)) return FieldState::Missing;
        if (const auto* list = std::get_if<Statements>(&value))
            if (std::any_of(list->begin(), list->end(), [](const Statement& s) { return s.isAssumption(); }))
                state = FieldState::Unproven;
    }
    return state;
}

const std::string& questionOf(const FieldDefinition& field, Language language) {
    if (!field.own) return field.question.in(language);
    return field.hint.empty() ? field.label.in(language) : field.hint.in(language);
}

std::vector<GuideQuestion> proposedQuestions(const Study& study, const Bundle& bundle, const Catalogue& catalogue,
                                             const Method& method, Language language) {
    std::vector<GuideQuestion> questions;
    const auto add = [&](const std::string& text, const std::string& field) {
        const GuideQuestion question{text, field, questions.size() < mostChosenQuestions};
        if (!text.empty() && !asks(questions, question)) questions.push_back(question);
    };
    for (const std::string& text : study.questions) add(text, {});
    if (study.kind == CustomerKind::B2b)
        for (const MethodEntry& entry : method.list("deep_questions")) {
            const auto field = deepFields().find(entry.key);
            add(entry.label.in(language), field == deepFields().end() ? std::string() : field->second);
        }
    for (const FieldDefinition* field : inOrder(study, catalogue, method))
        if (fieldState(bundle.personas, field->key) != FieldState::Known) add(questionOf(*field, language), field->key);
    return questions;
}

std::size_t addProposals(Guide& guide, const std::vector<GuideQuestion>& proposals) {
    std::size_t added = 0;
    for (GuideQuestion question : proposals) {
        if (asks(guide.questions, question)) continue;
        question.chosen = false;
        guide.questions.push_back(std::move(question));
        ++added;
    }
    return added;
}

}  // namespace chandung::domain
