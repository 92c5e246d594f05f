#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chandung::domain {

/// A run of cells of one column, as text. Two forms: plain (`codes` empty: cell i is the i-th text) or, when few values
/// repeat, with one code per row into the texts. At most 8 MB, so that a store can keep each as one blob.
struct ColumnChunk {
    std::string text;                 ///< the texts, one after the other
    std::vector<std::uint32_t> ends;  ///< where each text ends
    std::vector<std::uint8_t> codes;  ///< per row the number of its text; empty: row i has text i
    std::size_t firstRow = 0;         ///< the row of the table that the chunk begins with

    [[nodiscard]] std::size_t rows() const { return codes.empty() ? ends.size() : codes.size(); }
    [[nodiscard]] std::size_t textCount() const { return ends.size(); }
    [[nodiscard]] std::string_view textAt(std::size_t index) const {
        const std::size_t begin = index == 0 ? 0 : ends[index - 1];
        return {text.data() + begin, ends[index] - begin};
    }
    [[nodiscard]] std::string_view at(std::size_t rowInChunk) const {
        return textAt(codes.empty() ? rowInChunk : codes[rowInChunk]);
    }
    [[nodiscard]] std::size_t bytes() const { return text.capacity() + 4 * ends.capacity() + codes.capacity(); }

    bool operator==(const ColumnChunk&) const = default;
};

/// A chunk as bytes for keeping, and back. unpackChunk throws Error(Damaged) with an empty path when the bytes are not
/// a chunk.
[[nodiscard]] std::string packChunk(const ColumnChunk& chunk);
[[nodiscard]] ColumnChunk unpackChunk(std::string_view bytes);

/// The cells of one column in the order of the file, as they were read (UTF-8).
class Column {
public:
    static constexpr std::size_t maxCell = std::size_t{1} << 20;  ///< bytes; longer cells are refused by the readers

    explicit Column(std::string name = {}) : m_name(std::move(name)) {}

    [[nodiscard]] const std::string& name() const { return m_name; }
    void setName(std::string name) { m_name = std::move(name); }

    void append(std::string_view cell);
    /// Adds a chunk that came out of a store; its firstRow is set here.
    void append(ColumnChunk chunk);
    /// Closes the last chunk and gives back what it does not need. Reading is possible before, too.
    void shrink();

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::string_view at(std::size_t row) const;
    /// For going through all cells fast: what is asked of a text needs to be asked once per text of a chunk.
    [[nodiscard]] const std::vector<ColumnChunk>& chunks() const { return m_chunks; }

private:
    void closeChunk();

    std::string m_name;
    std::vector<ColumnChunk> m_chunks;
    std::size_t m_size = 0;
    bool m_open = false;  ///< whether the last chunk still takes cells
};

/// A table of text cells: a survey export, a CRM list, a sheet. Every column has rowCount() cells.
class Table {
public:
    std::vector<Column> columns;

    [[nodiscard]] std::size_t rowCount() const { return columns.empty() ? 0 : columns.front().size(); }
    [[nodiscard]] std::size_t columnCount() const { return columns.size(); }
    [[nodiscard]] std::string_view at(std::size_t row, std::size_t column) const { return columns[column].at(row); }
    /// The column of that name, or columnCount(). An exact name wins; without one, case and accents do not count.
    [[nodiscard]] std::size_t find(std::string_view name) const;
    /// Memory of the cells in bytes.
    [[nodiscard]] std::size_t bytes() const;
};

}  // namespace chandung::domain
