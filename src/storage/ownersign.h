#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace chandung::storage {

/// Who edits a file on a network share or in a folder that is kept the same on several machines: a small file beside it
/// (`.NAME.editor`), because the locks of the operating system do not reach other machines there.
class OwnerSign {
public:
    /// Puts up the sign; false when another machine has put up its own, or another living program of this one.
    /// A sign that was not renewed for fifteen minutes does not count.
    [[nodiscard]] bool claim(const std::filesystem::path& file);
    /// To be called at least every few minutes: renews the sign.
    void renew();
    /// Takes the sign down.
    void drop();
    ~OwnerSign();
    OwnerSign() = default;
    OwnerSign(const OwnerSign&) = delete;
    OwnerSign& operator=(const OwnerSign&) = delete;

    /// Where the sign of a file is.
    [[nodiscard]] static std::filesystem::path signOf(const std::filesystem::path& file);
    /// Who has put up the sign of a file: "user@machine"; empty when nobody has.
    [[nodiscard]] static std::string owner(const std::filesystem::path& file);

private:
    std::filesystem::path m_sign;
};

}  // namespace chandung::storage
