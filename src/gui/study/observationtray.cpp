#include "gui/study/observationtray.h"

#include "gui/context.h"
#include "gui/theme/theme.h"

#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QPainter>

namespace chandung::gui {

ObservationTray::ObservationTray(Context& context, QWidget* parent)
    : RowList(context, QStringLiteral("trayList"), tr("Observations not grouped yet"), parent), m_context(context) {
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
}

std::vector<domain::Uuid> ObservationTray::chosen() const {
    std::vector<domain::Uuid> ids;
    for (const QString& text : selectedIds())
        if (const domain::Uuid id = uuidOf(text); !id.isNull()) ids.push_back(id);
    return ids;
}

bool ObservationTray::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool group = key->key() == Qt::Key_G && key->modifiers() == Qt::ControlModifier;
        const bool move = key->key() == Qt::Key_Right && key->modifiers() == Qt::AltModifier;
        if (group || move) {
            event->accept();
            return true;
        }
    }
    return RowList::event(event);
}

void ObservationTray::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_G && event->modifiers() == Qt::ControlModifier)
        Q_EMIT groupWanted();
    else if (event->key() == Qt::Key_Insert)
        Q_EMIT newWanted();
    else if (event->key() == Qt::Key_Right && event->modifiers() == Qt::AltModifier)
        Q_EMIT moveWanted();
    else
        RowList::keyPressEvent(event);
}

void ObservationTray::paintEvent(QPaintEvent* event) {
    RowList::paintEvent(event);
    if (count() > 0) return;
    QPainter painter(viewport());
    painter.setPen(m_context.theme.colours().text3);
    painter.setFont(m_context.theme.font(Type::Body));
    painter.drawText(
        viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
        tr("Nothing waits here. Observations come from step 2; drop one here to take it out of its insight."));
}

void ObservationTray::startDrag(Qt::DropActions /*actions*/) {
    std::vector<DraggedObservation> observations;
    for (const domain::Uuid& id : chosen()) observations.push_back({id, {}});
    dragObservations(this, observations);
}

void ObservationTray::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedObservations(event->mimeData()).empty()) event->acceptProposedAction();
}

void ObservationTray::dragMoveEvent(QDragMoveEvent* event) {
    event->acceptProposedAction();
}

void ObservationTray::dropEvent(QDropEvent* event) {
    const auto observations = draggedObservations(event->mimeData());
    event->acceptProposedAction();
    Q_EMIT dropped(observations);
}

}  // namespace chandung::gui
