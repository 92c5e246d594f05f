#include "chandung/domain/error.h"
#include "sheetvalues.h"
#include "workbook.h"
#include "xmlstream.h"

#include <charconv>
#include <optional>
#include <set>

namespace chandung::exchange {

namespace {

using domain::Error;
using domain::ErrorCode;

constexpr std::size_t mostRepeatedRows = 1'000'000;  // rows that have something in them

std::size_t numberOf(std::string_view text, std::size_t otherwise) {
    std::size_t number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// "2026-03-01T00:00:00" as a table has it.
std::string dateOf(std::string_view text) {
    std::string date(text.substr(0, text.find('.')));
    if (date.ends_with("T00:00:00")) date.resize(date.size() - 9);
    if (const std::size_t t = date.find('T'); t != std::string::npos) date[t] = ' ';
    if (date.size() == 19 && date.ends_with(":00")) date.resize(16);
    return date;
}

/// "PT18H30M00S" as 18:30.
std::string timeOf(std::string_view text) {
    std::string time;
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9') digits += c;
        if (c == 'H') time = digits;
        if (c == 'M') time += ":" + digits;
        if (c == 'S' && digits.find_first_not_of('0') != std::string::npos) time += ":" + digits;
        if (c < '0' || c > '9') digits.clear();
    }
    return time;
}

/// Whether the file is encrypted: its manifest says how.
class Manifest : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes&) override {
        encrypted = encrypted || name == "encryption-data";
    }
    void end(std::string_view) override {}
    bool encrypted = false;
};

/// Goes through the content once: the sheets, and the rows of the one that is wanted.
class Content : public XmlHandler {
public:
    Content(const TableOptions& options, const std::string& path) : m_options(options), m_path(path) {}

    std::vector<SheetInfo> sheets;
    std::optional<TableReading> reading;

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "style") m_style = attributes["name"];
        if (name == "table-properties" && attributes["display"] == "false") m_hiddenStyles.insert(m_style);
        if (name == "annotation") ++m_annotation;
        if (name == "table" && m_tables++ == 0) startSheet(attributes);
        if (!m_assembly || m_annotation > 0 || m_tables > 1) return;
        if (name == "table-row") {
            m_cells.clear();
            m_repeatRow = std::max<std::size_t>(1, numberOf(attributes["number-rows-repeated"], 1));
            ++m_row;
        } else if (name == "table-cell" || name == "covered-table-cell") {
            startCell(attributes);
        } else if (m_inCell) {
            startText(name, attributes);
        }
    }

    void end(std::string_view name) override {
        if (name == "annotation") --m_annotation;
        if (name == "table" && --m_tables == 0) endSheet();
        if (!m_assembly || m_annotation > 0 || m_tables > 1) return;
        if (name == "p") m_inParagraph = false;
        if (name == "table-cell" || name == "covered-table-cell") endCell();
        if (name == "table-row") endRow();
    }

    void text(std::string_view part) override {
        if (m_inParagraph && m_annotation == 0) append(part);
    }

    [[nodiscard]] std::size_t row() const override { return m_row; }
    void progress(double done) override {
        if (m_options.progress && !m_options.progress(done)) throw Error(ErrorCode::Cancelled);
    }

