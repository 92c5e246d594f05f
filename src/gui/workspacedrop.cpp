#include "gui/workspacedrop.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace chandung::gui {

namespace {

QString workspaceIn(const QMimeData* data) {
    for (const QUrl& url : data->urls())
        if (url.isLocalFile() && url.toLocalFile().endsWith(QLatin1String(".chandung"), Qt::CaseInsensitive))
            return url.toLocalFile();
    return {};
}

}  // namespace

WorkspaceDrop::WorkspaceDrop(QWidget* window) : QObject(window) {
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool WorkspaceDrop::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QString file = workspaceIn(drop->mimeData());
        if (!file.isEmpty()) {
            drop->acceptProposedAction();
            // Queued: opening may ask something, and the other program waits for the drop to end.
            if (event->type() == QEvent::Drop)
                QMetaObject::invokeMethod(
                    this, [this, file] { Q_EMIT dropped(file); }, Qt::QueuedConnection);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace chandung::gui
