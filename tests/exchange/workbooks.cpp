// Workbooks: sheets, dates and percentages read right; what is hostile or damaged refused with a reason.
#include "catch.h"
#include "workspacefolder.h"

#include "chandung/domain/error.h"
#include "chandung/exchange/tablereader.h"

#include <zip.h>

#include <cstdlib>
#include <filesystem>
#include <map>

using namespace chandung;
using namespace chandung::exchange;
using domain::ErrorCode;

namespace {

using Entries = std::map<std::string, std::string>;

std::string zipped(const Entries& entries, const char* password = nullptr) {
    const test::WorkspaceFolder folder;
    const std::string file = folder.path("a.zip");
    zip_t* archive = zip_open(file.c_str(), ZIP_CREATE, nullptr);
    REQUIRE(archive);
    for (const auto& [name, content] : entries) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        REQUIRE(index >= 0);
        if (password) zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password);
    }
    REQUIRE(zip_close(archive) == 0);
    return test::readFile(file);
}

Entries xlsx(const std::string& rows, const std::string& sheets = "<sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/>") {
    return {
        {"[Content_Types].xml", "<Types/>"},
        {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr/><sheets>" + sheets + "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
         "<Relationship Id=\"r2\" Type=\"x/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>"
         "<Relationship Id=\"r3\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-42A]dd/mm/yyyy;@\"/></numFmts><cellXfs>"
         "<xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"9\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
        {"xl/worksheets/sheet2.xml",
         "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Other</v></c></row><row r=\"2\"><c r=\"A2\">"
         "<v>7</v></c></row></sheetData></worksheet>"}};
}

Entries ods(const std::string& tables, const std::string& styles = {}) {
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml",
             "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\">"
             "<office:automatic-styles>" +
                 styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                 "</office:spreadsheet></office:body></office:document-content>"}};
}

ErrorCode refusal(const std::string& bytes, std::vector<std::string>* args = nullptr) {
    try {
        (void)readTable(bytes, "book.xlsx");
    } catch (const domain::Error& error) {
        CHECK(error.args().at(0) == "book.xlsx");
        if (args) *args = error.args();
        return error.code();
    }
    FAIL("it was read");
    return {};
}

std::string line(const domain::Table& table, std::size_t row) {
    std::string text;
    for (std::size_t column = 0; column < table.columnCount(); ++column)
        text += (column ? "|" : "") + std::string(table.at(row, column));
    return text;
}

std::string names(const domain::Table& table) {
    std::string text;
    for (const domain::Column& column : table.columns) text += (text.empty() ? "" : "|") + column.name();
    return text;
}

constexpr const char* header =
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Tên</t></is></c><c r=\"B1\" t=\"str\"><v>Ngày</v></c>"
    "<c r=\"D1\" t=\"str\"><v>Tỷ lệ</v></c></row>";

}  // namespace

TEST_CASE("cells of a workbook come out as people read them") {
    const std::string bytes = zipped(xlsx(
        std::string(header) +
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>Nguyễn </t></r><r><t>An</t></r><rPh><t>x</t></rPh></is></c>"
        "<c r=\"B2\" s=\"1\"><v>45292</v></c><c r=\"C2\"><f>1+1</f><v>0.30000000000000004</v></c><c r=\"D2\" "
        "s=\"2\"><v>0.45</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" t=\"b\"><v>1</v></c><c r=\"B4\" s=\"1\"><v>45351.75</v></c><c "
        "r=\"C4\"><v>1e+21</v></c>"
        "<c r=\"D4\" t=\"e\"><v>#N/A</v></c></row>"
        "<row r=\"5\"><c r=\"B5\" s=\"3\"><v>0.5</v></c><c><v>1250000.5</v></c></row>"));
    const TableReading reading = readTable(bytes, "book.xlsx");
    CHECK(names(reading.table) == "Tên|Ngày|Column 3|Tỷ lệ");
    REQUIRE(reading.table.rowCount() == 3);
    CHECK(line(reading.table, 0) == "Nguyễn An|2024-01-01|0.3|45%");
    CHECK(line(reading.table, 1) == "TRUE|2024-02-29 18:00|1e+21|");
    CHECK(line(reading.table, 2) == "|12:00|1250000.5|");
    CHECK(reading.sheet == "One");
}

