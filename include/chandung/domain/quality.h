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

/// What to mend before a persona goes on the wall, the gravest first.
enum class Rule {
    NoName,
    RangeReversed,     ///< the first end of a range is above the second
    AgeAndYears,       ///< more years in the job than the age allows
    BudgetAndIncome,   ///< the budget is above a whole year's income or revenue
    NegativeNoReason,  ///< do not target – but not why
    NoEvidence,        ///< no statement is backed
    WeakEvidence,      ///< more assumptions than backed statements
    StaleEvidence,     ///< half or more of the backed statements with a date rest on evidence older than two years
    OnlyDemographics,  ///< nothing said beyond identity and demographics
    NotDistinct,       ///< everything it says of what it wants and does, another persona of the study says too
    TooAlike,          ///< as alike to another persona of the study as `tooAlike`
    NoQuote,
    ShareTooSmall,  ///< under 7 %; B2B: of the accounts (or customers) and of the revenue
    ReviewOverdue,
    TooManySegments,  ///< more than seven in a B2B study
    TooManyPersonas   ///< more than seven in a B2C study
};

template <>
struct CodeNames<Rule> {
    static constexpr auto names = std::to_array<std::string_view>(
        {"no_name", "range_reversed", "age_and_years", "budget_and_income", "negative_no_reason", "no_evidence",
         "weak_evidence", "stale_evidence", "only_demographics", "not_distinct", "too_alike", "no_quote",
         "share_too_small", "review_overdue", "too_many_segments", "too_many_personas"});
};

/// Evidence older than this says little about customers today.
inline constexpr int freshYears = 2;

/// More segments (B2B) or personas (B2C) than this in one study are not kept in mind by anybody.
inline constexpr std::size_t mostInStudy = 7;

struct Finding {
    Uuid persona;  ///< null: it is about the whole study
    Rule rule;
    std::string field;  ///< where to mend it, or empty
    /// Numbers, dates and names for the message, in the order the message names them. TooAlike: percent, name of the
    /// other, then the keys of the groups that make them alike, the most alike first.
    std::vector<std::string> args;
    Uuid other;  ///< TooAlike: the other persona
    Uuid study;  ///< findings about a study
};

/// The findings of one persona by itself.
[[nodiscard]] std::vector<Finding> findings(const Persona& persona, const Segment* segment, const Study* study,
                                            std::chrono::year_month_day today);

/// The findings of one persona among the others of its study in `bundle`, and by its evidence.
[[nodiscard]] std::vector<Finding> findings(const Persona& persona, const Bundle& bundle, const Catalogue& catalogue,
                                            std::chrono::year_month_day today);

/// The findings about a study as a whole.
[[nodiscard]] std::vector<Finding> findings(const Study& study, const Bundle& bundle);

/// All findings: of every study, then of every persona. In a study of more than 60 personas, only those are held
/// against each other that share some of their statements.
[[nodiscard]] std::vector<Finding> findings(const Bundle& bundle, const Catalogue& catalogue,
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
