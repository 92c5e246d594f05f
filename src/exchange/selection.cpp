#include "chandung/exchange/selection.h"

#include <algorithm>
#include <unordered_set>

namespace chandung::exchange {

namespace {

using namespace domain;

/// Collects the ids of all that is needed, following each reference to what it stands on.
class Needed {
public:
    explicit Needed(const Bundle& bundle) : m_bundle(bundle) {}

    [[nodiscard]] bool has(const Uuid& id) const { return m_ids.contains(id); }

    void addPersona(const Persona& persona) {
        m_ids.insert(persona.id);
        m_ids.insert(persona.studyId);
        addValues(persona.fields);
        if (const Segment* segment = findById(m_bundle.segments, persona.segmentId)) {
            m_ids.insert(segment->id);
            m_ids.insert(segment->studyId);
            addValues(segment->company);
        }
    }

    void addStudy(const Uuid& study) { m_ids.insert(study); }

private:
    void addValues(const FieldValues& values) {
        for (const auto& [key, value] : values) {
            if (const auto* image = std::get_if<ImageValue>(&value)) m_ids.insert(image->photo);
            if (const auto* statements = std::get_if<Statements>(&value))
                for (const Statement& statement : *statements)
                    for (const Citation& citation : statement.evidence) addCited(citation.targetId);
        }
    }

    void addCited(const Uuid& id) {
        if (id.isNull() || !m_ids.insert(id).second) return;
        if (const Source* source = findById(m_bundle.sources, id)) m_ids.insert(source->studyId);
        if (const Observation* observation = findById(m_bundle.observations, id)) addCited(observation->sourceId);
        if (const Insight* insight = findById(m_bundle.insights, id)) {
            m_ids.insert(insight->studyId);
            for (const Uuid& observation : insight->observations) addCited(observation);
        }
    }

    const Bundle& m_bundle;
    std::unordered_set<Uuid> m_ids;
};

}  // namespace

Bundle selectPersonas(const Bundle& bundle, const std::vector<Uuid>& personas) {
    Needed needed(bundle);
    Bundle selected;
    for (const Uuid& id : personas) {
        const Persona* persona = findById(bundle.personas, id);
        if (!persona || needed.has(id)) continue;
        needed.addPersona(*persona);
        selected.personas.push_back(*persona);
    }
    for (const Journey& journey : bundle.journeys) {
        if (!needed.has(journey.personaId) || journey.personaId.isNull()) continue;
        needed.addStudy(journey.studyId);
        selected.journeys.push_back(journey);
    }
    std::copy_if(bundle.plans.begin(), bundle.plans.end(), std::back_inserter(selected.plans),
                 [&](const Plan& plan) { return !plan.personaId.isNull() && needed.has(plan.personaId); });
    const auto copy = [&](const auto& from, auto& to) {
        std::copy_if(from.begin(), from.end(), std::back_inserter(to),
                     [&](const auto& item) { return needed.has(item.id); });
    };
    copy(bundle.studies, selected.studies);
    copy(bundle.sources, selected.sources);
    // What was said stays in the workspace; the observations filed from it are what personas stand on.
    for (Source& source : selected.sources) source.text.clear();
    copy(bundle.observations, selected.observations);
    copy(bundle.insights, selected.insights);
    copy(bundle.segments, selected.segments);
    copy(bundle.images, selected.images);
    selected.ownGroups = bundle.ownGroups;
    selected.ownFields = bundle.ownFields;
    return selected;
}

}  // namespace chandung::exchange
