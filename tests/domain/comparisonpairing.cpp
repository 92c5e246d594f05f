#include "domain/comparisonpairing.h"

#include "catch.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

using namespace chandung::domain;

namespace {

double sumOf(const std::vector<Pairing>& pairs) {
    return std::accumulate(pairs.begin(), pairs.end(), 0.0,
                           [](double sum, const Pairing& pair) { return sum + pair.likeness; });
}

/// The greatest sum by trying every order of the columns; for tables with rows <= columns.
double greatestSum(const LikenessTable& table) {
    std::vector<std::size_t> columns(table.columns());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    double best = 0;
    do {
        double sum = 0;
        for (std::size_t i = 0; i < table.rows(); ++i) sum += table.at(i, columns[i]);
        best = std::max(best, sum);
    } while (std::next_permutation(columns.begin(), columns.end()));
    return best;
}

LikenessTable turned(const LikenessTable& table) {
    LikenessTable result(table.columns(), table.rows());
    for (std::size_t i = 0; i < table.rows(); ++i)
        for (std::size_t j = 0; j < table.columns(); ++j) result.at(j, i) = table.at(i, j);
    return result;
}

void checkEachOnce(const std::vector<Pairing>& pairs) {
    std::set<std::size_t> rows, columns;
    for (const Pairing& pair : pairs) {
        CHECK(rows.insert(pair.row).second);
        CHECK(columns.insert(pair.column).second);
    }
}

}  // namespace

TEST_CASE("nothing to pair") {
    CHECK(bestPairing(LikenessTable(0, 0)).empty());
    CHECK(bestPairing(LikenessTable(3, 0)).empty());
    CHECK(bestPairing(LikenessTable(0, 3)).empty());
    CHECK(bestPairing(LikenessTable(2, 2)).empty());
}

TEST_CASE("the best pairing is not the nearest pair first") {
    LikenessTable table(2, 2);
    table.at(0, 0) = 0.9;
    table.at(0, 1) = 0.8;
    table.at(1, 0) = 0.8;
    const auto pairs = bestPairing(table);
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].column == 1);
    CHECK(pairs[1].column == 0);
}

TEST_CASE("pairings are the best of all") {
    std::mt19937 engine(3);
    for (int round = 0; round < 200; ++round) {
        const std::size_t rows = 1 + engine() % 5;
        LikenessTable table(rows, rows + engine() % 3);
        for (std::size_t i = 0; i < table.rows(); ++i)
            for (std::size_t j = 0; j < table.columns(); ++j) table.at(i, j) = static_cast<double>(engine() % 11) / 10;
        const auto pairs = bestPairing(table);
        checkEachOnce(pairs);
        CHECK(sumOf(pairs) == Approx(greatestSum(table)));
        const auto other = bestPairing(turned(table));
        checkEachOnce(other);
        CHECK(sumOf(other) == Approx(greatestSum(table)));
    }
}

TEST_CASE("very long lists are paired nearest first") {
    LikenessTable table(600, 600);
    for (std::size_t i = 0; i < 600; ++i)
        for (std::size_t j = 0; j < 600; ++j) table.at(i, j) = (i + j) % 600 == 0 ? 0.9 : 0.1;
    const auto pairs = bestPairing(table);
    checkEachOnce(pairs);
    REQUIRE(pairs.size() == 600);
    CHECK(pairs[7].column == 593);
    CHECK(sumOf(pairs) == Approx(540));
}
