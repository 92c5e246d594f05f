#include "app/card/restpages.h"

#include "app/card/flow.h"

#include <algorithm>

namespace chandung::app::card {

BlockContent restBlock(const QString& title, std::vector<Entry> entries) {
    return {QStringLiteral("rest"), title, QStringLiteral("document"), QStringLiteral("rows"), {}, 2,
            std::move(entries)};
}

std::vector<Page> layoutRestPages(const std::vector<BlockContent>& blocks, const Frame& frame, const Setting& setting,
                                  double bottom, const std::function<double(Page&)>& begin) {
    std::vector<Page> pages;
    if (blocks.empty()) return pages;
    ColumnFlow flow(setting, frame.columnWidth);
    for (const BlockContent& block : blocks) flow.addBlock(block, 0);
    while (!flow.done()) {
        Page page;
        page.size = frame.page;
        const double top = begin(page) + 4;
        flow.place(page, frame.columns, top, flow.balancedHeight(frame.columns.size(), bottom - top));
        pages.push_back(std::move(page));
    }
    return pages;
}

}  // namespace chandung::app::card
