#include "domain/comparisonpairing.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace chandung::domain {

namespace {

/// Steps that the exact way may take; beyond, pairs are taken nearest first.
constexpr double exactSteps = 1e8;

/// The Hungarian method with potentials; needs rows <= columns. Places are counted from 1, 0 stands for none.
class Assignment {
public:
    template <class Likeness>
    Assignment(std::size_t rows, std::size_t columns, Likeness likeness)
        : m_rowPotential(rows + 1), m_columnPotential(columns + 1), m_rowOf(columns + 1) {
        for (std::size_t row = 1; row <= rows; ++row) place(row, likeness);
    }

    /// The row that a column got, or 0.
    [[nodiscard]] std::size_t rowOf(std::size_t column) const { return m_rowOf[column]; }

private:
    /// Finds the cheapest chain of moves that gives the row a column.
    template <class Likeness>
    void place(std::size_t row, Likeness likeness) {
        const std::size_t columns = m_rowOf.size() - 1;
        std::vector<double> slack(columns + 1, std::numeric_limits<double>::infinity());
        std::vector<std::size_t> cameFrom(columns + 1, 0);
        std::vector<bool> visited(columns + 1, false);
        std::size_t column = 0;
        m_rowOf[0] = row;
        do {
            visited[column] = true;
            const std::size_t from = m_rowOf[column];
            double step = std::numeric_limits<double>::infinity();
            std::size_t next = 0;
            for (std::size_t j = 1; j <= columns; ++j) {
                if (visited[j]) continue;
                const double cost = 1 - likeness(from - 1, j - 1) - m_rowPotential[from] - m_columnPotential[j];
                if (cost < slack[j]) {
                    slack[j] = cost;
                    cameFrom[j] = column;
                }
                if (slack[j] < step) {
                    step = slack[j];
                    next = j;
                }
            }
            for (std::size_t j = 0; j <= columns; ++j) {
                if (visited[j]) {
                    m_rowPotential[m_rowOf[j]] += step;
                    m_columnPotential[j] -= step;
                } else {
                    slack[j] -= step;
                }
            }
            column = next;
        } while (m_rowOf[column] != 0);
        while (column != 0) {
            m_rowOf[column] = m_rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    std::vector<double> m_rowPotential;
    std::vector<double> m_columnPotential;
    std::vector<std::size_t> m_rowOf;
};

std::vector<Pairing> exactPairing(const LikenessTable& table) {
    const bool turned = table.rows() > table.columns();
    const std::size_t few = std::min(table.rows(), table.columns());
    const std::size_t many = std::max(table.rows(), table.columns());
    const auto likeness = [&](std::size_t i, std::size_t j) { return turned ? table.at(j, i) : table.at(i, j); };
    const Assignment assignment(few, many, likeness);
    std::vector<Pairing> result;
    for (std::size_t j = 1; j <= many; ++j) {
        const std::size_t i = assignment.rowOf(j);
        if (i == 0) continue;
        const double value = likeness(i - 1, j - 1);
        if (value > 0) result.push_back(turned ? Pairing{j - 1, i - 1, value} : Pairing{i - 1, j - 1, value});
    }
    return result;
}

std::vector<Pairing> nearestFirst(const LikenessTable& table) {
    std::vector<Pairing> all;
    for (std::size_t i = 0; i < table.rows(); ++i)
        for (std::size_t j = 0; j < table.columns(); ++j)
            if (table.at(i, j) > 0) all.push_back({i, j, table.at(i, j)});
    std::sort(all.begin(), all.end(), [](const Pairing& a, const Pairing& b) {
        return std::tuple(-a.likeness, a.row, a.column) < std::tuple(-b.likeness, b.row, b.column);
    });
    std::vector<bool> rowTaken(table.rows(), false);
    std::vector<bool> columnTaken(table.columns(), false);
    std::vector<Pairing> result;
    for (const Pairing& pair : all) {
        if (rowTaken[pair.row] || columnTaken[pair.column]) continue;
        rowTaken[pair.row] = columnTaken[pair.column] = true;
        result.push_back(pair);
    }
    return result;
}

}  // namespace

std::vector<Pairing> bestPairing(const LikenessTable& table) {
    const auto few = static_cast<double>(std::min(table.rows(), table.columns()));
    const auto many = static_cast<double>(std::max(table.rows(), table.columns()));
    if (few == 0) return {};
    std::vector<Pairing> result = few * few * many <= exactSteps ? exactPairing(table) : nearestFirst(table);
    std::sort(result.begin(), result.end(), [](const Pairing& a, const Pairing& b) { return a.row < b.row; });
    return result;
}

}  // namespace chandung::domain
