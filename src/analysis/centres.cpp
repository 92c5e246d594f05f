#include "kmeans.h"

#include <algorithm>
#include <cmath>

namespace chandung::analysis {

Centres::Centres(const Features& features, std::size_t groups)
    : m_features(&features), m_groups(groups), m_numbers(features.numberColumns.size() * lanes) {
    for (const CodedColumn& column : features.coded) {
        m_levels.emplace_back(column.levels * lanes);
        m_lookups.emplace_back(column.codes.size() * lanes);
        m_firstCode.push_back(m_allCodes);
        m_allCodes += column.codes.size();
    }
}

Centres Centres::on(const Features& features) const {
    Centres other = *this;
    other.m_features = &features;
    return other;
}

void Centres::makeLookups(std::size_t column) {
    const CodedColumn& coded = m_features->coded[column];
    const std::vector<float>& levels = m_levels[column];
    std::array<float, lanes> nothing{};  // the distance of a row that has no level: the sum of squares
    for (std::size_t level = 0; level < coded.levels; ++level)
        for (std::size_t g = 0; g < lanes; ++g) nothing[g] += levels[level * lanes + g] * levels[level * lanes + g];
    for (std::size_t code = 0; code < coded.codes.size(); ++code) {
        float* out = m_lookups[column].data() + code * lanes;
        std::copy(nothing.begin(), nothing.end(), out);
        for (const std::uint16_t level : coded.codes[code])
            for (std::size_t g = 0; g < lanes; ++g) out[g] += 1 - 2 * levels[level * lanes + g];
        for (std::size_t g = 0; g < lanes; ++g) out[g] *= coded.weight;
    }
}

void Centres::placeOn(std::size_t group, std::size_t row) {
    const Features& features = *m_features;
    for (std::size_t i = 0; i < features.numberColumns.size(); ++i) {
        const float value = features.numbersOf(row)[i];
        m_numbers[i * lanes + group] = std::isnan(value) ? 0 : value;
    }
    for (std::size_t i = 0; i < features.coded.size(); ++i) {
        const CodedColumn& column = features.coded[i];
        const std::uint32_t code = features.codesOf(row)[i];
        for (std::size_t level = 0; level < column.levels; ++level)
            m_levels[i][level * lanes + group] =
                code == Features::unknown ? static_cast<float>(column.shares[level]) : 0;
        if (code != Features::unknown)
            for (const std::uint16_t level : column.codes[code]) m_levels[i][level * lanes + group] = 1;
        makeLookups(i);
    }
}

template <std::size_t width>
void Centres::accumulate(std::size_t row, float* out) const {
    const Features& features = *m_features;
    std::array<float, width> sums{};  // of its own, so that it stays in registers
    const float* numbers = features.numbersOf(row);
    for (std::size_t i = 0; i < features.numberColumns.size(); ++i) {
        const float value = numbers[i];
        if (std::isnan(value)) continue;
        const float* centre = m_numbers.data() + i * lanes;
        for (std::size_t g = 0; g < width; ++g) sums[g] += (value - centre[g]) * (value - centre[g]);
    }
    const std::uint32_t* codes = features.codesOf(row);
    for (std::size_t i = 0; i < features.coded.size(); ++i) {
        if (codes[i] == Features::unknown) continue;
        const float* lookup = m_lookups[i].data() + codes[i] * lanes;
        for (std::size_t g = 0; g < width; ++g) sums[g] += lookup[g];
    }
    std::copy(sums.begin(), sums.end(), out);
}

void Centres::distances(std::size_t row, Distances& out) const {
    if (m_groups <= lanes / 4)
        accumulate<lanes / 4>(row, out.data());
    else if (m_groups <= lanes / 2)
        accumulate<lanes / 2>(row, out.data());
    else
        accumulate<lanes>(row, out.data());
}

float Centres::distance(std::size_t row, std::size_t group) const {
    const Features& features = *m_features;
    float sum = 0;
    for (std::size_t i = 0; i < features.numberColumns.size(); ++i) {
        const float difference = features.numbersOf(row)[i] - m_numbers[i * lanes + group];
        if (!std::isnan(difference)) sum += difference * difference;
    }
    for (std::size_t i = 0; i < features.coded.size(); ++i)
        if (const std::uint32_t code = features.codesOf(row)[i]; code != Features::unknown)
            sum += m_lookups[i][code * lanes + group];
    return sum;
}

Centres::Sums Centres::emptySums() const {
    Sums sums;
    sums.numbers.assign(m_numbers.size(), 0);
    sums.numberCounts.assign(m_numbers.size(), 0);
    sums.codes.assign(m_allCodes * lanes, 0);
    return sums;
}

void Centres::Sums::operator+=(const Sums& other) {
    const auto add = [](auto& mine, const auto& theirs) {
        for (std::size_t i = 0; i < mine.size(); ++i) mine[i] += theirs[i];
    };
    add(numbers, other.numbers);
    add(numberCounts, other.numberCounts);
    add(codes, other.codes);
    add(sizes, other.sizes);
    inertia += other.inertia;
    changed += other.changed;
}

void Centres::assign(std::size_t begin, std::size_t end, std::vector<std::uint8_t>& groupOf, Sums& sums) const {
    const Features& features = *m_features;
    const std::size_t numbers = features.numberColumns.size();
    const std::size_t coded = features.coded.size();
    Distances all{};
    for (std::size_t row = begin; row < end; ++row) {
        distances(row, all);
        std::size_t nearest = 0;
        for (std::size_t g = 1; g < m_groups; ++g)
            if (all[g] < all[nearest]) nearest = g;
        if (groupOf[row] != nearest) {
            groupOf[row] = static_cast<std::uint8_t>(nearest);
            ++sums.changed;
        }
        sums.inertia += all[nearest];
        ++sums.sizes[nearest];
        for (std::size_t i = 0; i < numbers; ++i) {
            const float value = features.numbersOf(row)[i];
            if (std::isnan(value)) continue;
            sums.numbers[i * lanes + nearest] += value;
            sums.numberCounts[i * lanes + nearest] += 1;
        }
        for (std::size_t i = 0; i < coded; ++i)
            if (const std::uint32_t code = features.codesOf(row)[i]; code != Features::unknown)
                ++sums.codes[(m_firstCode[i] + code) * lanes + nearest];
    }
}

void Centres::moveTo(const Sums& sums) {
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        if (sums.numberCounts[i] > 0) m_numbers[i] = static_cast<float>(sums.numbers[i] / sums.numberCounts[i]);
    for (std::size_t column = 0; column < m_levels.size(); ++column) {
        const CodedColumn& coded = m_features->coded[column];
        std::vector<double> levels(coded.levels * lanes);
        std::array<double, lanes> known{};
        for (std::size_t code = 0; code < coded.codes.size(); ++code) {
            const std::uint32_t* counts = sums.codes.data() + (m_firstCode[column] + code) * lanes;
            for (std::size_t g = 0; g < lanes; ++g) known[g] += counts[g];
            for (const std::uint16_t level : coded.codes[code])
                for (std::size_t g = 0; g < lanes; ++g) levels[level * lanes + g] += counts[g];
        }
        for (std::size_t i = 0; i < levels.size(); ++i)
            if (known[i % lanes] > 0) m_levels[column][i] = static_cast<float>(levels[i] / known[i % lanes]);
        makeLookups(column);
    }
}

}  // namespace chandung::analysis
