#pragma once

#include "chandung/domain/bundle.h"
#include "chandung/domain/catalogue.h"

#include <chrono>
#include <string>
#include <vector>

namespace chandung::domain {

/// How many statements rest on evidence.
struct Coverage {
    int backed = 0;
    int statements = 0;
    [[nodiscard]] int assumptions() const { return statements - backed; }
};

[[nodiscard]] Coverage coverage(const Persona& persona);
[[nodiscard]] Coverage coverage(const Persona& persona, std::string_view group);

/// When a persona is to be looked at again.
struct ReviewDue {
    bool known = false;  ///< false: no rhythm or no date to count from
    std::chrono::year_month_day date{};
    int daysLeft = 0;  ///< negative: overdue
    [[nodiscard]] bool overdue() const { return known && daysLeft < 0; }
};

/// Counts from the last review, else from the day the persona was made.
[[nodiscard]] ReviewDue reviewDue(const Persona& persona, const Study* study, std::chrono::year_month_day today);
[[nodiscard]] ReviewDue reviewDue(const PersonaSummary& persona, const Study* study, std::chrono::year_month_day today);

/// What to mend before a persona goes on the wall.
enum class Rule {
    NoName,
    NoQuote,
    NoEvidence,        ///< no statement is backed
    WeakEvidence,      ///< more assumptions than backed statements
    OnlyDemographics,  ///< nothing said beyond identity and demographics
    ShareTooSmall,     ///< under 7 %
    ReviewOverdue
};

template <>
struct CodeNames<Rule> {
    static constexpr auto names =
        std::to_array<std::string_view>({"no_name", "no_quote", "no_evidence", "weak_evidence", "only_demographics",
                                         "share_too_small", "review_overdue"});
};

struct Finding {
    Uuid persona;
    Rule rule;
    std::string field;              ///< where to mend it, or empty
    std::vector<std::string> args;  ///< numbers and dates for the message, in the order the message names them
};

/// The findings of one persona, the gravest first.
[[nodiscard]] std::vector<Finding> findings(const Persona& persona, const Segment* segment, const Study* study,
                                            std::chrono::year_month_day today);

/// One thing a step needs (`needed`) or profits from.
struct CheckItem {
    std::string key;  ///< "goal.purpose", "goal.product", …: put into words by app/messages
    bool needed = true;
    bool done = false;
    std::string place;  ///< where to go: the name of a field of the page
};

/// What is done and missing in the five steps of a study, steps 0–4.
[[nodiscard]] std::vector<CheckItem> checklist(const Study& study, const Bundle& bundle, int step,
                                               std::chrono::year_month_day today);

[[nodiscard]] std::chrono::year_month_day todayUtc();
[[nodiscard]] std::string isoDate(std::chrono::year_month_day date);

}  // namespace chandung::domain
