#include "gui/folders.h"

#include "chandung/app/settings.h"
#include "gui/context.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace chandung::gui {

namespace {

const QString folderState = QStringLiteral("export/folder");

}  // namespace

QString filesFolder(const Context& context, const QString& workspace) {
    const QString own = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).absolutePath();
    const auto isOwn = [&](const QString& file) { return QFileInfo(file).absolutePath() == own; };
    if (!workspace.isEmpty() && !isOwn(workspace)) return QFileInfo(workspace).absolutePath();
    const QString chosen = context.settings.value(QStringLiteral("folder.data"));
    if (!chosen.isEmpty() && QDir(chosen).exists()) return chosen;
    for (const QString& recent : context.settings.recentFiles())
        if (!isOwn(recent) && QFileInfo(recent).dir().exists()) return QFileInfo(recent).absolutePath();
    // A chooser would begin in the program's working folder when its folder is not there.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

QString proposedFile(const Context& context, const QString& workspace, const QString& name) {
    const QString last = QString::fromUtf8(context.settings.state(folderState));
    const bool there = !last.isEmpty() && QDir(last).exists();
    return QDir(there ? last : filesFolder(context, workspace)).filePath(name);
}

QString withEnding(const QString& file, const QString& ending) {
    return file.isEmpty() || file.endsWith(ending, Qt::CaseInsensitive) ? file : file + ending;
}

void rememberFolder(const Context& context, const QString& folder) {
    context.settings.setState(folderState, folder.toUtf8());
}

}  // namespace chandung::gui
