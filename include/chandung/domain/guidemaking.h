#pragma once

#include "chandung/domain/bundle.h"
#include "chandung/domain/catalogue.h"
#include "chandung/domain/method.h"

#include <vector>

namespace chandung::domain {

/// How much is known about a field in the personas of a study.
enum class FieldState {
    Missing,   ///< at least one persona says nothing, or there is none yet
    Unproven,  ///< all say something, and a statement rests on nothing
    Known
};

[[nodiscard]] FieldState fieldState(const std::vector<Persona>& personas, const std::string& field);

/// The question that asks a customer for a field; empty when only the marketer can answer it.
[[nodiscard]] const std::string& questionOf(const FieldDefinition& field, Language language);

/// More chosen questions than this rarely get answered in one conversation.
inline constexpr std::size_t mostChosenQuestions = 12;

/// What a guide may ask: the study's own questions; in B2B the method's four that go deep; then every field that is
/// missing or unproven in the study's personas, those that the purposes ask for first before the others. The first
/// `mostChosenQuestions` are chosen. `bundle` holds what belongs to the study.
[[nodiscard]] std::vector<GuideQuestion> proposedQuestions(const Study& study, const Bundle& bundle,
                                                           const Catalogue& catalogue, const Method& method,
                                                           Language language);

/// Adds the proposals that the guide does not ask yet, not chosen; how many there were.
std::size_t addProposals(Guide& guide, const std::vector<GuideQuestion>& proposals);

}  // namespace chandung::domain
