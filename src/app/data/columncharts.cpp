#include "chandung/app/data/datatexts.h"
#include "chandung/app/text.h"
#include "chartparts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <unordered_map>

namespace chandung::app {

namespace {

using analysis::ColumnProfile;
using analysis::ColumnType;

constexpr std::size_t mostValues = 5;
constexpr std::size_t mostMarks = 1500;
constexpr double figureRoom = 3.6;  // behind a bar, in lines

bool isNumber(const ColumnProfile& profile) {
    return profile.type == ColumnType::Number || profile.type == ColumnType::Date;
}

double at(const std::vector<double>& rising, double share) {
    return rising[static_cast<std::size_t>(share * static_cast<double>(rising.size() - 1) + 0.5)];
}

/// The middle half of each group, with a line at the median.
class Boxes final : public Chart {
public:
    Boxes(const GroupedTable& table, std::size_t column) : m_profile(table.profiles[column]) {
        std::vector<std::vector<double>> numbers(table.groups);
        for (std::size_t row = 0; row < table.groupOf.size(); ++row)
            if (table.groupOf[row] < table.groups)
                if (const auto value = numberOf(table.cells.at(row, column), m_profile))
                    numbers[table.groupOf[row]].push_back(*value);
        for (auto& each : numbers) {
            std::sort(each.begin(), each.end());
            m_boxes.push_back(
                each.empty() ? Box{}
                             : Box{true, at(each, 0.1), at(each, 0.25), at(each, 0.5), at(each, 0.75), at(each, 0.9)});
        }
    }

    void paint(QPainter& painter, const QRectF& area, const ChartLook& look) const override {
        double least = 0;
        double most = 0;
        bool first = true;
        for (const Box& box : m_boxes) {
            if (!box.known) continue;
            least = first ? box.low : std::min(least, box.low);
            most = first ? box.high : std::max(most, box.high);
            first = false;
        }
        const parts::Ticks ticks = parts::ticksFor(least, most, 3);
        const double line = QFontMetricsF(look.font).height();
        const QRectF plot = area.adjusted(line * 1.6, 4, -line, -line * 1.4);
        for (double value = ticks.from; value <= ticks.to + ticks.step / 2; value += ticks.step) {
            const double x = ticks.place(value, plot.left(), plot.right());
            painter.setPen(QPen(look.line, 1));
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            parts::text(painter, {x - 50, plot.bottom() + 3, 100, line}, Qt::AlignCenter, numberText(value, m_profile),
                        look.second, look.font);
        }
        const double step = plot.height() / static_cast<double>(std::max<std::size_t>(1, m_boxes.size()));
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            const double middle = plot.top() + step * (static_cast<double>(i) + 0.5);
            const double half = std::min(step * 0.32, line * 0.7);
            parts::text(painter, {area.left(), middle - line / 2, line * 1.4, line}, Qt::AlignCenter, groupLetter(i),
                        look.text, look.font);
            const Box& box = m_boxes[i];
            if (!box.known) continue;
            const auto x = [&](double value) { return ticks.place(value, plot.left(), plot.right()); };
            painter.setPen(QPen(parts::colourOf(i, look), 1.5));
            painter.drawLine(QPointF(x(box.low), middle), QPointF(x(box.high), middle));
            painter.setBrush(parts::colourOf(i, look));
            painter.setPen(Qt::NoPen);
            painter.drawRect(QRectF(QPointF(x(box.quarter), middle - half),
                                    QPointF(std::max(x(box.quarter) + 2, x(box.threeQuarters)), middle + half)));
            painter.setPen(QPen(look.ground, 2));
            painter.drawLine(QPointF(x(box.median), middle - half), QPointF(x(box.median), middle + half));
        }
    }

