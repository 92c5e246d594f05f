#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/checklist.h"

#include <vector>

namespace chandung::app {

class Workspace;

/// How far a study is.
struct StudyProgress {
    int done = 0;               ///< steps with nothing missing
    int next = -1;              ///< the first step with something missing, from 0; −1: none
    domain::CheckItem missing;  ///< what is missing there first
};

inline constexpr int studySteps = 5;

/// How far each of the studies is, without reading what their personas say.
[[nodiscard]] std::vector<StudyProgress> progressOf(Workspace& workspace, const std::vector<domain::Study>& studies,
                                                    const std::vector<domain::PersonaSummary>& personas);

}  // namespace chandung::app
