#include "gui/journey/journeydrawing.h"

#include "chandung/app/text.h"
#include "gui/components/gridmodel.h"
#include "gui/components/textblock.h"
#include "gui/journey/stagemodel.h"
#include "gui/theme/theme.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>
#include <QTableView>

namespace chandung::gui {

using app::toQt;

namespace {

constexpr int nodeSide = 28;
constexpr int slotLeast = 76;  ///< a touchpoint's name needs this much
constexpr int padY = 12;
constexpr int funnelHeight = 48;
constexpr int funnelTop = 8;
constexpr int above = 26;  ///< room over and under the curve for its numbers

struct Slots {
    int perLine = 1;
    int width = 1;
};

Slots slotsOf(std::size_t count, int width) {
    const int most = qMax(1, (width - 8) / slotLeast);
    const int perLine = qBound(1, static_cast<int>(count), most);
    return {perLine, (width - 8) / perLine};
}

TextBlock nameBlock(const Theme& theme, const std::string& name, int width) {
    return {toQt(name), theme.font(Type::Caption), width - 6, theme.lineHeight(Type::Caption), 3};
}

/// The height of each line of touchpoints: the node and the highest name.
int lineHeight(const Theme& theme, const domain::Stage& stage, const Slots& places, std::size_t line) {
    int names = 0;
    const std::size_t first = line * static_cast<std::size_t>(places.perLine);
    for (std::size_t i = first; i < stage.touchpoints.size() && i < first + static_cast<std::size_t>(places.perLine);
         ++i)
        names = qMax(names, nameBlock(theme, stage.touchpoints[i].name, places.width).height());
    return nodeSide + 4 + names + 6;
}

void drawNode(QPainter& painter, const Theme& theme, const domain::Touchpoint& point, const QPointF& middle) {
    const Colours& c = theme.colours();
    const bool physical = point.kind == domain::TouchpointKind::Physical;
    const QRectF box(middle.x() - nodeSide / 2.0, middle.y() - nodeSide / 2.0, nodeSide, nodeSide);
    painter.setPen(QPen(c.accent, 2));
    painter.setBrush(c.surface);
    if (physical)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
    else
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    const QIcon icon = theme.icon(physical ? QStringLiteral("people") : QStringLiteral("globe"), c.accent);
    icon.paint(&painter, box.adjusted(7, 7, -7, -7).toRect());
}

/// Whether some stage before (by −1) or after (by +1) a column has a touchpoint: the line then goes on.
bool goesOn(const StageModel& model, int column, int by) {
    for (int other = column + by; other >= 0 && other < model.columnCount(); other += by)
        if (!model.stage(other).touchpoints.empty()) return true;
    return false;
}

/// The middle of a column in the coordinates of the cells.
qreal middleOf(const QStyleOptionViewItem& option, int column) {
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    return view ? view->columnViewportPosition(column) + view->columnWidth(column) / 2.0 : option.rect.center().x();
}

/// The next column before or after that says how they feel; −1: none.
int nextSaid(const StageModel& model, int column, int by) {
    for (int other = column + by; other >= 0 && other < model.columnCount(); other += by)
        if (model.feeling(other)) return other;
    return -1;
}

void drawCurve(QPainter& painter, const StageModel& model, const QStyleOptionViewItem& option, int from, int to) {
    if (from < 0 || to < 0) return;
    const qreal y1 = feelingPoint(option.rect, *model.feeling(from)).y();
    const qreal y2 = feelingPoint(option.rect, *model.feeling(to)).y();
    const qreal x1 = middleOf(option, from);
    const qreal x2 = middleOf(option, to);
    QPainterPath path(QPointF(x1, y1));
    path.cubicTo(QPointF((x1 + x2) / 2, y1), QPointF((x1 + x2) / 2, y2), QPointF(x2, y2));
    painter.drawPath(path);
}

}  // namespace

QPointF feelingPoint(const QRect& cell, int feeling) {
    const qreal step = (cell.height() - 2.0 * above) / 4;
    return {cell.x() + cell.width() / 2.0, cell.y() + above + (2 - feeling) * step};
}

int feelingAt(const QRect& cell, int y) {
    const qreal step = (cell.height() - 2.0 * above) / 4;
    return qBound(-2, 2 - qRound((y - cell.y() - above) / step), 2);
}

namespace {

/// A band through the cell, as high in its middle as the customers are many, running over to both neighbours.
QPolygonF funnel(const QRect& cell, double before, double here, double after) {
    const qreal middle = cell.y() + funnelTop + funnelHeight / 2.0;
    const auto half = [](double share) { return share > 0 ? qMax(1.0, share * funnelHeight / 2) : 0.5; };
    const qreal left = cell.left();
    const qreal right = cell.right() + 1;
    const qreal level = cell.width() * 0.28;  // the part that is level at each end
    QPolygonF shape;
    const auto put = [&](qreal x, double share) { shape.append(QPointF(x, middle - half(share))); };
    put(left, (before + here) / 2);
    put(left + level, here);
    put(right - level, here);
    put(right, (here + after) / 2);
    for (qsizetype i = 3; i >= 0; --i) shape.append(QPointF(shape[i].x(), 2 * middle - shape[i].y()));
    return shape;
}

}  // namespace

void drawCustomers(QPainter& painter, const Context& context, const StageModel& model,
                   const QStyleOptionViewItem& option, int column) {
    const app::JourneyFigures& figures = model.customers();
    const auto stage = static_cast<std::size_t>(column);
    if (stage >= figures.now.size()) return;
    const Theme& theme = context.theme;
    const Colours& c = theme.colours();
    const double most = qMax<double>(1, static_cast<double>(figures.most()));
    const auto share = [&](const std::vector<std::size_t>& counts, std::size_t at) {
        return static_cast<double>(counts[at < counts.size() ? at : stage]) / most;
    };
    const auto band = [&](const std::vector<std::size_t>& counts) {
        return funnel(option.rect, share(counts, stage - 1), share(counts, stage), share(counts, stage + 1));
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.tint2);
    painter.drawPolygon(band(figures.now));
    if (!figures.before.empty()) {
        painter.setPen(QPen(c.text3, 1.5, Qt::DashLine));
        // Only its edges: it goes on in the next column.
        const QPolygonF earlier = band(figures.before);
        painter.drawPolyline(earlier.mid(0, 4));
        painter.drawPolyline(earlier.mid(4));
    }
    const QStringList lines =
        model.index(static_cast<int>(StageRow::Customers), column).data().toString().split(QLatin1Char('\n'));
    QRect line(option.rect.x() + 8, option.rect.y() + funnelTop + funnelHeight + 6, option.rect.width() - 16,
               theme.lineHeight(Type::BodyStrong));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(theme.font(i == 0 ? Type::BodyStrong : Type::Label));
        painter.setPen(i == 0 ? c.text : c.text2);
        painter.drawText(line, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(lines[i], Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    }
}

void drawTouchpoints(QPainter& painter, const Context& context, const StageModel& model,
                     const QStyleOptionViewItem& option, int column) {
    const Theme& theme = context.theme;
    const Colours& c = theme.colours();
    const domain::Stage& stage = model.stage(column);
    const QRect& cell = option.rect;
    const Slots places = slotsOf(stage.touchpoints.size(), cell.width());
    const qreal y = cell.y() + padY + nodeSide / 2.0;
    const auto x = [&](std::size_t place) {
        return cell.x() + 4 +
               places.width * (static_cast<qreal>(place % static_cast<std::size_t>(places.perLine)) + 0.5);
    };
    const bool before = goesOn(model, column, -1);
    const bool after = goesOn(model, column, 1);
    painter.setPen(QPen(c.accent, 2));
    if (stage.touchpoints.empty()) {
        if (before && after) painter.drawLine(QPointF(cell.left(), y), QPointF(cell.right() + 1, y));
        const TextBlock hint(
            model.index(static_cast<int>(StageRow::Touchpoints), column).data(GridModel::HintRole).toString(),
            theme.font(Type::Label), cell.width() - 24, theme.lineHeight(Type::Label));
        hint.paint(painter, cell.topLeft() + QPoint(12, padY + nodeSide + 2), c.text3);
        return;
    }
    const std::size_t lastInLine = qMin(stage.touchpoints.size(), static_cast<std::size_t>(places.perLine)) - 1;
    painter.drawLine(QPointF(before ? cell.left() : x(0), y), QPointF(after ? cell.right() + 1 : x(lastInLine), y));
    qreal top = cell.y() + padY;
    for (std::size_t i = 0; i < stage.touchpoints.size(); ++i) {
        const auto perLine = static_cast<std::size_t>(places.perLine);
        if (i > 0 && i % perLine == 0) top += lineHeight(theme, stage, places, i / perLine - 1);
        drawNode(painter, theme, stage.touchpoints[i], {x(i), top + nodeSide / 2.0});
        const TextBlock name = nameBlock(theme, stage.touchpoints[i].name, places.width);
        name.paint(painter, QPoint(qRound(x(i)) - name.width() / 2, qRound(top) + nodeSide + 4), c.text);
    }
}

int touchpointsHeight(const Context& context, const domain::Stage& stage, int width) {
    const Slots places = slotsOf(stage.touchpoints.size(), width);
    const auto perLine = static_cast<std::size_t>(places.perLine);
    int height = 2 * padY;
    for (std::size_t line = 0; line * perLine < stage.touchpoints.size(); ++line)
        height += lineHeight(context.theme, stage, places, line);
    return qMax(height, padY * 2 + nodeSide + 24);
}

void drawFeelings(QPainter& painter, const Context& context, const StageModel& model,
                  const QStyleOptionViewItem& option, int column) {
    const Theme& theme = context.theme;
    const Colours& c = theme.colours();
    const QRect& cell = option.rect;
    for (int value = -2; value <= 2; ++value) {
        QPen pen(value == 0 ? c.line2 : c.line, 1);
        if (value != 0) pen.setDashPattern({2, 4});
        painter.setPen(pen);
        const qreal y = std::round(feelingPoint(cell, value).y()) + 0.5;
        painter.drawLine(QPointF(cell.left(), y), QPointF(cell.right() - 1, y));
    }
    painter.setPen(QPen(c.data[0], 2));
    painter.setBrush(Qt::NoBrush);
    const auto here = model.feeling(column);
    const int before = nextSaid(model, column, -1);
    const int after = nextSaid(model, column, 1);
    if (!here) {
        drawCurve(painter, model, option, before, after);
        return;
    }
    drawCurve(painter, model, option, before, column);
    drawCurve(painter, model, option, column, after);
    const QPointF point = feelingPoint(cell, *here);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter.setPen(QPen(c.data[0], 2));
    painter.setBrush(current ? c.data[0] : c.surface);
    painter.drawEllipse(point, current ? 7 : 6, current ? 7 : 6);
    painter.setFont(theme.font(Type::CaptionStrong));
    painter.setPen(c.text);
    const qreal label = *here < 0 ? point.y() + 8 : point.y() - 24;
    painter.drawText(QRectF(point.x() - 20, label, 40, 16), Qt::AlignCenter, feelingText(here));
}

}  // namespace chandung::gui
