#include "chandung/exchange/interchange.h"

#include "exchange/readaggregates.h"

#include <algorithm>

namespace chandung::exchange {

namespace {

using namespace domain;

constexpr int newestVersion = 1;

[[noreturn]] void wrongFormat(const ReadContext& context, const std::string& detail, const std::string& arg = {}) {
    throw Error(ErrorCode::WrongFormat, {context.file, detail, arg});
}

/// Puts the text of one language in the place of every {"en","vi","ms"}.
void resolveLanguage(Json& json, const std::string& language) {
    const auto isLocal = [](const Json& object) {
        return object.size() == 3 && object.contains("en") && object.contains("vi") && object.contains("ms") &&
               std::all_of(object.begin(), object.end(), [](const Json& text) { return text.is_string(); });
    };
    if (json.is_object() && isLocal(json)) {
        std::string text = json.at(language).get<std::string>();
        json = std::move(text);
    } else if (json.is_structured()) {
        for (Json& item : json) resolveLanguage(item, language);
    }
}

/// A flat object with a persona's name is a persona whose members are its fields.
Json asPersona(const Json& item, const ReadContext& context) {
    if (!item.is_object()) wrongFormat(context, "not_personas");
    if (item.contains("fields")) return item;
    if (!item.contains("identity.name")) wrongFormat(context, "not_personas");
    static const char* const members[] = {"id", "kind", "study", "segment", "tags", "favourite", "review", "reviewed"};
    Json persona = Json::object();
    Json fields = item;
    for (const char* member : members) {
        if (!item.contains(member)) continue;
        persona[member] = item.at(member);
        fields.erase(member);
    }
    persona["fields"] = std::move(fields);
    return persona;
}

/// The document as an object with lists, whichever of the accepted forms it has.
Json documentOf(Json json, const ReadContext& context) {
    if (json.is_array()) {
        Json personas = Json::array();
        for (const Json& item : json) personas.push_back(asPersona(item, context));
        return {{"personas", std::move(personas)}};
    }
    if (!json.is_object()) wrongFormat(context, "not_personas");
    return json;
}

void checkFormat(ObjectReader& reader, const ReadContext& context) {
    if (const Json* format = reader.take("format"))
        if (*format != "chandung.personas") wrongFormat(context, "other_format");
    if (const Json* version = reader.take("version")) {
        if (!version->is_number_integer()) wrongFormat(context, "version");
        if (version->get<std::int64_t>() > newestVersion)
            throw Error(ErrorCode::TooNew, {context.file, version->dump(), std::to_string(newestVersion)});
    }
}

struct List {
    const char* name;
    void (*read)(const Json&, ReadContext&, Bundle&);
};

/// In the order in which they are read.
constexpr List lists[] = {{"images", readImages},     {"studies", readStudies},
                          {"sources", readSources},   {"observations", readObservations},
                          {"insights", readInsights}, {"segments", readSegments},
                          {"personas", readPersonas}, {"committees", readCommittees},
                          {"journeys", readJourneys}, {"plans", readPlans},
                          {"guides", readGuides}};

bool readsAnything(const Json& document) {
    return document.contains("format") || document.contains("catalog") ||
           std::any_of(std::begin(lists), std::end(lists),
                       [&](const List& list) { return document.contains(list.name); });
}

bool isEmpty(const Bundle& bundle) {
    return bundle.studies.empty() && bundle.sources.empty() && bundle.observations.empty() && bundle.insights.empty() &&
           bundle.segments.empty() && bundle.personas.empty() && bundle.committees.empty() && bundle.journeys.empty() &&
           bundle.plans.empty() && bundle.guides.empty() && bundle.images.empty() && bundle.ownFields.empty() &&
           bundle.ownGroups.empty();
}

void readDocument(Json& document, ReadContext& context, Bundle& bundle) {
    if (!readsAnything(document)) wrongFormat(context, "not_personas");
    ObjectReader reader(document, context.file, context);
    checkFormat(reader, context);
    if (const Json* catalog = reader.object("catalog")) readOwnCatalogue(*catalog, context, bundle);
    for (const List& list : lists) {
        const Json* items = reader.list(list.name);
        if (!items) continue;
        if (list.read == readPersonas) adoptUnknownFields(document.at(list.name), context, bundle);
        list.read(*items, context, bundle);
    }
    reader.finish();
}

}  // namespace

ReadResult readInterchange(std::string_view json, const std::string& name, const Catalogue& catalogue, bool localised,
                           Language language) {
    ReadContext context;
    context.file = name;
    context.catalogue = catalogue;
    context.language = language;
    Json parsed = name.ends_with(".jsonl") ? parseJsonLines(json, name) : parseJson(json, name);
    if (localised) resolveLanguage(parsed, std::string(languageCode(language)));
    ReadResult result;
    Json document = documentOf(std::move(parsed), context);
    readDocument(document, context, result.bundle);
    if (isEmpty(result.bundle)) throw Error(ErrorCode::NothingToImport, {name});
    result.warnings = std::move(context.warnings);
    return result;
}

}  // namespace chandung::exchange
