#pragma once

#include "chandung/domain/journey.h"

namespace chandung::domain {

/// Whether nothing was written into a stage (a name counts as something).
[[nodiscard]] bool isBlank(const Stage& stage);

/// A journey with the stages its model begins with, blank.
[[nodiscard]] std::vector<Stage> blankStages(JourneyModel model);

/// The journey in another model, with all that was written: a stage becomes its counterpart (See and Awareness; Think,
/// Consideration and Evaluation; Do, Decision and Purchase; Care and Retention), a written one that has none in the new
/// model stays behind the others under its own key, a blank one goes. Own stages stay where they are when the model
/// becomes "own".
[[nodiscard]] Journey inModel(const Journey& journey, JourneyModel model);

/// Which stage to fill next when one works from Care up to See: the last one that is still blank, else the last; 0 when
/// there is none.
[[nodiscard]] std::size_t nextFromCare(const Journey& journey);

/// The message for a persona in a stage; an empty one when there is none yet.
[[nodiscard]] StageMessage messageFor(const Stage& stage, const Uuid& persona);
/// Sets it; one without any text is taken away.
void setMessage(Stage& stage, const StageMessage& message);

}  // namespace chandung::domain
