#include "app/card/column.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

/// Goals and pains are set a little larger than the rest of the face.
bool isLarge(const BlockContent& block) {
    return block.page == 1 && block.column == QLatin1String("drives") &&
           (block.style == QLatin1String("bullets") || block.style == QLatin1String("pains"));
}

double rowsHeight(const PlannedBlock& block) {
    double height = 0;
    for (std::size_t i = 0; i < block.shown; ++i)
        height += block.rows[i].height() + (i + 1 < block.shown ? block.rows[i].gap : 0);
    return height;
}

double planHeight(const std::vector<PlannedBlock>& blocks) {
    double height = 0;
    for (const PlannedBlock& block : blocks)
        height += (block.left() > 0 ? block.notedHead : block.head) + rowsHeight(block) + blockGap;
    return blocks.empty() ? 0 : height - blockGap;
}

/// "2 more on page 2", for the end of a head.
QString moreNote(std::size_t count, const Setting& setting) {
    return setting.words.fill("more_on_page", {{"{n}", setting.words.number(static_cast<double>(count))},
                                               {"{p}", setting.words.number(setting.firstPage + 1)}});
}

/// Lays out rows until there are more than any column could hold.
PlannedBlock planBlock(const BlockContent& content, const Setting& setting, double width, double available) {
    PlannedBlock block;
    block.content = &content;
    Sheet unused;
    block.head = drawHead(unused, content, false, {}, width, setting);
    block.notedHead = drawHead(unused, content, false, moreNote(content.entries.size(), setting), width, setting);
    double height = 0;
    for (const Entry& entry : content.entries) {
        if (height > available) break;
        block.rows.push_back(layoutRow({content, entry, setting, width, isLarge(content)}));
        height += block.rows.back().height() + block.rows.back().gap;
    }
    block.shown = block.rows.size();
    return block;
}

/// The block to shorten next: the tallest of those with more than two statements. Scales stay together as long as
/// anything else can give.
PlannedBlock* longest(std::vector<PlannedBlock>& blocks, std::size_t least) {
    PlannedBlock* best = nullptr;
    double bestHeight = -1;
    for (PlannedBlock& block : blocks) {
        if (block.shown <= least) continue;
        double height = rowsHeight(block);
        if (block.content->style == QLatin1String("sliders")) height = 0;
        if (height > bestHeight) {
            best = &block;
            bestHeight = height;
        }
    }
    return best;
}

void shorten(ColumnPlan& plan, double available) {
    while (planHeight(plan.blocks) > available) {
        if (PlannedBlock* block = longest(plan.blocks, 2)) {
            --block->shown;
        } else if (plan.blocks.size() > 1) {
            const auto tallest = std::max_element(
                plan.blocks.begin(), plan.blocks.end(),
                [](const PlannedBlock& a, const PlannedBlock& b) { return rowsHeight(a) < rowsHeight(b); });
            plan.moved.push_back(tallest->content);
            plan.blocks.erase(tallest);
        } else if (PlannedBlock* last = longest(plan.blocks, 0)) {
            --last->shown;
        } else {
            break;
        }
    }
    // What a block that went has left free goes to those that were shortened before it.
    for (PlannedBlock& block : plan.blocks) {
        while (block.shown < block.rows.size()) {
            ++block.shown;
            if (planHeight(plan.blocks) <= available) continue;
            --block.shown;
            break;
        }
    }
}

}  // namespace

ColumnPlan planColumn(const std::vector<const BlockContent*>& blocks, const Setting& setting, double width,
                      double available) {
    ColumnPlan plan;
    for (const bool tight : {false, true}) {
        Setting own = setting;
        own.tight = tight;
        plan.tight = tight;
        plan.blocks.clear();
        for (const BlockContent* content : blocks) plan.blocks.push_back(planBlock(*content, own, width, available));
        const bool whole = std::all_of(plan.blocks.begin(), plan.blocks.end(),
                                       [](const PlannedBlock& block) { return block.left() == 0; });
        if (whole && planHeight(plan.blocks) <= available) break;
        if (tight) shorten(plan, available);
    }
    plan.height = planHeight(plan.blocks);
    return plan;
}

double drawHead(Sheet& sheet, const BlockContent& block, bool continued, const QString& note, double width,
                const Setting& setting) {
    const double side = 4.2 * mm;
    const double x = side + 1.8 * mm;
    const TextStyle style = setting.head();
    const TextStyle small = setting.small(setting.palette.accent);
    QString title = block.title;
    if (continued) title = setting.words.fill("continued", {{"{title}", title}});
    const double noteWidth = note.isEmpty() ? 0 : textWidth(note, small) + 3 * mm;
    const QStringList lines = breakText(title, style, width - x - noteWidth);
    sheet.icon(block.icon, 0, style.leading / 2 - side / 2, side, setting.palette.accent);
    const double bottom = sheet.lines(lines, x, 0, style, width - x - noteWidth);
    if (!note.isEmpty()) sheet.text(note, 0, baselineOffset(style) - baselineOffset(small), small, width, Align::Right);
    return std::max(bottom, style.leading) + 1.5;
}

void placeColumnTitle(Page& page, const QString& title, double x, double y, double width, const Setting& setting) {
    Sheet sheet(ItemRole{QStringLiteral("title"), {}});
    TextStyle style = setting.title();
    if (setting.palette.solidTitles) {
        style.colour = setting.palette.white;
        sheet.box(QRectF(0, 0, width, 16), 1.2 * mm, setting.palette.accent);
        sheet.text(setting.words.upper(title), 3 * mm, (16 - style.leading) / 2, style);
    } else {
        sheet.text(setting.words.upper(title), 0, 0, style);
        sheet.rule(0, 15.25, width, 15.25, setting.palette.accent, 1.5);
    }
    sheet.placeOn(page, {x, y});
}

double placeRows(Page& page, const std::vector<Row>& rows, std::size_t count, double x, double y) {
    for (std::size_t i = 0; i < count; ++i) {
        double at = y;
        for (const Slice& slice : rows[i].slices) {
            slice.ink.placeOn(page, {x, at});
            at += slice.height;
        }
        at = y;
        for (const Slice& slice : rows[i].slices) {
            slice.tail.placeOn(page, {x, at});
            at += slice.height;
        }
        y = at + (i + 1 < count ? rows[i].gap : 0);
    }
    return y;
}

double placeColumn(Page& page, const ColumnPlan& plan, const Setting& setting, double x, double y, double width,
                   double longestColumn) {
    double gap = blockGap;
    if (plan.blocks.size() > 1 && longestColumn - plan.height > 12)
        gap = std::min(largestGap,
                       blockGap + (longestColumn - plan.height) / static_cast<double>(plan.blocks.size() - 1));
    for (std::size_t i = 0; i < plan.blocks.size(); ++i) {
        const PlannedBlock& block = plan.blocks[i];
        const double top = y;
        Sheet head(ItemRole{block.content->key, {}});
        QString note;
        if (block.left() > 0)
            note = block.shown > 0
                       ? moreNote(block.left(), setting)
                       : setting.words.fill("all_on_page", {{"{p}", setting.words.number(setting.firstPage + 1)}});
        y += drawHead(head, *block.content, false, note, width, setting);
        head.placeOn(page, {x, top});
        y = placeRows(page, block.rows, block.shown, x, y);
        page.blocks.push_back({ItemRole{block.content->key, {}}, QRectF(x, top, width, y - top)});
        if (i + 1 < plan.blocks.size()) y += gap;
    }
    return y;
}

}  // namespace chandung::app::card
