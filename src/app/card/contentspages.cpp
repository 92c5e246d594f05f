#include "app/card/contentspages.h"

#include "app/card/column.h"
#include "app/card/evidencepages.h"
#include "app/card/header.h"
#include "app/card/headerparts.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr double numberWidth = 12 * mm;
constexpr int mostTitleLines = 6;
constexpr int mostSubLines = 3;

class ContentsList {
public:
    ContentsList(const Contents& contents, const FooterContent& footer, const Setting& setting, const Job& job)
        : m_contents(contents), m_footer(footer), m_setting(setting), m_job(job), m_frame(job.frame) {
        m_bottom = m_frame.live.bottom() - footerHeight(footer, m_frame, setting, job.options) - 8;
    }

    std::vector<Leaf> build() {
        std::size_t persona = 0;
        std::size_t other = 0;
        bool key = true;
        while (m_leaves.empty() || persona < m_contents.personas.size() || other < m_contents.others.size() || key) {
            newPage();
            // Landscape: other pages at the right; portrait: below.
            const double right = m_frame.portrait ? m_frame.live.width() : 83 * mm;
            const double left = m_frame.portrait ? m_frame.live.width() : m_frame.live.width() - right - 11 * mm;
            const double x = m_frame.live.left();
            double y = m_top;
            if (persona < m_contents.personas.size())
                y = list(m_contents.personas, persona, "contents.personas", x, y, left, true);
            if (m_frame.portrait && persona < m_contents.personas.size()) continue;
            double rightY = m_frame.portrait ? y + (y > m_top ? 16 : 0) : m_top;
            const double rightX = m_frame.portrait ? x : m_frame.live.right() - right;
            if (m_bottom - rightY > 70 && other < m_contents.others.size())
                rightY = list(m_contents.others, other, "contents.others", rightX, rightY, right, false);
            if (key && other >= m_contents.others.size()) key = !placeKey(rightX, rightY + 12, right);
        }
        return std::move(m_leaves);
    }

private:
    void newPage() {
        Page page;
        page.size = m_frame.page;
        const QString title = m_setting.words("contents.title");
        if (m_leaves.empty()) page.outline = title;
        m_top = placePageTitle(page, title, m_leaves.empty() ? m_setting.words("contents.sub") : QString(), m_frame,
                               m_setting) +
                14;
        m_leaves.push_back({std::move(page), m_footer, m_setting.palette, Legend::OnPage});
    }

    double list(const std::vector<ContentsEntry>& entries, std::size_t& next, const char* title, double x, double y,
                double width, bool personas) {
        Page& page = m_leaves.back().page;
        const QString name = m_setting.words(title);
        placeColumnTitle(page, next > 0 ? m_setting.words.fill("title_continued", {{"{title}", name}}) : name, x, y,
                         width, m_setting);
        const double top = y;
        y += columnTitleHeight - 3;
        const std::size_t first = next;
        while (next < entries.size()) {
            Sheet sheet(ItemRole{QStringLiteral("contents"), {}});
            const double height =
                personas ? personaRow(sheet, entries[next], width) : otherRow(sheet, entries[next], width);
            if (y + height > m_bottom && next > first) break;
            sheet.placeOn(page, {x, y});
            y += height;
            ++next;
        }
        page.blocks.push_back({ItemRole{QStringLiteral("contents"), {}}, QRectF(x, top, width, y - top)});
        return y;
    }

    double personaRow(Sheet& sheet, const ContentsEntry& entry, double width) const {
        const Setting setting = m_job.setting(entry.accent);
        const Palette& palette = setting.palette;
        const bool large = m_contents.personas.size() <= 6;
        const double side = (large ? 18 : 12) * mm;
        const double x = side + 4 * mm;
        const bool wide = width > 150 * mm;
        const double pill = 22 * mm;
        const double right = numberWidth + pill + 16 * mm;
        const double rolesWidth = wide ? 38 * mm : 0;
        const double cell = width - x - right - rolesWidth - 4 * mm;
        const TextStyle name = setting.style(Face::Bold, 12.5, 17, palette.ink);
        const TextStyle label = setting.style(Face::Bold, 9, 13, palette.accent);
        const TextStyle quiet = setting.style(Face::Regular, 9, 12.5, palette.ink2);
        const QStringList names = shortenText(entry.header.name, name, cell, mostTitleLines);
        const QStringList labels = shortenText(entry.header.label, label, cell, mostSubLines);
        const QStringList roles = shortenText(entry.roles, quiet, wide ? rolesWidth : cell, mostTitleLines);
        const double text = static_cast<double>(names.size()) * 17 + static_cast<double>(labels.size()) * 13 +
                            (wide ? 0 : static_cast<double>(roles.size()) * 12.5);
        const double height = std::max({large ? 73.0 : 48.0, text + 14, static_cast<double>(roles.size()) * 12.5 + 14});

        QPainterPath clip;
        const QRectF tile(0, (height - side) / 2, side, side);
        clip.addRoundedRect(tile, 2 * mm, 2 * mm);
        sheet.path(clip, entry.header.negative ? palette.fill : palette.t28, palette.edge, 0.75);
        if (!entry.header.photo.isNull())
            sheet.add({ImageItem{entry.header.photo, tile, 0, clip}, sheet.role()});
        else
            sheet.add({AvatarItem{entry.header.avatar, palette.face, tile, clip, palette.outline}, sheet.role()});
        double y = sheet.lines(names, x, (height - text) / 2, name, cell);
        y = sheet.lines(labels, x, y, label, cell);
        if (wide)
            sheet.lines(roles, x + cell + 2 * mm, (height - static_cast<double>(roles.size()) * 12.5) / 2, quiet,
                        rolesWidth);
        else
            sheet.lines(roles, x, y, quiet, cell);
        const double pillX = width - right;
        drawPill(sheet, QRectF(pillX, height / 2 - 0.95 * mm, pill, 1.9 * mm), entry.header.coverage, setting);
        if (entry.header.coverage.statements > 0)
            sheet.text(m_setting.words.number(entry.header.coverage.backed) + QLatin1Char('/') +
                           m_setting.words.number(entry.header.coverage.statements),
                       pillX + pill + 2 * mm, height / 2 - 6, setting.style(Face::Bold, 8.5, 12, palette.accent));
        drawNumber(sheet, entry, width, height / 2, palette);
        sheet.rule(0, height - 0.5, width, height - 0.5, m_setting.palette.hair, 0.5);
        return height;
    }