TEST_CASE("the first sheet that is shown and has rows is read, or the one that is named") {
    const std::string sheets =
        "<sheet name=\"Hidden\" sheetId=\"1\" state=\"hidden\" r:id=\"r1\"/><sheet name=\"Two\" sheetId=\"2\" "
        "r:id=\"r2\"/>";
    const std::string rows = std::string(header) + "<row><c><v>1</v></c></row>";
    const std::string bytes = zipped(xlsx(rows, sheets));
    const TableReading reading = readTable(bytes, "book.xlsx");
    CHECK(reading.sheet == "Two");
    REQUIRE(reading.sheets.size() == 2);
    CHECK(reading.sheets[0].hidden);
    TableOptions options;
    options.sheet = "Hidden";
    CHECK(readTable(bytes, "book.xlsx", options).table.rowCount() == 1);
    options.sheet = "Three";
    CHECK_THROWS_AS(readTable(bytes, "book.xlsx", options), domain::Error);
}

TEST_CASE("an OpenDocument sheet: repeated cells, dates, paragraphs, notes left out, hidden sheets passed over") {
    const std::string bytes = zipped(ods(
        "<table:table table:name=\"Ẩn\" "
        "table:style-name=\"h\"><table:table-row><table:table-cell><text:p>secret</text:p>"
        "</table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell>"
        "</table:table-row></table:table>"
        "<table:table table:name=\"Khách\"><table:table-row><table:table-cell "
        "office:value-type=\"string\"><text:p>A</text:p>"
        "</table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell><table:table-cell><text:p>C</text:p>"
        "</table:table-cell></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"date\" "
        "office:date-value=\"2026-03-01T18:00:00\"><text:p>01/03</text:p></table:table-cell><table:table-cell "
        "office:value-type=\"percentage\" office:value=\"0.125\" table:number-columns-repeated=\"2\"><text:p>12,5 "
        "%</text:p>"
        "</table:table-cell><table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
        "<table:table-row><table:table-cell/><table:table-cell><text:p>một<text:s "
        "text:c=\"2\"/>hai</text:p><text:p>ba</text:p>"
        "<office:annotation><text:p>note</text:p></office:annotation></table:table-cell></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/>"
        "</table:table-row></table:table>",
        "<style:style style:name=\"h\"><style:table-properties table:display=\"false\"/></style:style>"));
    const TableReading reading = readTable(bytes, "book.ods");
    CHECK(reading.sheet == "Khách");
    REQUIRE(reading.sheets.size() == 2);
    CHECK(reading.sheets[0].hidden);
    REQUIRE(reading.table.rowCount() == 3);
    CHECK(line(reading.table, 0) == "2026-03-01 18:00|12.5%|12.5%");
    CHECK(line(reading.table, 1) == line(reading.table, 0));
    CHECK(line(reading.table, 2) == "|một  hai\nba|");
}

