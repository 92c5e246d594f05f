#include "app/card/icons.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace chandung::app::card {

namespace {

IconPart part(const QString& primitive) {
    const QStringList words = primitive.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString kind = words.value(0);
    std::vector<double> n;
    for (qsizetype i = 1; i < words.size(); ++i) n.push_back(words.at(i).toDouble());
    n.resize(std::max<std::size_t>(n.size(), 8));
    const auto count = static_cast<std::size_t>(words.size() - 1);

    IconPart result;
    if (kind == QLatin1String("c") || kind == QLatin1String("cf") || kind == QLatin1String("d")) {
        result.path.addEllipse(QPointF(n[0], n[1]), n[2], n[2]);
        result.paper = kind == QLatin1String("cf");
        result.dot = kind == QLatin1String("d");
    } else if (kind == QLatin1String("l") || kind == QLatin1String("p")) {
        result.path.moveTo(n[0], n[1]);
        for (std::size_t i = 2; i + 1 < count; i += 2) result.path.lineTo(n[i], n[i + 1]);
        if (kind == QLatin1String("p")) result.path.closeSubpath();
    } else if (kind == QLatin1String("r")) {
        result.path.addRoundedRect(QRectF(n[0], n[1], n[2], n[3]), n[4], n[4]);
    } else if (kind == QLatin1String("b")) {
        result.path.moveTo(n[0], n[1]);
        result.path.cubicTo(n[2], n[3], n[4], n[5], n[6], n[7]);
    } else if (kind == QLatin1String("a")) {
        // Qt counts counter-clockwise, the data clockwise.
        const QRectF box(n[0] - n[2], n[1] - n[2], 2 * n[2], 2 * n[2]);
        result.path.arcMoveTo(box, -n[3]);
        result.path.arcTo(box, -n[3], n[3] - n[4]);
    }
    return result;
}

QHash<QString, std::vector<IconPart>> readAll() {
    QHash<QString, std::vector<IconPart>> icons;
    for (const auto& [name, data] : iconData()) {
        std::vector<IconPart> parts;
        for (const QString& primitive : QString::fromLatin1(data).split(QLatin1Char(';')))
            parts.push_back(part(primitive.trimmed()));
        icons.insert(QString::fromLatin1(name), std::move(parts));
    }
    return icons;
}

}  // namespace

const std::vector<IconPart>& iconParts(const QString& name) {
    static const QHash<QString, std::vector<IconPart>> icons = readAll();
    static const std::vector<IconPart> none;
    const auto found = icons.constFind(name);
    return found == icons.constEnd() ? none : *found;
}

}  // namespace chandung::app::card
