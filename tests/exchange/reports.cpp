// Reports as HTML and Markdown, personas as CSV and workbooks: nothing typed gets out of its place.
#include "catch.h"
#include "chandung/exchange/personatable.h"
#include "chandung/exchange/report.h"
#include "chandung/exchange/tablereader.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace chandung;
using namespace chandung::exchange;

namespace {

const std::string hostile[] = {"<script>alert(1)</script>",
                               "\"><img src=x onerror=alert(1)>",
                               "'><svg/onload=alert(1)>",
                               "</style><script src=//evil.example></script>",
                               "</title><meta http-equiv=refresh content='0;url=http://evil.example'>",
                               "javascript:alert(1)",
                               "]]><!--",
                               "&lt;b&gt; &#0; \x01\x02\x1B[31m",
                               "<a href=\"http://evil.example\">x</a>",
                               "`${7*7}` {{7*7}} |x|\n# head\n1. one\n- two\n    code"};

/// A report with the text in every place that takes one.
Report everywhere(const std::string& text) {
    Report report;
    report.title = text;
    report.author = text;
    report.evidenceWord = text;
    report.assumptionWord = text;
    report.contentsTitle = text;
    report.blocks = {ReportHeading{1, text, {}},
                     ReportHeading{2, text, "p1"},
                     ReportParagraph{text, ReportParagraph::Kind::Plain, {}},
                     ReportParagraph{text, ReportParagraph::Kind::Quote, text},
                     ReportList{false, {{text, text, ReportMark::Evidence, {1, 2}, "p1-e"}}},
                     ReportPairs{{{text, {{text, text, ReportMark::Assumption, {}, {}}}}}},
                     ReportTable{text, {text, text}, {{{{text}}, {{text}, {text}}}}, "p1-e"},
                     ReportPicture{"image/png", "\x89PNG", text}};
    return report;
}

/// The names of the elements and attributes of a document, as a reader of tags sees them.
std::vector<std::string> tagsOf(const std::string& html) {
    std::vector<std::string> tags;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        const std::size_t end = html.find('>', at);
        tags.push_back(html.substr(at, end - at + 1));
    }
    return tags;
}

/// A tag without what stands between quotation marks.
std::string withoutValues(const std::string& tag) {
    std::string names;
    bool quoted = false;
    for (const char c : tag) {
        if (c == '"') quoted = !quoted;
        if (!quoted) names += c;
    }
    return names;
}

std::string run(const std::string& command, int& code) {
    std::string out;
    FILE* pipe = popen(command.c_str(), "r");
    char buffer[4096];
    while (const std::size_t count = fread(buffer, 1, sizeof buffer, pipe)) out.append(buffer, count);
    code = pclose(pipe);
    return out;
}

}  // namespace

TEST_CASE("hostile texts make no element, no attribute and no address in HTML") {
    const std::size_t plain = tagsOf(writeHtml(everywhere("plain"))).size();
    for (const std::string& text : hostile) {
        INFO(text);
        const std::string html = writeHtml(everywhere(text));
        const auto tags = tagsOf(html);
        CHECK(tags.size() == plain);
        for (const std::string& tag : tags) {
            CHECK(tag.find("<script") == std::string::npos);
            CHECK(withoutValues(tag).find(" on") == std::string::npos);
        }
        for (const char* outside : {"src=\"//", "href=\"http", "href=\"//", "url(", "@import", "<link"})
            CHECK(html.find(outside) == std::string::npos);
        CHECK(html.find('\x01') == std::string::npos);
        CHECK(html.find("default-src 'none'") != std::string::npos);
    }
}

TEST_CASE("the HTML of any text passes an HTML checker") {
    const auto file = std::filesystem::temp_directory_path() / "chandung-report.html";
    for (const std::string& text : hostile) {
        std::ofstream(file) << writeHtml(everywhere(text));
        int code = -1;
        const std::string out = run("tidy -q -e -utf8 --show-warnings yes " + file.string() + " 2>&1", code);
        INFO(text << "\n" << out);
        CHECK(code == 0);
    }
    std::filesystem::remove(file);
}

TEST_CASE("hostile texts stay texts in Markdown") {
    for (const std::string& text : hostile) {
        INFO(text);
        const std::string markdown = writeMarkdown(everywhere(text));
        std::istringstream lines(markdown);
        std::string line;
        int headings = 0;
        while (std::getline(lines, line)) {
            if (line.starts_with('#')) ++headings;
            // Every < is behind a backslash, or a line break in a cell.
            for (std::size_t at = line.find('<'); at != std::string::npos; at = line.find('<', at + 1))
                CHECK(((at > 0 && line[at - 1] == '\\') || line.compare(at, 4, "<br>") == 0));
        }
        CHECK(headings == 2);
    }
}

TEST_CASE("a cell that would be calculated is made harmless, and only that is taken away again") {
    for (const std::string text : {"=1+1", "+84 90", "-5", "@SUM(A1)", "\tx", "\rx", "'=1", "''+1"}) {
        CHECK(guarded(text) == "'" + text);
        CHECK(unguarded(guarded(text)) == text);
    }
    for (const std::string text : {"", "'", "'quoted'", "plain", "1-2", "a=b", "Đà Nẵng", " =1"}) {
        CHECK(guarded(text) == text);
        CHECK(unguarded(text) == text);
    }
}

TEST_CASE("CSV is read back as it was, guard and all") {
    const Cells cells{{"identity.name", "identity.quote"},
                      {"=HYPERLINK(\"http://evil\")", "a, \"b\"\nsecond line"},
                      {"Nguyễn Thị Ánh", "-5 | x"},
                      {"'=quoted", ""}};
    const std::string csv = writeCsv(cells);
    CHECK(csv.starts_with("\xEF\xBB\xBF"));
    const TableReading reading = readTable(csv, "cells.csv");
    REQUIRE(reading.table.rowCount() == 3);
    REQUIRE(reading.table.columnCount() == 2);
    for (std::size_t row = 1; row < cells.size(); ++row)
        for (std::size_t column = 0; column < 2; ++column) {
            const std::string cell(reading.table.at(row - 1, column));
            CHECK(unguarded(cell) == cells[row][column]);
            CHECK((cell.empty() || std::string_view("=+-@\t\r").find(cell.front()) == std::string_view::npos));
        }
}

TEST_CASE("a workbook holds texts only, and cuts what a cell cannot hold") {
    const auto file = std::filesystem::temp_directory_path() / "chandung-cells.xlsx";
    const std::string longText(40'000, 'x');
    writeXlsx(file.string(), {{"Personas", {{"name", "text"}, {"=1+1", "\x01 bell"}, {"long", longText}}}}, "T", "A");
    int code = -1;
    const std::string sheet = run("unzip -p " + file.string() + " xl/worksheets/sheet1.xml", code);
    CHECK(code == 0);
    CHECK(sheet.find("<f>") == std::string::npos);
    const std::string strings = run("unzip -p " + file.string() + " xl/sharedStrings.xml", code);
    CHECK(strings.find("'=1+1") != std::string::npos);
    CHECK(strings.find('\x01') == std::string::npos);
    CHECK(strings.find(std::string(32'766, 'x') + "…") != std::string::npos);
    CHECK(strings.find(std::string(32'767, 'x')) == std::string::npos);
    std::filesystem::remove(file);
}
