#pragma once

#include <sys/mount.h>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace chandung::test {

/// A file system of its own in memory with few megabytes; gone at the end. Needs the right to mount.
class SmallDisk {
public:
    explicit SmallDisk(const std::filesystem::path& folder) : m_folder(folder) {
        std::filesystem::create_directory(folder);
        m_mounted = ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=3m") == 0;
    }
    ~SmallDisk() {
        if (m_mounted) ::umount2(m_folder.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    [[nodiscard]] bool mounted() const { return m_mounted; }

    /// Leaves about so many bytes.
    void leave(std::uintmax_t bytes) const {
        const std::uintmax_t free = std::filesystem::space(m_folder).available;
        if (free <= bytes) return;
        std::ofstream(m_folder / "filling", std::ios::binary) << std::string(free - bytes, 'x');
    }
    void makeRoom() const { std::filesystem::remove(m_folder / "filling"); }

private:
    std::filesystem::path m_folder;
    bool m_mounted = false;
};

}  // namespace chandung::test
