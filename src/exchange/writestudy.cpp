#include "exchange/base64.h"
#include "exchange/writeaggregates.h"

namespace chandung::exchange {

using namespace domain;

void put(OrderedJson& json, const char* member, const std::string& text) {
    if (!text.empty()) json[member] = text;
}

void put(OrderedJson& json, const char* member, const std::vector<std::string>& texts) {
    if (!texts.empty()) json[member] = texts;
}

void put(OrderedJson& json, const char* member, const std::optional<double>& number) {
    if (number) json[member] = shortestNumber(*number);
}

void put(OrderedJson& json, const char* member, bool flag) {
    if (flag) json[member] = true;
}

OrderedJson writeStudy(const Study& study) {
    OrderedJson json = {{"id", study.id.str()}};
    put(json, "name", study.name);
    json["kind"] = code(study.kind);
    putCodes(json, "purposes", study.purposes);
    put(json, "product", study.product);
    put(json, "market", study.market);
    put(json, "process_stage", study.processStage);
    put(json, "questions", study.questions);
    put(json, "needs", study.needs);
    put(json, "owner", study.owner);
    put(json, "due", study.due);
    json["review"] = code(study.review);
    return json;
}

OrderedJson writeSource(const Source& source, const DocumentNames& names) {
    OrderedJson json = {{"id", source.id.str()}};
    put(json, "study", names.studies.of(source.studyId));
    json["kind"] = code(source.kind);
    put(json, "title", source.title);
    put(json, "date", source.date);
    put(json, "collected_by", source.collectedBy);
    put(json, "sample", source.sample);
    put(json, "method", source.method);
    json["consent"] = code(source.consent);
    put(json, "link", source.link);
    json["trust"] = source.trust;
    put(json, "notes", source.notes);
    put(json, "text", source.text);
    return json;
}

OrderedJson writeObservation(const Observation& observation, const DocumentNames& names) {
    OrderedJson json = {{"id", observation.id.str()}};
    put(json, "source", names.sources.of(observation.sourceId));
    put(json, "text", observation.text);
    put(json, "said_by", observation.saidBy);
    put(json, "tags", observation.tags);
    put(json, "field", observation.field);
    return json;
}

OrderedJson writeInsight(const Insight& insight, const DocumentNames& names) {
    OrderedJson json = {{"id", insight.id.str()}};
    put(json, "study", names.studies.of(insight.studyId));
    put(json, "text", insight.text);
    put(json, "section", insight.section);
    std::vector<std::string> observations;
    for (const Uuid& id : insight.observations)
        if (std::string reference = names.observations.of(id); !reference.empty())
            observations.push_back(std::move(reference));
    put(json, "observations", observations);
    return json;
}

OrderedJson writeSegment(const Segment& segment, const Catalogue& catalogue, const DocumentNames& names) {
    OrderedJson json = {{"id", segment.id.str()}};
    put(json, "study", names.studies.of(segment.studyId));
    put(json, "name", segment.name);
    put(json, "criteria", segment.criteria);
    put(json, "share", segment.share);
    json["base"] = code(segment.base);
    put(json, "revenue_share", segment.revenueShare);
    put(json, "size", segment.size);
    putCode(json, "tier", segment.tier);
    putCode(json, "behaviour", segment.behaviour);
    put(json, "sophistication", segment.sophistication);
    put(json, "why", segment.why);
    put(json, "chosen", segment.chosen);
    if (OrderedJson company = writeValues(segment.company, catalogue, names); !company.empty())
        json["company"] = std::move(company);
    return json;
}

OrderedJson writePersonaEntry(const Persona& persona, const Catalogue& catalogue, const DocumentNames& names) {
    OrderedJson json = {{"id", persona.id.str()}, {"kind", code(persona.kind)}};
    put(json, "study", names.studies.of(persona.studyId));
    put(json, "segment", names.segments.of(persona.segmentId));
    put(json, "tags", persona.tags);
    put(json, "favourite", persona.favourite);
    putCode(json, "review", persona.review);
    put(json, "reviewed", persona.reviewed);
    if (persona.version > 1) json["version"] = persona.version;
    for (const Review& review : persona.reviews) {
        OrderedJson entry = {{"version", review.version}};
        put(entry, "date", review.date);
        put(entry, "who", review.who);
        put(entry, "note", review.note);
        json["reviews"].push_back(std::move(entry));
    }
    json["fields"] = writeValues(persona.fields, catalogue, names);
    return json;
}

OrderedJson writeGuide(const Guide& guide, const DocumentNames& names) {
    OrderedJson json = {{"id", guide.id.str()}};
    put(json, "study", names.studies.of(guide.studyId));
    put(json, "name", guide.name);
    put(json, "intro", guide.intro);
    put(json, "link", guide.link);
    for (const GuideQuestion& question : guide.questions) {
        OrderedJson entry = {{"text", question.text}};
        put(entry, "field", question.field);
        if (!question.chosen) entry["chosen"] = false;
        json["questions"].push_back(std::move(entry));
    }
    return json;
}

OrderedJson writeImageEntry(const Image& image) {
    return {{"id", image.id.str()}, {"type", image.mediaType}, {"data", toBase64(image.bytes)}};
}

}  // namespace chandung::exchange
