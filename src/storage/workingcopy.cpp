#include "chandung/storage/workingcopy.h"

#include "storage/clock.h"
#include "storage/connection.h"
#include "storage/copying.h"
#include "storage/failure.h"
#include "storage/newfile.h"
#include "storage/sha256.h"
#include "storage/workspacefile.h"

#include <spdlog/spdlog.h>
#include <nlohmann/json.hpp>

#include <sys/stat.h>
#include <array>
#include <cerrno>
#include <fstream>

namespace chandung::storage {

using domain::Error;
using domain::ErrorCode;
namespace fs = std::filesystem;

namespace {

constexpr const char* stateName = "state.json";
constexpr std::size_t keyDigits = 32;
constexpr std::size_t blockBytes = 1 << 18;

/// Gives all bytes of a file to `sink` and returns their SHA-256.
std::string readThrough(const fs::path& file, const std::function<void(const char*, std::size_t)>& sink = {}) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw systemFailure(file, errno, ErrorCode::NotReadable);
    Sha256 hash;
    std::string block(blockBytes, '\0');
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0) {
        const auto got = static_cast<std::size_t>(in.gcount());
        hash.add(block.data(), got);
        if (sink) sink(block.data(), got);
    }
    if (in.bad()) throw systemFailure(file, errno, ErrorCode::StorageFailed);
    return hash.hex();
}

/// The bytes of a file into another that is there already; their SHA-256.
std::string copyBytes(const fs::path& from, const fs::path& to, const fs::path& asked) {
    std::ofstream out(to, std::ios::binary | std::ios::trunc);
    const auto check = [&] {
        if (!out) throw systemFailure(asked, errno, ErrorCode::NotWritable);
    };
    check();
    std::string hash = readThrough(from, [&](const char* bytes, std::size_t size) {
        out.write(bytes, static_cast<std::streamsize>(size));
        check();
    });
    out.close();
    check();
    return hash;
}

/// What tells one content of a file from another without reading it; throws Moved when the file is not there.
std::string fingerprint(const fs::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        throw errno == ENOENT || errno == ENOTDIR ? Error(ErrorCode::Moved, {file.string()})
                                                  : systemFailure(file, errno, ErrorCode::StorageFailed);
    return std::to_string(status.st_dev) + ' ' + std::to_string(status.st_ino) + ' ' + std::to_string(status.st_size) +
           ' ' + std::to_string(status.st_mtim.tv_sec) + ' ' + std::to_string(status.st_mtim.tv_nsec);
}

/// A journal that a dead program left is rolled back first: it decides which changes there are.
void rollBack(const fs::path& file) {
    if (!fs::exists(file.string() + "-journal")) return;
    Connection connection(file, Connection::Mode::ReadWrite);
    connection.execute("SELECT count(*) FROM sqlite_schema");
}

/// Beside the folder of the copy, which goes when all is published.
fs::path movedAside(const fs::path& copy) {
    std::error_code error;
    std::string at = nowUtc();
    std::erase(at, ':');
    const fs::path kept =
        copy.parent_path().parent_path() / (copy.stem().string() + " (" + at + ")" + copy.extension().string());
    fs::rename(copy, kept, error);
    if (error) throw Error(ErrorCode::NotWritable, {kept.string()});
    fs::rename(copy.string() + "-journal", kept.string() + "-journal", error);  // where there is one
    return kept;
}

}  // namespace

fs::path WorkingCopy::folderOf(const fs::path& shared, const fs::path& folder) {
    return folder / sha256(shared.string()).substr(0, keyDigits);
}

WorkingCopy::WorkingCopy(std::unique_ptr<WorkspaceFile> shared, const fs::path& folder)
    : m_shared(std::move(shared)), m_sharedPath(m_shared->path()) {
    std::error_code error;
    const fs::path wanted = folderOf(m_sharedPath, folder);
    fs::create_directories(wanted, error);
    if (error) throw Error(ErrorCode::NotWritable, {wanted.string()});
    for (const fs::path& made : {folder, wanted}) fs::permissions(made, fs::perms::owner_all, error);
    m_folder = fs::canonical(wanted, error);
    m_path = m_folder / m_sharedPath.filename();
    if (readState())
        takeUp();
    else
        fetch();
    if (!m_working->lock()) throw Error(ErrorCode::InUse, {m_sharedPath.string(), std::string()});
}

WorkingCopy::~WorkingCopy() {
    bool done = false;
    try {
        const State last = state();
        done = last == State::Published || last == State::Outdated;
    } catch (const Error&) {
        // Not readable now: it stays for the next opening.
        spdlog::error("a working copy could not be read at the end");
    }
    m_working.reset();
    std::error_code ignored;
    if (done) fs::remove_all(m_folder, ignored);
}

