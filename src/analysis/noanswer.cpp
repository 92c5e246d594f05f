#include "noanswer.h"

#include "numbertext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace chandung::analysis {

namespace {

constexpr std::array belowAll{-1.0, -9.0, -99.0, -999.0, -9999.0};
constexpr std::array aboveAll{99.0, 999.0, 9999.0, 99999.0};
constexpr double leastShare = 0.005;  // of the cells
constexpr std::size_t leastCount = 3;
constexpr double gapInSteps = 5;  // between the number and its neighbour, in usual steps of the column

struct Weighted {
    double value;
    std::size_t count;
};

bool isOneOf(const auto& list, double value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

}  // namespace

std::optional<NoAnswer> noAnswerOf(const Tally& tally, char decimal) {
    std::vector<Weighted> numbers;
    double cells = 0;
    for (const auto& entry : tally.entries()) {
        const auto number = parseNumber(entry.text, decimal);
        if (!number) continue;
        if (*number != std::floor(*number)) return std::nullopt;
        numbers.push_back({*number, entry.count});
        cells += entry.count;
    }
    if (numbers.size() < 3) return std::nullopt;  // 0, 1 and −1 can mean anything
    std::sort(numbers.begin(), numbers.end(), [](const Weighted& a, const Weighted& b) { return a.value < b.value; });
    const auto often = [&](const Weighted& number) {
        return number.count >= leastCount && static_cast<double>(number.count) >= leastShare * cells;
    };
    const Weighted& low = numbers.front();
    if (isOneOf(belowAll, low.value) && numbers[1].value >= 0 && often(low)) return NoAnswer{low.value, low.count};
    const Weighted& high = numbers.back();
    const double next = numbers[numbers.size() - 2].value;
    const double step = (next - low.value) / static_cast<double>(std::max<std::size_t>(1, numbers.size() - 2));
    const bool apart = high.value - next >= gapInSteps * std::max(1.0, step);
    if (isOneOf(aboveAll, high.value) && low.value >= 0 && apart && often(high))
        return NoAnswer{high.value, high.count};
    return std::nullopt;
}

}  // namespace chandung::analysis
