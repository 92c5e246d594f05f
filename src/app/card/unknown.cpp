#include "app/card/unknown.h"

#include "app/card/column.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

/// With what is known, and the evidence below it.
constexpr double mostFilled = 0.6;
constexpr double padding = 14;
constexpr double rowGap = 13;
constexpr double iconSide = 4.2 * mm;
constexpr double textLeft = iconSide + 1.8 * mm;

/// The name of the block, and below it the question.
struct Question {
    Sheet sheet;
    double height = 0;
};

Question drawQuestion(const Entry& entry, double width, const Setting& setting) {
    Question question{Sheet(ItemRole{QStringLiteral("unknown"), entry.field}), 0};
    TextStyle name = setting.head();
    name.colour = setting.palette.ink2;
    const TextStyle text = setting.style(Face::Regular, 9, 12, setting.palette.ink2);
    const double cell = width - textLeft;
    question.sheet.icon(entry.icon, 0, name.leading / 2 - iconSide / 2, iconSide, setting.palette.ink2,
                        setting.palette.fill);
    const double below = question.sheet.lines(breakText(entry.label, name, cell), textLeft, 0, name, cell) + 1.5;
    question.height = question.sheet.lines(breakText(entry.text, text, cell), textLeft, below, text, cell);
    return question;
}

/// A line of questions, one in each column.
struct Line {
    std::vector<Question> questions;
    double height = 0;
};

std::vector<Line> linesOf(const std::vector<Entry>& entries, std::size_t columns, double width,
                          const Setting& setting) {
    std::vector<Line> lines;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i % columns == 0) lines.emplace_back();
        lines.back().questions.push_back(drawQuestion(entries[i], width, setting));
        lines.back().height = std::max(lines.back().height, lines.back().questions.back().height);
    }
    return lines;
}

}  // namespace

void placeUnknown(Page& page, const std::vector<Entry>& questions, const Frame& frame, const Setting& setting,
                  double begin, double top, double bottom) {
    if (questions.empty() || top - begin > mostFilled * (bottom - begin)) return;
    // The outer columns give up what the box keeps free at its edges.
    const double width = frame.columnWidth - padding;
    const std::vector<Line> lines = linesOf(questions, frame.columns.size(), width, setting);
    TextStyle style = setting.title();
    style.colour = setting.palette.ink2;
    double height = padding + style.leading + rowGap - 4;
    std::size_t count = 0;
    while (count < lines.size() && top + height + lines[count].height + padding <= bottom) {
        height += lines[count].height + rowGap;
        ++count;
    }
    if (count == 0) return;
    height += padding - rowGap;

    Sheet sheet(ItemRole{QStringLiteral("unknown"), {}});
    const QRectF area(frame.live.left(), top, frame.live.width(), height);
    sheet.box(area, 2 * mm, setting.palette.fill, setting.palette.line, 0.5);
    sheet.text(setting.words.upper(setting.words("unknown.title")), area.left() + padding, top + padding, style);
    sheet.placeOn(page, {});
    double y = top + padding + style.leading + rowGap - 4;
    const double shift = padding / static_cast<double>(frame.columns.size() - 1);
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t k = 0; k < lines[i].questions.size(); ++k)
            lines[i].questions[k].sheet.placeOn(page, {frame.columns[k] + padding - shift * static_cast<double>(k), y});
        y += lines[i].height + rowGap;
    }
    page.blocks.push_back({ItemRole{QStringLiteral("unknown"), {}}, area});
}

}  // namespace chandung::app::card
