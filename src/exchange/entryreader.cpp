#include "exchange/entryreader.h"

#include "chandung/domain/error.h"

#include <cmath>

namespace chandung::exchange {

using domain::LocalText;

EntryReader::EntryReader(const Json& json, const std::string& file, const std::string& where)
    : m_json(json), m_file(file), m_key(where) {
    if (!json.is_object()) refuse("is not an object");
    if (json.contains("key")) m_key = text("key");
}

void EntryReader::refuse(const std::string& why) const {
    throw domain::Error(domain::ErrorCode::WrongFormat, {m_file, m_key + ": " + why});
}

const Json* EntryReader::find(const std::string& member) const {
    const auto found = m_json.find(member);
    return found == m_json.end() || found->is_null() ? nullptr : &*found;
}

const Json& EntryReader::at(const std::string& member) const {
    const Json* value = find(member);
    if (!value) refuse("has no \"" + member + "\"");
    return *value;
}

std::string EntryReader::text(const std::string& member) const {
    const Json& value = at(member);
    if (!value.is_string() || value.get_ref<const std::string&>().empty()) refuse("\"" + member + "\" is not a text");
    return value.get<std::string>();
}

std::string EntryReader::textOrEmpty(const std::string& member) const {
    return find(member) ? text(member) : std::string();
}

std::vector<std::string> EntryReader::texts(const std::string& member) const {
    std::vector<std::string> result;
    forEach(member, [&](const Json& item) {
        if (!item.is_string()) refuse("\"" + member + "\" is not a list of texts");
        result.push_back(item.get<std::string>());
    });
    return result;
}

std::optional<double> EntryReader::number(const std::string& member) const {
    const Json* value = find(member);
    if (!value) return std::nullopt;
    if (!value->is_number()) refuse("\"" + member + "\" is not a number");
    return value->get<double>();
}

std::optional<int> EntryReader::wholeNumber(const std::string& member) const {
    const auto value = number(member);
    if (!value) return std::nullopt;
    if (std::nearbyint(*value) != *value || std::abs(*value) > 1e6) refuse("\"" + member + "\" is not a whole number");
    return static_cast<int>(*value);
}

bool EntryReader::flag(const std::string& member) const {
    const Json* value = find(member);
    if (!value) return false;
    if (!value->is_boolean()) refuse("\"" + member + "\" is not true or false");
    return value->get<bool>();
}

LocalText EntryReader::localText(const std::string& member) const {
    return localText(at(member), member);
}

LocalText EntryReader::localText(const Json& json, const std::string& member) const {
    const auto in = [&](const char* language) {
        if (json.is_object())
            if (const auto found = json.find(language);
                found != json.end() && found->is_string() && !found->get_ref<const std::string&>().empty())
                return found->get<std::string>();
        refuse("\"" + member + "\" has no " + language);
    };
    return {in("en"), in("vi"), in("ms")};
}

LocalText EntryReader::anyText(const std::string& member) const {
    const Json* value = find(member);
    if (!value) return {};
    if (value->is_string()) return LocalText::same(value->get<std::string>());
    return localText(*value, member);
}

void EntryReader::forEach(const std::string& member, const std::function<void(const Json&)>& visit) const {
    const Json* value = find(member);
    if (!value) return;
    if (!value->is_array()) refuse("\"" + member + "\" is not a list");
    for (const Json& item : *value) visit(item);
}

}  // namespace chandung::exchange
