#include "features.h"

#include "missing.h"
#include "parallel.h"
#include "random.h"
#include "tally.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <unordered_map>

namespace chandung::analysis {

namespace {

constexpr std::size_t maxLevels = 24;  // the rarer values of a category are one level together
constexpr float clip = 3;              // deviations
constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();

std::string prefixOf(const std::string& name) {
    const std::size_t end = name.find(": ");
    return end == std::string::npos ? std::string() : name.substr(0, end);
}

std::unordered_map<std::string_view, std::uint16_t> levelsOf(const ColumnProfile& profile, std::size_t most) {
    std::unordered_map<std::string_view, std::uint16_t> levels;
    for (const ValueCount& value : profile.values) {
        if (levels.size() == most) break;
        levels.emplace(value.value, static_cast<std::uint16_t>(levels.size()));
    }
    return levels;
}

/// Makes codes of one column and writes them to every stride-th place.
class Coder {
public:
    Coder(const ColumnProfile& profile, CodedColumn& column) : m_profile(profile), m_column(column) {
        const bool several = profile.type == ColumnType::MultiSelect;
        m_levels = levelsOf(profile, several ? ColumnProfile::maxValues : maxLevels);
        m_column.levels = m_levels.size() + (several || profile.distinct <= m_levels.size() ? 0 : 1);
        if (profile.checkbox) m_column.codes = {{}, {0}};
        if (several || profile.checkbox) return;
        for (std::uint16_t level = 0; level < m_column.levels; ++level) m_column.codes.push_back({level});
    }

    std::uint32_t operator()(std::string_view cell) {
        const std::string_view text = trimmed(cell);
        if (m_profile.checkbox) return isMissing(text) ? 0 : 1;
        if (isMissing(text)) return Features::unknown;
        if (m_profile.type == ColumnType::MultiSelect) return combination(text);
        const auto found = m_levels.find(text);
        return found == m_levels.end() ? static_cast<std::uint32_t>(m_column.levels - 1) : found->second;
    }

private:
    std::uint32_t combination(std::string_view text) {
        std::vector<std::uint16_t> levels;
        for (const std::string_view option : optionsOf(text, m_profile.separator))
            if (const auto found = m_levels.find(option); found != m_levels.end()) levels.push_back(found->second);
        std::sort(levels.begin(), levels.end());
        const auto [place, isNew] = m_combinations.emplace(levels, static_cast<std::uint32_t>(m_column.codes.size()));
        if (isNew) m_column.codes.push_back(levels);
        return place->second;
    }

    const ColumnProfile& m_profile;
    CodedColumn& m_column;
    std::unordered_map<std::string_view, std::uint16_t> m_levels;
    std::map<std::vector<std::uint16_t>, std::uint32_t> m_combinations;
};

void fillCodes(const domain::Column& cells, const ColumnProfile& profile, Features& features, std::size_t place) {
    CodedColumn& column = features.coded[place];
    Coder coder(profile, column);
    const std::size_t stride = features.coded.size();
    std::uint32_t* out = features.codes.data() + place;
    forEachCell(cells, std::ref(coder), [&](std::size_t row, std::uint32_t code) { out[row * stride] = code; });
    std::vector<std::size_t> counts(column.codes.size());
    std::size_t known = 0;
    for (std::size_t row = 0; row < features.rows; ++row)
        if (const std::uint32_t code = out[row * stride]; code != Features::unknown) {
            ++counts[code];
            ++known;
        }
    column.shares.assign(column.levels, 0);
    for (std::size_t code = 0; code < counts.size(); ++code)
        for (const std::uint16_t level : column.codes[code])
            column.shares[level] += static_cast<double>(counts[code]) / static_cast<double>(known);
}

struct Moments {
    double mean = 0;
    double deviation = 0;
};

Moments momentsOf(const float* values, std::size_t rows, std::size_t stride) {
    double count = 0;
    double sum = 0;
    double squares = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        const double value = values[row * stride];
        if (std::isnan(value)) continue;
        count += 1;
        sum += value;
        squares += value * value;
    }
    if (count == 0) return {};
    const double mean = sum / count;
    return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean))};
}

