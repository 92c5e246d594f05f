#pragma once

#include "chandung/domain/codes.h"
#include "chandung/domain/uuid.h"

#include <string>
#include <vector>

namespace chandung::domain {

/// One run of the five steps for one product or market. Step 1 (goal) is its own content.
struct Study {
    Uuid id;
    std::string name;
    CustomerKind kind = CustomerKind::B2b;
    std::vector<Purpose> purposes;
    std::string product;
    std::string market;
    std::string processStage;            ///< stage of the business process that it serves
    std::vector<std::string> questions;  ///< to be answered
    std::vector<std::string> needs;      ///< what must be known about a customer to answer them
    std::string owner;
    std::string due;  ///< YYYY-MM-DD or empty
    ReviewRhythm review = ReviewRhythm::HalfYearly;

    bool operator==(const Study&) const = default;
};

}  // namespace chandung::domain
