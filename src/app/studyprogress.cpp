#include "chandung/app/studyprogress.h"

#include "chandung/app/workspace.h"

#include <algorithm>

namespace chandung::app {

namespace {

using domain::PersonaFacts;

std::vector<PersonaFacts> factsOf(Workspace& workspace, const domain::Study& study,
                                  const std::vector<domain::PersonaSummary>& personas) {
    std::vector<PersonaFacts> facts;
    const storage::PersonaRepository& stored = workspace.store().personas();
    // Asked of all: where one has nothing, the others need not be looked at.
    bool quotes = true;
    bool goals = true;
    bool pains = true;
    for (const domain::PersonaSummary& persona : personas) {
        if (persona.studyId != study.id) continue;
        quotes = quotes && stored.has(persona.id, "identity.quote");
        goals = goals && stored.has(persona.id, "goals.goals");
        pains = pains && stored.has(persona.id, "pains.pains");
        facts.push_back({{persona.backed, persona.statements},
                         quotes,
                         goals,
                         pains,
                         !persona.reviewed.empty(),
                         domain::reviewDue(persona, &study, domain::todayUtc()).overdue()});
    }
    return facts;
}

}  // namespace

std::vector<StudyProgress> progressOf(Workspace& workspace, const std::vector<domain::Study>& studies,
                                      const std::vector<domain::PersonaSummary>& personas) {
    domain::Bundle bundle;
    bundle.sources = workspace.all<domain::Source>();
    bundle.observations = workspace.all<domain::Observation>();
    bundle.insights = workspace.all<domain::Insight>();
    bundle.segments = workspace.all<domain::Segment>();
    std::vector<StudyProgress> all;
    for (const domain::Study& study : studies) {
        const std::vector<PersonaFacts> facts = factsOf(workspace, study, personas);
        StudyProgress progress;
        for (int step = 0; step < studySteps; ++step) {
            const auto items = domain::checklist(study, bundle, facts, step);
            const auto open =
                std::find_if(items.begin(), items.end(), [](const auto& item) { return item.needed && !item.done; });
            if (open == items.end()) {
                ++progress.done;
            } else if (progress.next < 0) {
                progress.next = step;
                progress.missing = *open;
            }
        }
        all.push_back(progress);
    }
    return all;
}

}  // namespace chandung::app
