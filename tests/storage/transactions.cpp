// All or nothing, also when the program dies in the middle.

#include "storagesupport.h"

#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <filesystem>
#include <future>
#include <stdexcept>
#include <thread>

using namespace chandung;
using namespace chandung::domain;
using namespace chandung::test;
namespace fs = std::filesystem;

namespace {

struct Fixture {
    Fixture() : file(folder.path("a.chandung")), store(WorkspaceStore::create(file)) { sample.putInto(*store); }
    WorkspaceFolder folder;
    std::string file;
    Sample sample;
    std::unique_ptr<WorkspaceStore> store;
};

Study newStudy(const std::string& name) {
    Study study;
    study.id = Uuid::make();
    study.name = name;
    return study;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "what throws inside keeps nothing") {
    const std::string before = readFile(file);
    CHECK_THROWS_AS(store->transact([&] {
        store->studies().put(newStudy("Mới"));
        store->personas().setField(sample.persona.id, "identity.name", std::string("Khác"));
        store->personas().erase(sample.persona.id);
        throw std::runtime_error("stop");
    }),
                    std::runtime_error);
    CHECK(readFile(file) == before);
    CHECK(store->studies().count() == 1);
    CHECK(store->search("linh", 10).front().name == "Linh Nguyễn");
    store->studies().put(newStudy("Sau đó"));
    CHECK(store->studies().count() == 2);
}

TEST_CASE_METHOD(Fixture, "what asks the store while the end of a change runs in another thread waits for it") {
    // SQLite cannot commit while somebody reads.
    std::promise<void> reads;
    std::promise<void> goesOn;
    std::thread reading([&] {
        const auto reader = WorkspaceStore::open(file, Access::ReadOnly);
        reader->personas().scan(
            {},
            [&](const PersonaSummary&) {
                reads.set_value();
                goesOn.get_future().wait();
            },
            nullptr);
    });
    reads.get_future().wait();
    // Each comes to the connection on a way of its own: by its state, by a statement, by what waits for the index.
    const int way = GENERATE(0, 1, 2);
    const Study study = newStudy("Chuyến xuyên Việt");
    bool there = false;
    std::size_t inTheFile = 0;
    store->endAside([&](const std::function<void()>& work) {
        std::future<void> end = std::async(std::launch::async, work);
        std::thread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            goesOn.set_value();
        });
        if (way == 0) there = store->studies().count() == 2;
        if (way == 1) there = store->studies().find(study.id).has_value();
        if (way == 2) there = store->search("xuyên", 10).size() == 1;
        inTheFile = WorkspaceStore::open(file, Access::ReadOnly)->studies().count();
        CHECK_FALSE(store->stopped());
        later.join();
        end.get();
    });
    store->studies().put(study);
    store->endAside({});
    reading.join();
    CAPTURE(way);
    CHECK(there);
    CHECK(inTheFile == 2);
}

TEST_CASE_METHOD(Fixture, "what fails at the end of a change in another thread keeps nothing and is told") {
    store->endAside([&](const std::function<void()>&) { throw Error(ErrorCode::OutOfMemory); });
    CHECK(failureOf([&] { store->studies().put(newStudy("Mới")); }) == ErrorCode::OutOfMemory);
    CHECK(store->studies().count() == 1);
    store->endAside({});
    store->studies().put(newStudy("Hai"));
    CHECK(WorkspaceStore::open(file, Access::ReadOnly)->studies().count() == 2);
}

TEST_CASE_METHOD(Fixture, "a part that throws and is caught is undone alone") {
    store->transact([&] {
        store->studies().put(newStudy("Một"));
        try {
            store->transact([&] {
                store->studies().put(newStudy("Hai"));
                throw std::runtime_error("stop");
            });
        } catch (const std::runtime_error&) {
        }
        store->studies().put(newStudy("Ba"));
    });
    CHECK(rawRows(file, "SELECT name FROM study ORDER BY seq") ==
          std::vector<std::string>{"Máy cắt vải miền Trung", "Một", "Ba"});
}

