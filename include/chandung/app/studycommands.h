#pragma once

#include "chandung/app/workspace.h"
#include "chandung/domain/personaldata.h"

#include <optional>
#include <vector>

namespace chandung::app {

/// What belongs to one study, for its checklists, findings and guide; the long texts of other studies' personas stay
/// in the file.
[[nodiscard]] domain::Bundle bundleOfStudy(const Workspace& workspace, const domain::Uuid& study);

// Changes of more than one thing; each one step of undo.
// -----------------------------------------------------------------------------------------------------------------------

/// Masks these details of a source's text, and the same words in the observations filed from it.
bool maskSource(Workspace& workspace, const domain::Uuid& source, const std::vector<domain::PersonalDetail>& details,
                const domain::MaskWords& words, const QString& what);

/// A persona of a segment for each role (one without a role when there is none), with the study's insights as cited
/// statements; those about the company go into the segment's profile. The personas that were made. `names`: what each
/// is called to begin with, by the order of the roles.
std::vector<domain::Uuid> createPersonas(Workspace& workspace, const domain::Uuid& segment,
                                         const std::vector<domain::Role>& roles, const QStringList& names,
                                         const QString& what);

/// Keeps a segment; personas whose share was the segment's old one get the new one.
bool saveSegment(Workspace& workspace, const domain::Segment& segment, const QString& what);

/// An insight with these observations, taken out of the insights that had them; its id, null when it was not kept.
domain::Uuid groupObservations(Workspace& workspace, const domain::Uuid& study,
                               const std::vector<domain::Uuid>& observations, const QString& text, const QString& what);

/// Puts observations into an insight (null: into none), out of insight `from` (null: out of none).
bool moveObservations(Workspace& workspace, const std::vector<domain::Uuid>& observations, const domain::Uuid& from,
                      const domain::Uuid& to, const QString& what);

}  // namespace chandung::app
