#pragma once

#include "chandung/app/card/carddocument.h"

#include <string>

namespace chandung::app {

/// What is made of a guide.
enum class GuideForm {
    Interview,     ///< for the one who asks: the questions with room for notes
    Questionnaire  ///< for the one who answers: boxes to tick, lines to write on, consent at the end
};

/// The chosen questions of a guide on pages with room to write: name of the study, what the people asked are told, a
/// QR code to the marketer's own form when the guide has a link. Portrait, of the options' page size.
[[nodiscard]] card::Document layoutGuide(const domain::Guide& guide, const domain::Study& study, GuideForm form,
                                         const domain::Catalogue& catalogue, const Knowledge& knowledge,
                                         const card::CardOptions& options);

/// A table to type answers into: a header with who was asked, when and their consent, then the chosen questions.
[[nodiscard]] std::string guideCsv(const domain::Guide& guide, const Knowledge& knowledge, domain::Language language);

/// Whether a link can be printed as a QR code: an http or https address that fits into one.
[[nodiscard]] bool isFormLink(const std::string& link);

}  // namespace chandung::app
