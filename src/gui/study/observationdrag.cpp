#include "gui/study/observationdrag.h"

#include "chandung/app/text.h"

#include <QDrag>
#include <QMimeData>
#include <QWidget>

namespace chandung::gui {

namespace {

const QString mimeType = QStringLiteral("application/x-chandung-observations");

}  // namespace

domain::Uuid uuidOf(const QString& text) {
    return domain::Uuid::parse(app::fromQt(text)).value_or(domain::Uuid());
}

void dragObservations(QWidget* from, const std::vector<DraggedObservation>& observations) {
    if (observations.empty()) return;
    QStringList lines;
    for (const DraggedObservation& one : observations)
        lines << app::toQt(one.observation.str()) + QLatin1Char(' ') + app::toQt(one.insight.str());
    auto* data = new QMimeData;
    data->setData(mimeType, lines.join(QLatin1Char('\n')).toUtf8());
    auto* drag = new QDrag(from);
    drag->setMimeData(data);
    drag->exec(Qt::MoveAction);
}

std::vector<DraggedObservation> draggedObservations(const QMimeData* data) {
    std::vector<DraggedObservation> found;
    const QString text = QString::fromUtf8(data->data(mimeType));
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (const domain::Uuid id = uuidOf(line.section(QLatin1Char(' '), 0, 0)); !id.isNull())
            found.push_back({id, uuidOf(line.section(QLatin1Char(' '), 1, 1))});
    return found;
}

}  // namespace chandung::gui
