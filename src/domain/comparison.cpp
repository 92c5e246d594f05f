#include "chandung/domain/comparison.h"

#include "domain/comparisonshared.h"
#include "domain/comparisonvalue.h"

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

double differenceOf(const FieldDefinition& field, const std::vector<FieldValue>& plain) {
    std::vector<double> pairs;
    for (std::size_t i = 0; i < plain.size(); ++i)
        for (std::size_t j = i + 1; j < plain.size(); ++j)
            pairs.push_back(1 - agreement(field, plain[i], plain[j]).likeness());
    return meanOf(std::move(pairs));
}

std::vector<SharedStatement> sharedOf(const std::vector<FieldValue>& values) {
    std::vector<const Statements*> lists;
    for (const FieldValue& value : values) lists.push_back(std::get_if<Statements>(&value));
    return sharedStatements(lists);
}

/// The row of one field, or nothing when none has it.
std::optional<ComparisonRow> rowOf(const FieldDefinition& field, const std::vector<const Persona*>& personas,
                                   const std::vector<const Segment*>& segments) {
    ComparisonRow row;
    row.field = field.key;
    std::vector<FieldValue> plain;
    for (std::size_t i = 0; i < personas.size(); ++i) {
        const FieldValue& value = effectiveValue(*personas[i], i < segments.size() ? segments[i] : nullptr, field.key);
        plain.push_back(asInterchange(field, value));
        row.values.push_back(isEmpty(plain.back()) ? FieldValue() : value);
        row.inherited.push_back(!isEmpty(plain.back()) && isEmpty(personas[i]->value(field.key)));
    }
    if (std::all_of(plain.begin(), plain.end(), isEmpty)) return std::nullopt;
    row.same = std::all_of(plain.begin(), plain.end(), [&](const FieldValue& value) { return value == plain.front(); });
    if (!row.same) row.difference = differenceOf(field, plain);
    if (field.kind == FieldKind::Statements) row.shared = sharedOf(row.values);
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
    for (const FieldDefinition& field : catalogue.fields())
        if (auto row = rowOf(field, personas, segments)) result.rows.push_back(std::move(*row));
    result.similarity.resize(personas.size(), std::vector<Similarity>(personas.size()));
    for (std::size_t i = 0; i < personas.size(); ++i)
        for (std::size_t j = i; j < personas.size(); ++j)
            result.similarity[i][j] = result.similarity[j][i] = similarity(*personas[i], *personas[j], catalogue);
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
