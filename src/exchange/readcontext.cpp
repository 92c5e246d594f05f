#include "exchange/readcontext.h"

namespace chandung::exchange {

using domain::Error;
using domain::ErrorCode;

void wrongType(const std::string& holder, const std::string& member, const std::string& expected) {
    throw Error(ErrorCode::WrongType, {holder, member, expected});
}

void wrongValue(const std::string& holder, const std::string& member, const std::string& problem,
                const std::string& arg) {
    throw Error(ErrorCode::WrongValue, {holder, member, problem, arg});
}

std::string textOf(const Json& value, const std::string& holder, const std::string& member) {
    if (!value.is_string()) wrongType(holder, member, "text");
    const auto& text = value.get_ref<const std::string&>();
    if (text.find('\0') != std::string::npos) wrongValue(holder, member, "zero_character");
    return text;
}

std::vector<std::string> textsOf(const Json& value, const std::string& holder, const std::string& member) {
    if (value.is_string()) return {textOf(value, holder, member)};
    if (!value.is_array()) wrongType(holder, member, "texts");
    std::vector<std::string> texts;
    for (const Json& item : value) texts.push_back(textOf(item, holder, member));
    return texts;
}

double numberOf(const Json& value, const std::string& holder, const std::string& member) {
    if (!value.is_number()) wrongType(holder, member, "number");
    return value.get<double>();
}

bool saysNothing(const Json& value) {
    if (value.is_string()) return value.get_ref<const std::string&>().empty();
    return value.is_null() || (value.is_structured() && value.empty());
}

std::string holderName(const std::string& name, const std::string& list, std::size_t index) {
    constexpr std::size_t longest = 80;
    if (name.empty()) return list + " " + std::to_string(index + 1);
    if (name.size() <= longest) return name;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;  // not within a character
    return name.substr(0, end) + "…";
}

}  // namespace chandung::exchange
