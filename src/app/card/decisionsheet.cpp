#include "app/card/decisionsheet.h"

#include "app/card/stance.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

struct FactRow {
    QStringList key;
    QStringList value;
    [[nodiscard]] double height() const { return 13.0 * static_cast<double>(std::max(key.size(), value.size())) + 2; }
};

}  // namespace

DecisionSheet layoutDecision(const CommitteeContent& content, double width, double most, const Setting& setting) {
    const Palette& palette = setting.palette;
    const QColor ground = palette.outline ? palette.white : palette.accent;
    const QColor ink = palette.outline ? palette.ink : palette.white;
    const double inset = 6 * mm;
    const double cell = width - 2 * inset;
    const double keyWidth = std::min(20 * mm, cell * 0.36);
    const TextStyle caps = setting.style(Face::Bold, 8, 12.5, ink, 0.55);
    const TextStyle title = setting.style(Face::Bold, 14, 19, ink);
    const TextStyle key = setting.style(Face::Regular, 9, 13, ink);
    const TextStyle value = setting.style(Face::Bold, 9, 13, ink);

    DecisionSheet result;
    const FittedText decision = fitText(content.decision, title, cell, 5, Wrap::Balanced);
    result.whole = decision.complete;
    double height = 2 * inset + 17 + static_cast<double>(decision.lines.size()) * 19;
    std::vector<FactRow> rows;
    for (const auto& [word, text] : content.facts) {
        const FittedText fitted = fitText(text, value, cell - keyWidth - 4, 5);
        FactRow row{breakText(word, key, keyWidth), fitted.lines};
        const double more = row.height() + (rows.empty() ? 14 : 0);
        if (height + more > most) {
            result.whole = false;
            continue;
        }
        result.whole = result.whole && fitted.complete;
        height += more;
        rows.push_back(std::move(row));
    }
    result.height = std::max(height, 50 * mm);

    Sheet& sheet = result.sheet;
    sheet.setRole({QStringLiteral("decision"), {}});
    sheet.box(QRectF(0, 0, width, result.height), 4 * mm, ground, palette.outline ? ink : QColor(), 1.5);
    double y = inset + (result.height - height) / 2;
    sheet.text(setting.words.upper(setting.words("committee.decision")), inset, y, caps);
    y = sheet.lines(decision.lines, inset, y + 17, title, cell);
    if (!rows.empty()) sheet.rule(inset, y + 6, width - inset, y + 6, ink, 1);
    y += 14;
    for (const FactRow& row : rows) {
        sheet.lines(row.key, inset, y, key, keyWidth);
        sheet.lines(row.value, inset + keyWidth + 4, y, value, cell - keyWidth - 4);
        y += row.height();
    }
    return result;
}

DecisionSheet layoutStanceLegend(double width, const Setting& setting) {
    DecisionSheet result;
    Sheet& sheet = result.sheet;
    sheet.setRole({QStringLiteral("legend"), {}});
    const TextStyle style = setting.style(Face::Regular, 8.5, 12, setting.palette.ink2);
    const bool narrow = width < 55 * mm;
    const double column = narrow ? width : width / 2;
    double y = 0;
    double x = 0;
    for (const domain::Stance stance :
         {domain::Stance::Supports, domain::Stance::Neutral, domain::Stance::Opposes, domain::Stance::Unknown}) {
        drawStance(sheet, stance, {x + stanceSide / 2 + 1, y + 7}, setting.palette);
        sheet.text(setting.words.method("stances", domain::code(stance)), x + stanceSide + 5, y + 1, style);
        if (narrow || x > 0) {
            x = 0;
            y += 16;
        } else {
            x = column;
        }
    }
    y += 3;
    sheet.rule(0, y, width, y, setting.palette.line, 0.5);
    y += 5;
    for (const char* word : {"committee.legend", "committee.legend_lines"})
        y = sheet.lines(breakText(setting.words(word), style, width), 0, y, style, width);
    result.height = y;
    return result;
}

}  // namespace chandung::app::card
