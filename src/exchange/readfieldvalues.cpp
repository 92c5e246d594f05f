#include "exchange/fieldvalues.h"
#include "exchange/objectreader.h"

#include "chandung/domain/validation.h"

namespace chandung::exchange {

namespace {

using namespace domain;

/// Whether the object has the member; if so, the citation points to what it names, or keeps the name.
bool readTarget(Citation& citation, ObjectReader& reader, const std::string& member, CitationTarget target,
                const ReferenceTable* table, ReadContext& context) {
    const std::string reference = reader.text(member);
    if (reference.empty()) return false;
    if (const auto id = table ? table->find(reference) : std::nullopt) {
        citation.target = target;
        citation.targetId = *id;
    } else {
        citation.plainName = reference;
        context.warn(Warning::Kind::LostReference, {reader.holder(), member, reference});
    }
    return true;
}

Citation readCitation(const Json& json, const std::string& holder, ReadContext& context) {
    ObjectReader reader(json, holder, context);
    Citation citation;
    // every one is asked, so that all four count as known
    const bool found[] = {
        readTarget(citation, reader, "source", CitationTarget::Source, &context.sources, context),
        readTarget(citation, reader, "observation", CitationTarget::Observation, &context.observations, context),
        readTarget(citation, reader, "insight", CitationTarget::Insight, &context.insights, context),
        readTarget(citation, reader, "dataset", CitationTarget::Dataset, nullptr, context)};
    if (found[0] + found[1] + found[2] + found[3] > 1) wrongValue(holder, "evidence", "one_target");
    citation.kind = reader.code<EvidenceKind>("kind").value_or(EvidenceKind::Said);
    citation.quote = reader.text("quote");
    citation.date = reader.date("date");
    reader.finish();
    return citation;
}

void readSecond(Statement& statement, const SecondPart& second, ObjectReader& reader, const std::string& field) {
    if (second.kind == SecondPart::Kind::Strength) {
        const Json* value = reader.take(second.name);
        if (!value) return;
        if (!value->is_number_integer()) wrongType(reader.holder(), field, "whole_number");
        const auto strength = value->get<std::int64_t>();
        if (strength < 0) wrongValue(reader.holder(), field, "too_low", "0");
        if (strength > 5) wrongValue(reader.holder(), field, "too_high", "5");
        statement.strength = static_cast<int>(strength);
    } else if (const Json* value = reader.take(second.name)) {
        statement.detail = textOf(*value, reader.holder(), field);
    }
}

Statement readStatement(const FieldDefinition& field, const Json& json, const std::string& holder,
                        ReadContext& context) {
    Statement statement;
    statement.id = Uuid::make();
    if (json.is_string()) {
        statement.text = textOf(json, holder, field.key);
        return statement;
    }
    if (!json.is_object()) wrongType(holder, field.key, "statements");
    ObjectReader reader(json, holder, context);
    if (const Json* text = reader.take("text")) statement.text = textOf(*text, holder, field.key);
    if (field.second) readSecond(statement, *field.second, reader, field.key);
    if (const Json* evidence = reader.take("evidence")) {
        if (!evidence->is_array()) wrongType(holder, field.key, "list");
        for (const Json& item : *evidence) {
            if (!item.is_object()) wrongType(holder, field.key, "evidence");
            statement.evidence.push_back(readCitation(item, holder, context));
        }
    }
    reader.finish();
    return statement;
}

Statements readStatements(const FieldDefinition& field, const Json& json, const std::string& holder,
                          ReadContext& context) {
    if (!json.is_array() && !json.is_string()) wrongType(holder, field.key, "statements");
    Statements list;
    const auto add = [&](const Json& item) {
        Statement statement = readStatement(field, item, holder, context);
        if (!statement.text.empty() || !statement.detail.empty() || statement.strength || !statement.evidence.empty())
            list.push_back(std::move(statement));
    };
    if (json.is_string())
        add(json);
    else
        for (const Json& item : json) add(item);
    return list;
}

Range readRange(const FieldDefinition& field, const Json& json, const std::string& holder, ReadContext& context) {
    Range range;
    if (json.is_number()) {  // one number is both ends
        range.from = range.to = json.get<double>();
        return range;
    }
    if (!json.is_object()) wrongType(holder, field.key, "range");
    ObjectReader reader(json, holder, context);
    if (const Json* from = reader.take("from")) range.from = numberOf(*from, holder, field.key);
    if (const Json* to = reader.take("to")) range.to = numberOf(*to, holder, field.key);
    range.currency = reader.text("currency");
    range.period = reader.text("period");
    range.unit = reader.text("unit");
    reader.finish();
    return range;
}

ImageValue readImage(const FieldDefinition& field, const Json& json, const std::string& holder, ReadContext& context) {
    ImageValue image;
    const auto photo = [&](const std::string& reference) {
        if (const auto id = context.images.find(reference))
            image.photo = *id;
        else
            context.warn(Warning::Kind::LostReference, {holder, field.key, reference});
    };
    if (json.is_string()) {
        photo(textOf(json, holder, field.key));
        return image;
    }
    if (!json.is_object()) wrongType(holder, field.key, "image");
    ObjectReader reader(json, holder, context);
    if (const std::string reference = reader.text("photo"); !reference.empty()) photo(reference);
    if (const Json* parts = reader.object("avatar"))
        for (const auto& [part, code] : parts->items()) image.avatar.parts[part] = textOf(code, holder, field.key);
    reader.finish();
    return image;
}

FieldValue readByKind(const FieldDefinition& field, const Json& value, const std::string& holder,
                      ReadContext& context) {
    switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::Prose:
            return textOf(value, holder, field.key);
        case FieldKind::Choice:
            if (!value.is_string()) wrongType(holder, field.key, "code");
            return textOf(value, holder, field.key);
        case FieldKind::Choices:
            return textsOf(value, holder, field.key);
        case FieldKind::Number:
        case FieldKind::Scale:
            return numberOf(value, holder, field.key);
        case FieldKind::Range:
            return readRange(field, value, holder, context);
        case FieldKind::Statements:
            return readStatements(field, value, holder, context);
        case FieldKind::Image:
            return readImage(field, value, holder, context);
    }
    return {};
}

/// The code of a problem, as app/messages knows it.
std::string problemCode(FieldProblem problem) {
    switch (problem) {
        case FieldProblem::WrongKind:
            return "wrong_kind";
        case FieldProblem::Required:
            return "required";
        case FieldProblem::TooLow:
            return "too_low";
        case FieldProblem::TooHigh:
            return "too_high";
        case FieldProblem::NotANumber:
            return "not_a_number";
        case FieldProblem::RangeReversed:
            return "range_reversed";
        case FieldProblem::UnknownChoice:
            return "unknown_code";
        case FieldProblem::TextTooLong:
            return "text_too_long";
    }
    return {};
}

}  // namespace

FieldValue readValue(const FieldDefinition& field, const Json& value, const std::string& holder, ReadContext& context) {
    if (saysNothing(value)) return {};
    FieldValue result = readByKind(field, value, holder, context);
    if (const auto issue = validate(field, result))
        wrongValue(holder, field.key, problemCode(issue->problem), issue->arg);
    if (isEmpty(result)) return {};
    return result;
}

FieldValues readValues(const Json& object, const std::string& holder, ReadContext& context) {
    FieldValues values;
    for (const auto& [key, json] : object.items()) {
        const FieldDefinition* field = context.catalogue.field(key);
        if (!field) continue;
        FieldValue value = readValue(*field, json, holder, context);
        if (!isEmpty(value)) values.emplace(key, std::move(value));
    }
    return values;
}

}  // namespace chandung::exchange
