#include "app/card/emotioncurve.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr double step = 19;
constexpr std::size_t mostLines = 3;

struct Point {
    QPointF at;
    int value = 0;
    std::size_t stage = 0;
};

/// Slopes that let the curve never leave the values between two points: level at turns, else the harmonic mean.
std::vector<double> slopes(const std::vector<Point>& points) {
    std::vector<double> result(points.size(), 0);
    const auto secant = [&](std::size_t i) {
        return (points[i + 1].at.y() - points[i].at.y()) / (points[i + 1].at.x() - points[i].at.x());
    };
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const double before = secant(i - 1);
        const double after = secant(i);
        if (before * after > 0) result[i] = 2 * before * after / (before + after);
    }
    return result;
}

QPainterPath curveThrough(const std::vector<Point>& points) {
    const std::vector<double> slope = slopes(points);
    QPainterPath path(points.front().at);
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const double third = (points[i + 1].at.x() - points[i].at.x()) / 3;
        path.cubicTo(points[i].at + QPointF(third, slope[i] * third),
                     points[i + 1].at - QPointF(third, slope[i + 1] * third), points[i + 1].at);
    }
    return path;
}

QString signedNumber(int value, const Words& words) {
    if (value == 0) return words.number(0);
    return (value > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + words.number(std::abs(value));
}

/// Above a point that is higher than its neighbours, below one that is lower.
bool noteAbove(const std::vector<Point>& points, std::size_t i) {
    const double here = points[i].at.y();
    double around = 0;
    int count = 0;
    if (i > 0) around += points[i - 1].at.y(), ++count;
    if (i + 1 < points.size()) around += points[i + 1].at.y(), ++count;
    if (count == 0 || around / count == here) return points[i].value >= 0;
    return here < around / count;
}

class Chart {
public:
    Chart(const std::vector<Feeling>& feelings, const GridColumns& columns, const Setting& setting)
        : m_columns(columns), m_setting(setting), m_style(setting.style(Face::Regular, 8.5, 11, setting.palette.ink)) {
        m_result.sheet.setRole({QStringLiteral("emotion"), {}});
        collect(feelings);
    }

    CurveSheet build() {
        frame();
        const Palette& palette = m_setting.palette;
        Sheet& sheet = m_result.sheet;
        if (m_points.size() > 1) sheet.path(curveThrough(m_points), {}, palette.accent, 2.5);
        for (const Point& point : m_points) sheet.disc(point.at, 2.5 * mm, palette.white, palette.accent, 0.7 * mm);
        for (std::size_t i = 0; i < m_points.size(); ++i) note(i);
        return std::move(m_result);
    }

private:
    void collect(const std::vector<Feeling>& feelings) {
        // The words of the scale stand below the label of the row.
        const TextStyle label = m_setting.style(Face::Bold, 9, 12, m_setting.palette.ink);
        const QStringList name =
            breakText(m_setting.words("journey.emotion"), label, m_columns.labelWidth - gridLabelInset);
        double above = 8 + static_cast<double>(name.size()) * label.leading;
        double below = 10;
        m_notes.resize(feelings.size());
        for (std::size_t i = 0; i < feelings.size() && i < m_columns.count; ++i) {
            if (!feelings[i].value) {
                m_result.whole = m_result.whole && feelings[i].note.isEmpty();
                continue;
            }
            const double x = m_columns.left(i) - m_columns.first + m_columns.width / 2;
            m_points.push_back({QPointF(x, -*feelings[i].value * step), *feelings[i].value, i});
            const QString text = signedNumber(*feelings[i].value, m_setting.words) +
                                 (feelings[i].note.isEmpty() ? QString() : QLatin1Char(' ') + feelings[i].note);
            m_notes[i] = breakText(text, m_style, m_columns.width - 4 * mm, Wrap::Balanced);
            if (m_notes[i].size() > static_cast<qsizetype>(mostLines)) {
                m_notes[i] = QStringList{signedNumber(*feelings[i].value, m_setting.words)};
                m_result.whole = false;
            }
        }
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            const double height = static_cast<double>(m_notes[m_points[i].stage].size()) * m_style.leading + 9;
            const double y = m_points[i].at.y();
            if (noteAbove(m_points, i))
                above = std::max(above, -(y - height) - 2 * step);
            else
                below = std::max(below, y + height - 2 * step);
        }
        m_zero = above + 2 * step;
        m_result.height = m_zero + 2 * step + below;
        for (Point& point : m_points) point.at.ry() += m_zero;
    }

    /// Panels, the lines of the scale and its words.
    void frame() {
        const Palette& palette = m_setting.palette;
        Sheet& sheet = m_result.sheet;
        for (std::size_t i = 0; i < m_columns.count; ++i)
            sheet.box(QRectF(m_columns.left(i) - m_columns.first, 0, m_columns.width, m_result.height), 1.6 * mm,
                      palette.fill, palette.edge, 0.5);
        const TextStyle small = m_setting.small(palette.ink2);
        for (int value = -2; value <= 2; ++value) {
            const double y = m_zero - value * step;
            QPainterPath line(QPointF(0, y));
            line.lineTo(m_columns.total(), y);
            PathItem item{line, {}, value == 0 ? palette.tick : palette.line, value == 0 ? 0.75 : 0.5, {}};
            if (value != 0) item.dash = {3, 3};
            sheet.add({item, sheet.role()});
            QString text = signedNumber(value, m_setting.words);
            if (value == 2) text += QLatin1Char(' ') + m_setting.words("emotion.happy");
            if (value == -2) text += QLatin1Char(' ') + m_setting.words("emotion.cross");
            sheet.text(text, -m_columns.first, y - small.leading / 2, small, m_columns.first - 2 * mm, Align::Right);
        }
    }

    void note(std::size_t i) {
        const Point& point = m_points[i];
        const QStringList& lines = m_notes[point.stage];
        double width = 0;
        for (const QString& line : lines) width = std::max(width, textWidth(line, m_style));
        const double height = static_cast<double>(lines.size()) * m_style.leading;
        const double left = noteLeft(i, width);
        const double top = noteAbove(m_points, i) ? point.at.y() - height - 6 : point.at.y() + 6;
        Sheet& sheet = m_result.sheet;
        sheet.box(QRectF(left - 1.5, top, width + 3, height), 1, m_setting.palette.fill);
        sheet.lines(lines, left, top, m_style, width, Align::Centre);
    }

    /// Centred on its point, or beside it where the curve would run through the words; inside its stage.
    [[nodiscard]] double noteLeft(std::size_t i, double width) const {
        const double y = m_points[i].at.y();
        const double x = m_points[i].at.x();
        const bool above = noteAbove(m_points, i);
        const auto crosses = [&](std::size_t neighbour) {
            return neighbour < m_points.size() &&
                   (above ? m_points[neighbour].at.y() < y - 1 : m_points[neighbour].at.y() > y + 1);
        };
        double left = x - width / 2;
        if (crosses(i + 1)) left = x - width;
        if (i > 0 && crosses(i - 1)) left = x;
        const double panel = m_columns.left(m_points[i].stage) - m_columns.first;
        return std::clamp(left, panel + 3, std::max(panel + 3, panel + m_columns.width - width - 3));
    }

    const GridColumns& m_columns;
    const Setting& m_setting;
    TextStyle m_style;
    CurveSheet m_result;
    std::vector<Point> m_points;
    std::vector<QStringList> m_notes;
    double m_zero = 0;
};

}  // namespace

CurveSheet layoutCurve(const std::vector<Feeling>& feelings, const GridColumns& columns, const Setting& setting) {
    return Chart(feelings, columns, setting).build();
}

}  // namespace chandung::app::card
