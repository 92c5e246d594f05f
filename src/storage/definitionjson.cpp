#include "storage/definitionjson.h"

#include "storage/valuejson.h"

#include <algorithm>
#include <array>

namespace chandung::domain {

// Found by the JSON library through the types' namespace.
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(LocalText, en, vi, ms)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Choice, key, label)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Audience, b2b, b2c)

}  // namespace chandung::domain

namespace chandung::storage {

using namespace domain;

namespace {

constexpr auto secondKinds = std::to_array<const char*>({"choice", "text", "strength"});

Json toJson(const SecondPart& second) {
    return {{"name", second.name},
            {"kind", secondKinds[static_cast<std::size_t>(second.kind)]},
            {"label", second.label},
            {"example", second.example},
            {"choices", second.choices}};
}

SecondPart readSecond(const Json& json) {
    const auto name = json.at("kind").get<std::string>();
    const auto* kind = std::find(secondKinds.begin(), secondKinds.end(), name);
    if (kind == secondKinds.end()) throw std::invalid_argument("kind");
    return {json.value("name", ""), static_cast<SecondPart::Kind>(kind - secondKinds.begin()),
            json.value("label", LocalText()), json.value("example", LocalText()),
            json.value("choices", std::vector<Choice>())};
}

template <class T>
void putIf(Json& json, const char* key, const std::optional<T>& value) {
    if (value) json[key] = *value;
}

template <class T>
void readIf(const Json& json, const char* key, std::optional<T>& value) {
    if (json.contains(key)) value = json.at(key).get<T>();
}

FieldDefinition readField(const Json& json) {
    FieldDefinition field;
    const std::optional<FieldKind> kind = fromCode<FieldKind>(json.at("kind").get<std::string>());
    if (!kind) throw std::invalid_argument("kind");
    field.key = json.at("key").get<std::string>();
    field.kind = *kind;
    field.audience = json.value("for", Audience());
    field.label = json.value("label", LocalText());
    field.shortLabel = json.value("short", LocalText());
    field.hint = json.value("hint", LocalText());
    field.example = json.value("example", LocalText());
    field.required = json.value("required", false);
    field.ranked = json.value("ranked", false);
    field.inherits = json.value("inherits", false);
    field.own = json.value("own", true);
    field.blockB2b = json.value("block_b2b", "");
    field.blockB2c = json.value("block_b2c", "");
    field.choices = json.value("choices", std::vector<Choice>());
    field.poleLow = json.value("low", Choice());
    field.poleHigh = json.value("high", Choice());
    readIf(json, "min", field.min);
    readIf(json, "max", field.max);
    field.decimals = json.value("decimals", 0);
    field.unit = json.value("unit", "");
    field.units = json.value("units", std::vector<std::string>());
    field.periods = json.value("periods", std::vector<std::string>());
    readIf(json, "best_length", field.bestLength);
    if (json.contains("second")) field.second = readSecond(json.at("second"));
    return field;
}

FieldGroup readGroup(const Json& json) {
    return {json.at("key").get<std::string>(),
            json.value("for", Audience()),
            json.value("icon", ""),
            json.value("label", LocalText()),
            json.value("short", LocalText()),
            json.value("hint", LocalText()),
            json.value("own", true)};
}

}  // namespace

std::string groupToText(const FieldGroup& group) {
    return toText({{"key", group.key},
                   {"for", group.audience},
                   {"icon", group.icon},
                   {"label", group.label},
                   {"short", group.shortLabel},
                   {"hint", group.hint},
                   {"own", group.own}});
}

std::string fieldToText(const FieldDefinition& field) {
    Json json = {{"key", field.key},
                 {"kind", code(field.kind)},
                 {"for", field.audience},
                 {"label", field.label},
                 {"short", field.shortLabel},
                 {"hint", field.hint},
                 {"example", field.example},
                 {"required", field.required},
                 {"ranked", field.ranked},
                 {"inherits", field.inherits},
                 {"own", field.own},
                 {"block_b2b", field.blockB2b},
                 {"block_b2c", field.blockB2c},
                 {"choices", field.choices},
                 {"low", field.poleLow},
                 {"high", field.poleHigh},
                 {"decimals", field.decimals},
                 {"unit", field.unit},
                 {"units", field.units},
                 {"periods", field.periods}};
    putIf(json, "min", field.min);
    putIf(json, "max", field.max);
    putIf(json, "best_length", field.bestLength);
    if (field.second) json["second"] = toJson(*field.second);
    return toText(json);
}

std::optional<FieldGroup> groupFromText(const std::string& text) {
    return parsed(text, readGroup);
}

std::optional<FieldDefinition> fieldFromText(const std::string& text) {
    return parsed(text, readField);
}

}  // namespace chandung::storage
