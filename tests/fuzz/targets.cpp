#include "targets.h"

#include "chandung/app/knowledge.h"
#include "chandung/app/picture.h"
#include "chandung/domain/error.h"
#include "chandung/exchange/interchange.h"
#include "chandung/exchange/tablereader.h"
#include "chandung/storage/safety.h"

#include <QBuffer>

#include <unistd.h>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace chandung::fuzz {

namespace fs = std::filesystem;

namespace {

const domain::Catalogue& catalogue() {
    static const app::Knowledge knowledge = app::Knowledge::load();
    return knowledge.catalogue;
}

/// A folder of this process, in memory where there is one; gone with the process, unless that crashes.
class Folder {
public:
    Folder() : m_path(fs::exists("/dev/shm") ? "/dev/shm" : fs::temp_directory_path()) {
        m_path /= "chandung-fuzz-" + std::to_string(::getpid());
        fs::create_directories(m_path);
    }
    ~Folder() {
        std::error_code failure;  // nothing depends on it any more
        fs::remove_all(m_path, failure);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

const fs::path& folder() {
    static const Folder made;
    return made.path();
}

}  // namespace

Refusal json(std::string_view bytes) {
    try {
        const exchange::ReadResult read = exchange::readInterchange(bytes, "in.json", catalogue());
        const std::string written = exchange::writeInterchange(read.bundle, catalogue());
        // What was read once is read again.
        (void)exchange::readInterchange(written, "again.json", catalogue());
    } catch (const domain::Error& error) {
        return error.code();
    }
    return {};
}

Refusal csv(std::string_view bytes) {
    try {
        (void)exchange::readTable(bytes, "in.csv");
    } catch (const domain::Error& error) {
        return error.code();
    }
    return {};
}

Refusal xlsx(std::string_view bytes) {
    try {
        (void)exchange::readTable(bytes, "in.xlsx");
    } catch (const domain::Error& error) {
        return error.code();
    }
    return {};
}

namespace {

bool sound(const fs::path& workspace) {
    try {
        return storage::examine(workspace, true).ok;
    } catch (const domain::Error&) {
        return false;  // refused at opening, too
    }
}

void rescue(const fs::path& damaged, const fs::path& target) {
    try {
        (void)storage::rescueRows(damaged, target);
    } catch (const domain::Error&) {
        // Refused as well.
    }
    fs::remove(target);
}

}  // namespace

/// As the window does: a file is opened; what is refused or found damaged is rescued into a fresh one.
Refusal workspace(std::string_view bytes) {
    const fs::path file = folder() / "in.chandung";
    const fs::path rescued = folder() / "out.chandung";
    Refusal refusal;
    {
        std::ofstream out(file, std::ios::binary);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
    try {
        const auto store = storage::WorkspaceStore::open(file, storage::Access::ReadDamaged);
        (void)store->bundle();
        (void)store->search("a", 5);
    } catch (const domain::Error& error) {
        refusal = error.code();
    }
    if (refusal || !sound(file)) rescue(file, rescued);
    return refusal;
}

Refusal image(std::string_view bytes) {
    QByteArray copy(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    app::PictureFault fault = app::PictureFault::None;
    (void)app::readPicture(buffer, 400, fault);
    if (fault == app::PictureFault::None) return {};
    return fault == app::PictureFault::TooLarge ? domain::ErrorCode::ImageTooLarge : domain::ErrorCode::BadImage;
}

}  // namespace chandung::fuzz
