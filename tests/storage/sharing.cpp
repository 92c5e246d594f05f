// A workspace on a share is edited as a copy on this machine and published.
#include "catch.h"
#include "chandung/domain/error.h"
#include "chandung/storage/safety.h"
#include "chandung/storage/workingcopy.h"
#include "storage/ownersign.h"
#include "storagesupport.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace chandung;
using namespace chandung::test;
using domain::ErrorCode;
using storage::WorkingCopy;
using State = WorkingCopy::State;
namespace fs = std::filesystem;

namespace {

/// A file in a folder that a program keeps the same on several machines.
struct Share {
    WorkspaceFolder folder;
    std::string file = folder.path("Dropbox/khach.chandung");
    fs::path copies = folder.path("copies");

    Share() {
        fs::create_directory(folder.path("Dropbox"));
        const auto store = WorkspaceStore::create(file);
        Sample().putInto(*store);
        store->setSetting("n", "0");
    }
    [[nodiscard]] std::unique_ptr<WorkspaceStore> open() const {
        return WorkspaceStore::open(file, Access::PreferReadWrite, {}, copies);
    }
    /// What others see.
    [[nodiscard]] std::string shown() const { return WorkspaceStore::open(file, Access::ReadOnly)->settings().at("n"); }
    /// As somebody on another machine does, which knows nothing of the sign here.
    void changeElsewhere(const std::string& n) const {
        const std::string aside = folder.path("elsewhere.chandung");
        fs::copy_file(file, aside, fs::copy_options::overwrite_existing);
        WorkspaceStore::open(aside, Access::ReadWrite)->setSetting("n", n);
        fs::rename(aside, file);
    }
    [[nodiscard]] bool copyIsLeft() const { return fs::exists(copies) && !fs::is_empty(copies); }
};

std::string textOf(const fs::path& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE_METHOD(Share, "on a share a copy is edited; others see what was published, whole") {
    fs::permissions(file, fs::perms(0664));
    auto store = open();
    REQUIRE_FALSE(store->readOnly());
    const auto copy = store->workingCopy();
    REQUIRE(copy);
    CHECK(store->place() == fs::canonical(file));
    CHECK(store->file() != store->place());
    CHECK(store->medium() == storage::Medium::CloudFolder);
    CHECK(copy->state() == State::Published);

    store->setSetting("n", "1");
    CHECK(copy->state() == State::Waiting);
    CHECK(shown() == "0");
    copy->publish();
    CHECK(copy->state() == State::Published);
    CHECK(shown() == "1");
    CHECK(storage::examine(file, true).ok);
    CHECK((fs::status(file).permissions() & fs::perms::all) == fs::perms(0664));
    // Nothing hidden is left beside it but the sign of the editor.
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(fs::path(file).parent_path()))
        names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    CHECK(names == std::vector<std::string>{".khach.chandung.editor", "khach.chandung"});

    // Editing goes on, and so does the lock: the file has another number now.
    store->setSetting("n", "2");
    CHECK(WorkspaceStore::open(file, Access::PreferReadWrite)->readOnly());
    copy->publish();
    CHECK(shown() == "2");
}

TEST_CASE_METHOD(Share, "a copy that is published goes with its store; one that is not stays for the next opening") {
    auto store = open();
    store->setSetting("n", "1");
    store->workingCopy()->publish();
    store.reset();
    CHECK_FALSE(copyIsLeft());
    CHECK_FALSE(fs::exists(storage::OwnerSign::signOf(file)));

    open()->setSetting("n", "2");
    CHECK(copyIsLeft());
    CHECK(shown() == "1");
    store = open();
    CHECK(store->settings().at("n") == "2");
    CHECK(store->workingCopy()->state() == State::Waiting);
    store->workingCopy()->publish();
    CHECK(shown() == "2");
}

TEST_CASE_METHOD(Share, "what somebody else has changed is never overwritten") {
    auto store = open();
    const auto copy = store->workingCopy();
    store->setSetting("n", "here");
    changeElsewhere("there");
    CHECK(failureOf([&] { copy->publish(); }) == ErrorCode::ChangedElsewhere);
    CHECK(copy->state() == State::Conflict);
    CHECK(shown() == "there");
    CHECK(store->settings().at("n") == "here");

    const std::string beside = folder.path("Dropbox/ours.chandung");
    store->saveCopy(beside);
    CHECK(WorkspaceStore::open(beside, Access::ReadOnly)->settings().at("n") == "here");
}

TEST_CASE_METHOD(Share, "a conflict is still one after another start, until one gives up") {
    open()->setSetting("n", "here");
    changeElsewhere("there");
    auto store = open();
    CHECK(store->workingCopy()->state() == State::Conflict);
    CHECK(store->settings().at("n") == "here");
    store->workingCopy()->giveUp();
    store.reset();
    CHECK_FALSE(copyIsLeft());
    CHECK(open()->settings().at("n") == "there");
}

TEST_CASE_METHOD(Share,
                 "a file that was changed elsewhere, and not here, can be opened anew; a touched one is the same") {
    auto store = open();
    const auto copy = store->workingCopy();
    fs::last_write_time(file, fs::file_time_type::clock::now() + std::chrono::seconds(5));
    CHECK(copy->look() == State::Published);
    changeElsewhere("there");
    CHECK(copy->look() == State::Outdated);
    store.reset();
    CHECK(open()->settings().at("n") == "there");
}

TEST_CASE_METHOD(Share, "while the share is away editing goes on, and is published when it is back") {
    auto store = open();
    const auto copy = store->workingCopy();
    const fs::path share = fs::path(file).parent_path();
    const fs::path away = folder.path("away");
    fs::rename(share, away);
    store->setSetting("n", "1");
    store->checkInPlace();
    CHECK(failureOf([&] { copy->publish(); }) == ErrorCode::Moved);
    CHECK(copy->state() == State::Waiting);
    fs::rename(away, share);
    copy->publish();
    CHECK(shown() == "1");
}

TEST_CASE_METHOD(Share, "a program that died between giving the name and noting it has published") {
    open()->setSetting("n", "1");
    const fs::path state = WorkingCopy::folderOf(fs::canonical(file), copies) / "state.json";
    const std::string before = textOf(state);
    auto store = open();
    store->workingCopy()->publish();
    const std::string after = textOf(state);
    // "base" as it was, "next" as it is noted before the file gets its name.
    const auto versionOf = [](const std::string& text) {
        const std::size_t at = text.find("\"base\":") + 7;
        return text.substr(at, text.find('}', at) + 1 - at);
    };
    const std::string between =
        R"({"base":)" + versionOf(before) + R"(,"next":)" + versionOf(after) + R"(,"shared":""})";
    store->setSetting("n", "2");
    store.reset();
    std::ofstream(state) << between;
    store = open();
    CHECK(store->workingCopy()->state() == State::Waiting);
    CHECK(store->settings().at("n") == "2");
    store->workingCopy()->publish();
    CHECK(shown() == "2");
}

TEST_CASE_METHOD(Share, "a copy that cannot be read any more is kept aside, and the shared file is opened") {
    open()->setSetting("n", "1");
    const fs::path copied = WorkingCopy::folderOf(fs::canonical(file), copies) / "khach.chandung";
    REQUIRE(fs::exists(copied));
    SECTION("damaged") {
        std::ofstream(copied, std::ios::trunc) << "no database";
    }
    SECTION("nobody knows what it was made from") {
        std::ofstream(copied.parent_path() / "state.json", std::ios::trunc) << "{";
    }
    const auto store = open();
    CHECK(store->settings().at("n") == "0");
    CHECK(fs::exists(store->workingCopy()->setAside()));
}

TEST_CASE_METHOD(Share, "a reader on a share learns that a newer version was published, and takes over at the end") {
    auto editor = open();
    auto reader = open();
    REQUIRE(reader->readOnly());
    CHECK_FALSE(reader->workingCopy());
    CHECK_FALSE(reader->editorGone());
    editor->setSetting("n", "1");
    editor->workingCopy()->publish();
    CHECK(reader->editorGone());
    reader = open();
    REQUIRE(reader->readOnly());
    CHECK(reader->settings().at("n") == "1");
    CHECK_FALSE(reader->editorGone());
    editor.reset();
    CHECK(reader->editorGone());
    // The reader has only looked: whoever comes may edit.
    CHECK_FALSE(open()->readOnly());
}

TEST_CASE_METHOD(Share, "publishing lets go when it is asked to, and leaves nothing") {
    auto store = open();
    store->setSetting("n", "1");
    CHECK(failureOf([&] { store->workingCopy()->publish([] { return true; }); }) == ErrorCode::Cancelled);
    CHECK(shown() == "0");
    CHECK(store->workingCopy()->state() == State::Waiting);
}

TEST_CASE_METHOD(Share, "an old file on a share is migrated in the copy, after a backup, and then published") {
    fs::copy_file(fs::path(CHANDUNG_SOURCE_DIR) / "tests/data/schema-v1.chandung", file,
                  fs::copy_options::overwrite_existing);
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    const fs::path backups = folder.path("backups");
    auto store = WorkspaceStore::open(file, Access::ReadWrite, backups, copies);
    CHECK(store->schemaVersion() == storage::newestSchema());
    CHECK(store->workingCopy()->state() == State::Waiting);
    CHECK(storage::backups(backups, store->workspaceId()).size() == 1);
    store->workingCopy()->publish();
    store.reset();
    CHECK(WorkspaceStore::open(file, Access::ReadOnly)->schemaVersion() == storage::newestSchema());
}
