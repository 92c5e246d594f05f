#include "app/card/pathdata.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTransform>

namespace chandung::app::card {

namespace {

QPainterPath parsed(const char* data) {
    const QStringList words = QString::fromLatin1(data).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QPainterPath path;
    qsizetype at = 0;
    const auto number = [&] { return words.value(at++).toDouble(); };
    const auto point = [&] {
        const double x = number();
        return QPointF(x, number());
    };
    while (at < words.size()) {
        const QString command = words.at(at++);
        if (command == QLatin1String("M")) {
            path.moveTo(point());
        } else if (command == QLatin1String("L")) {
            path.lineTo(point());
        } else if (command == QLatin1String("C")) {
            const QPointF first = point();
            const QPointF second = point();
            path.cubicTo(first, second, point());
        } else if (command == QLatin1String("Z")) {
            path.closeSubpath();
        } else if (command == QLatin1String("O")) {
            const QPointF centre = point();
            const double radius = number();
            QPainterPath circle;
            circle.addEllipse(centre, radius, radius);
            // Circles of a head of hair overlap: they must not punch holes into each other.
            path.setFillRule(Qt::WindingFill);
            path.addPath(circle);
        }
    }
    return path;
}

}  // namespace

QPainterPath parsePath(const char* data) {
    // A face is painted with each keystroke of a preview: its paths are read once in each thread.
    thread_local QHash<const char*, QPainterPath> known;
    const auto found = known.constFind(data);
    return found != known.constEnd() ? *found : *known.insert(data, parsed(data));
}

QPainterPath mirrored(const QPainterPath& path) {
    return QTransform(-1, 0, 0, 1, 120, 0).map(path);
}

}  // namespace chandung::app::card
