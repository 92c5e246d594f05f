#include "exchange/fieldvalues.h"

#include <cmath>

namespace chandung::exchange {

namespace {

using namespace domain;

/// Lost citations are written as the source that they once named, so that nothing is said to be an assumption that was
/// not.
void writeTarget(OrderedJson& json, const Citation& citation, const DocumentNames& names) {
    const auto put = [&](const char* member, const std::string& reference) {
        if (!reference.empty()) json[member] = reference;
        return !reference.empty();
    };
    switch (citation.target) {
        case CitationTarget::Source:
            if (put("source", names.sources.of(citation.targetId))) return;
            break;
        case CitationTarget::Observation:
            if (put("observation", names.observations.of(citation.targetId))) return;
            break;
        case CitationTarget::Insight:
            if (put("insight", names.insights.of(citation.targetId))) return;
            break;
        case CitationTarget::Dataset:
        case CitationTarget::None:
            break;
    }
    put("source", citation.plainName.empty() ? citation.targetId.str() : citation.plainName);
}

OrderedJson writeCitation(const Citation& citation, const DocumentNames& names) {
    OrderedJson json = OrderedJson::object();
    writeTarget(json, citation, names);
    json["kind"] = code(citation.kind);
    if (!citation.quote.empty()) json["quote"] = citation.quote;
    if (!citation.date.empty()) json["date"] = citation.date;
    return json;
}

OrderedJson writeStatement(const FieldDefinition& field, const Statement& statement, const DocumentNames& names) {
    if (statement.detail.empty() && !statement.strength && statement.evidence.empty()) return statement.text;
    OrderedJson json = {{"text", statement.text}};
    if (field.second) {
        if (field.second->kind == SecondPart::Kind::Strength) {
            if (statement.strength) json[field.second->name] = *statement.strength;
        } else if (!statement.detail.empty()) {
            json[field.second->name] = statement.detail;
        }
    }
    for (const Citation& citation : statement.evidence) json["evidence"].push_back(writeCitation(citation, names));
    return json.size() == 1 ? OrderedJson(statement.text) : json;
}

OrderedJson writeRange(const Range& range) {
    OrderedJson json = OrderedJson::object();
    if (range.from) json["from"] = shortestNumber(*range.from);
    if (range.to) json["to"] = shortestNumber(*range.to);
    if (!range.currency.empty()) json["currency"] = range.currency;
    if (!range.period.empty()) json["period"] = range.period;
    if (!range.unit.empty()) json["unit"] = range.unit;
    return json;
}

OrderedJson writeImage(const ImageValue& image, const DocumentNames& names) {
    const std::string photo = names.images.of(image.photo);
    OrderedJson avatar = OrderedJson::object();
    for (const auto& [part, code] : image.avatar.parts) avatar[part] = code;
    if (avatar.empty()) return photo.empty() ? OrderedJson() : OrderedJson(photo);
    OrderedJson json = OrderedJson::object();
    if (!photo.empty()) json["photo"] = photo;
    json["avatar"] = std::move(avatar);
    return json;
}

}  // namespace

DocumentNames::DocumentNames(const Bundle& bundle) {
    for (const Study& study : bundle.studies) studies.add(study.id, study.name);
    for (const Segment& segment : bundle.segments) segments.add(segment.id, segment.name);
    for (const Persona& persona : bundle.personas) personas.add(persona.id, persona.name());
    for (const Source& source : bundle.sources) sources.add(source.id, source.title);
    for (const Observation& observation : bundle.observations) observations.add(observation.id, {});
    for (const Insight& insight : bundle.insights) insights.add(insight.id, {});
    for (const Image& image : bundle.images) images.add(image.id, {});
}

OrderedJson writeValue(const FieldDefinition& field, const FieldValue& value, const DocumentNames& names) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* number = std::get_if<double>(&value))
        return std::isfinite(*number) ? shortestNumber(*number) : OrderedJson();
    if (const auto* range = std::get_if<Range>(&value)) return writeRange(*range);
    if (const auto* codes = std::get_if<CodeList>(&value)) return *codes;
    if (const auto* image = std::get_if<ImageValue>(&value)) return writeImage(*image, names);
    if (const auto* statements = std::get_if<Statements>(&value)) {
        OrderedJson list = OrderedJson::array();
        for (const Statement& statement : *statements) {
            OrderedJson json = writeStatement(field, statement, names);
            if (json != "") list.push_back(std::move(json));
        }
        return list;
    }
    return {};
}

OrderedJson writeValues(const FieldValues& values, const Catalogue& catalogue, const DocumentNames& names) {
    OrderedJson object = OrderedJson::object();
    for (const FieldDefinition& field : catalogue.fields()) {
        const auto found = values.find(field.key);
        if (found == values.end() || isEmpty(found->second)) continue;
        OrderedJson json = writeValue(field, found->second, names);
        if (!json.is_null() && !(json.is_structured() && json.empty())) object[field.key] = std::move(json);
    }
    return object;
}

}  // namespace chandung::exchange
