// T2: the power goes at any moment. The disk then holds what was synced for certain, and of everything else each sector
// as it was, as it should be, or neither.
#include "catch.h"
#include "faultrun.h"
#include "faultvfs.h"

#include <filesystem>

using namespace chandung;
using namespace chandung::fault;
namespace fs = std::filesystem;

namespace {

/// Which promises of the disk the made-up machine does not keep: the positive controls.
enum class Machine { Honest, SyncsLie, FolderSyncsLie };

/// The files of a folder as they are for certain, and what may or may not have reached the disk.
class Disk {
public:
    Disk(std::string name, std::string bytes) { m_files[std::move(name)].sure = std::move(bytes); }

    void take(const Event& event, Machine machine) {
        FileState& file = m_files[event.file];
        switch (event.kind) {
            case Event::Kind::Create:
                file = {};
                file.named = false;
                break;
            case Event::Kind::Write:
            case Event::Kind::Truncate:
                file.open.push_back(event);
                break;
            case Event::Kind::Sync:
                if (machine == Machine::SyncsLie) break;
                for (const Event& change : file.open) apply(file.sure, change);
                file.open.clear();
                file.named = true;
                break;
            case Event::Kind::RemoveSynced:
                if (machine == Machine::Honest) {
                    m_files.erase(event.file);
                    break;
                }
                [[fallthrough]];
            case Event::Kind::Remove:
                file.removed = true;
                break;
            case Event::Kind::Mark:
                m_files.erase(event.file);
                break;
        }
    }

    /// One of the states in which the disk may be now.
    void write(const fs::path& folder, Dice& dice) const {
        for (const auto& [name, file] : m_files) {
            if (file.removed && dice.chance(0.5)) continue;
            if (!file.named && dice.chance(0.5)) continue;
            std::string bytes = file.sure;
            for (const Event& change : file.open) settle(bytes, change, dice);
            test::writeFile(folder / fs::path(name).filename(), bytes);
        }
    }

private:
    struct FileState {
        std::string sure;
        std::vector<Event> open;
        bool named = true;
        bool removed = false;
    };

    static void apply(std::string& bytes, const Event& change) {
        const auto at = static_cast<std::size_t>(change.at);
        if (change.kind == Event::Kind::Truncate) {
            bytes.resize(at);
            return;
        }
        if (bytes.size() < at + change.bytes.size()) bytes.resize(at + change.bytes.size());
        bytes.replace(at, change.bytes.size(), change.bytes);
    }

    static void settle(std::string& bytes, const Event& change, Dice& dice) {
        if (change.kind == Event::Kind::Truncate) {
            if (dice.chance(0.5)) apply(bytes, change);
            return;
        }
        constexpr std::size_t sector = 512;
        for (std::size_t from = 0; from < change.bytes.size(); from += sector) {
            Event part{
                Event::Kind::Write, {}, change.at + static_cast<std::int64_t>(from), change.bytes.substr(from, sector)};
            const auto fate = dice.below(5);
            if (fate < 2) continue;
            if (fate == 4)
                for (char& byte : part.bytes) byte = static_cast<char>(dice.below(256));
            apply(bytes, part);
        }
    }

    std::map<std::string, FileState> m_files;
};

struct Count {
    long images = 0;
    long damaged = 0;
    long lost = 0;
};

class PowerLoss {
public:
    PowerLoss() : m_file(fs::canonical(fs::path(m_folder.path("x")).parent_path()) / "a.chandung") {
        {
            const auto store = test::WorkspaceStore::create(m_file);
            m_sample.putInto(*store);
            store->setSetting("n", "0");
        }
        m_before = test::readFile(m_file);
        edit();
    }

    Count run(int images, Machine machine, Dice& dice) const {
        Count count;
        for (int i = 0; i < images; ++i) {
            const test::WorkspaceFolder folder;
            std::size_t end = 1 + dice.below(m_events.size());
            // The folder's sync matters in the moment after a commit.
            while (machine == Machine::FolderSyncsLie && m_events[end - 1].kind != Event::Kind::Mark)
                end = 1 + dice.below(m_events.size());
            Disk disk(m_file, m_before);
            long acknowledged = 0;
            for (std::size_t at = 0; at < end; ++at) {
                const Event& event = m_events[at];
                if (event.kind == Event::Kind::Mark) acknowledged = event.at;
                disk.take(event, machine);
            }
            const fs::path root = fs::path(folder.path("x")).parent_path();
            disk.write(root, dice);
            ++count.images;
            judge(root / "a.chandung", acknowledged, count);
        }
        return count;
    }

private:
    void edit() {
        FaultVfs vfs;
        const auto store = test::WorkspaceStore::open(m_file, test::Access::ReadWrite);
        vfs.record();
        domain::Persona persona = m_sample.persona;
        for (long n = 1; n <= 24; ++n) {
            store->transact([&] {
                store->setSetting("n", std::to_string(n));
                persona.set("demographics.location", std::string("Thành phố ") + std::to_string(n));
                if (n % 3 == 0) {
                    store->personas().put(persona);
                } else if (n % 7 == 0) {
                    domain::Persona other = persona;
                    other.id = domain::Uuid::make();
                    store->personas().put(other);
                } else {
                    store->personas().setField(persona.id, "demographics.location",
                                               persona.fields.at("demographics.location"));
                }
            });
            vfs.mark(n);
        }
        m_events = vfs.events();
    }

    static void judge(const fs::path& file, long acknowledged, Count& count) {
        if (const std::string problem = complaint(file); !problem.empty()) {
            UNSCOPED_INFO(problem);
            ++count.damaged;
            return;
        }
        const auto store = test::WorkspaceStore::open(file, test::Access::ReadWrite);
        if (keptNumber(*store) < acknowledged) ++count.lost;
    }

    test::WorkspaceFolder m_folder;
    fs::path m_file;
    test::Sample m_sample;
    std::string m_before;
    std::vector<Event> m_events;
};

}  // namespace

TEST_CASE("T2 power loss: nothing damaged, nothing lost") {
    Dice dice;
    const PowerLoss machine;
    const Count honest = machine.run(times(250, 5000), Machine::Honest, dice);
    const Count noSync = machine.run(times(60, 500), Machine::SyncsLie, dice);
    const Count noFolder = machine.run(times(120, 1000), Machine::FolderSyncsLie, dice);
    report({"T2", "power loss, images of the disk", honest.images, honest.damaged + honest.lost,
            "without syncs " + std::to_string(noSync.damaged + noSync.lost) + " of " + std::to_string(noSync.images) +
                " bad; without the folder's sync " + std::to_string(noFolder.lost) + " of " +
                std::to_string(noFolder.images) + " lost",
            dice.seed()});
    CHECK(honest.damaged == 0);
    CHECK(honest.lost == 0);
    CHECK(noSync.damaged + noSync.lost > 0);
    CHECK(noFolder.lost > 0);
}
