#include "chandung/domain/persona.h"

#include "chandung/domain/insight.h"

namespace chandung::domain {

namespace {

const FieldValue& nothing() {
    static const FieldValue value;
    return value;
}

const FieldValue& valueIn(const FieldValues& values, const std::string& key) {
    const auto found = values.find(key);
    return found == values.end() ? nothing() : found->second;
}

}  // namespace

bool isEmpty(const FieldValue& value) {
    struct Visitor {
        bool operator()(std::monostate) const { return true; }
        bool operator()(const std::string& text) const { return text.empty(); }
        bool operator()(double) const { return false; }
        bool operator()(const Range& range) const { return range.empty(); }
        bool operator()(const CodeList& list) const { return list.empty(); }
        bool operator()(const Statements& list) const { return list.empty(); }
        bool operator()(const ImageValue& image) const { return image.photo.isNull() && image.avatar.parts.empty(); }
    };
    return std::visit(Visitor{}, value);
}

const FieldValue& Persona::value(const std::string& key) const {
    return valueIn(fields, key);
}

std::string Persona::text(const std::string& key) const {
    const auto* text = std::get_if<std::string>(&value(key));
    return text ? *text : std::string();
}

const Statements& Persona::statements(const std::string& key) const {
    static const Statements none;
    const auto* list = std::get_if<Statements>(&value(key));
    return list ? *list : none;
}

void Persona::markReviewed(const std::string& date, const std::string& who, const std::string& note) {
    reviewed = date;
    ++version;
    reviews.push_back({version, date, who, note});
}

void Persona::set(const std::string& key, FieldValue value) {
    if (isEmpty(value))
        fields.erase(key);
    else
        fields[key] = std::move(value);
}

const FieldValue& effectiveValue(const Persona& persona, const Segment* segment, const std::string& key) {
    const FieldValue& own = persona.value(key);
    if (!isEmpty(own) || !segment || persona.kind != CustomerKind::B2b) return own;
    return valueIn(segment->company, key);
}

}  // namespace chandung::domain
