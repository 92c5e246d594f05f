// T17: damage of every kind is found, never gets over a good backup, and the backup is restored.
#include "catch.h"
#include "chandung/storage/safety.h"
#include "faultrun.h"

#include <cstdlib>
#include <filesystem>

using namespace chandung;
using namespace chandung::fault;
using domain::ErrorCode;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t pageSize = 4096;

/// Does to a file what failing disks and broken copies do. What a text says cannot be checked by anybody, so damage is
/// done to what holds the file together, and to the bytes of pictures, which carry a checksum.
std::string damaged(std::string bytes, Dice& dice) {
    const std::size_t pages = bytes.size() / pageSize;
    const std::size_t page = dice.below(pages) * pageSize;
    switch (dice.below(6)) {
        case 0:
            bytes.resize(dice.below(bytes.size()));
            break;
        case 1:
            bytes.replace(page, pageSize, std::string(pageSize, '\0'));
            break;
        case 2:
            bytes.replace(page, 64, std::string(64, '\x7f'));
            break;
        case 3: {
            // Pages in each other's place, as after a wrong repair.
            const std::size_t other = dice.below(pages) * pageSize;
            const std::string kept = bytes.substr(page, pageSize);
            bytes.replace(page, pageSize, bytes.substr(other, pageSize));
            bytes.replace(other, pageSize, kept);
            break;
        }
        case 4:
            for (std::size_t at = page; at < page + pageSize; ++at) bytes[at] = static_cast<char>(dice.below(256));
            break;
        default:
            // A block of the disk that belongs to another file.
            bytes.replace(page, pageSize / 2, std::string(pageSize / 2, 'A'));
    }
    return bytes;
}

/// Whether what can be read is exactly what was there.
bool same(const std::string& file, const domain::Bundle& bundle) {
    try {
        const auto store = test::WorkspaceStore::open(file, test::Access::ReadOnly);
        const domain::Bundle now = store->bundle();
        return now.personas == bundle.personas && now.sources == bundle.sources && now.studies == bundle.studies &&
               now.images == bundle.images && now.committees == bundle.committees && now.journeys == bundle.journeys;
    } catch (const domain::Error&) {
        return false;
    }
}

}  // namespace

TEST_CASE("T17 damage is found, a good backup stays, and is restored in ten seconds") {
    Dice dice;
    const test::WorkspaceFolder folder;
    const std::string file = folder.path("a.chandung");
    const fs::path root = folder.path("backups");
    domain::Bundle bundle;
    {
        const auto store = test::WorkspaceStore::create(file);
        test::Sample().putInto(*store);
        bundle = store->bundle();
    }
    const std::string whole = test::readFile(file);
    const storage::Backup good = storage::makeBackup(file, root);
    const std::string goodBytes = test::readFile(good.file);
    long cases = 0;
    long bad = 0;
    long found = 0;
    long harmless = 0;
    const auto wrong = [&bad](const std::string& what) {
        UNSCOPED_INFO(what);
        ++bad;
    };
    for (int i = 0; i < times(40, 200); ++i) {
        const std::string bytes = damaged(whole, dice);
        if (bytes == whole) continue;  // a page in its own place
        ++cases;
        test::writeFile(file, bytes);
        const std::string problem = complaint(file);
        const bool changed = !same(file, bundle);
        if (!problem.empty()) ++found;
        // A page that held nothing, or what an index repeats, may be damaged without harm.
        if (problem.empty() && !changed) ++harmless;
        if (problem.empty() && changed) wrong("not found: damage " + std::to_string(i));
        test::writeFile(file, bytes);
        try {
            const storage::Backup next = storage::makeBackup(file, root);
            if (!same(next.file, bundle)) {
                wrong("a backup of damage " + std::to_string(i) + ": " + problem);
                if (const char* keep = std::getenv("CHANDUNG_FAULT_KEEP")) {
                    test::writeFile(std::string(keep) + "/whole", whole);
                    test::writeFile(std::string(keep) + "/damaged", bytes);
                    fs::copy_file(next.file, std::string(keep) + "/backup", fs::copy_options::overwrite_existing);
                }
            }
            fs::remove(next.file);
        } catch (const domain::Error&) {
            // Refused, as it should be.
        }
        if (test::readFile(good.file) != goodBytes) wrong("the good backup was changed");
        const Stopwatch watch;
        const fs::path kept = storage::restoreBackup(good.file, file);
        if (watch.seconds() > 10) wrong("restoring took too long");
        if (test::readFile(kept) != bytes) wrong("the damaged file was not kept");
        if (!complaint(file).empty() || !same(file, bundle)) wrong("restored otherwise");
        fs::remove(kept);
    }
    report({"T17", "damaged files: found, kept, restored from the backup", cases, bad,
            std::to_string(found) + " found, " + std::to_string(harmless) + " harmless; undamaged: none found",
            dice.seed()});
    CHECK(bad == 0);
    CHECK(found > harmless);
    CHECK(complaint(file).empty());
}
