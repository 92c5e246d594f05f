#include "faultrun.h"

#include <time.h>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace chandung::fault {

bool fullRun() {
    const char* form = std::getenv("CHANDUNG_FAULT");
    return form && std::string(form) == "full";
}

Dice::Dice() {
    const char* given = std::getenv("CHANDUNG_FAULT_SEED");
    m_seed = given ? std::strtoull(given, nullptr, 10) : std::random_device()();
    m_engine.seed(m_seed);
}

double Stopwatch::now() {
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

void report(const Outcome& outcome) {
    const std::string line = "| " + outcome.id + " | " + outcome.what + " | " + std::to_string(outcome.cases) + " | " +
                             std::to_string(outcome.bad) + " | " + outcome.control + " | " +
                             (outcome.seed ? std::to_string(outcome.seed) : "–") + " |";
    std::cout << line << std::endl;
    if (const char* file = std::getenv("CHANDUNG_FAULT_REPORT")) std::ofstream(file, std::ios::app) << line << "\n";
}

std::string complaint(const std::string& file) {
    try {
        const auto store = test::WorkspaceStore::open(file, test::Access::ReadWrite);
        const storage::Integrity integrity = store->checkIntegrity();
        if (!integrity.ok) return integrity.problems.front();
        (void)store->bundle();
        return {};
    } catch (const domain::Error& error) {
        return error.what() + (error.args().empty() ? std::string() : ": " + error.args().back());
    }
}

long keptNumber(storage::WorkspaceStore& store) {
    const auto settings = store.settings();
    const auto found = settings.find("n");
    return found == settings.end() ? -1 : std::strtol(found->second.c_str(), nullptr, 10);
}

}  // namespace chandung::fault
