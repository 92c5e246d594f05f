#pragma once

#include <sodium.h>
#include <string>

namespace chandung::storage {

/// SHA-256 as 64 hexadecimal digits.
[[nodiscard]] std::string sha256(const std::string& bytes);

/// The same of what comes in pieces.
class Sha256 {
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    void add(const char* bytes, std::size_t size);
    /// To be called once.
    [[nodiscard]] std::string hex();

private:
    crypto_hash_sha256_state m_state{};
};

}  // namespace chandung::storage
