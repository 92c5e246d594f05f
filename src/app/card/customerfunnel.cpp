#include "app/card/customerfunnel.h"

#include <algorithm>
#include <cmath>

namespace chandung::app::card {

namespace {

constexpr double bandHeight = 30;
constexpr double textGap = 4;
constexpr double levelShare = 0.28;  // of a column that is level at each side of its middle

QString signedChange(long long change, const Words& words) {
    const QChar sign(change > 0 ? u'+' : change < 0 ? u'\u2212' : u'\u00B1');
    return sign + words.number(static_cast<double>(std::llabs(change)));
}

/// One polygon through all columns.
QPainterPath band(const std::vector<std::size_t>& counts, double most, std::size_t first, const GridColumns& columns) {
    const double middle = bandHeight / 2;
    const auto half = [&](std::size_t stage) {
        return std::max(0.5, static_cast<double>(counts[stage]) / most * bandHeight / 2);
    };
    std::vector<QPointF> edge;
    for (std::size_t i = 0; i < columns.count && first + i < counts.size(); ++i) {
        const double left = columns.left(i) - columns.first;
        const double in = columns.width * levelShare;
        edge.emplace_back(i == 0 ? left : left + in, middle - half(first + i));
        const bool last = i + 1 == columns.count || first + i + 1 == counts.size();
        edge.emplace_back(last ? left + columns.width : left + columns.width - in, middle - half(first + i));
    }
    if (edge.empty()) return {};
    QPainterPath path(edge.front());
    for (const QPointF& point : edge) path.lineTo(point);
    for (auto point = edge.rbegin(); point != edge.rend(); ++point) path.lineTo(point->x(), 2 * middle - point->y());
    path.closeSubpath();
    return path;
}

}  // namespace

QStringList customerLines(const JourneyFigures& figures, std::size_t stage, const Words& words) {
    const double percent = figures.shareAt(stage) * 100;
    QStringList lines{
        words.fill("journey.customers.at", {{"{n}", words.number(static_cast<double>(figures.now[stage]))},
                                            {"{p}", words.number(percent, percent > 0 && percent < 1 ? 1 : 0)}})};
    if (!figures.before.empty())
        lines.append(words.fill("journey.customers.change",
                                {{"{change}", signedChange(figures.changeAt(stage), words)},
                                 {"{n}", words.number(static_cast<double>(figures.before[stage]))}}));
    return lines;
}

FunnelSheet layoutFunnel(const JourneyFigures& figures, std::size_t first, const GridColumns& columns,
                         const Setting& setting) {
    FunnelSheet result{Sheet(ItemRole{QStringLiteral("customers"), {}})};
    const Palette& palette = setting.palette;
    const double most = std::max<double>(1, static_cast<double>(figures.most()));
    result.sheet.path(band(figures.now, most, first, columns), palette.outline ? palette.white : palette.t28,
                      palette.outline ? palette.ink : QColor(), palette.outline ? 0.75 : 0);
    if (!figures.before.empty()) {
        PathItem earlier{band(figures.before, most, first, columns), {}, palette.ink3, 0.75, {3, 2}};
        result.sheet.add({earlier, result.sheet.role()});
    }
    const TextStyle number = setting.style(Face::Bold, 9, 12, palette.ink);
    const TextStyle change = setting.small(palette.ink2);
    double lowest = bandHeight;
    for (std::size_t i = 0; i < columns.count && first + i < figures.now.size(); ++i) {
        const double x = columns.left(i) - columns.first;
        double y = bandHeight + textGap;
        const QStringList lines = customerLines(figures, first + i, setting.words);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const TextStyle& style = line == 0 ? number : change;
            y = result.sheet.lines(breakText(lines[line], style, columns.width), x, y, style, columns.width,
                                   Align::Centre);
        }
        lowest = std::max(lowest, y);
    }
    result.height = lowest;
    return result;
}

}  // namespace chandung::app::card
