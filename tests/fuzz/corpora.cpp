// The kept corpora once more, and each of them with random damage: in the usual tests, without a fuzzer. T11, T12.
#include "bombs.h"
#include "catch.h"
#include "faultrun.h"
#include "targets.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace chandung;
using namespace chandung::fault;
namespace fs = std::filesystem;

namespace {

/// In seconds; programs for debugging are ten times as slow.
#ifdef NDEBUG
constexpr int longest = 5;
#else
constexpr int longest = 60;
#endif

struct Fed {
    long cases = 0;
    long slow = 0;
};

fuzz::Refusal feed(const fuzz::Target& target, const std::string& bytes, Fed& fed) {
    const Stopwatch watch;
    const fuzz::Refusal refusal = target.feed(bytes);
    if (watch.seconds() > longest) ++fed.slow;
    ++fed.cases;
    return refusal;
}

std::string spoiled(std::string bytes, Dice& dice) {
    for (std::uint64_t i = 1 + dice.below(8); i > 0 && !bytes.empty(); --i) {
        const std::size_t at = dice.below(bytes.size());
        switch (dice.below(4)) {
            case 0:
                bytes[at] = static_cast<char>(dice.below(256));
                break;
            case 1:
                bytes.erase(at, 1 + dice.below(16));
                break;
            case 2:
                bytes.insert(at, bytes.substr(dice.below(bytes.size()), dice.below(40)));
                break;
            default:
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << dice.below(8)));
        }
    }
    return bytes;
}

/// A line of /proc/self/status, in megabytes: "VmRSS" now, "VmHWM" the most since the last reset.
long memory(const std::string& name) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name)) return std::strtol(line.c_str() + name.size() + 1, nullptr, 10) / 1024;
    return 0;
}

struct Blast {
    fuzz::Refusal refusal;
    long megabytes = 0;  ///< how much more memory than before it took at most
};

Blast explode(const fuzz::Target& target, const std::string& bytes, Fed& fed) {
    std::ofstream("/proc/self/clear_refs") << 5;
    const long before = memory("VmRSS");
    const fuzz::Refusal refusal = feed(target, bytes, fed);
    return {refusal, memory("VmHWM") - before};
}

const fuzz::Target& target(const std::string& name) {
    for (const fuzz::Target& one : fuzz::targets)
        if (name == one.name) return one;
    throw std::runtime_error(name);
}

}  // namespace

TEST_CASE("T11 the corpora, whole and spoiled, are read or refused") {
    Dice dice;
    Fed fed;
    for (const fuzz::Target& one : fuzz::targets) {
        long files = 0;
        for (const auto& entry :
             fs::directory_iterator(fs::path(CHANDUNG_SOURCE_DIR) / "tests/fuzz/corpus" / one.name)) {
            const std::string bytes = test::readFile(entry.path());
            INFO(entry.path().string());
            feed(one, bytes, fed);
            const int share = std::string(one.name) == "workspace" ? 2 : 12;
            for (int i = 0; i < times(share, share * 150); ++i) feed(one, spoiled(bytes, dice), fed);
            ++files;
        }
        INFO(one.name);
        CHECK(files > 1);
    }
    report({"T11", "corpora whole and with random damage (without a fuzzer)", fed.cases, fed.slow, "–", dice.seed()});
    CHECK(fed.slow == 0);
}

TEST_CASE("T12 bombs are refused or read within five seconds and 512 MB") {
    Fed fed;
    const std::vector<fuzz::Bomb> bombs = fuzz::bombs(fullRun());
    long most = 0;
    long bad = 0;
    long refused = 0;
    for (const auto& [name, what, bytes, reason] : bombs) {
        INFO(name << ": " << what << ", " << bytes.size() << " bytes");
        const long slow = fed.slow;
        const Blast blast = explode(target(name), bytes, fed);
        most = std::max(most, blast.megabytes);
        refused += blast.refusal ? 1 : 0;
        const bool asItMust = !reason || blast.refusal == reason;
        if (blast.megabytes >= 512 || fed.slow != slow || !asItMust) ++bad;
        CHECK(blast.megabytes < 512);
        CHECK(fed.slow == slow);
        // Refused for the reason that is given, not by luck later on.
        CHECK(asItMust);
    }
    report({"T12", "bombs of JSON, CSV, XLSX, pictures, workspaces", fed.cases, bad,
            std::to_string(refused) + " refused; at most " + std::to_string(most) + " MB more for one", 0});
    CHECK(bad == 0);
    CHECK(most > 0);
}
