#include "chandung/app/data/personamatch.h"

#include "app/data/groupfields.h"
#include "chandung/app/data/datasets.h"
#include "chandung/domain/bundle.h"

#include <algorithm>

namespace chandung::app {

namespace {

using analysis::ColumnProfile;
using analysis::ColumnType;
using analysis::Predicate;
using domain::FieldDefinition;
using domain::FieldKind;

/// "Huế, Đà Nẵng" names two places; the whole counts, too.
void addParts(std::vector<std::string>& values, const std::string& text) {
    values.push_back(text);
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find_first_of(",;/", begin), text.size());
        const std::size_t first = text.find_first_not_of(' ', begin);
        if (first < end) {
            const std::size_t last = text.find_last_not_of(' ', end - 1);
            std::string part = text.substr(first, last - first + 1);
            if (part != text) values.push_back(std::move(part));
        }
        begin = end + 1;
    }
}

/// A choice is written in a table by its code or its name in any of the languages.
void addChoice(std::vector<std::string>& values, const FieldDefinition& field, const std::string& key) {
    values.push_back(key);
    const domain::Choice* choice = field.choice(key);
    if (!choice) return;
    for (const domain::Language language : domain::allLanguages) values.push_back(choice->label.in(language));
    if (key == "woman") values.insert(values.end(), {"female", "f", "nữ", "nữ giới", "perempuan", "wanita"});
    if (key == "man") values.insert(values.end(), {"male", "m", "nam", "nam giới", "lelaki"});
}

std::string shown(const Predicate& predicate, const ColumnProfile& profile) {
    if (predicate.anyOf.empty()) {
        const std::string from = predicate.from ? textOf(*predicate.from, profile) : std::string();
        const std::string to = predicate.to ? textOf(*predicate.to, profile) : std::string();
        return from == to ? from : from + "–" + to;
    }
    return predicate.anyOf.front();
}

std::optional<double> yearOf(const std::optional<double>& age) {
    return age ? std::optional(ageIn(*age)) : std::nullopt;
}

/// What the column must say; nothing when the value cannot be asked of it.
std::optional<Predicate> predicateFor(const FieldDefinition& field, const domain::FieldValue& value, std::size_t column,
                                      const ColumnProfile& profile) {
    Predicate predicate;
    predicate.column = column;
    const bool number = profile.type == ColumnType::Number;
    if (const auto* range = std::get_if<domain::Range>(&value)) {
        if (!number || range->empty()) return std::nullopt;
        predicate.from = range->from;
        predicate.to = range->to;
        if (isAgeOfYears(field, profile)) {
            predicate.from = yearOf(range->to);
            predicate.to = yearOf(range->from);
        }
        return predicate;
    }
    if (const auto* exact = std::get_if<double>(&value)) {
        if (!number) return std::nullopt;
        predicate.from = predicate.to = *exact;
        return predicate;
    }
    if (number) return std::nullopt;
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (field.key == "demographics.gender" && *text == "any") return std::nullopt;
        if (field.kind == FieldKind::Choice)
            addChoice(predicate.anyOf, field, *text);
        else
            addParts(predicate.anyOf, *text);
    } else if (const auto* codes = std::get_if<domain::CodeList>(&value)) {
        for (const std::string& key : *codes) addChoice(predicate.anyOf, field, key);
    } else if (const auto* statements = std::get_if<domain::Statements>(&value)) {
        for (const domain::Statement& statement : *statements) predicate.anyOf.push_back(statement.text);
    }
    if (predicate.anyOf.empty()) return std::nullopt;
    return predicate;
}

}  // namespace

std::vector<MatchAttribute> matchAttributes(const domain::Persona& persona, const domain::Segment* segment,
                                            const domain::Dataset& dataset, const std::vector<ColumnProfile>& profiles,
                                            const domain::Catalogue& catalogue) {
    std::vector<MatchAttribute> attributes;
    for (const FieldDefinition& field : catalogue.fields()) {
        if (!field.audience.has(persona.kind)) continue;
        const domain::FieldValue& value = effectiveValue(persona, segment, field.key);
        if (isEmpty(value)) continue;
        for (std::size_t column = 0; column < profiles.size(); ++column) {
            const domain::DatasetColumn& described = dataset.columns.at(column);
            if (described.personal || fieldFor(described, profiles[column], persona.kind, catalogue) != field.key)
                continue;
            auto predicate = predicateFor(field, value, column, profiles[column]);
            if (!predicate) continue;
            attributes.push_back({field.key, column, shown(*predicate, profiles[column]), *predicate});
            break;
        }
    }
    return attributes;
}

std::vector<Predicate> predicatesOf(const std::vector<MatchAttribute>& attributes) {
    std::vector<Predicate> predicates;
    for (const MatchAttribute& attribute : attributes) predicates.push_back(attribute.predicate);
    return predicates;
}

}  // namespace chandung::app
