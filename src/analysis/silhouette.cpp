#include "silhouette.h"

#include "parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chandung::analysis {

namespace {

constexpr std::size_t rowsAtOnce = 64;

/// Squared distances between the codes of a column; by pairs when there are few, else level by level.
class CodeDistances {
public:
    explicit CodeDistances(const CodedColumn& column)
        : m_column(column), m_average(static_cast<float>(2 * column.variance()) * column.weight) {
        constexpr std::size_t few = 256;
        if (column.codes.size() > few) return;
        m_pairs.resize(column.codes.size() * column.codes.size());
        for (std::size_t a = 0; a < column.codes.size(); ++a)
            for (std::size_t b = 0; b < column.codes.size(); ++b) m_pairs[a * column.codes.size() + b] = measure(a, b);
    }
    /// An unknown code is as far from any as two rows are on average.
    [[nodiscard]] float operator()(std::uint32_t a, std::uint32_t b) const {
        if (a == Features::unknown || b == Features::unknown) return m_average;
        return m_pairs.empty() ? measure(a, b) : m_pairs[a * m_column.codes.size() + b];
    }

private:
    [[nodiscard]] float measure(std::size_t a, std::size_t b) const {
        const auto& x = m_column.codes[a];
        const auto& y = m_column.codes[b];
        std::size_t shared = 0;
        for (const std::uint16_t level : x) shared += std::binary_search(y.begin(), y.end(), level) ? 1 : 0;
        return m_column.weight * static_cast<float>(x.size() + y.size() - 2 * shared);
    }

    const CodedColumn& m_column;
    float m_average;
    std::vector<float> m_pairs;
};

}  // namespace

PairDistances::PairDistances(const Features& sample) : m_rows(sample.rows), m_distances(sample.rows * sample.rows) {
    std::vector<CodeDistances> coded;
    for (const CodedColumn& column : sample.coded) coded.emplace_back(column);
    const auto distance = [&](std::size_t a, std::size_t b) {
        float sum = 0;
        for (std::size_t i = 0; i < sample.numberColumns.size(); ++i) {
            const float difference = sample.numbersOf(a)[i] - sample.numbersOf(b)[i];
            sum += std::isnan(difference) ? 2 : difference * difference;
        }
        for (std::size_t i = 0; i < coded.size(); ++i) sum += coded[i](sample.codesOf(a)[i], sample.codesOf(b)[i]);
        return std::sqrt(sum);
    };
    inParallel((m_rows + rowsAtOnce - 1) / rowsAtOnce, [&](std::size_t block) {
        for (std::size_t a = block * rowsAtOnce; a < std::min(m_rows, (block + 1) * rowsAtOnce); ++a)
            for (std::size_t b = 0; b < a; ++b)
                m_distances[a * m_rows + b] = m_distances[b * m_rows + a] = distance(a, b);
    });
}

double PairDistances::silhouette(const std::vector<std::uint8_t>& groupOf, std::size_t groups) const {
    std::vector<double> sizes(groups);
    for (std::size_t row = 0; row < m_rows; ++row) sizes[groupOf[row]] += 1;
    std::vector<double> values(m_rows);
    inParallel((m_rows + rowsAtOnce - 1) / rowsAtOnce, [&](std::size_t block) {
        for (std::size_t a = block * rowsAtOnce; a < std::min(m_rows, (block + 1) * rowsAtOnce); ++a) {
            std::vector<double> sums(groups);
            for (std::size_t b = 0; b < m_rows; ++b) sums[groupOf[b]] += m_distances[a * m_rows + b];
            const std::size_t own = groupOf[a];
            if (sizes[own] < 2) continue;
            const double inside = sums[own] / (sizes[own] - 1);
            double outside = std::numeric_limits<double>::max();
            for (std::size_t g = 0; g < groups; ++g)
                if (g != own && sizes[g] > 0) outside = std::min(outside, sums[g] / sizes[g]);
            const double larger = std::max(inside, outside);
            if (outside < std::numeric_limits<double>::max() && larger > 0) values[a] = (outside - inside) / larger;
        }
    });
    double sum = 0;
    for (const double value : values) sum += value;
    return m_rows == 0 ? 0 : sum / static_cast<double>(m_rows);
}

}  // namespace chandung::analysis
