#include "chandung/domain/journeystages.h"

#include <algorithm>

namespace chandung::domain {

namespace {

/// Stages that stand for the same part of the way, in the three models.
int partOf(StageKey key) {
    switch (key) {
        case StageKey::See:
        case StageKey::Awareness:
            return 1;
        case StageKey::Think:
        case StageKey::Consideration:
        case StageKey::Evaluation:
            return 2;
        case StageKey::Do:
        case StageKey::Decision:
        case StageKey::Purchase:
            return 3;
        case StageKey::Care:
        case StageKey::Retention:
            return 4;
        case StageKey::Advocacy:
            return 5;
        case StageKey::Own:
            break;
    }
    return 0;
}

bool sayNothing(StageMessage message) {
    message.personaId = Uuid();
    return message == StageMessage();
}

}  // namespace

bool isBlank(const Stage& stage) {
    Stage bare;
    bare.id = stage.id;
    bare.key = stage.key;
    return stage == bare;
}

std::vector<Stage> blankStages(JourneyModel model) {
    std::vector<Stage> stages;
    for (const StageKey key : stagesOf(model)) {
        Stage stage;
        stage.id = Uuid::make();
        stage.key = key;
        stages.push_back(std::move(stage));
    }
    return stages;
}

Journey inModel(const Journey& journey, JourneyModel model) {
    Journey result = journey;
    result.model = model;
    if (model == JourneyModel::Own) return result;
    std::vector<Stage> left = journey.stages;
    result.stages = blankStages(model);
    for (Stage& stage : result.stages) {
        const auto found = std::find_if(left.begin(), left.end(), [&](const Stage& old) {
            return old.key != StageKey::Own && partOf(old.key) == partOf(stage.key);
        });
        if (found == left.end()) continue;
        const StageKey key = stage.key;
        stage = std::move(*found);
        stage.key = key;
        left.erase(found);
    }
    for (Stage& stage : left)
        if (!isBlank(stage)) result.stages.push_back(std::move(stage));
    return result;
}

std::size_t nextFromCare(const Journey& journey) {
    if (journey.stages.empty()) return 0;
    for (std::size_t i = journey.stages.size(); i-- > 0;)
        if (isBlank(journey.stages[i])) return i;
    return journey.stages.size() - 1;
}

StageMessage messageFor(const Stage& stage, const Uuid& persona) {
    for (const StageMessage& message : stage.messages)
        if (message.personaId == persona) return message;
    StageMessage message;
    message.personaId = persona;
    return message;
}

void setMessage(Stage& stage, const StageMessage& message) {
    const auto found = std::find_if(stage.messages.begin(), stage.messages.end(),
                                    [&](const StageMessage& other) { return other.personaId == message.personaId; });
    if (sayNothing(message)) {
        if (found != stage.messages.end()) stage.messages.erase(found);
    } else if (found != stage.messages.end()) {
        *found = message;
    } else {
        stage.messages.push_back(message);
    }
}

}  // namespace chandung::domain
