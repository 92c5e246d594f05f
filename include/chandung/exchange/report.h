#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace chandung::exchange {

/// What stands behind a sentence.
enum class ReportMark { None, Evidence, Assumption };

/// One sentence of a report. All texts are plain; the writers escape them.
struct ReportText {
    std::string text;
    std::string second{};  ///< our answer, how it went; below the text
    ReportMark mark = ReportMark::None;
    std::vector<int> numbers{};  ///< of the evidence list
    std::string anchor{};        ///< what the numbers stand behind to make an anchor: "p1-e"
};

struct ReportHeading {
    int level = 1;  ///< 1–6; levels follow one another
    std::string text;
    std::string anchor{};  ///< empty: none
};

struct ReportParagraph {
    enum class Kind { Plain, Lead, Quote, Note };
    std::string text;
    Kind kind = Kind::Plain;
    std::string source{};  ///< who said a quote
};

struct ReportList {
    bool ordered = false;
    std::vector<ReportText> items;
};

/// Names and what belongs to each.
struct ReportPairs {
    std::vector<std::pair<std::string, std::vector<ReportText>>> pairs;
};

/// A cell holds lines.
using ReportCell = std::vector<ReportText>;

/// The first cell of a row names the row; every row has as many cells as the head.
struct ReportTable {
    std::string caption;
    std::vector<std::string> head;
    std::vector<std::vector<ReportCell>> rows;
    std::string anchor{};  ///< rows are numbered from 1 behind it; empty: no anchors
};

struct ReportPicture {
    std::string mediaType;  ///< "image/jpeg", "image/png", "image/webp"
    std::string bytes;
    std::string alt;
    bool round = false;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportPairs, ReportTable, ReportPicture>;

/// A document as text and tables: what HTML and Markdown are written from.
struct Report {
    std::string title;
    std::string author;
    std::string language = "en";      ///< code
    std::string accent = "#0B6A6B";   ///< #RRGGBB, readable on white
    std::string evidenceWord;         ///< said for ●
    std::string assumptionWord;       ///< said for ○
    std::string contentsTitle;        ///< empty: no list of contents
    std::vector<ReportBlock> blocks;  ///< the first is a heading of level 1
};

/// One self-contained HTML document: no script, no reference to the outside, a Content-Security-Policy that forbids
/// both.
[[nodiscard]] std::string writeHtml(const Report& report);

/// CommonMark with tables; pictures are left out.
[[nodiscard]] std::string writeMarkdown(const Report& report);

}  // namespace chandung::exchange
