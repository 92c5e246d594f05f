#include "exchange/definitions.h"
#include "exchange/readaggregates.h"

#include "chandung/domain/textfold.h"

#include <algorithm>
#include <map>
#include <set>

namespace chandung::exchange {

using namespace domain;

namespace {

/// "group.name" in lower-case letters, digits and underscores.
bool isFieldKey(const std::string& key) {
    const auto dot = key.find('.');
    if (dot == std::string::npos || dot == 0 || dot + 1 == key.size() || key.find('.', dot + 1) != std::string::npos)
        return false;
    return std::all_of(key.begin(), key.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.'; });
}

/// A key made of a name that somebody else gave: "Favourite colour" becomes "own.favourite_colour".
std::string keyFromName(const std::string& name) {
    std::string key;
    for (const char c : fold(name)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            key += c;
        else if (!key.empty() && key.back() != '_')
            key += '_';
    }
    while (!key.empty() && key.back() == '_') key.pop_back();
    return "own." + (key.empty() ? "field" : key.substr(0, 60));
}

FieldKind guessKind(const Json& value) {
    constexpr std::size_t longLine = 200;
    if (value.is_number()) return FieldKind::Number;
    if (value.is_array()) return FieldKind::Statements;
    if (value.is_object() && !value.empty() &&
        std::all_of(value.items().begin(), value.items().end(), [](const auto& item) {
            return (item.key() == "from" || item.key() == "to") && item.value().is_number();
        }))
        return FieldKind::Range;
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        if (text.size() > longLine || text.find('\n') != std::string::npos) return FieldKind::Prose;
    }
    return FieldKind::Text;
}

/// One kind for all values of a field.
FieldKind commonKind(FieldKind a, FieldKind b) {
    if (a == b) return a;
    if (a == FieldKind::Statements || b == FieldKind::Statements) return FieldKind::Statements;
    return a == FieldKind::Prose || b == FieldKind::Prose ? FieldKind::Prose : FieldKind::Text;
}

std::string asText(const Json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// The value in the form of the kind; nothing of it is dropped.
Json fitted(const Json& value, FieldKind kind) {
    if (kind == FieldKind::Text || kind == FieldKind::Prose) return asText(value);
    if (kind != FieldKind::Statements) return value;
    Json list = Json::array();
    const auto add = [&](const Json& item) {
        if (item.is_object() && item.contains("text") && item.at("text").is_string())
            list.push_back(item);
        else if (!item.is_null())
            list.push_back(asText(item));
    };
    if (value.is_array())
        for (const Json& item : value) add(item);
    else
        add(value);
    return list;
}

constexpr std::size_t mostFields = 1000;
constexpr std::size_t mostGroups = 200;

void checkCount(std::size_t count, std::size_t most, const ReadContext& context) {
    if (count > most) throw Error(ErrorCode::WrongFormat, {context.file, "too_many_fields", std::to_string(most)});
}

/// Collects groups and fields of a workspace's own, then makes them known at once.
class OwnFields {
public:
    OwnFields(ReadContext& context, Bundle& bundle) : m_context(context), m_bundle(bundle) {}

    void add(FieldGroup group) {
        if (m_context.catalogue.group(group.key) || !m_groups.insert(group.key).second) return;
        checkCount(m_groups.size(), mostGroups, m_context);
        m_bundle.ownGroups.push_back(std::move(group));
    }

    /// With its group, where that is not there.
    void add(FieldDefinition field) {
        if (taken(field.key)) return;
        FieldGroup group;
        group.key = field.group();
        group.own = true;
        group.label = LocalText::same(group.key == "own" ? ownLabel.in(m_context.language) : group.key);
        add(std::move(group));
        m_fields.insert(field.key);
        checkCount(m_fields.size(), mostFields, m_context);
        m_bundle.ownFields.push_back(std::move(field));
    }

    [[nodiscard]] bool taken(const std::string& key) const {
        return m_context.catalogue.field(key) || m_fields.contains(key);
    }

    [[nodiscard]] std::string unusedKey(const std::string& wish) const {
        std::string key = wish;
        for (int number = 2; taken(key); ++number) key = wish + "_" + std::to_string(number);
        return key;
    }

    void finish() { m_context.catalogue = m_context.catalogue.with(m_bundle.ownGroups, m_bundle.ownFields); }

private:
    static inline const LocalText ownLabel{"Own fields", "Trường riêng", "Medan sendiri"};

    ReadContext& m_context;
    Bundle& m_bundle;
    std::set<std::string> m_groups;
    std::set<std::string> m_fields;
};

bool hasFields(const Json& persona) {
    return persona.is_object() && persona.contains("fields") && persona.at("fields").is_object();
}

struct Unknown {
    FieldKind kind = FieldKind::Text;
    std::string holder;  ///< the first persona that has it
};

/// The keys that the catalogue does not know, with a kind that all their values fit.
std::map<std::string, Unknown> unknownKeys(const Json& personas, const ReadContext& context) {
    std::map<std::string, Unknown> unknown;
    for (std::size_t i = 0; i < personas.size(); ++i) {
        const Json& persona = personas.at(i);
        if (!hasFields(persona)) continue;
        for (const auto& [key, value] : persona.at("fields").items()) {
            if (context.catalogue.field(key) || saysNothing(value)) continue;
            const auto [at, fresh] = unknown.try_emplace(key, Unknown{guessKind(value), personaHolder(persona, i)});
            if (!fresh) at->second.kind = commonKind(at->second.kind, guessKind(value));
            checkCount(unknown.size(), mostFields, context);
        }
    }
    return unknown;
}

}  // namespace

void readOwnCatalogue(const Json& catalog, ReadContext& context, Bundle& bundle) {
    ObjectReader reader(catalog, "catalog", context);
    OwnFields own(context, bundle);
    if (const Json* groups = reader.list("groups"))
        for (const Json& json : *groups) own.add(readGroup(json, context.file, DefinitionOrigin::Own));
    if (const Json* fields = reader.list("fields"))
        for (const Json& json : *fields) {
            FieldDefinition field = readDefinition(json, context.file, DefinitionOrigin::Own);
            if (!isFieldKey(field.key)) throw Error(ErrorCode::WrongFormat, {context.file, "field_key", field.key});
            own.add(std::move(field));
        }
    own.finish();
    reader.finish();
}

void adoptUnknownFields(Json& personas, ReadContext& context, Bundle& bundle) {
    const auto unknown = unknownKeys(personas, context);
    if (unknown.empty()) return;
    OwnFields own(context, bundle);
    std::map<std::string, std::string> keptAs;
    for (const auto& [name, what] : unknown) {
        FieldDefinition field;
        field.key = own.unusedKey(isFieldKey(name) ? name : keyFromName(name));
        field.kind = what.kind;
        field.own = true;
        field.label = LocalText::same(name.empty() ? field.key : name);
        keptAs[name] = field.key;
        context.warn(Warning::Kind::UnknownField, {what.holder, name, field.key});
        own.add(std::move(field));
    }
    own.finish();
    for (Json& persona : personas) {
        if (!hasFields(persona)) continue;
        Json kept = Json::object();
        for (const auto& [key, value] : persona.at("fields").items()) {
            const auto renamed = keptAs.find(key);
            if (renamed == keptAs.end())
                kept[key] = value;
            else
                kept[renamed->second] = fitted(value, unknown.at(key).kind);
        }
        persona.at("fields") = std::move(kept);
    }
}

}  // namespace chandung::exchange
