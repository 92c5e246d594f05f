#include "storage/medium.h"

#include <sys/vfs.h>
#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>

namespace chandung::storage {

namespace {

// statfs(2): NFS, SMB, CIFS, SMB2, AFS, Ceph, Coda, NCP, 9P, FUSE (sshfs, the desktop's network folders).
constexpr auto networkSystems = std::to_array<long>(
    {0x6969, 0x517B, 0xFF534D42L, 0xFE534D42L, 0x5346414F, 0x00C36400, 0x73757245, 0x564c, 0x01021997, 0x65735546});

// How the folders are called that other programs keep the same on several machines, in lower case.
constexpr auto cloudFolders = std::to_array<std::string_view>(
    {"dropbox", "onedrive", "google drive", "googledrive", "icloud drive", "icloud", "nextcloud", "owncloud", "pcloud",
     "pclouddrive", "mega", "megasync", "box", "syncthing", "seafile", "yandex.disk"});

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

}  // namespace

Medium mediumOfSystem(long type) {
    const bool network = std::find(networkSystems.begin(), networkSystems.end(), type) != networkSystems.end();
    return network ? Medium::Network : Medium::Local;
}

Medium mediumOf(const std::filesystem::path& file) {
    for (const auto& part : file.parent_path()) {
        const std::string name = lower(part.string());
        // "OneDrive - Company", "Dropbox (Personal)"
        for (const std::string_view known : cloudFolders)
            if (name == known || name.starts_with(std::string(known) + " ")) return Medium::CloudFolder;
    }
    struct statfs status {};
    if (::statfs(file.c_str(), &status) != 0) return Medium::Local;
    return mediumOfSystem(static_cast<long>(status.f_type) & 0xFFFFFFFFL);
}

}  // namespace chandung::storage
