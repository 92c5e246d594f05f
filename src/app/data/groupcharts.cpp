#include "chandung/app/data/datatexts.h"
#include "chartparts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace chandung::app {

namespace {

QString two(double value) {
    return QLocale().toString(value, 'f', 2);
}

class Curve final : public Chart {
public:
    explicit Curve(const analysis::Grouping& grouping) : m_tried(grouping.tried), m_chosen(grouping.groups) {}

    void paint(QPainter& painter, const QRectF& area, const ChartLook& look) const override {
        if (m_tried.empty()) return;
        double most = 0.1;
        double least = 0;
        for (const analysis::TriedGroups& tried : m_tried) {
            most = std::max({most, tried.silhouette, tried.chance});
            least = std::min({least, tried.silhouette, tried.chance});
        }
        const parts::Ticks ticks = parts::ticksFor(least, std::min(1.0, most * 1.15), 3);
        const double line = QFontMetricsF(look.font).height();
        const QRectF plot = area.adjusted(line * 2.6, line * 0.8, -line * 0.5, -line * 1.3);
        for (double value = ticks.from; value <= ticks.to + ticks.step / 2; value += ticks.step) {
            const double y = ticks.place(value, plot.bottom(), plot.top());
            painter.setPen(QPen(look.line, 1));
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            parts::text(painter, {area.left(), y - line / 2, line * 2.6 - 6, line}, Qt::AlignRight | Qt::AlignVCenter,
                        QLocale().toString(value, 'g', 2), look.second, look.font);
        }
        const auto x = [&](std::size_t i) {
            const double steps = static_cast<double>(std::max<std::size_t>(1, m_tried.size() - 1));
            return plot.left() + line / 2 + (plot.width() - line) * static_cast<double>(i) / steps;
        };
        QPainterPath found;
        QPainterPath chance;
        for (std::size_t i = 0; i < m_tried.size(); ++i) {
            const QPointF at(x(i), ticks.place(m_tried[i].silhouette, plot.bottom(), plot.top()));
            const QPointF by(x(i), ticks.place(m_tried[i].chance, plot.bottom(), plot.top()));
            if (i == 0) {
                found.moveTo(at);
                chance.moveTo(by);
            }
            found.lineTo(at);
            chance.lineTo(by);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.second, 1.4, Qt::DashLine));
        painter.drawPath(chance);
        painter.setPen(QPen(look.accent, 2));
        painter.drawPath(found);
        for (std::size_t i = 0; i < m_tried.size(); ++i) {
            const QPointF at(x(i), ticks.place(m_tried[i].silhouette, plot.bottom(), plot.top()));
            const bool chosen = m_tried[i].groups == m_chosen;
            painter.setPen(QPen(look.accent, 2));
            painter.setBrush(chosen ? look.accent : look.ground);
            painter.drawEllipse(at, chosen ? 6 : 4, chosen ? 6 : 4);
            if (chosen)
                parts::text(painter, {at.x() - 30, at.y() - line - 8, 60, line}, Qt::AlignCenter,
                            two(m_tried[i].silhouette), look.accent, look.font);
            parts::text(painter, {x(i) - line, plot.bottom() + 4, line * 2, line}, Qt::AlignCenter,
                        QLocale().toString(static_cast<qulonglong>(m_tried[i].groups)),
                        chosen ? look.accent : look.second, look.font);
        }
    }

    [[nodiscard]] QString inWords() const override {
        QStringList lines;
        for (const analysis::TriedGroups& tried : m_tried)
            lines.append(QCoreApplication::translate("Data", "%1 groups: %2, shuffled columns %3")
                             .arg(tried.groups)
                             .arg(two(tried.silhouette), two(tried.chance)));
        return lines.join(QLatin1Char('\n'));
    }

private:
    std::vector<analysis::TriedGroups> m_tried;
    std::size_t m_chosen;
};

class Shares final : public Chart {
public:
    explicit Shares(const std::vector<analysis::Group>& groups) {
        for (const analysis::Group& group : groups) m_shares.push_back(group.share);
    }

    void paint(QPainter& painter, const QRectF& area, const ChartLook& look) const override {
        double x = area.left();
        for (std::size_t i = 0; i < m_shares.size(); ++i) {
            const double width = area.width() * m_shares[i];
            const QRectF bar(x, area.top(), std::max(1.0, width - 2), area.height());
            painter.setPen(Qt::NoPen);
            painter.setBrush(parts::colourOf(i, look));
            painter.drawRoundedRect(bar, 3, 3);
            const QString words = groupLetter(i) + QLatin1Char(' ') + percentText(m_shares[i]);
            const double needed = QFontMetricsF(look.font).horizontalAdvance(words) + 12;
            if (needed <= bar.width())
                parts::text(painter, bar.adjusted(6, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, words, look.onData,
                            look.font);
            else if (bar.width() > 14)
                parts::text(painter, bar, Qt::AlignCenter, groupLetter(i), look.onData, look.font);
            x += width;
        }
    }

    [[nodiscard]] QString inWords() const override {
        QStringList lines;
        for (std::size_t i = 0; i < m_shares.size(); ++i)
            lines.append(groupLetter(i) + QLatin1Char(' ') + percentText(m_shares[i]));
        return lines.join(QLatin1Char('\n'));
    }

private:
    std::vector<double> m_shares;
};

}  // namespace

std::unique_ptr<Chart> curveChart(const analysis::Grouping& grouping) {
    return std::make_unique<Curve>(grouping);
}

std::unique_ptr<Chart> shareChart(const std::vector<analysis::Group>& groups) {
    return std::make_unique<Shares>(groups);
}

}  // namespace chandung::app
