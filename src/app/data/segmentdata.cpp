#include "chandung/app/data/segmentdata.h"

#include "chandung/app/text.h"
#include "chandung/app/versions.h"

#include <algorithm>

namespace chandung::app {

namespace {

using domain::Dataset;
using domain::Observation;
using domain::Persona;

/// The table whose source has this observation.
const Dataset* tableOf(const Observation& observation, const std::vector<Dataset>& datasets) {
    const auto found = std::find_if(datasets.begin(), datasets.end(), [&](const Dataset& dataset) {
        return !dataset.sourceId.isNull() && dataset.sourceId == observation.sourceId;
    });
    return found == datasets.end() ? nullptr : &*found;
}

/// A draft's label is the name of its group, and so are the tag of its observations and the beginning of their texts.
bool speaksOf(const Observation& observation, const std::string& group) {
    return !observation.field.empty() && observation.tags == std::vector<std::string>{group} &&
           observation.text.rfind(group + ": ", 0) == 0;
}

/// Statements of a list have one observation each, in their order; what has none was not in the table.
domain::FieldValue withFigures(domain::FieldValue value, std::size_t figures) {
    if (auto* list = std::get_if<domain::Statements>(&value); list && list->size() > figures) list->resize(figures);
    return value;
}

}  // namespace

std::optional<SegmentData> segmentData(Workspace& workspace, const domain::Uuid& persona) {
    const std::vector<Dataset> datasets = workspace.all<Dataset>();
    if (datasets.empty()) return std::nullopt;
    const auto versions = versionsOf(workspace, persona);
    if (versions.empty()) return std::nullopt;
    const Persona& first = versions.front().persona;
    const std::string group = first.text("identity.label");
    if (group.empty()) return std::nullopt;
    SegmentData data;
    const Dataset* table = nullptr;
    for (const Observation& observation : workspace.all<Observation>()) {
        const Dataset* from = speaksOf(observation, group) ? tableOf(observation, datasets) : nullptr;
        if (!from || (table && from != table) || isEmpty(first.value(observation.field))) continue;
        table = from;
        data.texts[observation.field].push_back(toQt(observation.text.substr(group.size() + 2)));
    }
    if (!table) return std::nullopt;
    data.dataset = *table;
    data.figures.id = persona;
    data.figures.kind = first.kind;
    data.figures.studyId = first.studyId;
    data.figures.updatedAt = first.updatedAt;
    for (const auto& [field, texts] : data.texts)
        data.figures.set(field, withFigures(first.value(field), texts.size()));
    return data;
}

}  // namespace chandung::app
