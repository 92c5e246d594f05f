#pragma once

#include "chandung/app/workspace.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace chandung::app {

/// What the rows of a segment say in an imported table, in the form of a persona.
struct SegmentData {
    domain::Dataset dataset;
    /// Only the fields that a column fills: numbers as the middle half, names and choices as most rows have them. Its
    /// id is the persona's that was asked for.
    domain::Persona figures;
    /// By field, the figure behind each value: "Age: half of the group is between 34 and 45, … (80 of 240 rows)".
    std::map<std::string, std::vector<QString>> texts;
};

/// The figures of the segment that a persona was drafted from (draftFromGroups), whatever has been written into the
/// persona since: the values as they were first kept, with the observations that were made of them. Nothing when it was
/// not drafted from a table, or the table or all of its observations are gone. Throws domain::Error.
[[nodiscard]] std::optional<SegmentData> segmentData(Workspace& workspace, const domain::Uuid& persona);

}  // namespace chandung::app
