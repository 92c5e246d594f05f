#include "gui/compare/rowdrawing.h"
#include "gui/components/evidencemarks.h"
#include "gui/theme/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chandung::gui {

using Kind = RowDrawing::Kind;

namespace {

constexpr qreal padding = 14;
constexpr qreal marker = 22;  // face and ring
constexpr qreal lane = 27;
constexpr qreal barHeight = 14;
constexpr qreal barStep = 20;
constexpr qreal ruler = 26;
constexpr int channelLeast = 176;
constexpr int channelLine = 17;
constexpr int strengthMost = 5;
constexpr qreal strengthWidth = 50;

/// 1, 2 or 5 times a power of ten, about five to the span.
double niceStep(double span) {
    const double raw = span / 5;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (raw <= factor * power) return factor * power;
    return 10 * power;
}

qreal textWidth(const QFont& font, const QString& text) {
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

}  // namespace

RowPainter::Axis RowPainter::scaleAxis(const RowDrawing& drawing, const QRectF& box) const {
    const QFont font = theme.font(Type::Label);
    const qreal most = box.width() / 4;
    const qreal low = std::min(most, std::max(box.width() * 0.09, textWidth(font, drawing.low)));
    const qreal high = std::min(most, std::max(box.width() * 0.09, textWidth(font, drawing.high)));
    return {box.left() + padding + low + 12, box.right() - padding - high - 12, 0, 100};
}

std::vector<RowPainter::Place> RowPainter::lanes(const RowDrawing& drawing, const Axis& axis) const {
    std::vector<Place> places;
    for (const RowDrawing::Mark& mark : drawing.marks) places.push_back({&mark, 0});
    std::stable_sort(places.begin(), places.end(),
                     [](const Place& a, const Place& b) { return a.mark->from < b.mark->from; });
    std::vector<qreal> ends;
    for (Place& place : places) {
        const qreal left = axis.at(place.mark->from) - marker / 2;
        std::size_t free = 0;
        while (free < ends.size() && ends[free] > left) ++free;
        if (free == ends.size()) ends.push_back(0);
        ends[free] = left + marker + 6 + textWidth(theme.font(Type::Label), place.mark->text) + 6;
        place.lane = static_cast<int>(free);
    }
    return places;
}

int RowPainter::height(const RowDrawing& drawing, int width) const {
    switch (drawing.kind) {
        case Kind::Scale: {
            int lowest = 0;
            for (const Place& place : lanes(drawing, scaleAxis(drawing, QRectF(0, 0, width, 10))))
                lowest = std::max(lowest, place.lane);
            return qCeil((lowest + 1) * lane + 22);
        }
        case Kind::Ranges:
            return qCeil(static_cast<qreal>(drawing.marks.size()) * barStep + ruler + 12);
        case Kind::Channels: {
            const auto count = static_cast<int>(drawing.channels.size());
            const int across = channelsAcross(width);
            return (count + across - 1) / across * channelHeight() + 8;
        }
        case Kind::Cells:
            break;
    }
    return 0;
}

void RowPainter::paint(QPainter& painter, const RowDrawing& drawing, const QRectF& box) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (drawing.kind == Kind::Scale) paintScale(painter, drawing, box);
    if (drawing.kind == Kind::Ranges) paintRanges(painter, drawing, box);
    if (drawing.kind == Kind::Channels) paintChannels(painter, drawing, box);
    painter.restore();
}