    double otherRow(Sheet& sheet, const ContentsEntry& entry, double width) const {
        const Palette& palette = m_setting.palette;
        const double x = 9 * mm;
        const double cell = width - x - numberWidth - 2 * mm;
        const TextStyle title = m_setting.style(Face::Bold, 9.5, 13, palette.ink);
        const TextStyle quiet = m_setting.style(Face::Regular, 8.5, 12, palette.ink2);
        const QStringList titles = shortenText(entry.title, title, cell, mostTitleLines);
        const QStringList subs = shortenText(entry.sub, quiet, cell, mostSubLines);
        const double text = static_cast<double>(titles.size()) * 13 + static_cast<double>(subs.size()) * 12;
        const double height = std::max(38.0, text + 14);
        const double side = 5.2 * mm;
        sheet.icon(entry.icon, 0, height / 2 - side / 2, side, palette.accent);
        const double y = sheet.lines(titles, x, (height - text) / 2, title, cell);
        sheet.lines(subs, x, y, quiet, cell);
        drawNumber(sheet, entry, width, height / 2, palette);
        sheet.rule(0, height - 0.5, width, height - 0.5, palette.hair, 0.5);
        return height;
    }

    void drawNumber(Sheet& sheet, const ContentsEntry& entry, double width, double middle,
                    const Palette& palette) const {
        const TextStyle style = m_setting.style(Face::Bold, 13, 18, palette.accent);
        sheet.text(m_setting.words.number(entry.page), 0, middle - 9, style, width, Align::Right);
    }

    /// How to read the marks; false when there is no room left on this page.
    bool placeKey(double x, double y, double width) {
        const Palette& palette = m_setting.palette;
        const double inset = 5 * mm;
        const double cell = width - 2 * inset - 6 * mm;
        const TextStyle head = m_setting.style(Face::Bold, 9.5, 13, palette.accent);
        const TextStyle style = m_setting.style(Face::Regular, 9, 13, palette.ink);
        const QStringList backed = breakText(
            m_contents.evidencePage > 0
                ? m_setting.words.fill("legend.evidence", {{"{p}", m_setting.words.number(m_contents.evidencePage)}})
                : m_setting.words("legend.evidence_plain"),
            style, cell);
        const QStringList open = breakText(m_setting.words("legend.assumption"), style, cell);
        const double height = 2 * inset + 18 + static_cast<double>(backed.size() + open.size()) * 13 + 3;
        if (y + height > m_bottom) return false;
        Sheet sheet(ItemRole{QStringLiteral("key"), {}});
        sheet.box(QRectF(0, 0, width, height), 3 * mm, palette.t12, palette.edge, 0.75);
        sheet.text(m_setting.words("contents.key"), inset, inset - 1, head);
        double at = inset + 17;
        sheet.disc({inset + 1 * mm, at + 6.6}, 2 * mm, palette.accent);
        at = sheet.lines(backed, inset + 6 * mm, at, style, cell) + 3;
        sheet.disc({inset + 1 * mm, at + 6.6}, 2 * mm, palette.white, palette.ink2, 0.75);
        sheet.lines(open, inset + 6 * mm, at, style, cell);
        sheet.placeOn(m_leaves.back().page, {x, y});
        m_leaves.back().page.blocks.push_back({sheet.role(), QRectF(x, y, width, height)});
        return true;
    }

    const Contents& m_contents;
    const FooterContent& m_footer;
    const Setting& m_setting;
    const Job& m_job;
    const Frame& m_frame;
    double m_bottom = 0;
    double m_top = 0;
    std::vector<Leaf> m_leaves;
};

}  // namespace

std::vector<Leaf> layoutContentsPages(const Contents& contents, const FooterContent& footer, const Setting& setting,
                                      const Job& job) {
    return ContentsList(contents, footer, setting, job).build();
}

}  // namespace chandung::app::card
