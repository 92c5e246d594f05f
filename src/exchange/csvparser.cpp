#include "csvparser.h"

#include <new>

namespace chandung::exchange {

namespace {

constexpr std::size_t piece = 16384;  // after so many bytes the limits are looked at

int noSpace(unsigned char) {
    return 0;
}

}  // namespace

CsvParser::CsvParser(char delimiter, char quote, RowHandler handler) : m_handler(std::move(handler)) {
    csv_init(&m_parser, CSV_REPALL_NL);
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    csv_set_quote(&m_parser, static_cast<unsigned char>(quote));
    csv_set_space_func(&m_parser, noSpace);  // spaces belong to the cell
    csv_set_blk_size(&m_parser, 65536);
}

CsvParser::~CsvParser() {
    csv_free(&m_parser);
}

void CsvParser::onCell(void* text, std::size_t length, void* self) {
    auto& parser = *static_cast<CsvParser*>(self);
    if (parser.m_stopped) return;
    parser.checkLength(length);
    if (length > 0) parser.m_text.append(static_cast<const char*>(text), length);
    parser.m_ends.push_back(parser.m_text.size());
}

void CsvParser::onRow(int terminator, void* self) {
    static_cast<CsvParser*>(self)->endRow(terminator);
}

void CsvParser::endRow(int terminator) {
    if (m_stopped) return;
    const bool secondHalf = m_ends.empty() && m_afterReturn && terminator == CSV_LF;  // the LF of CR LF
    m_afterReturn = terminator == CSV_CR;
    if (secondHalf) return;
    ++m_row;
    if (!m_ends.empty()) {
        m_cells.clear();
        std::size_t begin = 0;
        for (const std::size_t end : m_ends) {
            m_cells.emplace_back(m_text.data() + begin, end - begin);
            begin = end;
        }
        m_stopped = !m_handler(m_cells, m_row);
    }
    m_text.clear();
    m_ends.clear();
}

void CsvParser::checkLength(std::size_t length) {
    if (length <= m_maxCell) return;
    m_tooLongRow = m_row + 1;
    m_stopped = true;
}

bool CsvParser::feed(std::string_view bytes) {
    while (!bytes.empty() && !m_stopped) {
        const std::string_view now = bytes.substr(0, piece);
        if (csv_parse(&m_parser, now.data(), now.size(), onCell, onRow, this) != now.size()) throw std::bad_alloc();
        checkLength(m_parser.entry_pos);
        bytes.remove_prefix(now.size());
    }
    return !m_stopped;
}

void CsvParser::finish() {
    if (m_stopped) return;
    csv_set_opts(&m_parser, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&m_parser, onCell, onRow, this) == 0) return;
    m_unclosedRow = m_row + 1;
    csv_set_opts(&m_parser, CSV_REPALL_NL);
    csv_fini(&m_parser, onCell, onRow, this);
}

}  // namespace chandung::exchange
