#include "storage/sha256.h"

#include <array>

namespace chandung::storage {

void Sha256::add(const char* bytes, std::size_t size) {
    crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes), size);
}

std::string Sha256::hex() {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&m_state, hash.data());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> text{};
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    return text.data();
}

std::string sha256(const std::string& bytes) {
    Sha256 hash;
    hash.add(bytes.data(), bytes.size());
    return hash.hex();
}

}  // namespace chandung::storage
