// T14: formulas in tables that go out. T15: markup in HTML that goes out.
#include "catch.h"
#include "chandung/exchange/personatable.h"
#include "chandung/exchange/report.h"
#include "chandung/exchange/tablereader.h"
#include "faultrun.h"

#include <algorithm>

using namespace chandung;
using namespace chandung::fault;

namespace {

bool calculated(std::string_view cell) {
    return !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos;
}

/// Made of pieces that spreadsheets take for the beginning, the middle and the end of a formula.
std::string formula(Dice& dice) {
    const char* starts[] = {"=", "+", "-", "@", "\t=", "\r=", "'=", "==", "=+", "=-"};
    const char* bodies[] = {"1+1",
                            "cmd|' /C calc'!A0",
                            "HYPERLINK(\"http://x\",\"y\")",
                            "SUM(A1:A9)",
                            "DDE(\"a\";\"b\")",
                            "IMPORTXML(\"http://x\")",
                            "2+5+cmd",
                            "\"a\"",
                            "A1",
                            "Ánh,Đà;Nẵng"};
    const char* ends[] = {"", "\"", "\n=1", "--", ",=1+1", ";@x"};
    return std::string(starts[dice.below(10)]) + bodies[dice.below(10)] + ends[dice.below(6)];
}

/// Made of pieces that get out of texts, attributes, comments and style sheets.
std::string markup(Dice& dice) {
    const char* outs[] = {"", "\">", "'>", "</title>", "</style>", "-->", "]]>", "</p></div>", "&lt;", "\x01"};
    const char* things[] = {
        "<script>alert(1)</script>",      "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",          "<a href=\"javascript:alert(1)\">x</a>",
        "<iframe src=//x.example>",       "<meta http-equiv=refresh content='0;url=http://x.example'>",
        "<link rel=stylesheet href=//x>", "<style>@import url(//x.example)</style>",
        "\" onmouseover=\"alert(1)",      "<base href=//x.example>"};
    const char* ends[] = {"", "<!--", "<", "&", "\"", "<b"};
    return std::string(outs[dice.below(10)]) + things[dice.below(10)] + ends[dice.below(6)];
}

exchange::Report everywhere(const std::string& text) {
    using namespace exchange;
    Report report;
    report.title = report.author = report.evidenceWord = report.assumptionWord = report.contentsTitle = text;
    report.blocks = {ReportHeading{1, text, {}},
                     ReportHeading{2, text, "p1"},
                     ReportParagraph{text, ReportParagraph::Kind::Quote, text},
                     ReportList{false, {{text, text, ReportMark::Evidence, {1, 2}, "p1-e"}}},
                     ReportPairs{{{text, {{text, text, ReportMark::Assumption, {}, {}}}}}},
                     ReportTable{text, {text, text}, {{{{text}}, {{text}, {text}}}}, "p1-e"},
                     ReportPicture{"image/png", "\x89PNG", text}};
    return report;
}

/// The elements of a document with their attributes, without the values.
std::string skeleton(const std::string& html) {
    std::string names;
    bool inside = false;
    bool quoted = false;
    for (const char c : html) {
        if (!inside && c == '<') inside = true;
        if (inside && c == '"') quoted = !quoted;
        if (inside && !quoted) names += c;
        if (inside && !quoted && c == '>') inside = false;
    }
    return names;
}

}  // namespace

TEST_CASE("T14 formula cells are harmless in CSV, and come back as they were") {
    Dice dice;
    long bad = 0;
    long control = 0;
    for (int i = 0; i < 200; ++i) {
        const std::string text = formula(dice);
        control += calculated(text) ? 1 : 0;
        const std::string csv = exchange::writeCsv({{"a", "b"}, {text, "x" + text}});
        const exchange::TableReading reading = exchange::readTable(csv, "x.csv");
        if (reading.table.rowCount() != 1) {
            ++bad;
            continue;
        }
        const std::string cell(reading.table.at(0, 0));
        if (calculated(exchange::guarded(text)) || calculated(cell)) ++bad;
        if (exchange::unguarded(exchange::guarded(text)) != text) ++bad;
    }
    report({"T14", "formula cells in tables that go out", 200, bad,
            "as they are, " + std::to_string(control) + " would be calculated", dice.seed()});
    CHECK(bad == 0);
    CHECK(control > 100);
}

TEST_CASE("T15 nothing typed becomes an element, an attribute or an address of HTML") {
    Dice dice;
    long bad = 0;
    long control = 0;
    const std::string plain = skeleton(exchange::writeHtml(everywhere("plain")));
    for (int i = 0; i < 300; ++i) {
        const std::string text = markup(dice);
        const std::string html = exchange::writeHtml(everywhere(text));
        if (skeleton(html) != plain) ++bad;
        if (html.find("default-src 'none'") == std::string::npos) ++bad;
        // The same text put into the page without escaping.
        control += skeleton("<p title=\"" + text + "\">" + text + "</p>") != skeleton("<p title=\"\"></p>") ? 1 : 0;
    }
    report({"T15", "markup in HTML that goes out", 300, bad,
            "not escaped, " + std::to_string(control) + " would change the document", dice.seed()});
    CHECK(bad == 0);
    CHECK(control > 250);
}
