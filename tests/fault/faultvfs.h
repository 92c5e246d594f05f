#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

/// A layer between SQLite and the file system (a VFS over the usual one): it writes down every change of a file, so
/// that the disk at any moment of a power loss can be made up, and it fails when it is told to.
namespace chandung::fault {

/// What happened to a file, in order.
struct Event {
    enum class Kind { Create, Write, Truncate, Sync, Remove, RemoveSynced, Mark };
    Kind kind;
    std::string file;
    std::int64_t at = 0;  ///< offset; for Truncate the new size; for Mark what was acknowledged
    std::string bytes;
};

enum class Fault { IoError, DiskFull, Quota, HalfWrite, SyncFails, ReadFails, RemoveFails };

class FaultVfs {
public:
    /// Becomes SQLite's default VFS while it lives. Only one at a time.
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /// Writes down what happens from now on.
    void record() { m_recording = true; }
    void mark(std::int64_t acknowledged);
    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }

    /// The operation number `nth` (from 1) that `fault` can happen to fails, and, when `stays`, all after it.
    void fail(Fault fault, long nth, bool stays);
    void heal() { m_nth = 0; }
    /// Kills this program (SIGKILL) as soon as so many changes of files have been made from now on.
    void dieAfter(long changes) { m_diesIn = changes; }
    /// Whether a fault has happened since `fail`.
    [[nodiscard]] bool struck() const { return m_struck; }

    // For the layer itself.
    void note(Event event);
    [[nodiscard]] bool strikes(Fault kind);
    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] bool armed() const { return m_nth > 0; }

private:
    std::vector<Event> m_events;
    bool m_recording = false;
    Fault m_fault = Fault::IoError;
    long m_diesIn = 0;
    long m_nth = 0;
    long m_seen = 0;
    bool m_stays = false;
    bool m_struck = false;
};

}  // namespace chandung::fault
