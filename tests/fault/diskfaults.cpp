// T3: the disk fails at every single operation in turn, once or from then on. T4: memory runs out at every allocation.
#include "catch.h"
#include "faultrun.h"
#include "faultvfs.h"

#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <new>

using namespace chandung;
using namespace chandung::fault;
using domain::ErrorCode;
namespace fs = std::filesystem;

namespace {

/// What an edit came to.
enum class Told { Kept, Refused, Crashed };

struct Workplace {
    Workplace() : file(folder.path("a.chandung")) {
        const auto store = test::WorkspaceStore::create(file);
        sample.putInto(*store);
        store->setSetting("n", "0");
    }

    /// One edit of everyday size; `n` is kept with it.
    void edit(storage::WorkspaceStore& store, long n) {
        store.transact([&] {
            store.setSetting("n", std::to_string(n));
            sample.persona.set("demographics.location", std::string("Thành phố ") + std::to_string(n));
            store.personas().put(sample.persona);
        });
    }

    Told tryEdit(storage::WorkspaceStore& store, long n) {
        try {
            edit(store, n);
            return Told::Kept;
        } catch (const domain::Error&) {
            return Told::Refused;
        } catch (const std::bad_alloc&) {
            return Told::Refused;
        } catch (...) {
            return Told::Crashed;
        }
    }

    test::WorkspaceFolder folder;
    std::string file;
    test::Sample sample;
};

struct Count {
    long cases = 0;
    long bad = 0;
    long refused = 0;
};

/// Fails the operations 1, 2, 3, … of one kind (in the short form every sixth) until an edit gets through untouched.
void everyOperation(Fault fault, bool stays, long first, Count& count) {
    Workplace work;
    FaultVfs vfs;
    long n = 0;
    for (long nth = 1 + first; nth < 2000; nth += times(6, 1)) {
        auto store = test::WorkspaceStore::open(work.file, test::Access::ReadWrite);
        long kept = keptNumber(*store);
        vfs.fail(fault, nth, stays);
        const Told told = work.tryEdit(*store, ++n);
        const bool struck = vfs.struck();
        vfs.heal();
        if (!struck) return;
        ++count.cases;
        if (told == Told::Kept) kept = n;
        if (told == Told::Refused) ++count.refused;
        bool well = told != Told::Crashed;
        try {
            // What was acknowledged is there, and nothing else.
            well = well && keptNumber(*store) == kept;
            // Usable once the fault is gone, in the same window.
            store->resume();
            work.edit(*store, ++n);
            kept = n;
        } catch (const domain::Error& error) {
            INFO(error.what());
            well = false;
        }
        store.reset();
        const std::string problem = complaint(work.file);
        const long found =
            problem.empty() ? keptNumber(*test::WorkspaceStore::open(work.file, test::Access::ReadOnly)) : -1;
        // A refused edit may not be there, and an acknowledged one must be.
        well = well && problem.empty() && found == kept;
        INFO("fault " << static_cast<int>(fault) << " at operation " << nth << ": " << problem);
        CHECK(well);
        if (!well) ++count.bad;
    }
}

/// The allocation with this number and the two after it fail: those of SQLite, and those of the program from `smallest`
/// bytes on. Smaller ones are left alone, because the JSON library asks for memory in its destructors.
long failingAllocation = 0;
long allocations = 0;
constexpr std::size_t smallest = 1024;

bool allocationFails() {
    return failingAllocation > 0 && ++allocations >= failingAllocation && allocations < failingAllocation + 3;
}

sqlite3_mem_methods usual{};

void* scarceMalloc(int size) {
    return allocationFails() ? nullptr : usual.xMalloc(size);
}
void* scarceRealloc(void* memory, int size) {
    return allocationFails() ? nullptr : usual.xRealloc(memory, size);
}

/// SQLite with an allocator that fails when it is told to; no connection may be open.
void useScarceMemory() {
    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual);
    sqlite3_mem_methods scarce = usual;
    scarce.xMalloc = scarceMalloc;
    scarce.xRealloc = scarceRealloc;
    REQUIRE(sqlite3_config(SQLITE_CONFIG_MALLOC, &scarce) == SQLITE_OK);
    REQUIRE(sqlite3_initialize() == SQLITE_OK);
}

void useUsualMemory() {
    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_MALLOC, &usual);
    sqlite3_initialize();
}

}  // namespace

// The address sanitizer has operators of its own; SQLite's memory runs out all the same.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CHANDUNG_OWN_NEW 0
#endif
#endif
#if !defined(CHANDUNG_OWN_NEW) && !defined(__SANITIZE_ADDRESS__)
void* operator new(std::size_t size) {
    if (size >= smallest && allocationFails()) throw std::bad_alloc();
    if (void* memory = std::malloc(size ? size : 1)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
#endif

TEST_CASE("T3 a disk that fails at any operation: all told, nothing damaged, usable afterwards") {
    Count count;
    Dice dice;
    for (const Fault fault : {Fault::IoError, Fault::DiskFull, Fault::Quota, Fault::HalfWrite, Fault::SyncFails,
                              Fault::ReadFails, Fault::RemoveFails})
        for (const bool stays : {false, true})
            everyOperation(fault, stays, static_cast<long>(dice.below(fullRun() ? 1 : 3)), count);
    // The control: a program that takes no notice of a refusal would count these as kept.
    report({"T3", "failing write, full disk, quota, half write, failing sync, read and delete, each at every operation",
            count.cases, count.bad,
            "who takes no notice of the refusals would have lost " + std::to_string(count.refused) + " edits",
            dice.seed()});
    CHECK(count.bad == 0);
    CHECK(count.cases > 40);
    CHECK(count.refused > count.cases / 2);
}

TEST_CASE("T4 out of memory: an error, no crash") {
    useScarceMemory();
    Workplace work;
    Dice dice;
    long bad = 0;
    long refused = 0;
    const int points = times(150, 2000);
    auto store = test::WorkspaceStore::open(work.file, test::Access::ReadWrite);
    long n = 0;
    long kept = 0;
    long struck = 0;
    for (int point = 0; point < points; ++point) {
        // An edit has some hundred allocations of SQLite.
        allocations = 0;
        failingAllocation = 1 + static_cast<long>(dice.below(500));
        const Told told = work.tryEdit(*store, ++n);
        if (allocations >= failingAllocation) ++struck;
        failingAllocation = 0;
        if (told == Told::Kept) kept = n;
        if (told == Told::Refused) ++refused;
        if (told == Told::Crashed) ++bad;
        if (keptNumber(*store) != kept) ++bad;
        if (store->stopped()) store->resume();
    }
    store.reset();
    CHECK(complaint(work.file).empty());
    useUsualMemory();
    report({"T4", "memory that cannot be had, at a random allocation", points, bad,
            std::to_string(struck) + " struck, " + std::to_string(refused) + " edits refused", dice.seed()});
    CHECK(bad == 0);
    CHECK(refused > points / 10);
}
