// The kept corpora once more, and each of them with random damage: in the usual tests, without a fuzzer. T11, T12.
#include "catch.h"
#include "faultrun.h"
#include "targets.h"

#include <sys/resource.h>
#include <filesystem>

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

void feed(const fuzz::Target& target, const std::string& bytes, Fed& fed) {
    const Stopwatch watch;
    target.feed(bytes);
    if (watch.seconds() > longest) ++fed.slow;
    ++fed.cases;
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

/// Documents made to take far more than their size suggests.
std::vector<std::pair<std::string, std::string>> bombs() {
    const auto repeated = [](const std::string& text, int times) {
        std::string all;
        for (int i = 0; i < times; ++i) all += text;
        return all;
    };
    std::string png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    std::vector<std::pair<std::string, std::string>> made{
        {"json", repeated("[", 1'000'000)},
        {"json", repeated("{\"a\":", 200'000)},
        {"json", "[" + repeated("0,", 3'000'000) + "0]"},
        {"json", "{\"format\":\"chandung\",\"personas\":[" + repeated("{},", 300'000) + "{}]}"},
        {"json", "\"" + std::string(33u << 20, 'x') + "\""},
        {"csv", repeated("a,", 1'000'000)},
        {"csv", "\"" + std::string(40u << 20, 'x')},
        {"csv", repeated("\n", 5'000'000)},
        {"csv", "a,b\n" + repeated("1\n", 1'000'000)},
        {"image", png + std::string("\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x02\0\0\0", 13) + std::string(100, '\0')},
        {"image", png + std::string("\0\0\x4e\x20\0\0\x4e\x20\x08\x02\0\0\0", 13) + std::string(100, '\0')},
        {"image", "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/hostname'/></svg>"},
        {"image", std::string("\xFF\xD8\xFF\xE0", 4) + std::string(1u << 20, '\xFF')},
        {"workspace", std::string("SQLite format 3\0", 16) + std::string(1u << 20, '\xFF')}};
    return made;
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
    for (const auto& [name, bytes] : bombs()) {
        INFO(name << " of " << bytes.size() << " bytes");
        feed(target(name), bytes, fed);
    }
    rusage use{};
    ::getrusage(RUSAGE_SELF, &use);
    const long megabytes = use.ru_maxrss / 1024;
    report({"T12", "bombs of JSON, CSV, pictures, workspaces", fed.cases, fed.slow,
            "most memory of the test program " + std::to_string(megabytes) + " MB", 0});
    CHECK(fed.slow == 0);
    CHECK(megabytes < 1024);
}
