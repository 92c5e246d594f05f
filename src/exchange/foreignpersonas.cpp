#include "exchange/foreignpersonas.h"

#include "chandung/domain/textfold.h"
#include "chandung/exchange/fieldguess.h"
#include "exchange/loosevalues.h"

#include <algorithm>
#include <optional>

namespace chandung::exchange {

namespace {

using namespace domain;

/// What a key means: the fields it may be, and how sure that is.
struct Meaning {
    enum class Origin { Guessed, Exact, Said };
    std::vector<std::string> fields;
    Origin origin = Origin::Guessed;
    bool leftOut = false;
};

class Adoption {
public:
    Adoption(const FieldMapping& mapping, const ReadContext& context, bool fromTable)
        : m_mapping(mapping), m_context(context), m_fromTable(fromTable) {}

    [[nodiscard]] Json persona(const Json& item) {
        if (!item.is_object()) refuse();
        if (item.contains("fields")) {
            m_anyName = true;
            return m_mapping.empty() ? item : renamed(item);
        }
        return fromFlat(item);
    }

    /// Somebody must have a name, or these are no personas.
    void finish() const {
        if (!m_anyName) refuse();
    }

private:
    [[noreturn]] void refuse() const { throw Error(ErrorCode::WrongFormat, {m_context.file, "not_personas"}); }

    const Meaning& meaningOf(const std::string& key) {
        const auto known = m_meanings.find(key);
        if (known != m_meanings.end()) return known->second;
        Meaning meaning;
        if (const auto said = sayingOf(key)) {
            meaning.origin = Meaning::Origin::Said;
            meaning.leftOut = said->empty();
            if (*said == keepAsOwn)
                meaning.origin = Meaning::Origin::Guessed;
            else if (!said->empty())
                meaning.fields = {*said};
        } else if (m_context.catalogue.field(key)) {
            meaning.origin = Meaning::Origin::Exact;
            meaning.fields = {key};
        } else {
            meaning.fields = guessFields(key, m_context.catalogue);
        }
        return m_meanings.emplace(key, std::move(meaning)).first->second;
    }

    [[nodiscard]] std::optional<std::string> sayingOf(const std::string& key) const {
        if (const auto exact = m_mapping.find(key); exact != m_mapping.end()) return exact->second;
        for (const auto& [name, field] : m_mapping)
            if (fold(name) == fold(key)) return field;
        return std::nullopt;
    }

    Json renamed(const Json& item) {
        Json persona = item;
        Json fields = Json::object();
        const Json& before = item.at("fields");
        if (!before.is_object()) return item;
        for (const auto& [key, value] : before.items())
            if (sayingOf(key))
                place(fields, key, value, kindOf(item, before));
            else
                fields[key] = value;
        persona["fields"] = std::move(fields);
        return persona;
    }

    Json fromFlat(const Json& item) {
        static const char* const members[] = {"id",   "kind",      "study",  "segment",
                                              "tags", "favourite", "review", "reviewed"};
        Json persona = Json::object();
        Json rest = item;
        const bool ours = item.contains("identity.name");
        for (const char* member : members) {
            if (!item.contains(member) || !(ours || isOurs(member, item.at(member)))) continue;
            persona[member] = member == std::string_view("tags") ? tagsOf(item.at(member)) : item.at(member);
            rest.erase(member);
        }
        const CustomerKind kind = kindOf(persona, rest);
        if (!persona.contains("kind")) persona["kind"] = code(kind);
        if (m_fromTable && ours) persona["kind"] = fold(persona.at("kind").get<std::string>());
        Json fields = Json::object();
        for (const auto& [key, value] : rest.items()) place(fields, key, value, kind);
        m_anyName = m_anyName || fields.contains("identity.name");
        persona["fields"] = std::move(fields);
        return persona;
    }

    /// Whether a member that others may use for something else means what it means here.
    static bool isOurs(const std::string& member, const Json& value) {
        if (member == "id") return value.is_string();
        if (member == "kind") return value.is_string() && fromCode<CustomerKind>(fold(value.get<std::string>()));
        return member == "tags" && (value.is_string() || value.is_array());
    }

    static Json tagsOf(const Json& value) {
        if (!value.is_string()) return value;
        const auto text = value.get<std::string>();
        Json tags = Json::array();
        std::size_t begin = 0;
        while (begin < text.size()) {
            const std::size_t end = std::min(text.find_first_of("\n,;", begin), text.size());
            const std::size_t first = text.find_first_not_of(" \t\r", begin);
            if (first < end) {
                const std::size_t last = text.find_last_not_of(" \t\r", end - 1);
                tags.push_back(text.substr(first, last - first + 1));
            }
            begin = end + 1;
        }
        return tags;
    }

    /// What is said, else what only companies have.
    CustomerKind kindOf(const Json& persona, const Json& fields) {
        if (persona.contains("kind") && persona.at("kind").is_string())
            if (const auto kind = fromCode<CustomerKind>(fold(persona.at("kind").get<std::string>()))) return *kind;
        for (const auto& [key, value] : fields.items()) {
            if (saysNothing(value)) continue;
            for (const std::string& field : meaningOf(key).fields) {
                const FieldDefinition* definition = m_context.catalogue.field(field);
                if (!definition || definition->audience.b2c) break;  // the likeliest meaning fits both
                if (meaningOf(key).fields.size() == 1) return CustomerKind::B2b;
            }
        }
        return CustomerKind::B2c;
    }

    void place(Json& fields, const std::string& key, const Json& value, CustomerKind kind) {
        const Meaning& meaning = meaningOf(key);
        if (meaning.leftOut || saysNothing(value)) return;
        if (meaning.origin == Meaning::Origin::Exact && !m_fromTable) {
            fields[key] = value;
            return;
        }
        for (const std::string& name : meaning.fields) {
            const FieldDefinition* field = m_context.catalogue.field(name);
            if (!field || (meaning.origin == Meaning::Origin::Guessed && !field->audience.has(kind))) continue;
            auto fitted = looseValue(*field, value);
            // What was said to be this field, and cannot be, is for the reader to refuse by name.
            if (!fitted && meaning.origin != Meaning::Origin::Guessed) fitted = value;
            if (!fitted) continue;
            Json& there = fields[name];
            if (there.is_null()) {
                there = std::move(*fitted);
                return;
            }
            if (!there.is_array() || !fitted->is_array()) continue;
            for (Json& more : *fitted) there.push_back(std::move(more));
            return;
        }
        fields[key] = value;
    }

    const FieldMapping& m_mapping;
    const ReadContext& m_context;
    bool m_fromTable;
    bool m_anyName = false;
    std::map<std::string, Meaning> m_meanings;
};

}  // namespace

Json adoptForeign(const Json& list, const FieldMapping& mapping, const ReadContext& context, bool fromTable) {
    for (const auto& [key, field] : mapping)
        if (!field.empty() && field != keepAsOwn && !context.catalogue.field(field))
            throw Error(ErrorCode::NotFound, {"field", field});
    Adoption adoption(mapping, context, fromTable);
    Json personas = Json::array();
    for (const Json& item : list) personas.push_back(adoption.persona(item));
    if (!list.empty()) adoption.finish();
    return personas;
}

}  // namespace chandung::exchange
