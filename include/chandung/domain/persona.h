#pragma once

#include "chandung/domain/fieldvalue.h"

#include <optional>
#include <string>
#include <vector>

namespace chandung::domain {

struct Segment;

/// One look at a persona to see whether it is still true.
struct Review {
    int version = 1;   ///< the version that the review made of the persona
    std::string date;  ///< YYYY-MM-DD
    std::string who;   ///< who looked at it, or empty
    std::string note;  ///< what changed, in the reviewer's words, or empty
    bool operator==(const Review&) const = default;
};

/// A customer persona. What it says is in `fields`, by catalogue key.
struct Persona {
    Uuid id;
    CustomerKind kind = CustomerKind::B2b;
    Uuid studyId;    ///< null: belongs to no study
    Uuid segmentId;  ///< null: none
    std::vector<std::string> tags;
    bool favourite = false;
    std::optional<ReviewRhythm> review;  ///< none: the study's
    std::string reviewed;                ///< YYYY-MM-DD of the last review, or empty
    FieldValues fields;                  ///< own values only
    int version = 1;                     ///< grows with each review
    std::vector<Review> reviews;         ///< the oldest first
    std::string createdAt;               ///< UTC, set by the store
    std::string updatedAt;               ///< UTC, set by the store

    [[nodiscard]] const FieldValue& value(const std::string& key) const;
    [[nodiscard]] std::string text(const std::string& key) const;  ///< empty when unset or of another kind
    [[nodiscard]] const Statements& statements(const std::string& key) const;
    [[nodiscard]] std::string name() const { return text("identity.name"); }
    [[nodiscard]] bool isNegative() const { return text("identity.target") == "negative"; }

    /// Looked at on `date` (YYYY-MM-DD): a new version begins, and who and what is kept.
    void markReviewed(const std::string& date, const std::string& who, const std::string& note);

    /// Sets a value; an empty one takes the field away.
    void set(const std::string& key, FieldValue value);

    bool operator==(const Persona&) const = default;
};

/// The value a reader sees: the persona's own, else (B2B, `company.*`) its segment's.
[[nodiscard]] const FieldValue& effectiveValue(const Persona& persona, const Segment* segment, const std::string& key);

/// What a list shows of a persona, kept apart from the long texts so that a library of thousands opens at once.
struct PersonaSummary {
    Uuid id;
    CustomerKind kind = CustomerKind::B2b;
    Uuid studyId;
    Uuid segmentId;
    std::string name;
    std::string label;
    std::string subtitle;  ///< role title or occupation
    std::vector<std::string> tags;
    std::vector<Role> roles;
    std::string archetype;
    bool negative = false;
    bool favourite = false;
    int backed = 0;      ///< statements with evidence
    int statements = 0;  ///< all statements
    std::optional<ReviewRhythm> review;
    std::string reviewed;
    std::string createdAt;
    std::string updatedAt;
};

}  // namespace chandung::domain
