#pragma once

#include "chandung/app/data/journeyfigures.h"
#include "chandung/domain/journey.h"
#include "chandung/domain/journeychecks.h"
#include "gui/context.h"

#include <QString>

namespace chandung::gui {

/// The rows of a journey, in the order of the map.
enum class StageRow {
    Name,
    Customers,  ///< counted in a table; only there when one is
    Summary,
    Who,
    Concern,
    Message,
    Channels,
    Touchpoints,
    Feeling,
    FeelingNote,
    GoesWrong,
    Idea,
    Content,
    Owner,
    Handover,
    Duration,
    Measure,
    Count
};

[[nodiscard]] QString stageRowName(StageRow row);
/// Its own name, else that of its key.
[[nodiscard]] QString stageName(const Context& context, const domain::Stage& stage);
/// What an empty cell asks, from the method's words on the stage; empty when it has none.
[[nodiscard]] QString stageHint(const Context& context, const domain::Stage& stage, StageRow row);
/// "+2", "0", "−1"; empty when nothing is said.
[[nodiscard]] QString feelingText(const std::optional<int>& feeling);

/// How many customers are at a stage and their share; in a second line, the change since the earlier table. Empty when
/// none are counted.
[[nodiscard]] QString customersText(const app::JourneyFigures& figures, std::size_t stage);

/// One touchpoint a line, a physical one with □ before it, a digital one with ○; and back: a line without a sign is
/// digital.
[[nodiscard]] QString touchpointLines(const std::vector<domain::Touchpoint>& touchpoints);
[[nodiscard]] std::vector<domain::Touchpoint> touchpointsOf(const QString& lines);

[[nodiscard]] QString issueText(const Context& context, const domain::Journey& journey,
                                const domain::JourneyIssue& issue);
/// The row in which an issue is put right.
[[nodiscard]] StageRow rowOf(const domain::JourneyIssue& issue);

}  // namespace chandung::gui