private:
    void startSheet(const XmlAttributes& attributes) {
        const SheetInfo sheet{std::string(attributes["name"]),
                              m_hiddenStyles.contains(std::string(attributes["style-name"]))};
        sheets.push_back(sheet);
        const bool wanted = m_options.sheet.empty() ? !sheet.hidden : sheet.name == m_options.sheet;
        if (reading || !wanted) return;
        m_assembly = std::make_unique<TableAssembly>(m_path, m_options);
        m_more = true;
        m_row = 0;
        m_data = 0;
    }

    void endSheet() {
        if (!m_assembly) return;
        try {
            reading = m_assembly->finish();
            reading->sheet = sheets.back().name;
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NothingToImport) throw;
        }
        m_assembly.reset();
    }

    void startCell(const XmlAttributes& attributes) {
        m_inCell = true;
        m_value.clear();
        m_text.clear();
        m_firstParagraph = true;
        m_repeat = std::max<std::size_t>(1, numberOf(attributes["number-columns-repeated"], 1));
        const std::string_view type = attributes["value-type"];
        if (type == "float" || type == "currency")
            m_value = sheetNumber(attributes["value"], SheetFormat::General, false);
        else if (type == "percentage")
            m_value = sheetNumber(attributes["value"], SheetFormat::Percent, false);
        else if (type == "date")
            m_value = dateOf(attributes["date-value"]);
        else if (type == "time")
            m_value = timeOf(attributes["time-value"]);
        else if (type == "boolean")
            m_value = attributes["boolean-value"] == "true" ? "TRUE" : "FALSE";
        m_isText = type == "string" || type.empty();
    }

    void startText(std::string_view name, const XmlAttributes& attributes) {
        if (name == "p") {
            if (!m_firstParagraph) append("\n");
            m_firstParagraph = false;
            m_inParagraph = true;
        } else if (name == "s") {
            append(std::string(std::min<std::size_t>(numberOf(attributes["c"], 1), 1000), ' '));
        } else if (name == "tab") {
            append("\t");
        } else if (name == "line-break") {
            append("\n");
        }
    }

    void append(std::string_view part) {
        if (m_text.size() > domain::Column::maxCell)
            throw Error(ErrorCode::CellTooLong,
                        {m_path, std::to_string(m_row), std::to_string(domain::Column::maxCell)});
        m_text += part;
    }

    void endCell() {
        m_inCell = m_inParagraph = false;
        const std::string& cell = m_isText ? m_text : m_value;
        if (cell.empty()) {
            m_blanks += m_repeat;
            return;
        }
        if (m_cells.size() + m_blanks + m_repeat > maxTableColumns)
            throw Error(ErrorCode::TooManyColumns, {m_path, std::to_string(m_row), std::to_string(maxTableColumns)});
        m_cells.resize(m_cells.size() + m_blanks);
        m_cells.insert(m_cells.end(), m_repeat, cell);
        m_blanks = 0;
    }

    void endRow() {
        m_blanks = 0;
        if (m_cells.empty()) {
            m_row += m_repeatRow - 1;
            return;
        }
        const std::vector<std::string_view> cells(m_cells.begin(), m_cells.end());
        for (std::size_t i = 0; i < m_repeatRow && m_more; ++i) {
            if (i > 0 && ++m_data > mostRepeatedRows)
                throw Error(ErrorCode::UnsafeContent, {m_path, "content.xml", "size", std::to_string(m_row)});
            m_more = m_assembly->add(cells, m_row + i);
        }
        m_row += m_repeatRow - 1;
    }

    const TableOptions& m_options;
    const std::string& m_path;
    std::unique_ptr<TableAssembly> m_assembly;  ///< while the wanted sheet is read
    std::set<std::string> m_hiddenStyles;
    std::string m_style;
    std::vector<std::string> m_cells;
    std::size_t m_blanks = 0;  ///< empty cells that count only when another one follows
    std::size_t m_row = 0;
    std::size_t m_data = 0;  ///< repeated rows so far
    std::size_t m_repeat = 1;
    std::size_t m_repeatRow = 1;
    std::string m_value;
    std::string m_text;
    int m_tables = 0;
    int m_annotation = 0;
    bool m_isText = true;
    bool m_inCell = false;
    bool m_inParagraph = false;
    bool m_firstParagraph = true;
    bool m_more = true;
};

}  // namespace

TableReading readOds(ZipArchive& archive, const TableOptions& options) {
    if (archive.has("META-INF/manifest.xml")) {
        Manifest manifest;
        readXml(archive, "META-INF/manifest.xml", manifest);
        if (manifest.encrypted) throw Error(ErrorCode::PasswordProtected, {archive.path()});
    }
    Content content(options, archive.path());
    readXml(archive, "content.xml", content);
    if (!content.reading && !options.sheet.empty())
        throw Error(ErrorCode::NoSuchSheet, {archive.path(), options.sheet});
    if (!content.reading) throw Error(ErrorCode::NothingToImport, {archive.path()});
    content.reading->sheets = std::move(content.sheets);
    return std::move(*content.reading);
}

}  // namespace chandung::exchange
