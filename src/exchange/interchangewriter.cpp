#include "chandung/exchange/interchange.h"

#include "exchange/definitions.h"
#include "exchange/writeaggregates.h"

namespace chandung::exchange {

namespace {

using namespace domain;

/// Every entry of a list; no member for an empty list.
template <class T, class Write>
void putList(OrderedJson& document, const char* member, const std::vector<T>& list, Write write) {
    for (const T& item : list) document[member].push_back(write(item));
}

/// What the persona has from its segment.
FieldValues inheritedValues(const Persona& persona, const Segment* segment, const Catalogue& catalogue) {
    FieldValues inherited;
    for (const FieldDefinition& field : catalogue.fields()) {
        if (!domain::isEmpty(persona.value(field.key))) continue;
        const FieldValue& value = effectiveValue(persona, segment, field.key);
        if (!domain::isEmpty(value)) inherited.emplace(field.key, value);
    }
    return inherited;
}

}  // namespace

std::string writeInterchange(const Bundle& bundle, const Catalogue& builtIn) {
    const Catalogue catalogue = builtIn.with(bundle.ownGroups, bundle.ownFields);
    const DocumentNames names(bundle);
    OrderedJson document = {{"format", "chandung.personas"}, {"version", 1}};
    OrderedJson own = OrderedJson::object();
    putList(own, "groups", bundle.ownGroups, writeGroup);
    putList(own, "fields", bundle.ownFields, writeDefinition);
    if (!own.empty()) document["catalog"] = std::move(own);
    putList(document, "studies", bundle.studies, writeStudy);
    putList(document, "sources", bundle.sources, [&](const Source& s) { return writeSource(s, names); });
    putList(document, "observations", bundle.observations,
            [&](const Observation& o) { return writeObservation(o, names); });
    putList(document, "insights", bundle.insights, [&](const Insight& i) { return writeInsight(i, names); });
    putList(document, "segments", bundle.segments, [&](const Segment& s) { return writeSegment(s, catalogue, names); });
    document["personas"] = OrderedJson::array();
    putList(document, "personas", bundle.personas,
            [&](const Persona& p) { return writePersonaEntry(p, catalogue, names); });
    putList(document, "committees", bundle.committees, [&](const Committee& c) { return writeCommittee(c, names); });
    putList(document, "journeys", bundle.journeys, [&](const Journey& j) { return writeJourney(j, names); });
    putList(document, "plans", bundle.plans, [&](const Plan& p) { return writePlan(p, names); });
    putList(document, "guides", bundle.guides, [&](const Guide& g) { return writeGuide(g, names); });
    putList(document, "images", bundle.images, writeImageEntry);
    return dumpJson(document);
}

std::string writePersona(const Persona& persona, const Bundle& bundle, const Catalogue& builtIn) {
    const Catalogue catalogue = builtIn.with(bundle.ownGroups, bundle.ownFields);
    const DocumentNames names(bundle);
    OrderedJson json = writePersonaEntry(persona, catalogue, names);
    json["inherited"] = writeValues(inheritedValues(persona, findById(bundle.segments, persona.segmentId), catalogue),
                                    catalogue, names);
    return dumpJson(json);
}

}  // namespace chandung::exchange
