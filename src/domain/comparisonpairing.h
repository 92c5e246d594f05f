#pragma once

#include <cstddef>
#include <vector>

namespace chandung::domain {

/// How alike each entry of one list is to each of another, 0–1.
class LikenessTable {
public:
    LikenessTable(std::size_t rows, std::size_t columns) : m_columns(columns), m_values(rows * columns, 0.0) {}

    [[nodiscard]] std::size_t rows() const { return m_columns == 0 ? 0 : m_values.size() / m_columns; }
    [[nodiscard]] std::size_t columns() const { return m_columns; }
    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return m_values[row * m_columns + column]; }
    double& at(std::size_t row, std::size_t column) { return m_values[row * m_columns + column]; }

private:
    std::size_t m_columns;
    std::vector<double> m_values;
};

struct Pairing {
    std::size_t row = 0;
    std::size_t column = 0;
    double likeness = 0;
};

/// Pairs each entry with at most one of the other list so that the sum of likenesses is the greatest; very long lists
/// are paired nearest first. Entries that are wholly unlike are not paired. In the order of the rows.
[[nodiscard]] std::vector<Pairing> bestPairing(const LikenessTable& table);

}  // namespace chandung::domain
