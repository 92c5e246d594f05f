#pragma once

#include <QByteArray>

#include <cstdint>

namespace chandung::app::card {

/// The big-endian numbers of a font file; what lies outside reads as 0.
class FontReader {
public:
    explicit FontReader(const QByteArray& bytes)
        : m_bytes(reinterpret_cast<const unsigned char*>(bytes.constData())),
          m_size(static_cast<std::size_t>(bytes.size())) {}

    [[nodiscard]] std::uint16_t u16(std::size_t at) const {
        if (at + 2 > m_size) return 0;
        return static_cast<std::uint16_t>(m_bytes[at] << 8 | m_bytes[at + 1]);
    }
    [[nodiscard]] std::int16_t i16(std::size_t at) const { return static_cast<std::int16_t>(u16(at)); }
    [[nodiscard]] std::uint32_t u32(std::size_t at) const {
        return static_cast<std::uint32_t>(u16(at)) << 16 | u16(at + 2);
    }

    struct Table {
        std::size_t at = 0;  ///< 0: there is none
        std::size_t size = 0;
    };
    [[nodiscard]] Table table(const char* tag) const {
        for (std::size_t i = 0; i < u16(4); ++i) {
            const std::size_t entry = 12 + 16 * i;
            if (entry + 16 > m_size) break;
            if (QByteArrayView(reinterpret_cast<const char*>(m_bytes) + entry, 4) != QByteArrayView(tag, 4)) continue;
            const Table found{u32(entry + 8), u32(entry + 12)};
            return found.at + found.size <= m_size ? found : Table{};
        }
        return {};
    }

private:
    const unsigned char* m_bytes;
    std::size_t m_size;
};

}  // namespace chandung::app::card
