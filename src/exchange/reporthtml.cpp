#include "chandung/exchange/report.h"
#include "exchange/base64.h"
#include "exchange/markup.h"

#include <algorithm>

namespace chandung::exchange {

namespace {

/// The look: one column of reading width, tables that may scroll, readable in print and in the dark.
std::string styleSheet(const std::string& accent) {
    return ":root{--accent:" + accent +
           "}"
           "body{margin:0 auto;padding:24px;max-width:70rem;font:16px/1.5 'Noto Sans',system-ui,sans-serif;"
           "color:#18212B;background:#fff}"
           "h1,h2,h3,h4,h5,h6{line-height:1.3;margin:1.6em 0 .4em}h1{font-size:1.9rem}h2{font-size:1.5rem;"
           "border-top:2px solid "
           "var(--accent);padding-top:.6em}h3{font-size:1.15rem;color:var(--accent)}h4{font-size:1rem}"
           "p,li,td,th,dd,dt,h1,h2,h3,h4,blockquote{white-space:pre-line;overflow-wrap:anywhere}"
           ".lead{font-weight:700;color:var(--accent)}.note{font-size:.85rem;color:#46515E}"
           "blockquote{margin:1em 0;padding-left:1em;border-left:4px solid "
           "var(--accent);font-style:italic;font-size:1.15rem}"
           "cite{display:block;font-style:normal;font-size:.85rem;color:#46515E}"
           "table{border-collapse:collapse;width:100%;margin:1em "
           "0}caption{text-align:left;font-weight:700;padding:.3em 0}"
           "th,td{border:1px solid #CBD2DA;padding:.35em .6em;text-align:left;vertical-align:top}"
           "thead th{background:#F5F7F9}tbody th{font-weight:600}"
           "dt{font-weight:600;margin-top:.5em}dd{margin:0 0 0 1.5em}"
           ".second{display:block;color:var(--accent);font-weight:600}.mark{white-space:nowrap;color:#46515E}"
           "img{width:160px;height:160px;object-fit:cover;border-radius:12px}"
           "a{color:var(--accent)}@media "
           "print{body{max-width:none;padding:0}h2{break-before:page}h3,h4{break-after:avoid}"
           "tr{break-inside:avoid}}";
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Report& report) : m_report(report) {}

