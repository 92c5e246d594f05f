#include "chandung/domain/comparison.h"

#include "domain/comparedvalue.h"
#include "domain/comparisonshared.h"
#include "domain/comparisonsimilarity.h"

#include <algorithm>
#include <numeric>

namespace chandung::domain {

namespace {

/// A sum that is the same in any order of the columns.
double meanOf(std::vector<double> values) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::vector<SharedStatement> sharedOf(const std::vector<FieldValue>& values, Vocabulary& vocabulary) {
    std::vector<const Statements*> lists;
    for (const FieldValue& value : values) lists.push_back(std::get_if<Statements>(&value));
    return sharedStatements(lists, vocabulary);
}

/// Compares field after field; what personas say themselves also makes how alike they are.
class Comparing {
public:
    Comparing(const std::vector<const Persona*>& personas, const std::vector<const Segment*>& segments,
              const Catalogue& catalogue)
        : m_personas(personas),
          m_segments(segments),
          m_sums(personas.size() * personas.size(), SimilaritySum(catalogue)) {}

    /// The row of one field, or nothing when none has it.
    std::optional<ComparisonRow> row(const FieldDefinition& field);
    [[nodiscard]] Similarity similarity(std::size_t i, std::size_t j) const { return m_sums[sumAt(i, j)].similarity(); }

private:
    std::vector<ComparedValue> read(const FieldDefinition& field, ComparisonRow& row);
    void measure(const FieldDefinition& field, const std::vector<ComparedValue>& values, ComparisonRow& row);
    [[nodiscard]] std::size_t sumAt(std::size_t i, std::size_t j) const { return i * m_personas.size() + j; }

    const std::vector<const Persona*>& m_personas;
    const std::vector<const Segment*>& m_segments;
    std::vector<SimilaritySum> m_sums;  ///< only those of i <= j
    Vocabulary m_vocabulary;
};

/// Takes the values into the row, and as they are compared.
std::vector<ComparedValue> Comparing::read(const FieldDefinition& field, ComparisonRow& row) {
    std::vector<ComparedValue> values;
    for (std::size_t i = 0; i < m_personas.size(); ++i) {
        const Segment* segment = i < m_segments.size() ? m_segments[i] : nullptr;
        const FieldValue& value = effectiveValue(*m_personas[i], segment, field.key);
        values.emplace_back(field, value, m_vocabulary);
        row.values.push_back(values.back().empty() ? FieldValue() : value);
        row.inherited.push_back(!values.back().empty() && isEmpty(m_personas[i]->value(field.key)));
    }
    return values;
}

/// Measures each pair once, for the row's difference and for how alike the two are.
void Comparing::measure(const FieldDefinition& field, const std::vector<ComparedValue>& values, ComparisonRow& row) {
    const ComparedValue nothing(field, {}, m_vocabulary);
    const auto own = [&](std::size_t i) -> const ComparedValue& { return row.inherited[i] ? nothing : values[i]; };
    const bool counts = countsForSimilarity(field);
    std::vector<double> differences;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (counts) m_sums[sumAt(i, i)].add(field, agreement(field, own(i), own(i)));
        for (std::size_t j = i + 1; j < values.size(); ++j) {
            const Agreement shown = agreement(field, values[i], values[j]);
            differences.push_back(1 - shown.likeness());
            if (!counts) continue;
            const bool said = !row.inherited[i] && !row.inherited[j];
            m_sums[sumAt(i, j)].add(field, said ? shown : agreement(field, own(i), own(j)));
        }
    }
    if (!row.same) row.difference = meanOf(std::move(differences));
}

std::optional<ComparisonRow> Comparing::row(const FieldDefinition& field) {
    ComparisonRow row;
    row.field = field.key;
    const std::vector<ComparedValue> values = read(field, row);
    if (std::all_of(values.begin(), values.end(), [](const auto& value) { return value.empty(); })) return std::nullopt;
    row.same = std::all_of(values.begin(), values.end(),
                           [&](const auto& value) { return value.plain() == values.front().plain(); });
    measure(field, values, row);
    if (field.kind == FieldKind::Statements) row.shared = sharedOf(row.values, m_vocabulary);
    return row;
}

/// The groups of `rows`, in the order in which they come first.
std::vector<RowGroup> grouped(const Comparison& comparison, const std::vector<std::size_t>& rows) {
    std::vector<RowGroup> result;
    for (const std::size_t row : rows) {
        const std::string_view group = comparison.rows[row].group();
        auto found = std::find_if(result.begin(), result.end(), [&](const RowGroup& g) { return g.group == group; });
        if (found == result.end()) found = result.insert(result.end(), RowGroup{std::string(group), {}});
        found->rows.push_back(row);
    }
    return result;
}

double meanDifference(const Comparison& comparison, const RowGroup& group) {
    std::vector<double> differences;
    for (const std::size_t row : group.rows) differences.push_back(comparison.rows[row].difference);
    return meanOf(std::move(differences));
}

}  // namespace

const SharedStatement* ComparisonRow::sharedAt(std::size_t persona, std::size_t statement) const {
    const auto found = std::find_if(shared.begin(), shared.end(),
                                    [&](const SharedStatement& entry) { return entry.at[persona] == statement; });
    return found == shared.end() ? nullptr : &*found;
}

std::vector<std::size_t> ComparisonRow::particular(std::size_t persona) const {
    std::vector<std::size_t> result;
    const auto* statements = std::get_if<Statements>(&values[persona]);
    for (std::size_t i = 0; statements && i < statements->size(); ++i)
        if (!sharedAt(persona, i)) result.push_back(i);
    return result;
}

std::size_t Comparison::differing() const {
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [](const ComparisonRow& row) { return !row.same; }));
}

Comparison compare(const std::vector<const Persona*>& personas, const std::vector<const Segment*>& segments,
                   const Catalogue& catalogue) {
    Comparison result;
    Comparing comparing(personas, segments, catalogue);
    for (const FieldDefinition& field : catalogue.fields())
        if (auto row = comparing.row(field)) result.rows.push_back(std::move(*row));
    result.similarity.resize(personas.size(), std::vector<Similarity>(personas.size()));
    for (std::size_t i = 0; i < personas.size(); ++i)
        for (std::size_t j = i; j < personas.size(); ++j)
            result.similarity[i][j] = result.similarity[j][i] = comparing.similarity(i, j);
    return result;
}

RowOrder differencesFirst(const Comparison& comparison) {
    RowOrder order;
    std::vector<std::size_t> differing;
    for (std::size_t row = 0; row < comparison.rows.size(); ++row)
        (comparison.rows[row].same ? order.identical : differing).push_back(row);
    order.groups = grouped(comparison, differing);
    std::stable_sort(order.groups.begin(), order.groups.end(), [&](const RowGroup& a, const RowGroup& b) {
        return meanDifference(comparison, a) > meanDifference(comparison, b);
    });
    for (RowGroup& group : order.groups)
        std::stable_sort(group.rows.begin(), group.rows.end(), [&](std::size_t a, std::size_t b) {
            return comparison.rows[a].difference > comparison.rows[b].difference;
        });
    return order;
}

RowOrder allRows(const Comparison& comparison) {
    std::vector<std::size_t> rows(comparison.rows.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    return {grouped(comparison, rows), {}};
}

}  // namespace chandung::domain
