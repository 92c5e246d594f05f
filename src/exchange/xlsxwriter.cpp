#include "chandung/domain/error.h"
#include "chandung/exchange/personatable.h"
#include "exchange/workbookpart.h"

#include <algorithm>

namespace chandung::exchange {

namespace {

constexpr std::size_t longestCell = 32'767;  // UTF-16 units in a cell, by the format
constexpr double columnWidth = 28;           // characters
constexpr double keyWidth = 18;

/// Bytes of the longest beginning that has at most `units` UTF-16 units.
std::size_t fitting(const std::string& text, std::size_t units) {
    std::size_t used = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t bytes = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        used += bytes == 4 ? 2 : 1;
        if (used > units) return i;
        i += bytes;
    }
    return text.size();
}

std::string cellText(const std::string& cell) {
    std::string text = guarded(cell);
    // XML knows no other control characters than these.
    std::replace_if(
        text.begin(), text.end(), [](unsigned char c) { return c < 0x20 && c != '\n' && c != '\t' && c != '\r'; }, ' ');
    if (const std::size_t most = fitting(text, longestCell); most < text.size())
        text = text.substr(0, fitting(text, longestCell - 1)) + "…";
    return text;
}

class Writer {
public:
    explicit Writer(const std::string& path) : m_path(path), m_book(m_xlsx.bookNew(path.c_str())) {
        if (!m_book) throw domain::Error(domain::ErrorCode::OutOfMemory);
        m_head = format();
        m_xlsx.setBold(m_head);
        m_body = format();
    }

    void describe(const std::string& title, const std::string& author) {
        // The library copies them and leaves them as they are.
        lxw_doc_properties properties{};
        properties.title = const_cast<char*>(title.c_str());
        properties.author = const_cast<char*>(author.c_str());
        check(m_xlsx.setProperties(m_book, &properties));
    }

    void add(const Sheet& sheet) {
        lxw_worksheet* page = m_xlsx.addWorksheet(m_book, sheet.name.c_str());
        if (!page) check(LXW_ERROR_SHEETNAME_ALREADY_USED);
        for (std::size_t r = 0; r < sheet.cells.size(); ++r)
            for (std::size_t c = 0; c < sheet.cells[r].size(); ++c) {
                const std::string text = cellText(sheet.cells[r][c]);
                if (text.empty()) continue;
                check(m_xlsx.writeString(page, static_cast<lxw_row_t>(r), static_cast<lxw_col_t>(c), text.c_str(),
                                         r == 0 ? m_head : m_body));
            }
        if (sheet.cells.empty() || sheet.cells.front().empty()) return;
        const auto last = static_cast<lxw_col_t>(sheet.cells.front().size() - 1);
        m_xlsx.setColumn(page, 0, 0, keyWidth, nullptr);
        if (last > 0) m_xlsx.setColumn(page, 1, last, columnWidth, nullptr);
        m_xlsx.freezePanes(page, 1, 1);
    }

    /// Writes the file and gives the workbook back, whatever comes of it.
    void close() { check(m_xlsx.close(m_book)); }

private:
    lxw_format* format() {
        lxw_format* made = m_xlsx.addFormat(m_book);
        m_xlsx.setTextWrap(made);
        m_xlsx.setAlign(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    }

    void check(lxw_error error) const {
        if (error != LXW_NO_ERROR)
            throw domain::Error(domain::ErrorCode::CannotWriteOutput, {m_path, m_xlsx.errorText(error)});
    }

    const decltype(WorkbookPart::xlsx)& m_xlsx = workbookPart().xlsx;
    std::string m_path;
    lxw_workbook* m_book;
    lxw_format* m_head;
    lxw_format* m_body;
};

}  // namespace

void writeXlsx(const std::string& path, const std::vector<Sheet>& sheets, const std::string& title,
               const std::string& author) {
    Writer writer(path);
    writer.describe(title, author);
    for (const Sheet& sheet : sheets) writer.add(sheet);
    writer.close();
}

}  // namespace chandung::exchange