    std::string write() {
        const std::string style = styleSheet(m_report.accent);
        m_html = "<!DOCTYPE html>\n<html lang=\"" + htmlText(m_report.language) +
                 "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
                 "default-src 'none'; img-src data:; style-src 'sha256-" +
                 policyHash(style) +
                 "'; base-uri 'none'; form-action 'none'\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                 "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Chandung\">\n";
        if (!m_report.author.empty())
            m_html += "<meta name=\"author\" content=\"" + htmlText(m_report.author) + "\">\n";
        m_html += "<title>" + htmlText(m_report.title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n";
        m_html += "<main>\n";
        bool first = true;
        for (const ReportBlock& block : m_report.blocks) {
            std::visit([this](const auto& shape) { put(shape); }, block);
            if (first && !m_report.contentsTitle.empty()) putContents();
            first = false;
        }
        m_html += "</main>\n</body>\n</html>\n";
        return std::move(m_html);
    }

private:
    void putContents() {
        m_html += "<nav aria-label=\"" + htmlText(m_report.contentsTitle) + "\">\n<ul>\n";
        for (const ReportBlock& block : m_report.blocks)
            if (const auto* heading = std::get_if<ReportHeading>(&block); heading && !heading->anchor.empty())
                m_html += "<li dir=\"auto\"><a href=\"#" + htmlText(heading->anchor) + "\">" + htmlText(heading->text) +
                          "</a></li>\n";
        m_html += "</ul>\n</nav>\n";
    }

    void put(const ReportHeading& heading) {
        const std::string tag = "h" + std::to_string(std::clamp(heading.level, 1, 6));
        m_html += "<" + tag + " dir=\"auto\"";
        if (!heading.anchor.empty()) m_html += " id=\"" + htmlText(heading.anchor) + "\"";
        m_html += ">" + htmlText(heading.text) + "</" + tag + ">\n";
    }

    void put(const ReportParagraph& paragraph) {
        using enum ReportParagraph::Kind;
        if (paragraph.kind == Quote) {
            m_html += "<blockquote dir=\"auto\"><p>" + htmlText(paragraph.text) + "</p>";
            if (!paragraph.source.empty()) m_html += "<cite>" + htmlText(paragraph.source) + "</cite>";
            m_html += "</blockquote>\n";
            return;
        }
        const char* look = paragraph.kind == Lead ? " class=\"lead\"" : paragraph.kind == Note ? " class=\"note\"" : "";
        m_html += std::string("<p dir=\"auto\"") + look + ">" + htmlText(paragraph.text) + "</p>\n";
    }

    void put(const ReportList& list) {
        const char* tag = list.ordered ? "ol" : "ul";
        m_html += std::string("<") + tag + ">\n";
        for (const ReportText& item : list.items) m_html += "<li dir=\"auto\">" + inlineText(item) + "</li>\n";
        m_html += std::string("</") + tag + ">\n";
    }

    void put(const ReportPairs& pairs) {
        if (pairs.pairs.empty()) return;
        m_html += "<dl>\n";
        for (const auto& [name, texts] : pairs.pairs) {
            m_html += "<dt dir=\"auto\">" + htmlText(name) + "</dt>\n";
            for (const ReportText& text : texts) m_html += "<dd dir=\"auto\">" + inlineText(text) + "</dd>\n";
            if (texts.empty()) m_html += "<dd></dd>\n";
        }
        m_html += "</dl>\n";
    }

    void put(const ReportTable& table) {
        m_html += "<table>\n";
        if (!table.caption.empty()) m_html += "<caption>" + htmlText(table.caption) + "</caption>\n";
        m_html += "<thead>\n<tr>";
        for (const std::string& name : table.head)
            m_html +=
                name.empty() ? std::string("<td></td>") : "<th scope=\"col\" dir=\"auto\">" + htmlText(name) + "</th>";
        m_html += "</tr>\n</thead>\n<tbody>\n";
        int number = 0;
        for (const auto& row : table.rows) {
            ++number;
            m_html +=
                table.anchor.empty() ? "<tr>" : "<tr id=\"" + htmlText(table.anchor) + std::to_string(number) + "\">";
            for (std::size_t i = 0; i < row.size(); ++i) putCell(row[i], i == 0);
            m_html += "</tr>\n";
        }
        m_html += "</tbody>\n</table>\n";
    }

    void putCell(const ReportCell& cell, bool names) {
        m_html += names ? "<th scope=\"row\" dir=\"auto\">" : "<td dir=\"auto\">";
        if (cell.size() > 1) {
            m_html += "<ul>";
            for (const ReportText& line : cell) m_html += "<li dir=\"auto\">" + inlineText(line) + "</li>";
            m_html += "</ul>";
        } else if (!cell.empty()) {
            m_html += inlineText(cell.front());
        }
        m_html += names ? "</th>" : "</td>";
    }

    void put(const ReportPicture& picture) {
        if (picture.bytes.empty()) return;
        m_html += "<p><img src=\"data:" + htmlText(picture.mediaType) + ";base64," + toBase64(picture.bytes) +
                  "\" alt=\"" + htmlText(picture.alt) + "\"></p>\n";
    }

    [[nodiscard]] std::string inlineText(const ReportText& text) const {
        std::string html = htmlText(text.text);
        if (text.mark != ReportMark::None) {
            const bool backed = text.mark == ReportMark::Evidence;
            html += " <span class=\"mark\"><span role=\"img\" aria-label=\"" +
                    htmlText(backed ? m_report.evidenceWord : m_report.assumptionWord) + "\">" + (backed ? "●" : "○") +
                    "</span>";
            bool first = true;
            for (const int number : text.numbers) {
                html += first ? " " : ", ";
                first = false;
                const std::string digits = std::to_string(number);
                html += text.anchor.empty() ? digits
                                            : "<a href=\"#" + htmlText(text.anchor) + digits + "\">" + digits + "</a>";
            }
            html += "</span>";
        }
        if (!text.second.empty()) html += " <span class=\"second\">" + htmlText(text.second) + "</span>";
        return html;
    }

    const Report& m_report;
    std::string m_html;
};

}  // namespace

std::string writeHtml(const Report& report) {
    return HtmlWriter(report).write();
}

}  // namespace chandung::exchange
