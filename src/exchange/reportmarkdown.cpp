#include "chandung/exchange/report.h"

#include <algorithm>
#include <cctype>

namespace chandung::exchange {

namespace {

bool isOneOf(char c, std::string_view signs) {
    return signs.find(c) != std::string_view::npos;
}

/// Whether a list or a heading would begin with this sign, given what its line has before it.
bool beginsBlock(char c, std::string_view before) {
    if (before.empty()) return isOneOf(c, "+-=:");
    return isOneOf(c, ".)") && std::all_of(before.begin(), before.end(), [](char d) { return d >= '0' && d <= '9'; });
}

/// A text with a backslash before every sign that Markdown or HTML would take for its own; `line` is what a line break
/// becomes.
std::string plain(std::string_view text, std::string_view line) {
    std::string result;
    std::string before;  // of the line
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        if (c == '\n' || c == '\r') {
            result += line;
            before.clear();
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        const bool blank = byte <= 0x20 || byte == 0x7F;
        if (blank && before.empty()) continue;  // four blanks would be code
        if (!blank && (isOneOf(c, "\\`*_[]<>#|~!&$") || beginsBlock(c, before) ||
                       (c == ':' && std::isalpha(static_cast<unsigned char>(before.back())))))
            result += '\\';
        result += blank ? ' ' : c;
        before += blank ? ' ' : c;
    }
    return result;
}

const std::string breakInText = "  \n";
const std::string breakInCell = "<br>";

class MarkdownWriter {
public:
    explicit MarkdownWriter(const Report& report) : m_report(report) {}

    std::string write() {
        for (const ReportBlock& block : m_report.blocks) std::visit([this](const auto& shape) { put(shape); }, block);
        return std::move(m_text);
    }

private:
    void begin() {
        if (!m_text.empty()) m_text += '\n';
    }

    void put(const ReportHeading& heading) {
        begin();
        m_text += std::string(static_cast<std::size_t>(std::clamp(heading.level, 1, 6)), '#') + ' ' +
                  plain(heading.text, " ") + '\n';
    }

    void put(const ReportParagraph& paragraph) {
        using enum ReportParagraph::Kind;
        begin();
        if (paragraph.kind == Quote) {
            m_text += "> " + plain(paragraph.text, "  \n> ") + '\n';
            if (!paragraph.source.empty()) m_text += ">\n> – " + plain(paragraph.source, " ") + '\n';
            return;
        }
        m_text += paragraph.kind == Lead ? "**" + plain(paragraph.text, " ") + "**\n"
                                         : plain(paragraph.text, breakInText) + '\n';
    }

    void put(const ReportList& list) {
        begin();
        int number = 0;
        for (const ReportText& item : list.items)
            m_text += (list.ordered ? std::to_string(++number) + ". " : "- ") + line(item, "  \n   ") + '\n';
    }

    void put(const ReportPairs& pairs) {
        if (pairs.pairs.empty()) return;
        begin();
        for (const auto& [name, texts] : pairs.pairs) {
            const bool one = texts.size() == 1;
            m_text += "- **" + plain(name, " ") + ":**" + (one ? " " + line(texts.front(), "  \n  ") : "") + '\n';
            if (one) continue;
            for (const ReportText& text : texts) m_text += "  - " + line(text, "  \n    ") + '\n';
        }
    }

    void put(const ReportTable& table) {
        begin();
        if (!table.caption.empty()) m_text += "**" + plain(table.caption, " ") + "**\n\n";
        m_text += '|';
        for (const std::string& name : table.head) m_text += ' ' + plain(name, " ") + " |";
        m_text += "\n|";
        for (std::size_t i = 0; i < table.head.size(); ++i) m_text += " --- |";
        m_text += '\n';
        for (const auto& row : table.rows) {
            m_text += '|';
            for (const ReportCell& cell : row) {
                m_text += ' ';
                for (std::size_t i = 0; i < cell.size(); ++i)
                    m_text += (i > 0 ? breakInCell : "") + line(cell[i], breakInCell);
                m_text += " |";
            }
            m_text += '\n';
        }
    }

    void put(const ReportPicture&) {}

    static std::string line(const ReportText& text, const std::string& lineBreak) {
        std::string result = plain(text.text, lineBreak);
        if (text.mark != ReportMark::None) {
            result += text.mark == ReportMark::Evidence ? " ●" : " ○";
            for (std::size_t i = 0; i < text.numbers.size(); ++i)
                result += (i > 0 ? ", " : " ") + std::to_string(text.numbers[i]);
        }
        if (!text.second.empty()) result += " → " + plain(text.second, lineBreak);
        return result;
    }

    const Report& m_report;
    std::string m_text;
};

}  // namespace

std::string writeMarkdown(const Report& report) {
    return MarkdownWriter(report).write();
}

}  // namespace chandung::exchange
