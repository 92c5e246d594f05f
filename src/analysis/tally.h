#pragma once

#include "chandung/domain/table.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace chandung::analysis {

/// The different texts of a column and how often each is there, in the order of their first appearance.
class Tally {
public:
    struct Entry {
        std::string_view text;
        std::uint64_t hash = 0;
        std::uint32_t count = 0;
    };
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    Tally();
    /// Counts a text; gives its index.
    std::uint32_t add(std::string_view text, std::uint32_t count = 1);
    /// The index of a text, or `none`.
    [[nodiscard]] std::uint32_t find(std::string_view text) const;

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] std::size_t missing() const { return m_missing; }
    void addMissing(std::size_t count) { m_missing += count; }

private:
    [[nodiscard]] std::size_t slotOf(std::string_view text, std::uint64_t hash) const;
    void grow();

    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots;
    std::size_t m_missing = 0;
};

/// Counts the cells of a column without white space at their ends; what says that nothing is known is counted as
/// missing. The texts live in the column.
[[nodiscard]] Tally tallyOf(const domain::Column& column);

/// Goes through all cells: `of(text)` is asked once per text of a chunk, `put(row, result)` for every row.
template <class Of, class Put>
void forEachCell(const domain::Column& column, Of of, Put put) {
    using Result = decltype(of(std::string_view()));
    std::vector<Result> known;
    for (const domain::ColumnChunk& chunk : column.chunks()) {
        if (chunk.codes.empty()) {
            for (std::size_t i = 0; i < chunk.textCount(); ++i) put(chunk.firstRow + i, of(chunk.textAt(i)));
            continue;
        }
        known.clear();
        for (std::size_t i = 0; i < chunk.textCount(); ++i) known.push_back(of(chunk.textAt(i)));
        for (std::size_t i = 0; i < chunk.codes.size(); ++i) put(chunk.firstRow + i, known[chunk.codes[i]]);
    }
}

}  // namespace chandung::analysis
