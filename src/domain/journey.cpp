#include "chandung/domain/journey.h"

namespace chandung::domain {

std::vector<StageKey> stagesOf(JourneyModel model) {
    using enum StageKey;
    switch (model) {
        case JourneyModel::SeeThinkDoCare:
            return {See, Think, StageKey::Do, Care};
        case JourneyModel::AwarenessConsiderationDecision:
            return {Awareness, Consideration, Decision};
        case JourneyModel::AwarenessToAdvocacy:
            return {Awareness, Evaluation, Purchase, Retention, Advocacy};
        case JourneyModel::Own:
            break;
    }
    return {};
}

}  // namespace chandung::domain