    [[nodiscard]] QString inWords() const override {
        QStringList lines;
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            if (m_boxes[i].known)
                lines.append(QCoreApplication::translate("Data", "%1: half between %2 and %3, the middle one %4")
                                 .arg(groupLetter(i), numberText(m_boxes[i].quarter, m_profile),
                                      numberText(m_boxes[i].threeQuarters, m_profile),
                                      numberText(m_boxes[i].median, m_profile)));
        return lines.join(QLatin1Char('\n'));
    }

private:
    struct Box {
        bool known = false;
        double low = 0, quarter = 0, median = 0, threeQuarters = 0, high = 0;
    };
    ColumnProfile m_profile;
    std::vector<Box> m_boxes;
};

/// The most frequent values, for each a bar per group.
class ValueBars final : public Chart {
public:
    ValueBars(const GroupedTable& table, std::size_t column) {
        const ColumnProfile& profile = table.profiles[column];
        std::unordered_map<std::string_view, std::size_t> places;
        for (std::size_t i = 0; i < std::min(mostValues, profile.values.size()); ++i) {
            places.emplace(profile.values[i].value, i);
            m_values.push_back(toQt(profile.values[i].value));
        }
        std::vector<double> known(table.groups, 0);
        m_shares.assign(m_values.size(), std::vector<double>(table.groups, 0));
        for (std::size_t row = 0; row < table.groupOf.size(); ++row) {
            const std::size_t group = table.groupOf[row];
            const std::string_view cell = table.cells.at(row, column);
            if (group >= table.groups || (cell.empty() && !profile.checkbox)) continue;
            ++known[group];
            const auto count = [&](std::string_view value) {
                if (const auto found = places.find(value); found != places.end()) ++m_shares[found->second][group];
            };
            if (profile.type == ColumnType::MultiSelect)
                for (const std::string_view option : analysis::optionsOf(cell, profile.separator)) count(option);
            else
                count(cell);
        }
        for (auto& value : m_shares)
            for (std::size_t group = 0; group < table.groups; ++group)
                if (known[group] > 0) value[group] /= known[group];
    }

    void paint(QPainter& painter, const QRectF& area, const ChartLook& look) const override {
        if (m_values.empty()) return;
        const double line = QFontMetricsF(look.font).height();
        const double label = std::min(area.width() * 0.34, 150.0);
        const double block = area.height() / static_cast<double>(m_values.size());
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const double top = area.top() + block * static_cast<double>(i);
            parts::text(painter, {area.left(), top, label - 8, block}, Qt::AlignVCenter | Qt::AlignRight, m_values[i],
                        look.text, look.font);
            const double height = std::min((block - 6) / static_cast<double>(m_shares[i].size()), line);
            double y = top + (block - height * static_cast<double>(m_shares[i].size())) / 2;
            for (std::size_t group = 0; group < m_shares[i].size(); ++group, y += height) {
                const double room = area.width() - label - line * figureRoom;
                const QRectF bar(area.left() + label, y + 0.5, std::max(1.0, room * m_shares[i][group]), height - 1);
                painter.setPen(Qt::NoPen);
                painter.setBrush(parts::colourOf(group, look));
                painter.drawRect(bar);
                if (height >= line * 0.8)
                    parts::text(painter, {bar.right() + 4, y, line * figureRoom, height},
                                Qt::AlignVCenter | Qt::AlignLeft,
                                groupLetter(group) + QLatin1Char(' ') + percentText(m_shares[i][group]), look.second,
                                look.font);
            }
        }
    }

    [[nodiscard]] QString inWords() const override {
        QStringList lines;
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            QStringList groups;
            for (std::size_t group = 0; group < m_shares[i].size(); ++group)
                groups.append(groupLetter(group) + QLatin1Char(' ') + percentText(m_shares[i][group]));
            lines.append(m_values[i] + QStringLiteral(": ") + groups.join(QStringLiteral(", ")));
        }
        return lines.join(QLatin1Char('\n'));
    }

private:
    std::vector<QString> m_values;
    std::vector<std::vector<double>> m_shares;  ///< per value and group
};

class Scatter final : public Chart {
public:
    Scatter(const GroupedTable& table, std::size_t across, std::size_t up)
        : m_across(table.profiles[across]), m_up(table.profiles[up]), m_groups(table.groups) {
        const std::size_t step = std::max<std::size_t>(1, table.groupOf.size() / mostMarks);
        for (std::size_t row = 0; row < table.groupOf.size(); row += step) {
            const auto x = numberOf(table.cells.at(row, across), m_across);
            const auto y = numberOf(table.cells.at(row, up), m_up);
            if (x && y && table.groupOf[row] < table.groups) m_marks.push_back({*x, *y, table.groupOf[row]});
        }
    }

