#include "storage/ownersign.h"

#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <mutex>
#include <set>

namespace chandung::storage {

namespace fs = std::filesystem;

namespace {

constexpr std::time_t staleAfter = 15 * 60;  ///< seconds
constexpr std::time_t unfinishedAfter = 60;  ///< seconds; of a sign that does not say who

std::string machine() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "?";
}

std::string user() {
    const passwd* entry = ::getpwuid(::getuid());
    return entry ? entry->pw_name : std::to_string(::getuid());
}

/// The signs that this program has up now. One may be left of its own when the share was away as it was to be taken
/// down.
class OwnSigns {
public:
    void add(const fs::path& sign) {
        const std::lock_guard guard(m_guarded);
        m_signs.insert(sign);
    }
    void remove(const fs::path& sign) {
        const std::lock_guard guard(m_guarded);
        m_signs.erase(sign);
    }
    [[nodiscard]] bool contains(const fs::path& sign) {
        const std::lock_guard guard(m_guarded);
        return m_signs.contains(sign);
    }

private:
    std::mutex m_guarded;
    std::set<fs::path> m_signs;
};

OwnSigns& ownSigns() {
    static OwnSigns signs;
    return signs;
}

struct Sign {
    std::string who;  ///< "user@machine"
    std::string machine;
    pid_t process = 0;
};

Sign readSign(const fs::path& path) {
    Sign sign;
    std::ifstream in(path);
    std::getline(in, sign.who);
    in >> sign.process;
    sign.machine = sign.who.substr(sign.who.find('@') + 1);
    return sign;
}

bool runs(pid_t process) {
    return process > 0 && (::kill(process, 0) == 0 || errno == EPERM);
}

/// Whether the sign is that of an editor who is still there, as far as can be known from here.
bool alive(const fs::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return false;
    if (std::time(nullptr) - status.st_mtime > staleAfter) return false;
    const Sign sign = readSign(path);
    // Its editor died between making and writing it, where it could not be made at once.
    if (sign.process <= 0) return std::time(nullptr) - status.st_mtime <= unfinishedAfter;
    if (sign.machine != machine()) return true;
    if (sign.process == ::getpid()) return ownSigns().contains(path);
    return runs(sign.process);
}

/// A sign of this machine that is being written, beside the one that counts.
std::string draftPrefix(const fs::path& sign) {
    return sign.filename().string() + '.' + machine() + '.';
}

/// Of programs that died while they wrote one.
void removeLeftDrafts(const fs::path& sign) {
    const std::string prefix = draftPrefix(sign);
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(sign.parent_path(), error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(prefix) && !runs(static_cast<pid_t>(std::atol(name.c_str() + prefix.size()))))
            ::unlink(entry.path().c_str());
    }
}

bool writeNew(const fs::path& file, const std::string& text) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) return false;
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    const int problem = errno;
    ::fsync(descriptor);
    ::close(descriptor);
    if (written == static_cast<ssize_t>(text.size())) return true;
    ::unlink(file.c_str());
    errno = written < 0 ? problem : ENOSPC;
    return false;
}

/// Makes the sign, whole from the first moment where the folder knows links; false with `errno`.
bool raise(const fs::path& sign) {
    const std::string text = user() + "@" + machine() + "\n" + std::to_string(::getpid()) + "\n";
    const fs::path draft = sign.parent_path() / (draftPrefix(sign) + std::to_string(::getpid()));
    ::unlink(draft.c_str());
    if (!writeNew(draft, text)) return false;
    const bool linked = ::link(draft.c_str(), sign.c_str()) == 0;
    const int problem = errno;
    ::unlink(draft.c_str());
    if (linked) return true;
    errno = problem;
    return problem != EEXIST && writeNew(sign, text);
}

}  // namespace

fs::path OwnerSign::signOf(const fs::path& file) {
    return file.parent_path() / ("." + file.filename().string() + ".editor");
}

std::string OwnerSign::owner(const fs::path& file) {
    const fs::path sign = signOf(file);
    return alive(sign) ? readSign(sign).who : std::string();
}

bool OwnerSign::claim(const fs::path& file) {
    const fs::path sign = signOf(file);
    if (!alive(sign)) ::unlink(sign.c_str());
    removeLeftDrafts(sign);
    // A folder that takes no new file takes no journal either: that is found out elsewhere.
    if (!raise(sign)) return errno != EEXIST;
    m_sign = sign;
    ownSigns().add(sign);
    return true;
}

void OwnerSign::renew() {
    if (!m_sign.empty()) ::utimensat(AT_FDCWD, m_sign.c_str(), nullptr, 0);
}

void OwnerSign::drop() {
    if (m_sign.empty()) return;
    ::unlink(m_sign.c_str());
    ownSigns().remove(m_sign);
    m_sign.clear();
}

OwnerSign::~OwnerSign() {
    drop();
}

}  // namespace chandung::storage
