#include "gui/study/studybundle.h"

#include "chandung/app/workspace.h"

namespace chandung::gui {

namespace {

template <class T>
std::vector<T> ofStudy(const app::Workspace& workspace, const domain::Uuid& study) {
    std::vector<T> all = workspace.all<T>();
    std::erase_if(all, [&](const T& item) { return item.studyId != study; });
    return all;
}

}  // namespace

domain::Bundle studyBundle(const app::Workspace& workspace, const domain::Uuid& study) {
    domain::Bundle bundle;
    if (const auto found = workspace.find<domain::Study>(study)) bundle.studies.push_back(*found);
    bundle.sources = ofStudy<domain::Source>(workspace, study);
    bundle.observations = workspace.all<domain::Observation>();
    std::erase_if(bundle.observations,
                  [&](const domain::Observation& item) { return !domain::findById(bundle.sources, item.sourceId); });
    bundle.insights = ofStudy<domain::Insight>(workspace, study);
    bundle.segments = ofStudy<domain::Segment>(workspace, study);
    for (const auto& summary : workspace.personaSummaries())
        if (summary.studyId == study)
            if (auto persona = workspace.find<domain::Persona>(summary.id))
                bundle.personas.push_back(std::move(*persona));
    return bundle;
}

}  // namespace chandung::gui
