#pragma once

#include "chandung/domain/codes.h"
#include "chandung/domain/uuid.h"

#include <optional>
#include <string>
#include <vector>

namespace chandung::domain {

struct Touchpoint {
    std::string name;
    TouchpointKind kind = TouchpointKind::Digital;
    bool operator==(const Touchpoint&) const = default;
};

/// What one persona hears in one stage: a row of the message sheet.
struct StageMessage {
    Uuid personaId;  ///< null: the persona is gone
    std::string question;
    std::string objection;
    std::string answer;
    std::string proof;
    std::string channel;
    std::string content;
    std::string call;  ///< call to action

    bool operator==(const StageMessage&) const = default;
};

struct Stage {
    Uuid id;
    StageKey key = StageKey::Own;
    std::string name;     ///< empty: as the key is called
    std::string summary;  ///< one or two lines for the card
    std::string who;
    std::string concern;
    std::string message;
    std::vector<std::string> channels;
    std::vector<Touchpoint> touchpoints;
    std::vector<std::string> content;
    std::optional<StageOwner> owner;
    std::string handover;
    std::string duration;
    std::string measure;
    std::optional<int> emotion;  ///< −2 … +2
    std::string emotionNote;
    std::string goesWrong;
    std::string idea;
    std::vector<StageMessage> messages{};  ///< at most one per persona

    bool operator==(const Stage&) const = default;
};

/// A customer journey of a persona or a segment.
struct Journey {
    Uuid id;
    Uuid studyId;
    Uuid personaId;
    Uuid segmentId;
    std::string name;
    std::string product;
    std::string goal;
    JourneyModel model = JourneyModel::SeeThinkDoCare;
    std::vector<Stage> stages;

    bool operator==(const Journey&) const = default;
};

/// The stages a model begins with, in order; none for the marketer's own.
[[nodiscard]] std::vector<StageKey> stagesOf(JourneyModel model);

/// One way of reaching a persona.
struct PlanWay {
    Way way = Way::Content;
    std::string idea;
    std::string owner;
    std::string channel;
    std::string measure;
    std::string result;
    bool operator==(const PlanWay&) const = default;
};

/// How a persona is reached: the engagement plan.
struct Plan {
    Uuid id;
    Uuid personaId;
    std::vector<PlanWay> ways;
    bool operator==(const Plan&) const = default;
};

}  // namespace chandung::domain
