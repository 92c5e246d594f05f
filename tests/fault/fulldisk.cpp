// T5: the disk is full, a little or entirely, for everything that writes a file. Needs the right to mount a tmpfs.
// T16: no view of the program opens a file that a text names (with strace).
#include "catch.h"
#include "chandung/app/knowledge.h"
#include "chandung/exchange/interchange.h"
#include "chandung/storage/safety.h"
#include "faultrun.h"
#include "smalldisk.h"

#include <unistd.h>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace chandung;
using namespace chandung::fault;
namespace fs = std::filesystem;

namespace {

int run(const std::string& arguments) {
    return std::system((std::string(CHANDUNG_BINARY) + " " + arguments + " >/dev/null 2>&1").c_str());
}

}  // namespace

TEST_CASE("T5 a full disk: the old file whole, no empty target") {
    const test::WorkspaceFolder folder;
    const fs::path place = folder.path("disk");
    const test::SmallDisk disk(place);
    if (!disk.mounted()) {
        WARN("not run: this user may not mount a tmpfs");
        return;
    }
    const fs::path file = place / "a.chandung";
    const fs::path other = folder.path("big.chandung");
    test::Sample sample;
    {
        const auto store = test::WorkspaceStore::create(file);
        sample.putInto(*store);
        store->setSetting("n", "0");
        const auto big = test::WorkspaceStore::create(other);
        sample.putInto(*big);
        big->setSetting("n", "7");
        big->images().put({domain::Uuid::make(), "image/png", std::string(300'000, 'p')});
    }
    const std::string oldJson = "{\"old\": true}\n";
    Dice dice;
    long cases = 0;
    long bad = 0;
    long refused = 0;
    const int points = times(8, 80);
    for (int point = 0; point < points; ++point) {
        const std::uintmax_t left = static_cast<std::uintmax_t>(point) * 600'000 / static_cast<std::uintmax_t>(points);
        // An edit of an open workspace.
        {
            auto store = test::WorkspaceStore::open(file, test::Access::ReadWrite);
            long kept = keptNumber(*store);
            disk.leave(left);
            try {
                store->transact([&] {
                    store->setSetting("n", std::to_string(kept + 1));
                    store->setSetting("text", std::string(100'000, 'x'));
                });
                ++kept;
            } catch (const domain::Error&) {
                ++refused;
            }
            ++cases;
            if (keptNumber(*store) != kept) ++bad;
            disk.makeRoom();
            store->resume();
            store->setSetting("n", std::to_string(++kept));
            if (keptNumber(*store) != kept) ++bad;
            store->setSetting("text", "");
        }
        if (!complaint(file).empty()) ++bad;
        // A copy onto an older one, a backup, a restored backup, a rescue, exports of the command line.
        const fs::path copy = place / "copy.chandung";
        const fs::path json = place / "out.json";
        const auto store = test::WorkspaceStore::open(other, test::Access::ReadOnly);
        const std::vector<std::function<bool()>> writers{
            [&] { return store->saveCopy(copy), true; },
            [&] { return (void)storage::makeBackup(other, place / "backups"), true; },
            [&] { return (void)storage::restoreBackup(other, copy), true; },
            [&] { return (void)storage::rescueRows(other, place / "rescued.chandung"), true; },
            [&] { return run("export " + other.string() + " --to " + json.string()) == 0; }};
        for (std::size_t i = 0; i < writers.size(); ++i) {
            // A program of its own takes its time.
            if (i == 4 && point % times(4, 1) != 0) continue;
            for (const fs::path& gone : {place / "backups", copy, place / "rescued.chandung"}) fs::remove_all(gone);
            fs::copy_file(file, copy);
            test::writeFile(json, oldJson);
            const std::string before = test::readFile(copy);
            disk.leave(left);
            bool done = false;
            try {
                done = writers[i]();
            } catch (const domain::Error&) {
            }
            disk.makeRoom();
            ++cases;
            refused += done ? 0 : 1;
            if (!done && (test::readFile(copy) != before || test::readFile(json) != oldJson)) ++bad;
            if (!done && fs::exists(place / "rescued.chandung")) ++bad;
            for (const auto& entry : fs::directory_iterator(place)) {
                if (entry.is_regular_file() && entry.file_size() == 0) ++bad;
                if (entry.path().extension() == ".tmp") ++bad;
                if (entry.path().string().find("(before") != std::string::npos) fs::remove(entry.path());
            }
        }
    }
    report({"T5", "edits, copies, backups, restoring, rescue, export on a disk that is nearly full", cases, bad,
            std::to_string(refused) + " were refused; a plain write would have left an empty file", dice.seed()});
    CHECK(bad == 0);
    CHECK(refused > points);
    CHECK(refused < cases);
}

TEST_CASE("T16 a file that texts name is never opened") {
    if (std::system("strace -o /dev/null true >/dev/null 2>&1") != 0) {
        WARN("not run: strace is not there or may not trace");
        return;
    }
    const test::WorkspaceFolder folder;
    const std::string canary = folder.path("canary.png");
    const std::string file = folder.path("a.chandung");
    test::writeFile(canary, "canary");
    const app::Knowledge knowledge = app::Knowledge::load();
    const std::string trap = "<img src=\"file://" + canary + "\"> ![x](" + canary + ") <b>x</b>";
    {
        const auto store = test::WorkspaceStore::create(file);
        test::Sample sample;
        for (const domain::FieldDefinition& field : knowledge.catalogue.fields()) {
            if (field.kind == domain::FieldKind::Text || field.kind == domain::FieldKind::Prose)
                sample.persona.fields[field.key] = trap;
            if (field.kind == domain::FieldKind::Statements)
                sample.persona.fields[field.key] = domain::Statements{test::statement(trap)};
        }
        sample.study.name = trap;
        sample.source.title = trap;
        sample.observation.text = trap;
        sample.insight.text = trap;
        sample.segment.name = trap;
        sample.putInto(*store);
    }
    const std::string log = folder.path("log");
    const auto opens = [&](const std::string& command) {
        const std::string line =
            "strace -f -e trace=open,openat,openat2 -o " + log + " " + command + " >/dev/null 2>&1";
        if (std::system(line.c_str()) != 0) return -1L;
        const std::string text = test::readFile(log);
        long found = 0;
        for (std::size_t at = 0; (at = text.find(canary, at)) != std::string::npos; ++at) ++found;
        return found;
    };
    const std::string program = CHANDUNG_BINARY;
    long cases = 0;
    long bad = 0;
    for (const std::string& arguments :
         {"export " + file + " --to " + folder.path("o.pdf"), "export " + file + " --to " + folder.path("o.png"),
          "export " + file + " --to " + folder.path("o.json"), "export " + file + " --to " + folder.path("o.html"),
          "export " + file + " --to " + folder.path("o.md"), "export " + file + " --to " + folder.path("o.xlsx"),
          "list " + file + " personas", "check " + file, "search " + file + " img"}) {
        ++cases;
        const long found = opens(program + " " + arguments);
        INFO(arguments);
        CHECK(found == 0);
        if (found != 0) ++bad;
    }
    const long control = opens("cat " + canary);
    report({"T16", "a canary file named in every text; opens counted by strace", cases, bad,
            "cat opens it " + std::to_string(control) + " time", 0});
    CHECK(control > 0);
}
