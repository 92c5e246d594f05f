#include "gui/session.h"

#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/sample.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "gui/dialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace chandung::gui {

namespace {

const QString ending = QStringLiteral(".chandung");

}  // namespace

Session::Session(Context& context, QWidget* window) : QObject(window), m_context(context), m_window(window) {}

Session::~Session() = default;

void Session::report(const QString& title, const domain::Error& error) {
    m_context.dialogs.message(m_window, title, app::messageFor(error));
}

void Session::take(std::unique_ptr<app::Workspace> workspace) {
    if (m_workspace) Q_EMIT closing();
    // The old one goes after every view has the new one.
    std::swap(m_workspace, workspace);
    m_context.settings.addRecentFile(m_workspace->fileName());
    Q_EMIT opened();
}

bool Session::openFile(const QString& file) {
    const QString path = QFileInfo(file).absoluteFilePath();
    if (m_workspace && m_workspace->fileName() == path) return true;
    try {
        take(app::Workspace::open(path, m_context.knowledge));
        return true;
    } catch (const domain::Error& error) {
        if (error.code() == domain::ErrorCode::FileNotFound) m_context.settings.removeRecentFile(path);
        report(tr("“%1” was not opened").arg(QFileInfo(path).fileName()), error);
        return false;
    }
}

QString Session::folder() const {
    if (m_workspace) return QFileInfo(m_workspace->fileName()).absolutePath();
    const QString chosen = m_context.settings.value(QStringLiteral("folder.data"));
    if (!chosen.isEmpty() && QDir(chosen).exists()) return chosen;
    const QStringList recent = m_context.settings.recentFiles();
    if (!recent.isEmpty() && QFileInfo(recent.first()).dir().exists()) return QFileInfo(recent.first()).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString Session::askFile(const QString& title, const QString& name) {
    QString file = m_context.dialogs.saveFile(m_window, title, QDir(folder()).filePath(name),
                                              tr("Chandung workspace (*.chandung)"));
    if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty()) file += ending;
    return file;
}

void Session::askOpen() {
    const QString file = m_context.dialogs.openFile(m_window, tr("Open a workspace"), folder(),
                                                    tr("Chandung workspace (*.chandung);;All files (*)"));
    if (!file.isEmpty()) openFile(file);
}

void Session::askNew() {
    const QString file = askFile(tr("New workspace"), tr("My customers") + ending);
    if (file.isEmpty()) return;
    try {
        take(app::Workspace::create(file, m_context.knowledge));
    } catch (const domain::Error& error) {
        report(tr("The workspace was not made"), error);
    }
}

void Session::openSample() {
    // A sample made before is opened again, with what was changed in it.
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString code = app::toQt(domain::languageCode(m_context.language.current()));
    const QString file = QDir(home).filePath(tr("Chandung sample") + QLatin1Char('-') + code + ending);
    if (QFileInfo::exists(file)) {
        if (openFile(file)) Q_EMIT sampleOpened();
        return;
    }
    try {
        QDir().mkpath(home);
        auto workspace = app::Workspace::create(file, m_context.knowledge);
        workspace->import(app::sampleBundle(m_context.knowledge, m_context.language.current()));
        take(std::move(workspace));
        Q_EMIT sampleOpened();
    } catch (const domain::Error& error) {
        report(tr("The sample was not opened"), error);
    }
}

void Session::askSaveCopy() {
    if (!m_workspace) return;
    const QString file = askFile(tr("Save a copy"), tr("%1 copy").arg(m_workspace->title()) + ending);
    if (file.isEmpty()) return;
    try {
        m_workspace->store().saveCopy(app::pathFromQt(file));
    } catch (const domain::Error& error) {
        report(tr("The copy was not saved"), error);
    }
}

}  // namespace chandung::gui
