#include "chandung/app/studycommands.h"

#include "chandung/app/text.h"
#include "chandung/domain/personaseed.h"

#include <algorithm>
#include <map>

namespace chandung::app {

using domain::Uuid;

namespace {

template <class T>
std::vector<T> ofStudy(const Workspace& workspace, const Uuid& study) {
    std::vector<T> all = workspace.all<T>();
    std::erase_if(all, [&](const T& item) { return item.studyId != study; });
    return all;
}

/// The words that a mask replaces, the longest first, so that none is cut in two.
std::vector<std::pair<std::string, std::string>> replacements(const std::string& text, const domain::MaskWords& words,
                                                              const std::vector<domain::PersonalDetail>& details) {
    std::map<std::string, std::string> found;
    const std::string masked = domain::maskPersonal(text, details, words);
    std::size_t shift = 0;  // how far the masked text is ahead, modulo 2^n: also when it is behind
    for (const domain::PersonalDetail& detail : details) {
        const std::size_t begin = detail.span.begin + shift;
        const std::size_t end = masked.find(']', begin) + 1;
        found.emplace(text.substr(detail.span.begin, detail.span.size()), masked.substr(begin, end - begin));
        shift += (end - begin) - detail.span.size();
    }
    std::vector<std::pair<std::string, std::string>> list(found.begin(), found.end());
    std::stable_sort(list.begin(), list.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    return list;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

bool contains(const std::vector<Uuid>& list, const Uuid& id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

}  // namespace

domain::Bundle bundleOfStudy(const Workspace& workspace, const Uuid& study) {
    domain::Bundle bundle;
    if (const auto found = workspace.find<domain::Study>(study)) bundle.studies.push_back(*found);
    bundle.sources = ofStudy<domain::Source>(workspace, study);
    bundle.observations = workspace.all<domain::Observation>();
    std::erase_if(bundle.observations,
                  [&](const domain::Observation& item) { return !domain::findById(bundle.sources, item.sourceId); });
    bundle.insights = ofStudy<domain::Insight>(workspace, study);
    bundle.segments = ofStudy<domain::Segment>(workspace, study);
    bundle.guides = ofStudy<domain::Guide>(workspace, study);
    for (const auto& summary : workspace.personaSummaries())
        if (summary.studyId == study)
            if (auto persona = workspace.find<domain::Persona>(summary.id))
                bundle.personas.push_back(std::move(*persona));
    return bundle;
}

bool maskSource(Workspace& workspace, const Uuid& id, const std::vector<domain::PersonalDetail>& details,
                const domain::MaskWords& words, const QString& what) {
    auto source = workspace.find<domain::Source>(id);
    if (!source || details.empty()) return false;
    const auto list = replacements(source->text, words, details);
    source->text = domain::maskPersonal(source->text, details, words);
    const Workspace::Group group(workspace, what);
    if (!workspace.save(*source, what)) return false;
    for (domain::Observation observation : workspace.all<domain::Observation>()) {
        if (observation.sourceId != id) continue;
        const domain::Observation before = observation;
        for (const auto& [from, to] : list) {
            observation.text = replaced(observation.text, from, to);
            observation.saidBy = replaced(observation.saidBy, from, to);
        }
        if (observation != before) workspace.save(observation, what);
    }
    return true;
}

std::vector<Uuid> createPersonas(Workspace& workspace, const Uuid& segmentId, const std::vector<domain::Role>& roles,
                                 const QStringList& names, const QString& what) {
    std::vector<Uuid> made;
    const auto segment = workspace.find<domain::Segment>(segmentId);
    const auto study = segment ? workspace.find<domain::Study>(segment->studyId) : std::nullopt;
    if (!study) return made;
    const domain::Bundle bundle = bundleOfStudy(workspace, study->id);
    const Workspace::Group group(workspace, what);
    workspace.save(domain::withCompanyInsights(*segment, *study, bundle, workspace.catalogue()), what);
    const std::size_t count = std::max<std::size_t>(1, roles.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto role = i < roles.size() ? std::optional(roles[i]) : std::nullopt;
        domain::Persona persona = domain::personaOfSegment(*segment, *study, bundle, workspace.catalogue(), role);
        const QString name = names.value(static_cast<qsizetype>(i));
        if (!name.isEmpty()) persona.set("identity.name", fromQt(name));
        if (workspace.save(persona, what)) made.push_back(persona.id);
    }
    return made;
}

bool saveSegment(Workspace& workspace, const domain::Segment& segment, const QString& what) {
    const auto before = workspace.find<domain::Segment>(segment.id);
    if (!before || before->share == segment.share) return workspace.save(segment, what);
    std::vector<domain::Persona> linked;
    for (const auto& summary : workspace.personaSummaries()) {
        if (summary.segmentId != segment.id) continue;
        auto persona = workspace.find<domain::Persona>(summary.id);
        if (!persona) continue;
        const auto* share = std::get_if<double>(&persona->value("identity.share"));
        const bool same = share ? before->share == *share : !before->share.has_value();
        if (same) linked.push_back(std::move(*persona));
    }
    if (linked.empty()) return workspace.save(segment, what);
    const Workspace::Group group(workspace, what);
    if (!workspace.save(segment, what)) return false;
    for (domain::Persona& persona : linked) {
        persona.set("identity.share", segment.share ? domain::FieldValue(*segment.share) : domain::FieldValue());
        workspace.save(persona, what);
    }
    return true;
}

Uuid groupObservations(Workspace& workspace, const Uuid& study, const std::vector<Uuid>& observations,
                       const QString& text, const QString& what) {
    domain::Insight insight;
    insight.id = Uuid::make();
    insight.studyId = study;
    insight.text = fromQt(text);
    insight.observations = observations;
    // The section that most of the observations were filed under, to begin with.
    std::map<std::string, int> votes;
    for (const Uuid& id : observations)
        if (const auto observation = workspace.find<domain::Observation>(id);
            observation && !observation->field.empty())
            ++votes[observation->field.substr(0, observation->field.find('.'))];
    for (const auto& [section, count] : votes)
        if (insight.section.empty() || count > votes[insight.section]) insight.section = section;
    const Workspace::Group group(workspace, what);
    for (domain::Insight other : ofStudy<domain::Insight>(workspace, study)) {
        const auto removed =
            std::erase_if(other.observations, [&](const Uuid& id) { return contains(observations, id); });
        if (removed > 0) workspace.save(other, what);
    }
    return workspace.save(insight, what) ? insight.id : Uuid();
}

bool moveObservations(Workspace& workspace, const std::vector<Uuid>& observations, const Uuid& from, const Uuid& to,
                      const QString& what) {
    if (from == to || observations.empty()) return false;
    const Workspace::Group group(workspace, what);
    bool done = false;
    if (auto insight = workspace.find<domain::Insight>(from)) {
        std::erase_if(insight->observations, [&](const Uuid& id) { return contains(observations, id); });
        done = workspace.save(*insight, what);
    }
    if (auto insight = workspace.find<domain::Insight>(to)) {
        for (const Uuid& id : observations)
            if (!contains(insight->observations, id)) insight->observations.push_back(id);
        done = workspace.save(*insight, what) || done;
    }
    return done;
}

}  // namespace chandung::app
