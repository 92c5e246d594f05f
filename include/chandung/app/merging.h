#pragma once

#include "chandung/app/workspace.h"
#include "chandung/domain/comparison.h"

#include <set>

namespace chandung::app {

/// What points at a persona and would be pointed at the one it is merged into.
struct PointingAt {
    std::size_t members = 0;  ///< of buying committees
    std::size_t journeys = 0;
    std::size_t plans = 0;
};
[[nodiscard]] PointingAt pointingAt(const Workspace& workspace, const domain::Uuid& persona);

/// What would become of two personas, for the user to see and choose. Throws domain::Error(CannotMerge) for a persona
/// with itself, and when one of the two is not there (any more).
[[nodiscard]] domain::Merge previewMerge(const Workspace& workspace, const domain::Uuid& keep,
                                         const domain::Uuid& other);

/// Makes one persona of two: `keep` gets all statements and evidence of `other`; members of committees, journeys and
/// plans of `other` become those of `keep`; `other` goes to the trash. For the fields in `fromOther` the other's value
/// is taken where both have one (statements are always united). One step of undo. What is refused is announced through
/// Workspace::failed, and nothing is changed.
bool mergePersonas(Workspace& workspace, const domain::Uuid& keep, const domain::Uuid& other,
                   const std::set<std::string>& fromOther = {});

}  // namespace chandung::app
