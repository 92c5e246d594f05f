#include "chandung/exchange/interchange.h"

#include "exchange/foreignpersonas.h"
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

/// The document as an object with lists, whichever of the accepted forms it has.
Json documentOf(Json json, const FieldMapping& mapping, const ReadContext& context) {
    if (json.is_array()) return {{"personas", adoptForeign(json, mapping, context)}};
    if (!json.is_object()) wrongFormat(context, "not_personas");
    const auto personas = json.find("personas");
    const bool flat = personas != json.end() && personas->is_array() &&
                      std::any_of(personas->begin(), personas->end(),
                                  [](const Json& item) { return item.is_object() && !item.contains("fields"); });
    if (flat && !json.contains("format"))
        *personas = adoptForeign(*personas, mapping, context);
    else if (!mapping.empty() && personas != json.end() && personas->is_array())
        *personas = adoptForeign(*personas, mapping, context);
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

void readLists(Json& document, ReadContext& context, Bundle& bundle) {
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

ReadResult readDocument(Json document, ReadContext& context) {
    ReadResult result;
    readLists(document, context, result.bundle);
    if (isEmpty(result.bundle)) throw Error(ErrorCode::NothingToImport, {context.file});
    result.warnings = std::move(context.warnings);
    return result;
}

Json personasOf(Json document) {
    if (document.is_array()) return document;
    if (!document.is_object() || !document.contains("personas") || !document.at("personas").is_array()) return {};
    return document.at("personas");
}

ReadResult readInterchange(std::string_view json, const std::string& name, const Catalogue& catalogue, bool localised,
                           Language language, const FieldMapping& mapping) {
    ReadContext context;
    context.file = name;
    context.catalogue = catalogue;
    context.language = language;
    Json parsed = name.ends_with(".jsonl") ? parseJsonLines(json, name) : parseJson(json, name);
    if (localised) resolveLanguage(parsed, std::string(languageCode(language)));
    return readDocument(documentOf(std::move(parsed), mapping, context), context);
}

}  // namespace chandung::exchange
