#include "planted.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <map>
#include <random>
#include <string>

namespace chandung::test {

namespace {

/// The engine's numbers are the same everywhere, the distributions of the standard library are not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    double unit() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(unit() * static_cast<double>(count)); }
    double normal() { return std::sqrt(-2 * std::log(1 - unit())) * std::cos(6.283185307179586 * unit()); }

private:
    std::mt19937_64 m_engine;
};

constexpr std::size_t numbers = 6;
constexpr std::size_t categories = 6;
constexpr std::size_t levels = 5;

std::string fixed(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f", value);
    return text.data();
}

using Point = std::vector<float>;

float distance(const Point& a, const Point& b) {
    float sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
    return sum;
}

/// Number columns are standardised, the others get a place per value.
std::vector<Point> widePoints(const domain::Table& table) {
    std::vector<Point> points(table.rowCount());
    for (const domain::Column& column : table.columns) {
        const bool isNumber = column.name().starts_with("number");
        std::map<std::string, std::size_t> places;
        double sum = 0;
        double squares = 0;
        double known = 0;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const std::string cell(column.at(row));
            if (!isNumber) places.emplace(cell, places.size());
            if (!isNumber || cell.empty()) continue;
            const double value = std::stod(cell);
            sum += value;
            squares += value * value;
            known += 1;
        }
        const double mean = sum / known;
        const double deviation = std::sqrt(squares / known - mean * mean);
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const std::string cell(column.at(row));
            if (isNumber)
                points[row].push_back(cell.empty() ? 0.0F : static_cast<float>((std::stod(cell) - mean) / deviation));
            else
                for (std::size_t place = 0; place < places.size(); ++place)
                    points[row].push_back(places[cell] == place ? 1.0F : 0.0F);
        }
    }
    return points;
}

std::vector<Point> spread(const std::vector<Point>& points, std::size_t groups, Dice& dice) {
    std::vector<Point> centres{points[dice.below(points.size())]};
    std::vector<float> nearest(points.size(), std::numeric_limits<float>::max());
    while (centres.size() < groups) {
        double sum = 0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            nearest[i] = std::min(nearest[i], distance(points[i], centres.back()));
            sum += nearest[i];
        }
        double wanted = dice.unit() * sum;
        std::size_t chosen = 0;
        while (chosen + 1 < points.size() && (wanted -= nearest[chosen]) > 0) ++chosen;
        centres.push_back(points[chosen]);
    }
    return centres;
}

}  // namespace

Planted plant(std::size_t rows, std::size_t groups, double apart, std::uint64_t seed) {
    Dice dice(seed);
    std::vector<std::array<double, numbers>> middles(groups);
    std::vector<std::array<std::size_t, categories>> favourites(groups);
    for (auto& group : middles)
        for (double& middle : group) middle = apart * dice.normal();
    for (auto& group : favourites)
        for (std::size_t& level : group) level = dice.below(levels);

    Planted planted;
    auto& columns = planted.table.columns;
    for (std::size_t i = 0; i < numbers; ++i) columns.emplace_back("number " + std::to_string(i));
    for (std::size_t i = 0; i < categories; ++i) columns.emplace_back("category " + std::to_string(i));
    columns.emplace_back("number noise");
    columns.emplace_back("category noise");
    columns.emplace_back("category more noise");
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t group = std::min(
            groups - 1, static_cast<std::size_t>(dice.unit() * dice.unit() * static_cast<double>(groups) * 1.6));
        planted.groupOf.push_back(static_cast<std::uint8_t>(group));
        const auto put = [&](std::size_t column, const std::string& cell) {
            columns[column].append(dice.unit() < 0.05 ? "" : cell);
        };
        for (std::size_t i = 0; i < numbers; ++i)
            put(i, fixed(100 + static_cast<double>(i + 1) * 10 * (middles[group][i] + dice.normal())));
        for (std::size_t i = 0; i < categories; ++i) {
            const bool own = apart > 0 && dice.unit() < 0.6;
            put(numbers + i, "value " + std::to_string(own ? favourites[group][i] : dice.below(levels)));
        }
        put(numbers + categories, fixed(dice.normal()));
        put(numbers + categories + 1, "colour " + std::to_string(dice.below(4)));
        put(numbers + categories + 2, dice.unit() < 0.3 ? "yes" : "no");
    }
    return planted;
}

std::vector<std::uint8_t> wideKMeans(const domain::Table& table, std::size_t groups) {
    const std::vector<Point> points = widePoints(table);
    std::vector<std::uint8_t> best;
    double bestInertia = std::numeric_limits<double>::max();
    for (std::uint64_t start = 0; start < 10; ++start) {
        Dice dice(start + 1);
        std::vector<Point> centres = spread(points, groups, dice);
        std::vector<std::uint8_t> groupOf(points.size());
        double inertia = 0;
        for (int round = 0; round < 25; ++round) {
            inertia = 0;
            std::vector<Point> sums(groups, Point(points[0].size()));
            std::vector<float> sizes(groups);
            for (std::size_t i = 0; i < points.size(); ++i) {
                float nearest = std::numeric_limits<float>::max();
                for (std::size_t g = 0; g < groups; ++g)
                    if (const float now = distance(points[i], centres[g]); now < nearest) {
                        nearest = now;
                        groupOf[i] = static_cast<std::uint8_t>(g);
                    }
                inertia += nearest;
                sizes[groupOf[i]] += 1;
                for (std::size_t d = 0; d < points[i].size(); ++d) sums[groupOf[i]][d] += points[i][d];
            }
            for (std::size_t g = 0; g < groups; ++g)
                for (std::size_t d = 0; d < sums[g].size() && sizes[g] > 0; ++d) centres[g][d] = sums[g][d] / sizes[g];
        }
        if (inertia >= bestInertia) continue;
        bestInertia = inertia;
        best = groupOf;
    }
    return best;
}

}  // namespace chandung::test
