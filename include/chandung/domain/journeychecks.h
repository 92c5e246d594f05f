#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/journey.h"
#include "chandung/domain/method.h"
#include "chandung/domain/persona.h"

#include <string>
#include <vector>

namespace chandung::domain {

/// What breaks a journey's one consistent experience.
enum class JourneyIssueCode {
    NoStages,
    NoTouchpoint,  ///< stage
    NoOwner,       ///< stage
    NoMeasure,     ///< stage
    Contradiction  ///< stage and the one behind it promise opposite things; word, otherWord: by which words
};

struct JourneyIssue {
    JourneyIssueCode code = JourneyIssueCode::NoStages;
    std::size_t stage = 0;  ///< index
    std::string word{};
    std::string otherWord{};

    bool operator==(const JourneyIssue&) const = default;
};

/// Contradictions first, then stage by stage. Two neighbouring messages contradict each other when one holds a word of
/// one side and the other a word of the other side of a pair in `opposites` (list "opposites" of the method: "one" and
/// "other", in three languages), compared whole words, without accents and case; a message that has words of both sides
/// says nothing. It is a plain list of words: it finds "the cheapest" beside "premium", not every contradiction.
[[nodiscard]] std::vector<JourneyIssue> check(const Journey& journey, const std::vector<MethodEntry>& opposites);

/// What the persona's own fields offer for a row of the message sheet: objection with its answer, proof, channel,
/// content. What is filled in already is kept.
[[nodiscard]] StageMessage proposeMessage(const Persona& persona, const Stage& stage, const StageMessage& written);

}  // namespace chandung::domain
