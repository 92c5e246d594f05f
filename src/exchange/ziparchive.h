#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct zip;

namespace chandung::exchange {

/// A ZIP archive in memory, unpacked part by part. What comes out is counted, not believed: an entry that unpacks to
/// far more than its packed size, or all together to more than a table may have, is refused (UnsafeContent). A damaged
/// archive is NotATable, an encrypted one PasswordProtected.
class ZipArchive {
public:
    ZipArchive(std::string_view bytes, std::string path);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] bool has(const std::string& entry) const;

    /// The parts of an entry, with how much of it they are (0–1). `sink` returns false when it has enough. `rowOf`
    /// tells the row of the sheet in errors.
    void read(const std::string& entry, const std::function<bool(std::string_view, double)>& sink,
              const std::function<std::size_t()>& rowOf = {});

private:
    struct Closer {
        void operator()(zip* archive) const;
    };

    std::string m_path;
    std::unique_ptr<zip, Closer> m_archive;
    std::uint64_t m_unpacked = 0;
};

}  // namespace chandung::exchange