void RowPainter::paintScale(QPainter& painter, const RowDrawing& drawing, const QRectF& box) const {
    const Colours& c = theme.colours();
    const QFont font = theme.font(Type::Label);
    const QFontMetricsF metrics(font);
    const Axis axis = scaleAxis(drawing, box);
    const std::vector<Place> places = lanes(drawing, axis);
    const qreal middle = box.top() + 11 + lane / 2;
    painter.setFont(font);
    painter.setPen(c.text2);
    const QRectF left(box.left() + padding, middle - 10, axis.left - 12 - box.left() - padding, 20);
    const QRectF right(axis.right + 12, middle - 10, box.right() - padding - axis.right - 12, 20);
    painter.drawText(left, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(drawing.low, Qt::ElideRight, left.width()));
    painter.drawText(right, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(drawing.high, Qt::ElideRight, right.width()));
    painter.setPen(QPen(c.line2, 2));
    painter.drawLine(QPointF(axis.left, middle), QPointF(axis.right, middle));
    painter.setPen(QPen(c.line2, 1));
    for (const double tick : {25.0, 50.0, 75.0})
        painter.drawLine(QPointF(axis.at(tick), middle - 4), QPointF(axis.at(tick), middle + 4));
    for (const Place& place : places) {
        const QPointF centre(axis.at(place.mark->from), middle + place.lane * lane);
        const qreal width = textWidth(font, place.mark->text);
        const QRectF words(centre.x() + marker / 2 + 3, centre.y() - 9, width + 6, 18);
        if (place.lane > 0) {
            painter.setPen(QPen(c.line2, 1, Qt::DotLine));
            painter.drawLine(QPointF(centre.x(), middle), centre);
        }
        painter.fillRect(words, c.surface);
        painter.setPen(QPen(columns[place.mark->column].accent, 2));
        painter.setBrush(c.surface);
        painter.drawEllipse(centre, marker / 2 - 1, marker / 2 - 1);
        const int side = static_cast<int>(marker) - 6;
        painter.drawPixmap(QRectF(centre.x() - side / 2.0, centre.y() - side / 2.0, side, side),
                           face(place.mark->column, side), QRectF(QPointF(), face(place.mark->column, side).size()));
        painter.setPen(c.text);
        painter.drawText(words.adjusted(3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, place.mark->text);
    }
}

void RowPainter::paintRuler(QPainter& painter, const Axis& axis, qreal top, double step) const {
    const Colours& c = theme.colours();
    painter.setPen(c.line2);
    painter.drawLine(QPointF(axis.left, top), QPointF(axis.right, top));
    painter.setFont(theme.font(Type::Caption));
    const QLocale locale;
    for (double tick = axis.low; tick <= axis.high + step / 1000; tick += step) {
        painter.setPen(c.line2);
        painter.drawLine(QPointF(axis.at(tick), top), QPointF(axis.at(tick), top + 4));
        painter.setPen(c.text3);
        painter.drawText(QRectF(axis.at(tick) - 50, top + 5, 100, 16), Qt::AlignHCenter | Qt::AlignTop,
                         locale.toString(tick, 'g', 7));
    }
}

void RowPainter::paintRanges(QPainter& painter, const RowDrawing& drawing, const QRectF& box) const {
    const Colours& c = theme.colours();
    double low = drawing.marks.front().from;
    double high = drawing.marks.front().to;
    for (const RowDrawing::Mark& mark : drawing.marks) {
        low = std::min({low, mark.from, mark.to});
        high = std::max({high, mark.from, mark.to});
    }
    const double step = niceStep(high > low ? high - low : std::max(1.0, std::abs(high)));
    low = std::floor(low / step) * step;
    high = std::ceil(high / step) * step;
    if (high <= low) high = low + step;
    const qreal side = std::min(96.0, box.width() * 0.1);
    const Axis axis{box.left() + side, box.right() - side, low, high};
    const QFont font = theme.font(Type::CaptionStrong);
    qreal top = box.top() + 8;
    for (const RowDrawing::Mark& mark : drawing.marks) {
        const qreal from = mark.openFrom ? axis.left : axis.at(mark.from);
        const qreal to = mark.openTo ? axis.right : axis.at(mark.to);
        const QRectF bar(from, top, std::max(4.0, to - from), barHeight);
        painter.setPen(Qt::NoPen);
        // An open end is hatched: it goes on.
        painter.setBrush(mark.openFrom || mark.openTo ? QBrush(columns[mark.column].accent, Qt::Dense3Pattern)
                                                      : QBrush(columns[mark.column].accent));
        painter.drawRoundedRect(bar, 3, 3);
        const QString words = QStringLiteral("%1  %2").arg(mark.text, columns[mark.column].shortName);
        const qreal width = textWidth(font, words);
        painter.setFont(font);
        const bool behind = bar.right() + 6 + width <= box.right() - 4;
        const bool before = bar.left() - 6 - width >= box.left() + 4;
        const qreal left = behind ? bar.right() + 6 : before ? bar.left() - 6 - width : bar.center().x() - width / 2;
        if (!behind && !before) painter.fillRect(QRectF(left - 3, top - 1, width + 6, barHeight + 2), c.surface);
        painter.setPen(c.text);
        painter.drawText(QRectF(left, top - 2, width + 2, barHeight + 4), Qt::AlignLeft | Qt::AlignVCenter, words);
        top += barStep;
    }
    paintRuler(painter, axis, top, step);
}

int RowPainter::channelsAcross(int width) const {
    return std::max(1, (width - 8) / channelLeast);
}

int RowPainter::channelHeight() const {
    return 26 + static_cast<int>(columns.size()) * channelLine + 4;
}

void RowPainter::paintChannels(QPainter& painter, const RowDrawing& drawing, const QRectF& box) const {
    const int across = channelsAcross(static_cast<int>(box.width()));
    const qreal width = (box.width() - 8) / across;
    for (std::size_t at = 0; at < drawing.channels.size(); ++at) {
        const auto place = static_cast<int>(at);
        paintChannel(painter, drawing.channels[at],
                     QRectF(box.left() + 12 + place % across * width, box.top() + 6 + place / across * channelHeight(),
                            width - 12, channelHeight()));
    }
}

void RowPainter::paintChannel(QPainter& painter, const RowDrawing::Channel& channel, const QRectF& box) const {
    const Colours& c = theme.colours();
    painter.setFont(theme.font(Type::Label));
    painter.setPen(c.text2);
    painter.drawText(QRectF(box.left(), box.top(), box.width(), 20), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(channel.name, Qt::ElideRight, box.width()));
    painter.setFont(theme.font(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    qreal top = box.top() + 22;
    for (std::size_t column = 0; column < channel.bars.size(); ++column, top += channelLine) {
        const RowDrawing::Bar& bar = channel.bars[column];
        const QRectF track(box.left(), top + 4, strengthWidth, 7);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.line);
        painter.drawRoundedRect(track, 3, 3);
        if (bar.strength.value_or(0) > 0) {
            painter.setBrush(columns[column].accent);
            painter.drawRoundedRect(
                QRectF(track.left(), track.top(), strengthWidth * *bar.strength / strengthMost, track.height()), 3, 3);
        }
        painter.setPen(bar.there ? c.text : c.text3);
        const QString number = bar.strength ? QString::number(*bar.strength) : QString(QChar(0x2013));
        painter.drawText(QRectF(track.right() + 7, top, 12, 15), Qt::AlignLeft | Qt::AlignVCenter, number);
        qreal left = track.right() + 20;
        if (bar.there) {
            const QPointF sign(left + 5, top + 7.5);
            if (bar.backed)
                marks::paintBacked(painter, theme, sign);
            else
                marks::paintAssumption(painter, theme, sign);
        }
        left += 15;
        painter.setPen(c.text3);
        painter.drawText(QRectF(left, top, box.right() - left, 15), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(columns[column].shortName, Qt::ElideRight, box.right() - left));
    }
}

}  // namespace chandung::gui