void fillNumbers(const domain::Column& cells, const ColumnProfile& profile, Features& features, std::size_t place) {
    const std::size_t stride = features.numberColumns.size();
    float* out = features.numbers.data() + place;
    const double mean = profile.mean;
    const double deviation = profile.deviation > 0 ? profile.deviation : 1;
    const auto standardised = [&](std::string_view cell) {
        const auto value = numberOf(cell, profile);
        return value ? std::clamp(static_cast<float>((*value - mean) / deviation), -clip, clip) : notANumber;
    };
    forEachCell(cells, standardised, [&](std::size_t row, float value) { out[row * stride] = value; });
    const Moments moments = momentsOf(out, features.rows, stride);  // what the clipping took away comes back
    const auto scale = static_cast<float>(moments.deviation > 0 ? 1 / moments.deviation : 1);
    const auto shift = static_cast<float>(moments.mean);
    for (std::size_t row = 0; row < features.rows; ++row) out[row * stride] = (out[row * stride] - shift) * scale;
}

/// The options of one question, ticked in columns of their own ("Channels: Zalo", "Channels: Email"), share one weight.
void weigh(Features& features, const std::vector<ColumnProfile>& profiles) {
    std::map<std::string, double> questions;
    for (const CodedColumn& column : features.coded)
        if (const ColumnProfile& profile = profiles[column.column]; profile.checkbox)
            questions[prefixOf(profile.name)] += column.variance();
    for (CodedColumn& column : features.coded) {
        const ColumnProfile& profile = profiles[column.column];
        double variance = column.variance();
        if (profile.checkbox && !prefixOf(profile.name).empty()) variance = questions[prefixOf(profile.name)];
        column.weight = variance > 1 ? static_cast<float>(1 / variance) : 1.0F;
    }
}

}  // namespace

double CodedColumn::variance() const {
    double sum = 0;
    for (const double share : shares) sum += share * (1 - share);
    return sum;
}

std::size_t Features::knownIn(std::size_t row) const {
    std::size_t known = 0;
    for (std::size_t i = 0; i < numberColumns.size(); ++i)
        if (!std::isnan(numbersOf(row)[i])) ++known;
    for (std::size_t i = 0; i < coded.size(); ++i)
        if (codesOf(row)[i] != unknown) ++known;
    return known;
}

Features makeFeatures(const domain::Table& table, const std::vector<ColumnProfile>& profiles,
                      const std::vector<std::size_t>& columns) {
    Features features;
    features.rows = table.rowCount();
    for (const std::size_t column : columns) {
        const ColumnType type = profiles[column].type;
        if (type == ColumnType::Number || type == ColumnType::Date)
            features.numberColumns.push_back(column);
        else
            features.coded.push_back({column, 0, {}, {}, 1});
    }
    features.numbers.resize(features.rows * features.numberColumns.size());
    features.codes.resize(features.rows * features.coded.size());
    const std::size_t numbers = features.numberColumns.size();
    inParallel(features.dimensions(), [&](std::size_t i) {
        const std::size_t column = i < numbers ? features.numberColumns[i] : features.coded[i - numbers].column;
        if (i < numbers)
            fillNumbers(table.columns[column], profiles[column], features, i);
        else
            fillCodes(table.columns[column], profiles[column], features, i - numbers);
    });
    weigh(features, profiles);
    return features;
}

Features pick(const Features& features, const std::vector<std::size_t>& rows) {
    Features picked;
    picked.rows = rows.size();
    picked.numberColumns = features.numberColumns;
    picked.coded = features.coded;
    picked.numbers.reserve(rows.size() * features.numberColumns.size());
    picked.codes.reserve(rows.size() * features.coded.size());
    for (const std::size_t row : rows) {
        picked.numbers.insert(picked.numbers.end(), features.numbersOf(row),
                              features.numbersOf(row) + features.numberColumns.size());
        picked.codes.insert(picked.codes.end(), features.codesOf(row), features.codesOf(row) + features.coded.size());
    }
    return picked;
}

Features shuffled(const Features& features, std::uint64_t seed) {
    Features result = features;
    Random random(seed);
    const auto shuffle = [&](auto& values, std::size_t place, std::size_t stride) {
        for (std::size_t row = 0; row + 1 < result.rows; ++row)
            std::swap(values[row * stride + place], values[(row + random.below(result.rows - row)) * stride + place]);
    };
    for (std::size_t i = 0; i < result.numberColumns.size(); ++i)
        shuffle(result.numbers, i, result.numberColumns.size());
    for (std::size_t i = 0; i < result.coded.size(); ++i) shuffle(result.codes, i, result.coded.size());
    return result;
}

}  // namespace chandung::analysis