TEST_CASE_METHOD(Fixture, "a change that failed half way is not kept with the rest, also when its failure was caught") {
    const std::string before = readFile(file);
    CHECK_THROWS_AS(store->transact([&] {
        store->studies().put(newStudy("Một"));
        try {
            store->personas().setField(Uuid::make(), "identity.name", std::string("Nobody"));
        } catch (const Error&) {
        }
    }),
                    Error);
    CHECK(readFile(file) == before);
    // It does not outlive its transaction.
    store->studies().put(newStudy("Hai"));
    CHECK(store->studies().count() == 2);
}

TEST_CASE_METHOD(Fixture, "a second connection sees a change as soon as the call returns, and nothing before") {
    store->transact([&] {
        store->setSetting("author", "Hạnh");
        CHECK(raw(file, "SELECT count(*) FROM setting") == "0");
    });
    CHECK(raw(file, "SELECT value FROM setting WHERE key = 'author'") == "Hạnh");
    store->setSetting("author", "");
    CHECK(store->settings().empty());
}

TEST_CASE_METHOD(Fixture, "each change raises the revision of the row by one") {
    CHECK(raw(file, "SELECT rev FROM study") == "1");
    store->studies().put(sample.study);
    store->studies().trash(sample.study.id);
    store->studies().restore(sample.study.id);
    CHECK(raw(file, "SELECT rev FROM study") == "4");
    store->personas().setField(sample.persona.id, "identity.name", std::string("Khác"));
    CHECK(raw(file, "SELECT rev FROM persona") == "2");
}

TEST_CASE_METHOD(Fixture, "a program that is killed loses nothing that was said to be kept") {
    store.reset();
    for (int round = 0; round < 10; ++round) {
        int acknowledged[2];
        REQUIRE(::pipe(acknowledged) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            try {
                const auto editor = WorkspaceStore::open(file, Access::ReadWrite);
                for (int i = 0;; ++i) {
                    editor->personas().setField(sample.persona.id, "identity.label",
                                                "r" + std::to_string(round) + "." + std::to_string(i));
                    if (::write(acknowledged[1], &i, sizeof i) != sizeof i) ::_exit(1);
                }
            } catch (...) {
                ::_exit(2);
            }
        }
        ::close(acknowledged[1]);
        int last = -1;
        for (int n = 0; n < 3 + round; ++n) REQUIRE(::read(acknowledged[0], &last, sizeof last) == sizeof last);
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        for (int more = 0; ::read(acknowledged[0], &more, sizeof more) == sizeof more;) last = more;
        ::close(acknowledged[0]);

        const auto after = WorkspaceStore::open(file, round % 2 == 0 ? Access::ReadWrite : Access::ReadOnly);
        const std::string label = after->personas().find(sample.persona.id)->text("identity.label");
        const std::string prefix = "r" + std::to_string(round) + ".";
        REQUIRE(label.substr(0, prefix.size()) == prefix);
        CHECK(std::stoi(label.substr(prefix.size())) >= last);
        CHECK(after->checkIntegrity().ok);
    }
}

TEST_CASE_METHOD(Fixture, "a journal that a dead program left is rolled back, also for a reader") {
    store.reset();
    const std::string before = raw(file, "SELECT name FROM persona");
    const pid_t child = ::fork();
    if (child == 0) {
        const auto editor = WorkspaceStore::open(file, Access::ReadWrite);
        editor->transact([&] {
            // More than the cache holds, so that changed pages reach the file before the end.
            for (int i = 0; i < 20; ++i) {
                Image image{Uuid::make(), "image/png", std::string(4 * 1024 * 1024, static_cast<char>(i))};
                editor->images().put(image);
            }
            editor->personas().setField(sample.persona.id, "identity.name", std::string("Không giữ"));
            ::_exit(0);
        });
    }
    ::waitpid(child, nullptr, 0);
    REQUIRE(fs::exists(file + "-journal"));
    const auto reader = WorkspaceStore::open(file, Access::ReadOnly);
    CHECK(reader->personas().summaries()[0].name == before);
    CHECK(reader->images().count() == 1);
    CHECK(reader->checkIntegrity().ok);
    CHECK_FALSE(fs::exists(file + "-journal"));
}
