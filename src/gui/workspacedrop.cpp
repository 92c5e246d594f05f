#include "gui/workspacedrop.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace chandung::gui {

namespace {

/// The first file with one of these endings.
QString fileIn(const QMimeData* data, std::initializer_list<const char*> endings) {
    for (const QUrl& url : data->urls())
        for (const char* ending : endings)
            if (url.isLocalFile() && url.toLocalFile().endsWith(QLatin1String(ending), Qt::CaseInsensitive))
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
        const QString workspace = fileIn(drop->mimeData(), {".chandung"});
        const QString file =
            workspace.isEmpty() ? fileIn(drop->mimeData(), {".csv", ".tsv", ".tab", ".xlsx", ".ods"}) : workspace;
        if (!file.isEmpty()) {
            drop->acceptProposedAction();
            // Queued: opening may ask something, and the other program waits for the drop to end.
            if (event->type() == QEvent::Drop)
                QMetaObject::invokeMethod(
                    this,
                    [this, file, isTable = workspace.isEmpty()] {
                        if (isTable)
                            Q_EMIT tableDropped(file);
                        else
                            Q_EMIT dropped(file);
                    },
                    Qt::QueuedConnection);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace chandung::gui
