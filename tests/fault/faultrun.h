#pragma once

#include "storagesupport.h"

#include <cstdint>
#include <map>
#include <random>
#include <string>

/// What the fault tests share: how much is run, with which seed, and the table of what came out.
namespace chandung::fault {

/// CHANDUNG_FAULT=full runs the numbers of the plan; otherwise the short form of the usual tests.
[[nodiscard]] bool fullRun();
[[nodiscard]] inline int times(int shortForm, int fullForm) {
    return fullRun() ? fullForm : shortForm;
}

/// One line of the table in docs/reliability.md. Printed, and appended to the file that CHANDUNG_FAULT_REPORT names.
struct Outcome {
    std::string id;  ///< "T2"
    std::string what;
    long cases = 0;
    long bad = 0;         ///< damaged, lost, not told, crashed
    std::string control;  ///< what was taken out for the positive control, and what that gave
    std::uint64_t seed = 0;
};

/// Random numbers from a seed that is printed with the outcome; CHANDUNG_FAULT_SEED repeats a run.
class Dice {
public:
    Dice();
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    /// From 0 to below `end`.
    std::uint64_t below(std::uint64_t end) { return end == 0 ? 0 : m_engine() % end; }
    bool chance(double probability) { return std::uniform_real_distribution<>(0, 1)(m_engine) < probability; }

private:
    std::uint64_t m_seed;
    std::mt19937_64 m_engine;
};

/// Processor time of this program since it was made, which other programs on the machine do not stretch.
class Stopwatch {
public:
    Stopwatch() : m_begin(now()) {}
    [[nodiscard]] double seconds() const { return now() - m_begin; }

private:
    static double now();
    double m_begin;
};

void report(const Outcome& outcome);

/// The oracle: opens without a manual step, pages, references, indexes and hashes sound. Empty when all is well.
[[nodiscard]] std::string complaint(const std::string& file);

/// The number kept in the setting "n"; −1 when there is none.
[[nodiscard]] long keptNumber(storage::WorkspaceStore& store);

}  // namespace chandung::fault
