#include "storage/valuejson.h"

namespace chandung::storage {

using namespace domain;

namespace {

template <class T>
void putIf(Json& json, const char* key, const T& value) {
    if (value != T()) json[key] = value;
}

Json toJson(const Citation& citation) {
    Json json = {{"target", code(citation.target)}, {"kind", code(citation.kind)}};
    putIf(json, "id", citation.targetId.str());
    putIf(json, "plain_name", citation.plainName);
    putIf(json, "quote", citation.quote);
    putIf(json, "date", citation.date);
    return json;
}

Json toJson(const Statement& statement) {
    Json json = {{"text", statement.text}};
    putIf(json, "id", statement.id.str());
    putIf(json, "detail", statement.detail);
    if (statement.strength) json["strength"] = *statement.strength;
    for (const Citation& citation : statement.evidence) json["evidence"].push_back(toJson(citation));
    return json;
}

Json toJson(const Range& range) {
    Json json = Json::object();
    if (range.from) json["from"] = *range.from;
    if (range.to) json["to"] = *range.to;
    putIf(json, "currency", range.currency);
    putIf(json, "period", range.period);
    putIf(json, "unit", range.unit);
    return json;
}

Json toJson(const ImageValue& image) {
    Json json = {{"avatar", image.avatar.parts}};
    putIf(json, "photo", image.photo.str());
    return json;
}

Json toJson(const Statements& statements) {
    Json json = Json::array();
    for (const Statement& statement : statements) json.push_back(toJson(statement));
    return json;
}

Json toJson(std::monostate) {
    return nullptr;
}
Json toJson(const std::string& text) {
    return text;
}
Json toJson(double number) {
    return number;
}
Json toJson(const CodeList& codes) {
    return listToJson(codes);
}

// Reading throws (std::invalid_argument or an exception of the parser); the functions of the header turn that into
// "nothing".

Uuid readId(const Json& json, const char* key) {
    const std::string text = json.value(key, "");
    if (text.empty()) return {};
    const std::optional<Uuid> id = Uuid::parse(text);
    if (!id) throw std::invalid_argument("id");
    return *id;
}

template <class E>
E readCode(const Json& json, const char* key) {
    const std::optional<E> value = fromCode<E>(json.at(key).get_ref<const std::string&>());
    if (!value) throw std::invalid_argument("code");
    return *value;
}

Statement readStatement(const Json& json) {
    Statement statement;
    statement.id = readId(json, "id");
    statement.text = json.at("text").get<std::string>();
    statement.detail = json.value("detail", "");
    if (json.contains("strength")) statement.strength = json.at("strength").get<int>();
    if (!json.contains("evidence")) return statement;
    for (const Json& item : json.at("evidence"))
        statement.evidence.push_back({readCode<CitationTarget>(item, "target"), readId(item, "id"),
                                      item.value("plain_name", ""), readCode<EvidenceKind>(item, "kind"),
                                      item.value("quote", ""), item.value("date", "")});
    return statement;
}

FieldValue readObject(const Json& json) {
    if (json.contains("avatar")) {
        ImageValue image;
        image.photo = readId(json, "photo");
        image.avatar.parts = json.at("avatar").get<std::map<std::string, std::string>>();
        return image;
    }
    Range range;
    if (json.contains("from")) range.from = json.at("from").get<double>();
    if (json.contains("to")) range.to = json.at("to").get<double>();
    range.currency = json.value("currency", "");
    range.period = json.value("period", "");
    range.unit = json.value("unit", "");
    return range;
}

FieldValue readValue(const Json& json) {
    if (json.is_string()) return json.get<std::string>();
    if (json.is_number()) return json.get<double>();
    if (json.is_object()) return readObject(json);
    if (!json.is_array()) throw std::invalid_argument("value");
    if (json.empty() || json.front().is_string()) return json.get<CodeList>();
    Statements statements;
    for (const Json& item : json) statements.push_back(readStatement(item));
    return statements;
}

FieldValues readValues(const Json& json) {
    FieldValues values;
    if (!json.is_object()) throw std::invalid_argument("values");
    for (const auto& [key, value] : json.items()) values[key] = readValue(value);
    return values;
}

std::vector<Review> readReviews(const Json& json) {
    std::vector<Review> reviews;
    for (const Json& entry : json)
        reviews.push_back(
            {entry.at("version").get<int>(), entry.value("date", ""), entry.value("who", ""), entry.value("note", "")});
    return reviews;
}

Persona readPersona(const Json& json) {
    Persona persona;
    persona.kind = readCode<CustomerKind>(json, "kind");
    persona.fields = readValues(json.at("fields"));
    std::erase_if(persona.fields, [](const auto& entry) { return isEmpty(entry.second); });
    persona.version = json.value("version", 1);
    persona.studyId = readId(json, "study");
    persona.segmentId = readId(json, "segment");
    if (json.contains("tags")) persona.tags = json.at("tags").get<std::vector<std::string>>();
    persona.favourite = json.value("favourite", false);
    if (json.contains("review")) persona.review = readCode<ReviewRhythm>(json, "review");
    persona.reviewed = json.value("reviewed", "");
    if (json.contains("reviews")) persona.reviews = readReviews(json.at("reviews"));
    return persona;
}

}  // namespace

std::string toText(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json listToJson(const std::vector<std::string>& values) {
    return Json(values);
}

Json valueToJson(const FieldValue& value) {
    return std::visit([](const auto& alternative) { return toJson(alternative); }, value);
}

Json valuesToJson(const FieldValues& values) {
    Json json = Json::object();
    for (const auto& [key, value] : values)
        if (!isEmpty(value)) json[key] = valueToJson(value);
    return json;
}

Json personaToJson(const Persona& persona) {
    Json json = {{"kind", code(persona.kind)}, {"fields", valuesToJson(persona.fields)}, {"version", persona.version}};
    putIf(json, "study", persona.studyId.str());
    putIf(json, "segment", persona.segmentId.str());
    putIf(json, "tags", persona.tags);
    putIf(json, "favourite", persona.favourite);
    if (persona.review) json["review"] = code(*persona.review);
    putIf(json, "reviewed", persona.reviewed);
    if (!persona.reviews.empty()) json["reviews"] = reviewsToJson(persona.reviews);
    return json;
}

Json reviewsToJson(const std::vector<Review>& reviews) {
    Json json = Json::array();
    for (const Review& review : reviews) {
        Json entry = {{"version", review.version}, {"date", review.date}};
        putIf(entry, "who", review.who);
        putIf(entry, "note", review.note);
        json.push_back(std::move(entry));
    }
    return json;
}

std::optional<std::vector<std::string>> listFromText(const std::string& text) {
    return parsed(text, [](const Json& json) { return json.get<std::vector<std::string>>(); });
}

std::optional<FieldValue> valueFromText(const std::string& text) {
    return parsed(text, [](const Json& json) { return readValue(json); });
}

std::optional<FieldValues> valuesFromText(const std::string& text) {
    return parsed(text, [](const Json& json) { return readValues(json); });
}

std::optional<std::vector<Review>> reviewsFromText(const std::string& text) {
    return parsed(text, [](const Json& json) { return readReviews(json); });
}

std::optional<Persona> personaFromJson(const Json& json) {
    try {
        return readPersona(json);
    } catch (const Json::exception&) {
        return std::nullopt;
    } catch (const std::invalid_argument&) {
        return std::nullopt;
    }
}

}  // namespace chandung::storage
