#include "app/card/evidencepages.h"

#include "app/card/evidencetable.h"
#include "app/card/flow.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace chandung::app::card {

namespace {

/// A head is a line or two; the card has the whole name.
QString headName(const QString& name) {
    constexpr qsizetype most = 90;
    if (name.size() <= most) return name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    finder.setPosition(most);
    const qsizetype end = finder.isAtBoundary() ? most : finder.toPreviousBoundary();
    return name.left(end).trimmed() + QStringLiteral("…");
}

}  // namespace

double placePageTitle(Page& page, const QString& title, const QString& sub, const Frame& frame,
                      const Setting& setting) {
    const TextStyle style = setting.style(Face::Bold, 19, 25, setting.palette.ink, -0.1);
    const TextStyle quiet = setting.style(Face::Regular, 9.5, 13, setting.palette.ink2);
    const double width = frame.live.width();
    Sheet sheet(ItemRole{QStringLiteral("header"), {}});
    double y = sheet.lines(breakText(title, style, width), 0, 0, style, width);
    if (!sub.isEmpty()) y = sheet.lines(breakText(sub, quiet, width), 0, y, quiet, width);
    sheet.placeOn(page, frame.live.topLeft());
    page.blocks.push_back({sheet.role(), QRectF(frame.live.topLeft(), QSizeF(width, y))});
    return frame.live.top() + y;
}

std::vector<Leaf> layoutEvidencePages(const std::vector<EvidenceEntry>& evidence, const std::vector<OpenList>& open,
                                      const FooterContent& footer, const Setting& setting, const Job& job) {
    std::vector<Leaf> leaves;
    const Frame& frame = job.frame;
    const double bottom = frame.live.bottom() - footerHeight(footer, frame, setting, job.options) - 8;
    double y = 0;
    const auto newPage = [&](const QString& title) {
        Page page;
        page.size = frame.page;
        page.outline = title;
        y = placePageTitle(page, title, {}, frame, setting) + 12;
        leaves.push_back({std::move(page), footer, setting.palette, Legend::Row});
    };
    EvidenceTable table(evidence, frame.live.width(), setting);
    while (!table.done()) {
        newPage(setting.words("evidence.title"));
        if (leaves.size() > 1) leaves.back().page.outline.clear();
        y = table.place(leaves.back().page, frame.live.left(), y, bottom - y) + 14;
    }
    std::vector<BlockContent> blocks;
    for (const OpenList& list : open)
        if (!list.entries.empty())
            blocks.push_back({QStringLiteral("open"),
                              headName(list.name),
                              QStringLiteral("person"),
                              QStringLiteral("open"),
                              {},
                              2,
                              list.entries});
    if (blocks.empty()) return leaves;
    ColumnFlow flow(setting, frame.columnWidth);
    flow.addTitle(setting.words("open.title"), false);
    for (const BlockContent& block : blocks) flow.addBlock(block, 0);
    const bool fresh = leaves.empty() || bottom - y < 120;
    if (fresh) newPage(setting.words("open.title"));
    while (true) {
        const double height = flow.balancedHeight(frame.columns.size(), bottom - y);
        flow.place(leaves.back().page, frame.columns, y, height);
        if (flow.done()) return leaves;
        newPage(setting.words("open.title"));
        leaves.back().page.outline.clear();
    }
}

}  // namespace chandung::app::card
