#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace chandung::analysis {

/// Numbers by chance that are the same on every machine (SplitMix64); the standard library's distributions are not.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x2545F4914F6CDD1DULL) {}

    std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 ≤ x < 1
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// 0 ≤ x < count
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(unit() * static_cast<double>(count)); }

private:
    std::uint64_t m_state;
};

/// `count` different numbers below `all` in an order by chance.
inline std::vector<std::size_t> sampleOf(std::size_t all, std::size_t count, std::uint64_t seed) {
    Random random(seed);
    std::vector<std::size_t> numbers(all);
    for (std::size_t i = 0; i < all; ++i) numbers[i] = i;
    if (count > all) count = all;
    for (std::size_t i = 0; i < count; ++i) std::swap(numbers[i], numbers[i + random.below(all - i)]);
    numbers.resize(count);
    return numbers;
}

}  // namespace chandung::analysis
