// docs/personas.schema.json says what the program does. With CHANDUNG_UPDATE_SCHEMA set, the parts that follow from the
// code lists and the catalogue are written anew.
#include "catch.h"
#include "sampledata.h"
#include "workspacefolder.h"

#include <cstdlib>
#include <nlohmann/json.hpp>

using namespace chandung;
using namespace chandung::test;
using namespace chandung::domain;
using Json = nlohmann::ordered_json;

namespace {

const std::string path = std::string(CHANDUNG_SOURCE_DIR) + "/docs/personas.schema.json";

Json reference(const std::string& name) {
    return {{"$ref", "#/$defs/" + name}};
}

Json codesOf(const std::vector<Choice>& choices) {
    Json list = Json::array();
    for (const Choice& choice : choices) list.push_back(choice.key);
    return {{"enum", list}};
}

Json whole(double number) {
    return static_cast<std::int64_t>(number);
}

Json boundedNumber(const FieldDefinition& field) {
    Json json = {{"type", "number"}};
    if (field.min) json["minimum"] = whole(*field.min);
    if (field.max) json["maximum"] = whole(*field.max);
    return json;
}

Json rangeOf(const FieldDefinition& field) {
    Json members = {{"from", boundedNumber(field)}, {"to", boundedNumber(field)}};
    if (field.unit == "money") members["currency"] = {{"type", "string"}};
    if (!field.periods.empty()) members["period"] = {{"enum", field.periods}};
    if (!field.units.empty()) members["unit"] = {{"enum", field.units}};
    return {{"type", "object"}, {"properties", members}};
}

Json statementsOf(const FieldDefinition& field) {
    if (!field.second) return reference("statements");
    Json second;
    switch (field.second->kind) {
        case SecondPart::Kind::Choice:
            second = codesOf(field.second->choices);
            break;
        case SecondPart::Kind::Text:
            second = {{"type", "string"}};
            break;
        case SecondPart::Kind::Strength:
            second = {{"type", "integer"}, {"minimum", 0}, {"maximum", 5}};
            break;
    }
    const Json members = {{"properties", {{field.second->name, second}}}};
    Json statement = {{"allOf", Json::array({reference("statement"), members})}};
    return {{"type", "array"}, {"items", {{"anyOf", Json::array({Json{{"type", "string"}}, statement})}}}};
}

Json schemaOf(const FieldDefinition& field) {
    switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::Prose:
            return reference("text");
        case FieldKind::Choice:
            return codesOf(field.choices);
        case FieldKind::Choices:
            return {{"type", "array"}, {"items", codesOf(field.choices)}};
        case FieldKind::Number:
            return boundedNumber(field);
        case FieldKind::Scale:
            return reference("scale");
        case FieldKind::Range:
            return rangeOf(field);
        case FieldKind::Statements:
            return statementsOf(field);
        case FieldKind::Image:
            return reference("image_value");
    }
    return {};
}

template <class E>
void putCodes(Json& codes, const char* name) {
    Json list = Json::array();
    for (const std::string_view code : domain::codes<E>()) list.push_back(code);
    codes[name] = {{"enum", list}};
}

Json expectedCodes() {
    Json codes = Json::object();
    putCodes<CustomerKind>(codes, "kind");
    putCodes<Purpose>(codes, "purpose");
    putCodes<ReviewRhythm>(codes, "review");
    putCodes<SourceKind>(codes, "source_kind");
    putCodes<Consent>(codes, "consent");
    putCodes<EvidenceKind>(codes, "evidence_kind");
    putCodes<ShareBase>(codes, "share_base");
    putCodes<Tier>(codes, "tier");
    putCodes<Behaviour>(codes, "behaviour");
    putCodes<Role>(codes, "role");
    putCodes<BuyerType>(codes, "buyer_type");
    putCodes<Stance>(codes, "stance");
    putCodes<CommitteeKind>(codes, "committee_kind");
    putCodes<JourneyModel>(codes, "journey_model");
    putCodes<StageKey>(codes, "stage_key");
    putCodes<TouchpointKind>(codes, "touchpoint_kind");
    putCodes<StageOwner>(codes, "stage_owner");
    putCodes<Way>(codes, "way");
    putCodes<FieldKind>(codes, "field_kind");
    return codes;
}

Json expectedFields() {
    Json fields = Json::object();
    for (const FieldDefinition& field : catalogue().fields()) fields[field.key] = schemaOf(field);
    return fields;
}

/// Every reference in the schema leads somewhere.
void checkReferences(const Json& schema, const Json& part) {
    if (part.is_object() && part.contains("$ref") && part.at("$ref").is_string()) {
        const std::string target = part.at("$ref").get<std::string>();
        INFO(target);
        CHECK(schema.contains(Json::json_pointer(target.substr(1))));
    }
    if (part.is_structured())
        for (const Json& item : part) checkReferences(schema, item);
}

/// Every member of an entry that is written is a property of its definition.
void checkMembers(const Json& schema, const std::string& list, const std::string& definition, const Json& document) {
    const Json& properties = schema.at("$defs").at(definition).at("properties");
    REQUIRE(document.contains(list));
    for (const Json& entry : document.at(list))
        for (const auto& [member, value] : entry.items()) {
            INFO(list << "." << member);
            CHECK(properties.contains(member));
        }
}

}  // namespace

TEST_CASE("the schema has the codes and the fields that the program has") {
    Json schema = Json::parse(readFile(path));
    if (std::getenv("CHANDUNG_UPDATE_SCHEMA")) {
        schema.at("$defs").at("codes") = expectedCodes();
        schema.at("$defs").at("fields").at("properties") = expectedFields();
        writeFile(path, schema.dump(2) + "\n");
    }
    CHECK(schema.at("$schema") == "https://json-schema.org/draft/2020-12/schema");
    CHECK(schema.at("$defs").at("codes") == expectedCodes());
    const Json& fields = schema.at("$defs").at("fields").at("properties");
    const Json allExpected = expectedFields();
    for (const auto& [key, expected] : allExpected.items()) {
        INFO(key);
        REQUIRE(fields.contains(key));
        CHECK(fields.at(key) == expected);
    }
    CHECK(fields.size() == catalogue().fields().size());
    checkReferences(schema, schema);
}

TEST_CASE("the schema knows every member that is written") {
    const Json schema = Json::parse(readFile(path));
    const Json document = Json::parse(exchange::writeInterchange(randomBundle(3), catalogue()));
    for (const auto& [member, value] : document.items()) CHECK(schema.at("properties").contains(member));
    const std::pair<const char*, const char*> lists[] = {
        {"studies", "study"},        {"sources", "source"},   {"observations", "observation"},
        {"insights", "insight"},     {"segments", "segment"}, {"personas", "persona"},
        {"committees", "committee"}, {"journeys", "journey"}, {"plans", "plan"},
        {"guides", "guide"},         {"images", "image"}};
    for (const auto& [list, definition] : lists) checkMembers(schema, list, definition, document);
    for (const Json& committee : document.at("committees")) checkMembers(schema, "members", "member", committee);
    for (const Json& guide : document.at("guides")) checkMembers(schema, "questions", "guide_question", guide);
    for (const Json& journey : document.at("journeys")) checkMembers(schema, "stages", "stage", journey);
    checkMembers(schema, "fields", "field_definition", document.at("catalog"));
}
