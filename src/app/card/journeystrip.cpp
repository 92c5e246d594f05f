#include "app/card/journeystrip.h"

#include "app/card/chevron.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr double chevronHeight = 6.2 * mm;
constexpr double tip = chevronTip;
constexpr double gap = 2.2 * mm;
constexpr double textGap = 5.4;

}  // namespace

StripSheet layoutStrip(const std::vector<StageContent>& stages, const Frame& frame, const Setting& setting) {
    StripSheet strip;
    const std::size_t most = frame.portrait ? 6 : 8;
    if (stages.empty()) return strip;
    strip.whole = stages.size() <= most;
    if (!strip.whole) return strip;

    const double count = static_cast<double>(stages.size());
    const double pitch = (frame.live.width() - tip + gap) / count;
    const double body = pitch - gap;
    const double inset = 10;
    const TextStyle titleStyle = setting.style(Face::Bold, 9.5, 12.5, setting.palette.stageInk);
    const TextStyle textStyle = setting.style(Face::Regular, 8.5, 11.5, setting.palette.ink);
    const double titleCell = body - inset - 2;
    const double textCell = body - inset - 2;
    const int maxLines = frame.portrait ? 3 : 2;

    double titleLines = 1;
    double textLines = 0;
    std::vector<std::pair<QStringList, QStringList>> cells;
    for (const StageContent& stage : stages) {
        const QStringList title = breakText(stage.name.simplified(), titleStyle, titleCell);
        if (title.size() > 2) {
            strip.whole = false;
            return strip;  // nothing drawn: page 2 lists the stages
        }
        FittedText text = fitText(stage.summary, textStyle, textCell, maxLines, Wrap::Balanced);
        if (!text.complete) text = fitText(stage.summary, textStyle, textCell, maxLines + 1, Wrap::Balanced);
        strip.whole = strip.whole && text.complete;
        titleLines = std::max(titleLines, static_cast<double>(title.size()));
        textLines = std::max(textLines, static_cast<double>(text.lines.size()));
        cells.emplace_back(title, text.lines);
    }

    const double height = chevronHeight + (titleLines - 1) * titleStyle.leading;
    Sheet& sheet = strip.sheet;
    sheet.setRole({QStringLiteral("journey"), {}});
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double x = static_cast<double>(i) * pitch;
        const auto& [title, text] = cells[i];
        sheet.path(chevron(x, body, height, i == 0), setting.palette.stage, setting.palette.edge, 0.5);
        const double textX = x + inset;
        sheet.lines(title, textX, (height - static_cast<double>(title.size()) * titleStyle.leading) / 2 - 0.2,
                    titleStyle, titleCell);
        sheet.lines(text, textX, height + textGap, textStyle, textCell);
    }
    strip.height = height + (textLines > 0 ? textGap + textLines * textStyle.leading : 0);
    return strip;
}

}  // namespace chandung::app::card
