#pragma once

#include "chandung/domain/uuid.h"

#include <string>
#include <vector>

namespace chandung::domain {

/// One question of a guide, in its order.
struct GuideQuestion {
    std::string text;
    std::string field;   ///< the catalogue field that the answer fills, or empty
    bool chosen = true;  ///< is asked; one that is not stays in the list

    bool operator==(const GuideQuestion&) const = default;
};

/// What is asked in the interviews and the questionnaire of a study (step 2).
struct Guide {
    Uuid id;
    Uuid studyId;
    std::string name;
    std::string intro;  ///< what the people asked are told first
    std::string link;   ///< the marketer's own online form; printed as a QR code
    std::vector<GuideQuestion> questions;

    bool operator==(const Guide&) const = default;
};

}  // namespace chandung::domain
