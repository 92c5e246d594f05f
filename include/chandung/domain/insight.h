#pragma once

#include "chandung/domain/fieldvalue.h"

#include <optional>
#include <string>
#include <vector>

namespace chandung::domain {

/// A sentence that observations support (step 3).
struct Insight {
    Uuid id;
    Uuid studyId;
    std::string text;
    std::string section;  ///< the catalogue group it speaks to, or empty
    std::vector<Uuid> observations;

    bool operator==(const Insight&) const = default;
};

/// A group of people or companies that may become a persona (step 3). A B2B segment carries the company profile that
/// its personas inherit.
struct Segment {
    Uuid id;
    Uuid studyId;
    std::string name;
    std::vector<std::string> criteria;
    std::optional<double> share;  ///< percent of the base
    ShareBase base = ShareBase::Customers;
    std::optional<double> size;  ///< how many customers or accounts
    std::optional<Tier> tier;
    std::optional<Behaviour> behaviour;
    std::optional<double> sophistication;  ///< 0 beginner – 100 expert
    std::string why;
    bool chosen = false;
    FieldValues company;                   ///< company.* fields
    std::optional<double> revenueShare{};  ///< percent of the revenue, where `share` has another base

    bool operator==(const Segment&) const = default;
};

}  // namespace chandung::domain
