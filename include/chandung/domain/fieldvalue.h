#pragma once

#include "chandung/domain/codes.h"
#include "chandung/domain/uuid.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace chandung::domain {

/// What a citation points to.
enum class CitationTarget { Source, Observation, Insight, Dataset, None };

template <>
struct CodeNames<CitationTarget> {
    static constexpr auto names =
        std::to_array<std::string_view>({"source", "observation", "insight", "dataset", "none"});
};

/// One piece of evidence behind a statement.
struct Citation {
    CitationTarget target = CitationTarget::None;
    Uuid targetId;          ///< null when the target is None
    std::string plainName;  ///< what a lost reference was called; for a dataset also while it is there
    EvidenceKind kind = EvidenceKind::Said;
    std::string quote;
    std::string date;  ///< YYYY, YYYY-MM or YYYY-MM-DD, or empty

    bool operator==(const Citation&) const = default;
};

/// One short claim about a persona. Without citations it is an assumption, and is shown as one.
struct Statement {
    Uuid id;
    std::string text;
    std::string detail;  ///< second part: code of a pain's kind, outcome of what was tried, our answer to an objection
    std::optional<int> strength;  ///< second part of a channel: 0–5
    std::vector<Citation> evidence;

    [[nodiscard]] bool isAssumption() const { return evidence.empty(); }
    bool operator==(const Statement&) const = default;
};

/// From–to; either end may be missing.
struct Range {
    std::optional<double> from;
    std::optional<double> to;
    std::string currency;  ///< ISO 4217 code, or empty
    std::string period;    ///< "month", "year", or empty
    std::string unit;      ///< "days", "weeks", "months", or empty

    [[nodiscard]] bool empty() const { return !from && !to; }
    bool operator==(const Range&) const = default;
};

/// How a drawn avatar looks; each part empty = drawn from the persona's id.
struct AvatarChoice {
    std::map<std::string, std::string> parts;  ///< "hair", "skin", "glasses", "clothes", "scarf", "beard" → code
    bool operator==(const AvatarChoice&) const = default;
};

/// A photo kept in the workspace, or the choices of a drawn avatar.
struct ImageValue {
    Uuid photo;  ///< id of an Image, or null
    AvatarChoice avatar;
    bool operator==(const ImageValue&) const = default;
};

using Statements = std::vector<Statement>;
using CodeList = std::vector<std::string>;

/// The value of one field of a persona. Which alternative is used follows from the field's kind:
/// text, prose and choice: string · number and scale: double · range: Range · choices: CodeList · statements:
/// Statements · image: ImageValue. `monostate` is "not filled in".
using FieldValue = std::variant<std::monostate, std::string, double, Range, CodeList, Statements, ImageValue>;

/// Nothing there: unset, an empty text or list, a range without ends.
[[nodiscard]] bool isEmpty(const FieldValue& value);

/// Values by field key, for example "goals.goals". Empty values are not kept.
using FieldValues = std::map<std::string, FieldValue>;

}  // namespace chandung::domain
