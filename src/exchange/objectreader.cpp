#include "exchange/objectreader.h"

#include "chandung/domain/validation.h"

#include <cmath>

namespace chandung::exchange {

namespace {

/// 70 for 70.0: limits are whole numbers.
std::string plain(double limit) {
    return std::to_string(static_cast<long long>(limit));
}

}  // namespace

ObjectReader::ObjectReader(const Json& object, std::string holder, ReadContext& context)
    : m_object(object), m_holder(std::move(holder)), m_context(context) {
    if (!object.is_object()) wrongType(m_holder, "", "object");
}

const Json* ObjectReader::take(const std::string& name) {
    m_known.insert(name);
    const auto found = m_object.find(name);
    return found == m_object.end() || saysNothing(*found) ? nullptr : &*found;
}

std::string ObjectReader::text(const std::string& name) {
    const Json* value = take(name);
    return value ? textOf(*value, m_holder, name) : std::string();
}

std::vector<std::string> ObjectReader::texts(const std::string& name) {
    const Json* value = take(name);
    return value ? textsOf(*value, m_holder, name) : std::vector<std::string>();
}

std::string ObjectReader::date(const std::string& name) {
    std::string text = this->text(name);
    if (!domain::isDate(text)) wrongValue(m_holder, name, "date", text);
    return text;
}

std::optional<double> ObjectReader::number(const std::string& name, double least, double most) {
    const Json* value = take(name);
    if (!value) return std::nullopt;
    const double number = numberOf(*value, m_holder, name);
    if (!std::isfinite(number)) wrongValue(m_holder, name, "not_a_number");
    if (number < least) wrongValue(m_holder, name, "too_low", plain(least));
    if (number > most) wrongValue(m_holder, name, "too_high", plain(most));
    return number;
}

std::optional<int> ObjectReader::wholeNumber(const std::string& name, int least, int most) {
    const auto value = number(name, least, most);
    if (!value) return std::nullopt;
    if (std::nearbyint(*value) != *value) wrongType(m_holder, name, "whole_number");
    return static_cast<int>(*value);
}

bool ObjectReader::flag(const std::string& name) {
    const Json* value = take(name);
    if (!value) return false;
    if (!value->is_boolean()) wrongType(m_holder, name, "yes_no");
    return value->get<bool>();
}

const Json* ObjectReader::list(const std::string& name) {
    const Json* value = take(name);
    if (value && !value->is_array()) wrongType(m_holder, name, "list");
    return value;
}

const Json* ObjectReader::object(const std::string& name) {
    const Json* value = take(name);
    if (value && !value->is_object()) wrongType(m_holder, name, "object");
    return value;
}

domain::Uuid ObjectReader::reference(const std::string& name, const ReferenceTable& table) {
    const std::string text = this->text(name);
    if (text.empty()) return {};
    if (const auto id = table.find(text)) return *id;
    m_context.warn(Warning::Kind::LostReference, {m_holder, name, text});
    return {};
}

void ObjectReader::finish() {
    for (const auto& [name, value] : m_object.items())
        if (!m_known.contains(name)) m_context.warn(Warning::Kind::UnknownMember, {m_holder, name});
}

}  // namespace chandung::exchange