/// Goes on with a copy that an earlier run left, when it has something to publish.
void WorkingCopy::takeUp() {
    try {
        rollBack(m_path);
        m_working = std::make_shared<WorkspaceFile>(m_path);
    } catch (const Error&) {
        setAsideDamaged();
        fetch();
        return;
    }
    m_seen = fingerprint(m_sharedPath);
    const std::string now = readThrough(m_sharedPath);
    if (m_next && m_next->hash == now) m_base = *m_next;
    m_next.reset();
    if (m_working->changeCounter() == m_base.counter) {
        m_working.reset();
        fetch();
        return;
    }
    m_changedElsewhere = now != m_base.hash;
    writeState();
}

fs::path WorkingCopy::putAside(const fs::path& shared, const fs::path& folder) {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(shared, error);
    const fs::path copy = folderOf(error ? shared : whole, folder) / shared.filename();
    return fs::exists(copy, error) ? movedAside(copy) : fs::path();
}

void WorkingCopy::setAsideDamaged() {
    m_setAside = movedAside(m_path);
    spdlog::error("a working copy could not be read and was set aside");
}

/// The shared file becomes the copy.
void WorkingCopy::fetch() {
    m_seen = fingerprint(m_sharedPath);
    NewFile fresh(m_path, NewFile::Replace::Yes);
    m_base.hash = copyBytes(m_sharedPath, fresh.path(), fresh.target());
    fresh.publish();
    m_working = std::make_shared<WorkspaceFile>(m_path);
    m_base.counter = m_working->changeCounter();
    m_next.reset();
    m_changedElsewhere = false;
    writeState();
}

bool WorkingCopy::readState() {
    std::ifstream in(m_folder / stateName);
    if (!in || !fs::exists(m_path)) return false;
    const nlohmann::json state = nlohmann::json::parse(in, nullptr, false);
    const auto version = [&](const char* name) -> std::optional<Version> {
        if (!state.is_object() || !state.contains(name) || !state.at(name).is_object()) return std::nullopt;
        return Version{state.at(name).value("hash", std::string()), state.at(name).value("counter", 0U)};
    };
    const std::optional<Version> base = version("base");
    if (!base) {
        // Whether something was to be published cannot be known.
        setAsideDamaged();
        return false;
    }
    m_base = *base;
    m_next = version("next");
    return true;
}

void WorkingCopy::writeState() const {
    const auto json = [](const Version& version) {
        return nlohmann::json{{"hash", version.hash}, {"counter", version.counter}};
    };
    nlohmann::json state{{"shared", m_sharedPath.string()}, {"base", json(m_base)}};
    if (m_next) state["next"] = json(*m_next);
    NewFile fresh(m_folder / stateName, NewFile::Replace::Yes);
    std::ofstream out(fresh.path(), std::ios::trunc);
    out << state.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    out.close();
    if (!out) throw systemFailure(fresh.target(), errno, ErrorCode::NotWritable);
    fresh.publish();
}

WorkingCopy::State WorkingCopy::state() const {
    if (m_givenUp) return State::Published;
    const std::lock_guard guard(m_guarded);
    const bool waiting = m_working->changeCounter() != m_base.counter;
    if (m_changedElsewhere) return waiting ? State::Conflict : State::Outdated;
    return waiting ? State::Waiting : State::Published;
}

bool WorkingCopy::changedElsewhere() {
    const std::string now = fingerprint(m_sharedPath);
    if (now == m_seen) return m_changedElsewhere;
    // Touched only, as programs do that keep folders the same, or another content?
    m_changedElsewhere = readThrough(m_sharedPath) != m_base.hash;
    m_seen = now;
    return m_changedElsewhere;
}

void WorkingCopy::refuseChanged() {
    if (changedElsewhere()) throw Error(ErrorCode::ChangedElsewhere, {m_sharedPath.string()});
}

WorkingCopy::State WorkingCopy::look() {
    const std::lock_guard work(m_atWork);
    m_shared->renewSign();
    (void)changedElsewhere();
    return state();
}

void WorkingCopy::publish(const std::function<bool()>& stop) {
    const std::lock_guard work(m_atWork);
    refuseChanged();
    Version next;
    // Before the copy is read: what is changed meanwhile is published the next time.
    next.counter = m_working->changeCounter();
    NewFile whole(m_folder / "whole", NewFile::Replace::Yes);
    {
        Connection source(m_path, Connection::Mode::ReadOnly);
        if (stop) source.stopWhen(stop);
        copyChecked(source, whole.path());
    }
    NewFile beside(m_sharedPath, NewFile::Replace::Yes);
    next.hash = copyBytes(whole.path(), beside.path(), m_sharedPath);
    std::error_code error;
    fs::permissions(beside.path(), fs::status(m_sharedPath, error).permissions(), error);
    m_next = next;
    writeState();
    refuseChanged();
    if (stop && stop()) throw Error(ErrorCode::Cancelled);
    beside.publish();
    {
        const std::lock_guard guard(m_guarded);
        m_base = next;
    }
    m_next.reset();
    m_seen = fingerprint(m_sharedPath);
    m_shared->follow();
    writeState();
}

}  // namespace chandung::storage
