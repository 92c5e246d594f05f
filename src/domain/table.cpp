#include "chandung/domain/table.h"

#include "chandung/domain/error.h"
#include "chandung/domain/textfold.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace chandung::domain {

namespace {

constexpr std::size_t rowsPerChunk = 32768;
constexpr std::size_t textPerChunk = std::size_t{4} << 20;
constexpr std::size_t maxCodes = 256;

/// Writes each text once and a code per row, when there are at most 256 texts; leaves the chunk alone otherwise.
void encode(ColumnChunk& chunk) {
    constexpr std::size_t slots = 1024;  // a small hash table with open addresses
    std::vector<std::uint16_t> table(slots, 0);
    ColumnChunk coded;
    coded.firstRow = chunk.firstRow;
    coded.codes.reserve(chunk.ends.size());
    for (std::size_t row = 0; row < chunk.ends.size(); ++row) {
        const std::string_view text = chunk.textAt(row);
        std::size_t slot = std::hash<std::string_view>{}(text) % slots;
        while (table[slot] != 0 && coded.textAt(table[slot] - 1u) != text) slot = (slot + 1) % slots;
        if (table[slot] == 0) {
            if (coded.ends.size() == maxCodes) return;
            coded.text += text;
            coded.ends.push_back(static_cast<std::uint32_t>(coded.text.size()));
            table[slot] = static_cast<std::uint16_t>(coded.ends.size());
        }
        coded.codes.push_back(static_cast<std::uint8_t>(table[slot] - 1));
    }
    chunk = std::move(coded);
}

void put(std::string& out, std::size_t value) {
    const auto number = static_cast<std::uint32_t>(value);
    for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>(number >> shift & 0xFF);
}

std::uint32_t take(std::string_view& bytes) {
    if (bytes.size() < 4) throw Error(ErrorCode::Damaged, {"", "chunk"});
    std::uint32_t number = 0;
    for (unsigned i = 0; i < 4; ++i)
        number |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    bytes.remove_prefix(4);
    return number;
}

}  // namespace

// The layout: number of texts, number of codes, the ends (all 32 bits, little-endian), the codes, the texts.
std::string packChunk(const ColumnChunk& chunk) {
    std::string out;
    out.reserve(8 + 4 * chunk.ends.size() + chunk.codes.size() + chunk.text.size());
    put(out, chunk.ends.size());
    put(out, chunk.codes.size());
    for (const std::uint32_t end : chunk.ends) put(out, end);
    out.append(chunk.codes.begin(), chunk.codes.end());
    return out += chunk.text;
}

ColumnChunk unpackChunk(std::string_view bytes) {
    const auto damaged = [] { return Error(ErrorCode::Damaged, {"", "chunk"}); };
    ColumnChunk chunk;
    const std::size_t texts = take(bytes);
    const std::size_t codes = take(bytes);
    if (bytes.size() < 4 * texts || bytes.size() - 4 * texts < codes) throw damaged();
    chunk.ends.reserve(texts);
    for (std::size_t i = 0; i < texts; ++i) chunk.ends.push_back(take(bytes));
    chunk.codes.assign(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(codes));
    chunk.text = bytes.substr(codes);
    if (!std::is_sorted(chunk.ends.begin(), chunk.ends.end()) ||
        (texts == 0 ? 0 : chunk.ends.back()) != chunk.text.size() ||
        std::any_of(chunk.codes.begin(), chunk.codes.end(), [&](std::uint8_t code) { return code >= texts; }))
        throw damaged();
    return chunk;
}

void Column::append(std::string_view cell) {
    if (m_open &&
        (m_chunks.back().ends.size() >= rowsPerChunk || m_chunks.back().text.size() + cell.size() > textPerChunk))
        closeChunk();
    if (!m_open) {
        m_chunks.emplace_back();
        m_chunks.back().firstRow = m_size;
        m_open = true;
    }
    ColumnChunk& chunk = m_chunks.back();
    chunk.text += cell;
    chunk.ends.push_back(static_cast<std::uint32_t>(chunk.text.size()));
    ++m_size;
}

void Column::append(ColumnChunk chunk) {
    shrink();
    chunk.firstRow = m_size;
    m_size += chunk.rows();
    m_chunks.push_back(std::move(chunk));
}

void Column::closeChunk() {
    ColumnChunk& chunk = m_chunks.back();
    encode(chunk);
    chunk.text.shrink_to_fit();
    chunk.ends.shrink_to_fit();
    m_open = false;
}

void Column::shrink() {
    if (m_open) closeChunk();
    m_chunks.shrink_to_fit();
}

std::string_view Column::at(std::size_t row) const {
    const auto after =
        std::upper_bound(m_chunks.begin(), m_chunks.end(), row,
                         [](std::size_t wanted, const ColumnChunk& chunk) { return wanted < chunk.firstRow; });
    const ColumnChunk& chunk = *(after - 1);
    return chunk.at(row - chunk.firstRow);
}

std::size_t Table::find(std::string_view name) const {
    const auto index = [&](auto matches) {
        return static_cast<std::size_t>(std::find_if(columns.begin(), columns.end(), matches) - columns.begin());
    };
    const std::size_t exact = index([&](const Column& column) { return column.name() == name; });
    if (exact < columns.size()) return exact;
    const std::string folded = fold(name);
    return index([&](const Column& column) { return fold(column.name()) == folded; });
}

std::size_t Table::bytes() const {
    std::size_t sum = 0;
    for (const Column& column : columns)
        for (const ColumnChunk& chunk : column.chunks()) sum += chunk.bytes();
    return sum;
}

}  // namespace chandung::domain
