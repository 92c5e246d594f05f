#include "gui/workspacedrop.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace chandung::gui {

namespace {

constexpr std::initializer_list<const char*> workspaces = {".chandung"};
constexpr std::initializer_list<const char*> tables = {".csv", ".tsv", ".tab", ".xlsx", ".ods"};

bool endsWithOne(const QString& file, std::initializer_list<const char*> endings) {
    return std::any_of(endings.begin(), endings.end(), [&file](const char* ending) {
        return file.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    });
}

/// The first file with one of these endings.
QString fileIn(const QMimeData* data, std::initializer_list<const char*> endings) {
    for (const QUrl& url : data->urls())
        if (url.isLocalFile() && endsWithOne(url.toLocalFile(), endings)) return url.toLocalFile();
    return {};
}

}  // namespace

WorkspaceDrop::WorkspaceDrop(QWidget* window) : QObject(window) {
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool WorkspaceDrop::takes(const QString& file) {
    return endsWithOne(file, workspaces) || endsWithOne(file, tables);
}

bool WorkspaceDrop::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QString workspace = fileIn(drop->mimeData(), workspaces);
        const QString file = workspace.isEmpty() ? fileIn(drop->mimeData(), tables) : workspace;
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