    void paint(QPainter& painter, const QRectF& area, const ChartLook& look) const override {
        if (m_marks.empty()) return;
        const double line = QFontMetricsF(look.font).height();
        const auto span = [&](double Mark::*axis) {
            double least = m_marks.front().*axis;
            double most = least;
            for (const Mark& mark : m_marks) {
                least = std::min(least, mark.*axis);
                most = std::max(most, mark.*axis);
            }
            return parts::ticksFor(least, most, 4);
        };
        const parts::Ticks across = span(&Mark::x);
        const parts::Ticks up = span(&Mark::y);
        // The last figure across stands under the end of its axis: half of it needs room beside.
        const double half = QFontMetricsF(look.font).horizontalAdvance(numberText(across.to, m_across)) / 2;
        // What is counted across stands beside the letters of the groups, or over them where there is no room.
        const QString title = columnTitle(m_across);
        const double legend = 12 + line * 2.2 * static_cast<double>(m_groups);
        const bool over = legend + QFontMetricsF(look.font).horizontalAdvance(title) + 4 > area.width();
        const QRectF plot = area.adjusted(line * 3.2, line * 1.4, -std::max(8.0, half + 2), -line * (over ? 3.8 : 2.6));
        painter.setPen(QPen(look.line, 1));
        painter.drawLine(plot.bottomLeft(), plot.bottomRight());
        painter.drawLine(plot.bottomLeft(), plot.topLeft());
        for (double value = up.from; value <= up.to + up.step / 2; value += up.step)
            parts::text(painter,
                        {area.left(), up.place(value, plot.bottom(), plot.top()) - line / 2, line * 3.2 - 6, line},
                        Qt::AlignRight | Qt::AlignVCenter, numberText(value, m_up), look.second, look.font);
        for (double value = across.from; value <= across.to + across.step / 2; value += across.step)
            parts::text(painter, {across.place(value, plot.left(), plot.right()) - 45, plot.bottom() + 3, 90, line},
                        Qt::AlignCenter, numberText(value, m_across), look.second, look.font);
        parts::text(painter, {area.left(), area.top(), area.width(), line}, Qt::AlignLeft, columnTitle(m_up), look.text,
                    look.font);
        const double from = over ? 0 : legend;
        parts::text(painter,
                    {area.left() + from, area.bottom() - line * (over ? 2.2 : 1), area.width() - 4 - from, line},
                    Qt::AlignRight, title, look.text, look.font);
        for (const Mark& mark : m_marks)
            paintGroupMark(
                painter, {across.place(mark.x, plot.left(), plot.right()), up.place(mark.y, plot.bottom(), plot.top())},
                look.point, mark.group, look);
        double x = area.left() + 8;
        for (std::size_t group = 0; group < m_groups; ++group, x += line * 2.2) {
            paintGroupMark(painter, {x, area.bottom() - line / 2}, look.point + 1, group, look);
            parts::text(painter, {x + 8, area.bottom() - line, line * 1.4, line}, Qt::AlignVCenter | Qt::AlignLeft,
                        groupLetter(group), look.text, look.font);
        }
    }

    [[nodiscard]] QString inWords() const override {
        QStringList lines;
        for (std::size_t group = 0; group < m_groups; ++group) {
            double x = 0;
            double y = 0;
            double count = 0;
            for (const Mark& mark : m_marks) {
                if (mark.group != group) continue;
                x += mark.x;
                y += mark.y;
                ++count;
            }
            if (count > 0)
                lines.append(QCoreApplication::translate("Data", "%1: %2 %3, %4 %5 on average")
                                 .arg(groupLetter(group), columnTitle(m_across), numberText(x / count, m_across),
                                      columnTitle(m_up), numberText(y / count, m_up)));
        }
        return lines.join(QLatin1Char('\n'));
    }

private:
    struct Mark {
        double x, y;
        std::size_t group;
    };
    ColumnProfile m_across;
    ColumnProfile m_up;
    std::size_t m_groups;
    std::vector<Mark> m_marks;
};

}  // namespace

std::unique_ptr<Chart> columnChart(const GroupedTable& table, std::size_t column) {
    if (isNumber(table.profiles[column])) return std::make_unique<Boxes>(table, column);
    return std::make_unique<ValueBars>(table, column);
}

std::unique_ptr<Chart> scatterChart(const GroupedTable& table, std::size_t across, std::size_t up) {
    return std::make_unique<Scatter>(table, across, up);
}

}  // namespace chandung::app