TEST_CASE("hostile and damaged workbooks are refused with the reason") {
    const std::string good = zipped(xlsx(std::string(header) + "<row><c><v>1</v></c></row>"));
    CHECK(readTable(good, "book.xlsx").table.rowCount() == 1);
    for (const std::size_t part : {4, 10, 50, 90})
        CHECK(refusal(good.substr(0, good.size() * part / 100)) == ErrorCode::NotATable);

    Entries entities = xlsx(header);
    entities["xl/worksheets/sheet1.xml"] =
        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c "
        "t=\"str\"><v>&x;</v></c></row>"
        "</sheetData></worksheet>";
    std::vector<std::string> args;
    CHECK(refusal(zipped(entities), &args) == ErrorCode::UnsafeContent);
    CHECK(args.at(2) == "entity");

    std::string bomb = header;
    for (int i = 0; i < 1'500'000; ++i) bomb += "<row><c><v>1</v></c><c><v>1</v></c></row>";
    CHECK(refusal(zipped(xlsx(bomb)), &args) == ErrorCode::UnsafeContent);
    CHECK(args.at(2) == "size");
    CHECK(std::stoul(args.at(3)) > 1);

    CHECK(refusal(zipped(xlsx(header), "secret")) == ErrorCode::PasswordProtected);
    std::string deep;
    for (int i = 0; i < 1000; ++i) deep += "<x>";
    CHECK(refusal(zipped(xlsx(std::string(header) + deep))) == ErrorCode::NotATable);
    CHECK(refusal(zipped(xlsx(std::string(header) + "<row r=\"2\"><c r=\"ZZZZ2\"><v>1</v></c></row>"))) ==
          ErrorCode::TooManyColumns);
    CHECK(refusal(zipped(xlsx(std::string(header) + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>" +
                              std::string(2'000'000, 'x') + "</v></c></row>"))) == ErrorCode::CellTooLong);
    CHECK(refusal(zipped({{"a.txt", "no workbook"}})) == ErrorCode::NotATable);
    CHECK(refusal(zipped(xlsx(""))) == ErrorCode::NothingToImport);
    CHECK(refusal(zipped(ods("<table:table><table:table-row table:number-rows-repeated=\"900000000\"><table:table-cell>"
                             "<text:p>x</text:p></table:table-cell></table:table-row></table:table>"))) ==
          ErrorCode::UnsafeContent);
    std::string encrypted = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(1000, '\0');
    for (const char c : std::string("EncryptedPackage")) encrypted += std::string{c, '\0'};
    CHECK(refusal(encrypted) == ErrorCode::PasswordProtected);
}

TEST_CASE("real workbooks are read right or refused cleanly") {
    const char* data = std::getenv("CHANDUNG_DATA");
    if (!data) SUCCEED("CHANDUNG_DATA is not set");
    if (!data) return;
    const std::string folder = std::string(data) + "/xlsx/";
    const auto read = [&](const std::string& file, const std::string& sheet = {}) {
        TableOptions options;
        options.sheet = sheet;
        return readTableFile(folder + file, options);
    };
    const auto code = [&](const std::string& file) {
        try {
            (void)read(file);
        } catch (const domain::Error& error) {
            return error.code();
        }
        return ErrorCode::OutOfMemory;
    };
    CHECK(code("made_zip_bomb_100MB_sheet.xlsx") == ErrorCode::UnsafeContent);
    CHECK(code("made_xxe_shared_strings.xlsx") == ErrorCode::UnsafeContent);

    const TableReading made = read("made_multilingual_formulas_errors_hidden_sheet.xlsx");
    CHECK(made.sheet == "Khách hàng 2024");
    CHECK(line(made.table, 0) == "Nguyễn Thị Ánh|1250000.5|2024-01-01|TRUE|dòng 1\ndòng 2|2500001");
    CHECK(line(made.table, 1).find("99|2024-02-29 18:00|FALSE") != std::string::npos);
    CHECK(line(made.table, 2).find("|-3|1900-01-01|TRUE|  spaces  |-6") != std::string::npos);
    CHECK(line(made.table, 3).find("|1900-02-29|") != std::string::npos);
    CHECK(line(made.table, 4).find("||1900-03-01|") != std::string::npos);
    CHECK(read("made_multilingual_formulas_errors_hidden_sheet.xlsx", "hidden").table.rowCount() == 1);

    const TableReading cars = read("readxl_datasets.xlsx");
    CHECK(cars.sheets.size() == 3);
    CHECK(cars.table.rowCount() == 32);
    CHECK(line(cars.table, 0) == "21|6|160|110|3.9|2.62|16.46|0|1|4|4");
    CHECK(read("readxl_datasets.xlsx", "quakes").table.rowCount() == 1000);
    CHECK(names(read("readxl_vietnamese-utf8.xlsx").table) == "Mô tả");
    CHECK(read("readxl_vietnamese-utf8.xlsx").table.rowCount() == 6);
    CHECK(read("readxl_inlineStr.xlsx").table.rowCount() == 1);
    const TableReading twice = read("readxl_unnamed-duplicated-columns.xlsx");
    CHECK(twice.table.columnCount() == 4);
    CHECK(twice.warnings.size() >= 1);
    CHECK(read("readxl_blanks.xlsx").table.rowCount() >= 1);
    CHECK(line(read("readxl_dates-leap-year-1900-xlsx.xlsx").table, 0).find("1900-") != std::string::npos);
}
