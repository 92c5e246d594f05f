#include "app/card/touchpointline.h"

#include "app/card/channelicons.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr double station = 6.6 * mm;
constexpr double lineY = station / 2 + 2;
constexpr double labelTop = station + 5;
const ItemRole role{QStringLiteral("touchpoints"), {}};

/// The shape of a station around a point, with the icon of its kind.
void drawStation(Sheet& sheet, const QPointF& centre, double side, const QString& name, bool physical,
                 const Setting& setting) {
    const Palette& palette = setting.palette;
    const double icon = side * 0.62;
    // Stations are white on paper that must survive a copier.
    const bool solid = physical && !palette.outline;
    if (physical)
        sheet.box(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), 1.2 * mm,
                  solid ? palette.accent : palette.white, solid ? QColor() : palette.accent, 1.5);
    else
        sheet.disc(centre, side, palette.white, palette.accent, 1.5);
    sheet.icon(channelIcon(name), centre.x() - icon / 2, centre.y() - icon / 2, icon,
               solid ? palette.white : palette.accent, solid ? palette.accent : palette.white);
}

double widestWord(const QString& name, const TextStyle& style) {
    double widest = 0;
    for (const QString& word : name.simplified().split(QLatin1Char(' ')))
        widest = std::max(widest, textWidth(word, style));
    return widest;
}

/// The lines of a name below its station; nothing when they need more than two or a word does not fit.
QStringList labelOf(const QString& name, double width, const TextStyle& style) {
    if (widestWord(name, style) > width) return {};
    const QStringList lines = breakText(name, style, width, Wrap::Balanced);
    return lines.size() > 2 ? QStringList() : lines;
}

}  // namespace

LineSheet layoutTouchpointLine(const std::vector<const domain::Stage*>& stages, const GridColumns& columns,
                               const Setting& setting) {
    LineSheet result;
    result.sheet.setRole(role);
    const TextStyle style = setting.style(Face::Regular, 8, 10.5, setting.palette.ink);
    const double end = columns.total();
    result.sheet.rule(0, lineY, end, lineY, setting.palette.accent, 2);
    double lines = 1;
    for (std::size_t s = 0; s < stages.size(); ++s) {
        const auto& points = stages[s]->touchpoints;
        if (points.empty()) continue;
        // Each gets what its longest word needs, and all the same of what is left.
        std::vector<double> needs;
        double needed = 0;
        for (const domain::Touchpoint& point : points) {
            needs.push_back(std::max(station, widestWord(toQt(point.name), style)) + 1.4 * mm);
            needed += needs.back();
        }
        const double spare = (columns.width - needed) / static_cast<double>(points.size());
        double left = columns.left(s) - columns.first;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const QString name = toQt(points[i].name);
            const double slot = needs[i] + spare;
            const double cell = std::min(slot - 1 * mm, 26 * mm);
            const QStringList label = spare < 0 ? QStringList() : labelOf(name, cell, style);
            if (label.isEmpty() && !name.simplified().isEmpty()) {
                result.whole = false;
                return result;
            }
            const double x = left + slot / 2;
            left += slot;
            drawStation(result.sheet, {x, lineY}, station, name, points[i].kind == domain::TouchpointKind::Physical,
                        setting);
            result.sheet.lines(label, x - cell / 2, labelTop, style, cell, Align::Centre);
            lines = std::max(lines, static_cast<double>(label.size()));
        }
    }
    result.height = labelTop + lines * style.leading;
    return result;
}

std::vector<Slice> touchpointCell(const domain::Stage& stage, double width, const Setting& setting) {
    const TextStyle style = setting.style(Face::Regular, 8.5, 11.5, setting.palette.ink);
    const double side = 4.4 * mm;
    const double inset = side + 1.6 * mm;
    std::vector<Slice> cell;
    for (const domain::Touchpoint& point : stage.touchpoints) {
        std::vector<Slice> lines = textCell(toQt(point.name), style, width - inset, role);
        bool first = true;
        for (Slice& line : lines) {
            Slice slice{Sheet(role), Sheet(role), line.height + (first ? 4 : 0)};
            slice.ink.append(line.ink, {inset, first ? 4.0 : 0.0});
            if (first)
                drawStation(slice.tail, {side / 2, 4 + style.leading / 2}, side, toQt(point.name),
                            point.kind == domain::TouchpointKind::Physical, setting);
            first = false;
            cell.push_back(std::move(slice));
        }
    }
    return cell;
}

}  // namespace chandung::app::card
