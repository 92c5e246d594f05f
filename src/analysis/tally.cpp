#include "tally.h"

#include "missing.h"

#include <array>
#include <functional>

namespace chandung::analysis {

Tally::Tally() : m_slots(64, none) {}

std::size_t Tally::slotOf(std::string_view text, std::uint64_t hash) const {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot] != none) {
        const Entry& entry = m_entries[m_slots[slot]];
        if (entry.hash == hash && entry.text == text) break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

void Tally::grow() {
    m_slots.assign(m_slots.size() * 2, none);
    const std::size_t mask = m_slots.size() - 1;
    for (std::uint32_t i = 0; i < m_entries.size(); ++i) {
        std::size_t slot = m_entries[i].hash & mask;
        while (m_slots[slot] != none) slot = (slot + 1) & mask;
        m_slots[slot] = i;
    }
}

std::uint32_t Tally::add(std::string_view text, std::uint32_t count) {
    const std::uint64_t hash = std::hash<std::string_view>{}(text);
    std::size_t slot = slotOf(text, hash);
    if (m_slots[slot] == none) {
        if ((m_entries.size() + 1) * 2 > m_slots.size()) {
            grow();
            slot = slotOf(text, hash);
        }
        m_slots[slot] = static_cast<std::uint32_t>(m_entries.size());
        m_entries.push_back({text, hash, 0});
    }
    m_entries[m_slots[slot]].count += count;
    return m_slots[slot];
}

std::uint32_t Tally::find(std::string_view text) const {
    return m_slots[slotOf(text, std::hash<std::string_view>{}(text))];
}

Tally tallyOf(const domain::Column& column) {
    Tally tally;
    const auto add = [&](std::string_view cell, std::uint32_t count) {
        const std::string_view text = trimmed(cell);
        if (isMissing(text))
            tally.addMissing(count);
        else
            tally.add(text, count);
    };
    for (const domain::ColumnChunk& chunk : column.chunks()) {
        if (chunk.codes.empty()) {
            for (std::size_t i = 0; i < chunk.textCount(); ++i) add(chunk.textAt(i), 1);
            continue;
        }
        std::array<std::uint32_t, 256> counts{};
        for (const std::uint8_t code : chunk.codes) ++counts[code];
        for (std::size_t i = 0; i < chunk.textCount(); ++i) add(chunk.textAt(i), counts[i]);
    }
    return tally;
}

}  // namespace chandung::analysis
