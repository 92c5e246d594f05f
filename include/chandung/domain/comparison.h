#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/persona.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace chandung::domain {

/// From this likeness of their words on (twice the common words by all words), two statements are near-equal.
inline constexpr double nearStatements = 0.7;

/// From this similarity on, two personas are too alike to be two.
inline constexpr double tooAlike = 60.0;

/// Statements of at least two personas that say the same: one of each persona at most.
struct SharedStatement {
    std::string text;                            ///< in the words of the first persona that has it
    std::vector<std::optional<std::size_t>> at;  ///< for each persona: the place in its list
    bool equal = true;  ///< the same but for case, accents, punctuation and the order of words; else near-equal
};

/// One field side by side.
struct ComparisonRow {
    std::string field;
    std::vector<FieldValue> values;  ///< in the order asked; what the reader sees, with what the segment gives
    std::vector<bool> inherited;     ///< for each persona: the value is its segment's
    bool same = true;  ///< all are equal in the interchange format: the ids of statements do not matter, evidence does
    double difference = 0;                ///< 0 (the same) – 1 (nothing in common), the mean of all pairs
    std::vector<SharedStatement> shared;  ///< in the order of the first persona's list, then of the others'

    [[nodiscard]] std::string_view group() const { return std::string_view(field).substr(0, field.find('.')); }
    /// Who else says this; nothing when it is particular to that persona.
    [[nodiscard]] const SharedStatement* sharedAt(std::size_t persona, std::size_t statement) const;
    /// The places of the statements that only this persona has.
    [[nodiscard]] std::vector<std::size_t> particular(std::size_t persona) const;
};

/// What one group of fields adds to a similarity.
struct GroupSimilarity {
    std::string group;
    double percent = 0;  ///< how alike the two are in this group, 0–100
    double points = 0;   ///< how much of the similarity comes from it; the points of all groups make the similarity
    double weight = 0;   ///< the most it could add; the weights of all groups make 100
};

/// How alike two personas are, and which groups make it.
struct Similarity {
    double percent = 100;                 ///< 0–100
    std::vector<GroupSimilarity> groups;  ///< in catalogue order; only those in which at least one says something
};

struct Comparison {
    std::vector<ComparisonRow> rows;  ///< in catalogue order; one for each field that at least one has
    std::vector<std::vector<Similarity>> similarity;

    [[nodiscard]] std::size_t differing() const;
};

/// Puts personas side by side. `segments` are theirs in the same order, null for none; a shorter list stands for nulls.
[[nodiscard]] Comparison compare(const std::vector<const Persona*>& personas,
                                 const std::vector<const Segment*>& segments, const Catalogue& catalogue);

/// How alike two personas are in what they say themselves. What counts is every own value of a field of the catalogue
/// but name, label and photo; what is inherited from the segment does not count, nor do tags, review and study.
/// - 100 exactly when all that counts is equal in the interchange format; so a renamed copy is 100, and two empty
/// personas are.
/// - The value is what is shared by what there is: each field weighs 1, a list the square root of its different
/// entries.
/// - Each change to a value makes the two less alike: by the words changed in a text, by the distance of a number, by
/// the entries of a list
///   that have no equal; a little by their order (much where the list is ranked), spelling, second part, or evidence.
/// - Symmetric to the last bit.
[[nodiscard]] Similarity similarity(const Persona& a, const Persona& b, const Catalogue& catalogue);

/// Rows of one group.
struct RowGroup {
    std::string group;
    std::vector<std::size_t> rows;  ///< places in Comparison::rows
};

/// Rows in the order of a table: groups that differ, and the identical rows to be folded into one line.
struct RowOrder {
    std::vector<RowGroup> groups;
    std::vector<std::size_t> identical;
};

/// What differs, the most different group first and in it the most different row; ties in catalogue order.
[[nodiscard]] RowOrder differencesFirst(const Comparison& comparison);

/// Every row in catalogue order; nothing is folded.
[[nodiscard]] RowOrder allRows(const Comparison& comparison);

/// Where two personas that become one contradict each other. For statements each side holds the one statement.
struct MergeConflict {
    std::string field;
    FieldValue kept;
    FieldValue other;
};

struct Merge {
    Persona persona;
    std::vector<MergeConflict> conflicts;  ///< in catalogue order; for the user to see and choose
};

/// Makes one persona of two. It keeps the first's identity and, where both have a value, the first's; the other's value
/// is a conflict. All statements are kept: equal ones (SharedStatement::equal) become one with the evidence of both
/// unless their second parts differ; a dropped wording is a conflict. Choices and tags are united. Statements taken
/// from the second have no id until they are stored.
[[nodiscard]] Merge merge(const Persona& first, const Persona& second, const Catalogue& catalogue);

}  // namespace chandung::domain
