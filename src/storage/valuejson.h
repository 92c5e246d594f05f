#pragma once

#include "chandung/domain/persona.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

/// Field values as JSON: how scalar fields, company profiles and the history are kept in the file. (The interchange
/// format is another one.)
namespace chandung::storage {

using Json = nlohmann::json;

/// One line of JSON; bytes that are not UTF-8 are replaced.
[[nodiscard]] std::string toText(const Json& json);

[[nodiscard]] Json listToJson(const std::vector<std::string>& values);
[[nodiscard]] Json valueToJson(const domain::FieldValue& value);
[[nodiscard]] Json valuesToJson(const domain::FieldValues& values);

[[nodiscard]] Json reviewsToJson(const std::vector<domain::Review>& reviews);

/// A persona as the document that history patches apply to.
[[nodiscard]] Json personaToJson(const domain::Persona& persona);

/// What `read` makes of a text that is JSON; nothing when it is none, or `read` throws an exception of the library or
/// std::invalid_argument.
template <class F>
auto parsed(const std::string& text, F&& read) -> std::optional<decltype(read(Json()))> {
    try {
        return read(Json::parse(text));
    } catch (const Json::exception&) {
        return std::nullopt;
    } catch (const std::invalid_argument&) {
        return std::nullopt;
    }
}

// Nothing when the text is not what this program writes.
[[nodiscard]] std::optional<std::vector<std::string>> listFromText(const std::string& text);
[[nodiscard]] std::optional<domain::FieldValue> valueFromText(const std::string& text);
[[nodiscard]] std::optional<domain::FieldValues> valuesFromText(const std::string& text);
[[nodiscard]] std::optional<std::vector<domain::Review>> reviewsFromText(const std::string& text);
/// The id is not in the document.
[[nodiscard]] std::optional<domain::Persona> personaFromJson(const Json& json);

}  // namespace chandung::storage
