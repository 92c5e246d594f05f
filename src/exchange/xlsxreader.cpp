#include "chandung/domain/error.h"
#include "sheetvalues.h"
#include "workbook.h"
#include "xmlstream.h"

#include <charconv>
#include <functional>
#include <map>

namespace chandung::exchange {

namespace {

using domain::Error;
using domain::ErrorCode;

constexpr std::size_t mostTextBytes = std::size_t{512} << 20;  // of all shared texts

/// Calls a function for every element; for the small parts of a workbook.
class Elements : public XmlHandler {
public:
    explicit Elements(std::function<void(std::string_view, const XmlAttributes&)> hear) : m_hear(std::move(hear)) {}
    void start(std::string_view name, const XmlAttributes& attributes) override { m_hear(name, attributes); }
    void end(std::string_view) override {}

private:
    std::function<void(std::string_view, const XmlAttributes&)> m_hear;
};

/// "xl/workbook.xml" + "worksheets/sheet1.xml"; a target may begin at the root.
std::string resolved(const std::string& part, std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    std::string folder = part.substr(0, part.rfind('/') + 1);
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        folder = folder.size() < 2 ? std::string() : folder.substr(0, folder.rfind('/', folder.size() - 2) + 1);
    }
    return folder + std::string(target);
}

struct Relation {
    std::string type;
    std::string target;
};

std::map<std::string, Relation> relationsOf(ZipArchive& archive, const std::string& part) {
    const std::size_t name = part.rfind('/') + 1;
    const std::string entry = part.substr(0, name) + "_rels/" + part.substr(name) + ".rels";
    std::map<std::string, Relation> relations;
    if (!archive.has(entry)) return relations;
    Elements handler([&](std::string_view element, const XmlAttributes& attributes) {
        if (element != "Relationship" || attributes["TargetMode"] == "External") return;
        const std::string_view type = attributes["Type"];
        relations[std::string(attributes["Id"])] = {std::string(type.substr(type.rfind('/') + 1)),
                                                    resolved(part, attributes["Target"])};
    });
    readXml(archive, entry, handler);
    return relations;
}

std::string targetOf(const std::map<std::string, Relation>& relations, std::string_view type) {
    for (const auto& [id, relation] : relations)
        if (relation.type == type) return relation.target;
    return {};
}

/// The texts that cells refer to; what is read aloud beside them (phonetic) is not part of them.
class SharedTexts : public XmlHandler {
public:
    explicit SharedTexts(const std::string& path) : m_path(path) {}

    void start(std::string_view name, const XmlAttributes&) override {
        if (name == "si") texts.emplace_back();
        if (name == "rPh") m_phonetic = true;
        m_inText = name == "t" && !m_phonetic;
    }
    void end(std::string_view name) override {
        if (name == "rPh") m_phonetic = false;
        m_inText = false;
    }
    void text(std::string_view part) override {
        if (!m_inText || texts.empty()) return;
        m_bytes += part.size();
        if (m_bytes > mostTextBytes)
            throw Error(ErrorCode::TooLarge, {m_path, std::to_string(mostTextBytes >> 20) + " MB"});
        if (texts.back().size() <= domain::Column::maxCell)
            texts.back() += part;  // longer ones are refused in their row
    }

    std::vector<std::string> texts;

private:
    const std::string& m_path;
    std::size_t m_bytes = 0;
    bool m_inText = false;
    bool m_phonetic = false;
};

struct Workbook {
    std::vector<SheetInfo> sheets;
    std::vector<std::string> entries;  ///< per sheet
    std::vector<std::string> texts;
    std::vector<SheetFormat> formats;  ///< per cell style
    bool from1904 = false;
};

std::vector<SheetFormat> formatsOf(ZipArchive& archive, const std::string& entry) {
    std::map<int, SheetFormat> own;
    std::vector<SheetFormat> formats;
    bool inCells = false;
    const auto idOf = [](std::string_view text) {
        int id = 0;
        std::from_chars(text.data(), text.data() + text.size(), id);
        return id;
    };
    Elements handler([&](std::string_view name, const XmlAttributes& attributes) {
        if (name == "numFmt") own[idOf(attributes["numFmtId"])] = formatOf(attributes["formatCode"]);
        if (name == "cellXfs") inCells = true;
        if (name == "cellStyles" || name == "dxfs") inCells = false;
        if (!inCells || name != "xf") return;
        const int id = idOf(attributes["numFmtId"]);
        const auto found = own.find(id);
        formats.push_back(found == own.end() ? builtInFormat(id) : found->second);
    });
    readXml(archive, entry, handler);
    return formats;
}

Workbook openWorkbook(ZipArchive& archive) {
    std::string main = targetOf(relationsOf(archive, ""), "officeDocument");
    if (main.empty()) main = "xl/workbook.xml";
    if (!archive.has(main)) throw Error(ErrorCode::NotATable, {archive.path(), ""});
    const auto relations = relationsOf(archive, main);
    Workbook workbook;
    Elements handler([&](std::string_view name, const XmlAttributes& attributes) {
        if (name == "workbookPr") {
            const std::string_view is1904 = attributes["date1904"];
            workbook.from1904 = is1904 == "1" || is1904 == "true";
        }
        if (name != "sheet") return;
        const auto relation = relations.find(std::string(attributes["id"]));
        if (relation == relations.end() || relation->second.type != "worksheet") return;  // a chart
        workbook.sheets.push_back(
            {std::string(attributes["name"]), attributes["state"].find("idden") != std::string_view::npos});
        workbook.entries.push_back(relation->second.target);
    });
    readXml(archive, main, handler);
    if (const std::string texts = targetOf(relations, "sharedStrings"); !texts.empty() && archive.has(texts)) {
        SharedTexts shared(archive.path());
        readXml(archive, texts, shared);
        workbook.texts = std::move(shared.texts);
    }
    if (const std::string styles = targetOf(relations, "styles"); !styles.empty() && archive.has(styles))
        workbook.formats = formatsOf(archive, styles);
    return workbook;
}

/// The rows of one sheet.
class SheetRows : public XmlHandler {
public:
    SheetRows(const Workbook& workbook, const TableOptions& options, const std::string& path)
        : m_workbook(workbook), m_options(options), m_path(path), m_assembly(path, options) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "row") {
            const std::string_view number = attributes["r"];
            std::size_t row = m_row + 1;
            std::from_chars(number.data(), number.data() + number.size(), row);
            m_row = std::max(row, m_row + 1);
            m_cells.clear();
        } else if (name == "c") {
            startCell(attributes);
        } else {
            m_inValue = name == "v" || (name == "t" && m_inline && !m_phonetic);
            m_inline = m_inline || name == "is";
            m_phonetic = m_phonetic || name == "rPh";
        }
    }

    void end(std::string_view name) override {
        m_inValue = false;
        if (name == "is") m_inline = false;
        if (name == "rPh") m_phonetic = false;
        if (name == "c") endCell();
        if (name == "row") endRow();
    }

    void text(std::string_view part) override {
        if (!m_inValue) return;
        if (m_value.size() > domain::Column::maxCell)
            throw Error(ErrorCode::CellTooLong,
                        {m_path, std::to_string(m_row), std::to_string(domain::Column::maxCell)});
        m_value += part;
    }

    [[nodiscard]] bool wantsMore() const override { return m_more; }
    [[nodiscard]] std::size_t row() const override { return m_row; }
    void progress(double done) override {
        if (m_options.progress && !m_options.progress(done)) throw Error(ErrorCode::Cancelled);
    }

    TableReading finish() { return m_assembly.finish(); }

