#pragma once

#include "chandung/domain/uuid.h"

#include <cstdint>

namespace chandung::app::card {

/// Draws that depend on an id alone and are the same on every machine (FNV-1a to begin, SplitMix64 to go on).
class Seed {
public:
    explicit Seed(const domain::Uuid& id) {
        m_state = 0xcbf29ce484222325u;
        for (const std::uint8_t byte : id.bytes()) m_state = (m_state ^ byte) * 0x100000001b3u;
    }

    std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15u;
        std::uint64_t value = m_state;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
        return value ^ (value >> 31);
    }

private:
    std::uint64_t m_state;
};

}  // namespace chandung::app::card
