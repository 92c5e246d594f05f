#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace chandung::exchange {

/// For reading: members are found by key, however many there are.
using Json = nlohmann::json;

/// For writing: members stay in the order in which they were put in.
using OrderedJson = nlohmann::ordered_json;

/// More values than any document of this size that is meant seriously holds; keeps memory bounded.
inline constexpr std::size_t maxJsonValues = 2'000'000;

/// Reads one JSON text from outside. Size and encoding are checked first; depth, the number of values and double keys
/// while it is built, which ends at the first that is too much. Throws domain::Error: TooLarge, BadEncoding, TooDeep,
/// DuplicateKey, BadJson.
[[nodiscard]] Json parseJson(std::string_view bytes, const std::string& name);

/// Reads one JSON text per line (JSONL) into an array.
[[nodiscard]] Json parseJsonLines(std::string_view bytes, const std::string& name);

/// Two spaces of indentation and a line end; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string dumpJson(const OrderedJson& json);

/// A number as it is written: 70 for 70.0, else the shortest text that reads back the same.
[[nodiscard]] OrderedJson shortestNumber(double value);

}  // namespace chandung::exchange