private:
    void startCell(const XmlAttributes& attributes) {
        m_type = attributes["t"];
        m_value.clear();
        m_style = 0;
        const std::string_view style = attributes["s"];
        std::from_chars(style.data(), style.data() + style.size(), m_style);
        std::size_t column = 0;
        for (const char c : attributes["r"]) {
            if (c < 'A' || c > 'Z' || column > maxTableColumns) break;
            column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
        }
        m_column = column == 0 ? m_cells.size() : column - 1;
        if (m_column >= maxTableColumns)
            throw Error(ErrorCode::TooManyColumns, {m_path, std::to_string(m_row), std::to_string(maxTableColumns)});
    }

    [[nodiscard]] std::string value() const {
        if (m_type == "s") {
            std::size_t index = m_workbook.texts.size();
            std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
            return index < m_workbook.texts.size() ? m_workbook.texts[index] : std::string();
        }
        if (m_type == "e") return {};
        if (m_type == "b") return m_value == "1" ? "TRUE" : "FALSE";
        if (m_type == "str" || m_type == "inlineStr") return m_value;
        if (m_type == "d") return m_value.substr(0, m_value.ends_with("T00:00:00") ? 10 : m_value.size());
        const SheetFormat format =
            m_style < m_workbook.formats.size() ? m_workbook.formats[m_style] : SheetFormat::General;
        return m_value.empty() ? std::string() : sheetNumber(m_value, format, m_workbook.from1904);
    }

    void endCell() {
        std::string cell = value();
        if (cell.empty()) return;
        if (m_cells.size() <= m_column) m_cells.resize(m_column + 1);
        m_cells[m_column] = std::move(cell);
    }

    void endRow() {
        if (!m_more || m_cells.empty()) return;
        const std::vector<std::string_view> cells(m_cells.begin(), m_cells.end());
        m_more = m_assembly.add(cells, m_row);
    }

    const Workbook& m_workbook;
    const TableOptions& m_options;
    const std::string& m_path;
    TableAssembly m_assembly;
    std::vector<std::string> m_cells;
    std::size_t m_row = 0;
    std::size_t m_column = 0;
    std::size_t m_style = 0;
    std::string m_type;
    std::string m_value;
    bool m_inValue = false;
    bool m_inline = false;
    bool m_phonetic = false;
    bool m_more = true;
};

TableReading readSheet(ZipArchive& archive, const Workbook& workbook, std::size_t sheet, const TableOptions& options) {
    SheetRows rows(workbook, options, archive.path());
    readXml(archive, workbook.entries[sheet], rows);
    TableReading reading = rows.finish();
    reading.sheet = workbook.sheets[sheet].name;
    reading.sheets = workbook.sheets;
    return reading;
}

}  // namespace

TableReading readXlsx(ZipArchive& archive, const TableOptions& options) {
    const Workbook workbook = openWorkbook(archive);
    for (std::size_t sheet = 0; sheet < workbook.sheets.size(); ++sheet) {
        const SheetInfo& info = workbook.sheets[sheet];
        if (options.sheet.empty() ? info.hidden : info.name != options.sheet) continue;
        try {
            return readSheet(archive, workbook, sheet, options);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NothingToImport) throw;
        }
    }
    if (!options.sheet.empty()) throw Error(ErrorCode::NoSuchSheet, {archive.path(), options.sheet});
    throw Error(ErrorCode::NothingToImport, {archive.path()});
}

}  // namespace chandung::exchange
