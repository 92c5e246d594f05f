#include "gui/session.h"

#include "chandung/app/backups.h"
#include "chandung/app/datafolder.h"
#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/opening.h"
#include "chandung/app/sample.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "chandung/storage/workingcopy.h"
#include "gui/dialogs.h"
#include "gui/folders.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>

namespace chandung::gui {

namespace {

const QString ending = QStringLiteral(".chandung");

/// Gives a file, and the journal that belongs to it, a free name beside it.
QString setAside(const QString& file) {
    const QFileInfo info(file);
    const QString journal = QStringLiteral("-journal");
    for (int number = 1; number < 1000; ++number) {
        const QString kept =
            info.dir().filePath(QStringLiteral("%1 (%2)%3").arg(info.completeBaseName()).arg(number).arg(ending));
        if (QFileInfo::exists(kept) || QFileInfo::exists(kept + journal)) continue;
        if (!QFile::rename(file, kept)) break;
        if (QFileInfo::exists(file + journal)) QFile::rename(file + journal, kept + journal);
        return kept;
    }
    throw domain::Error(domain::ErrorCode::NotWritable, {app::fromQt(info.absolutePath())});
}

}  // namespace

Session::Session(Context& context, QWidget* window) : QObject(window), m_context(context), m_window(window) {}

Session::~Session() = default;

void Session::report(const QString& title, const domain::Error& error) {
    report(title, app::messageFor(error));
}

void Session::report(const QString& title, const QString& text) {
    m_context.dialogs.message(m_window, title, text);
}

void Session::take(std::unique_ptr<app::Workspace> workspace) {
    if (m_workspace) Q_EMIT closing();
    // The old one goes after every view has the new one.
    std::swap(m_workspace, workspace);
    auto care = std::exchange(m_care, std::make_unique<app::FileCare>(*m_workspace, m_context.settings));
    m_context.settings.addRecentFile(m_workspace->fileName());
    Q_EMIT opened();
    if (care) publishLast(*care);
    care.reset();
}

void Session::close() {
    if (!m_workspace) return;
    Q_EMIT closing();
    const std::unique_ptr<app::Workspace> workspace = std::move(m_workspace);
    auto care = std::move(m_care);
    Q_EMIT closed();
    publishLast(*care);
    care.reset();
}

void Session::publishLast(const app::FileCare& care) {
    if (!care.sharing()) return;
    if (const auto failure = care.sharing()->publishLast())
        report(tr("Your last changes are only on this computer"),
               tr("%1 Open it again on this computer to publish them.").arg(app::Sharing::reason(*failure)));
}

void Session::publishLast() {
    if (m_care) publishLast(*m_care);
}

void Session::keepBoth() {
    if (!m_workspace || !m_care->sharing()) return;
    const QFileInfo info(m_workspace->fileName());
    // Nothing is given up unless the other version can be opened.
    if (!info.exists()) {
        report(tr("The copy was not saved"),
               domain::Error(domain::ErrorCode::FileNotFound, {app::fromQt(info.filePath())}));
        return;
    }
    const QString now = QLocale().toString(QDateTime::currentDateTime(), QStringLiteral("yyyy-MM-dd HHmm"));
    const QString beside = info.dir().filePath(
        tr("%1 (from this computer, %2)", "the name of a file; %2 is a date").arg(info.completeBaseName(), now) +
        ending);
    try {
        m_workspace->store().saveCopy(app::pathFromQt(beside));
    } catch (const domain::Error& error) {
        report(tr("The copy was not saved"), error);
        return;
    }
    m_care->sharing()->giveUp();
    if (reopen()) Q_EMIT notify(tr("Your version is kept beside it as “%1”").arg(QFileInfo(beside).fileName()));
}

bool Session::openFile(const QString& file) {
    return isOpen(file) || open(QFileInfo(file).absoluteFilePath(), storage::Access::PreferReadWrite);
}

bool Session::open(const QString& path, storage::Access access) {
    app::Opening opening(path, access, app::Opening::Editing::WorkingCopy);
    return open(opening, access);
}

bool Session::open(app::Opening& opening, storage::Access access) {
    const QString& path = opening.file();
    try {
        take(opening.workspace(m_context.knowledge));
        return true;
    } catch (const domain::Error& error) {
        using enum domain::ErrorCode;
        if (error.code() == FileNotFound) m_context.settings.removeRecentFile(path);
        const bool lost = error.code() == NotSqlite && !backupsOf(path).empty();
        if (access != storage::Access::ReadDamaged && (error.code() == Damaged || error.code() == Foreign || lost)) {
            Q_EMIT refused(path, error);
            return false;
        }
        report(tr("“%1” was not opened").arg(QFileInfo(path).fileName()), error);
        return false;
    }
}

QString Session::homeFolder() const {
    const QString chosen = m_context.settings.value(QStringLiteral("folder.data"));
    if (!chosen.isEmpty() && QDir(chosen).exists()) return chosen;
    return folder();
}

QString Session::folder() const {
    return filesFolder(m_context, m_workspace ? m_workspace->fileName() : QString());
}

QString Session::askFile(const QString& title, const QString& where, const QString& name) {
    QString file =
        m_context.dialogs.saveFile(m_window, title, QDir(where).filePath(name), tr("Chandung workspace (*.chandung)"));
    if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty()) file += ending;
    return file;
}

void Session::askOpen() {
    const QString file = m_context.dialogs.openFile(m_window, tr("Open a workspace"), folder(),
                                                    tr("Chandung workspace (*.chandung);;All files (*)"));
    if (!file.isEmpty()) openFile(file);
}

void Session::askNew() {
    const QString file = askFile(tr("New workspace"), homeFolder(), tr("My customers") + ending);
    if (file.isEmpty()) return;
    try {
        auto made = app::Workspace::create(file, m_context.knowledge);
        const bool shared = made->store().medium() != storage::Medium::Local;
        if (!shared) {
            take(std::move(made));
            return;
        }
        // On a share it is edited as a copy.
        made.reset();
        openFile(file);
    } catch (const domain::Error& error) {
        report(tr("The workspace was not made"), error);
    }
}

void Session::openSample() {
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString code = app::toQt(domain::languageCode(m_context.language.current()));
    const QString file = QDir(home).filePath(tr("Chandung sample") + QLatin1Char('-') + code + ending);
    QString kept;
    try {
        // A sample made before is opened again, with what was changed in it.
        if (QFileInfo::exists(file) && (isOpen(file) || openOrKeep(file, kept))) {
            Q_EMIT sampleOpened();
            return;
        }
        QDir().mkpath(home);
        take(makeSample(file));
    } catch (const domain::Error& error) {
        report(tr("The sample was not opened"), error);
        return;
    }
    Q_EMIT sampleOpened();
    if (!kept.isEmpty())
        Q_EMIT notify(tr("The sample of before could not be opened and is kept as “%1”. This is a new one.")
                          .arg(QFileInfo(kept).fileName()));
}

bool Session::isOpen(const QString& file) const {
    return m_workspace && m_workspace->fileName() == QFileInfo(file).absoluteFilePath();
}

/// Opens the file. One that no version of the program can open as it is goes aside; where to is in `kept`.
bool Session::openOrKeep(const QString& file, QString& kept) {
    try {
        take(app::Workspace::open(file, m_context.knowledge, storage::Access::PreferReadWrite));
        return true;
    } catch (const domain::Error& error) {
        using enum domain::ErrorCode;
        const auto spoilt = {Damaged, Foreign, NotSqlite, NotOurs, TooNew};
        if (std::find(spoilt.begin(), spoilt.end(), error.code()) == spoilt.end()) throw;
    }
    kept = setAside(file);
    return false;
}

std::unique_ptr<app::Workspace> Session::makeSample(const QString& file) const {
    auto workspace = app::Workspace::create(file, m_context.knowledge);
    try {
        workspace->import(app::sampleBundle(m_context.knowledge, m_context.language.current()));
    } catch (const domain::Error&) {
        // Half a sample would be opened the next time.
        workspace.reset();
        QFile::remove(file);
        throw;
    }
    return workspace;
}

void Session::askSaveCopy() {
    if (!m_workspace) return;
    const QString file = askFile(tr("Save a copy"), folder(), tr("%1 copy").arg(m_workspace->title()) + ending);
    if (file.isEmpty()) return;
    try {
        m_workspace->store().saveCopy(app::pathFromQt(file));
        Q_EMIT notify(tr("A checked copy is saved as “%1”").arg(QFileInfo(file).fileName()));
    } catch (const domain::Error& error) {
        report(tr("The copy was not saved"), error);
    }
}

bool Session::reopen() {
    if (!m_workspace) return false;
    const QString file = m_workspace->fileName();
    if (!QFileInfo::exists(file)) {
        report(tr("“%1” was not opened").arg(QFileInfo(file).fileName()),
               domain::Error(domain::ErrorCode::FileNotFound, {app::fromQt(file)}));
        return false;
    }
    // An editor keeps others out, itself included.
    if (!m_workspace->readOnly()) close();
    return open(file, storage::Access::PreferReadWrite);
}

std::vector<storage::Backup> Session::backupsOf(const QString& file) const {
    domain::Uuid id = storage::identityOf(app::pathFromQt(file));
    if (id.isNull()) id = app::lastIdentityOf(file);
    return storage::backups(app::backupPlace(m_context.settings), id);
}

void Session::restore(const QString& backup) {
    if (!m_workspace) return;
    const QString file = m_workspace->fileName();
    close();
    restoreTo(backup, file);
}

void Session::restoreTo(const QString& backup, const QString& file) {
    std::filesystem::path unpublished;
    try {
        unpublished = storage::WorkingCopy::putAside(app::pathFromQt(file), app::pathFromQt(app::workingCopies()));
        storage::restoreBackup(app::pathFromQt(backup), app::pathFromQt(file));
    } catch (const domain::Error& error) {
        report(tr("The backup was not restored"), error);
        if (!m_workspace) openFile(file);
        return;
    }
    if (!openFile(file)) return;
    if (unpublished.empty())
        Q_EMIT notify(tr("The backup is restored. The file as it was is kept beside it, with “before” in its name."));
    else
        report(tr("The backup is restored"),
               tr("What was not published yet on this computer is kept as %1.").arg(app::pathToQt(unpublished)));
}

bool Session::openDamaged(const QString& file) {
    return open(file, storage::Access::ReadDamaged);
}

void Session::askSaveRows(const QString& file, bool foreign) {
    const QString name = foreign ? tr("%1 clean copy") : tr("%1 saved");
    const QString target = askFile(foreign ? tr("Make a clean copy") : tr("Save what can be read"), folder(),
                                   name.arg(QFileInfo(file).completeBaseName()) + ending);
    if (target.isEmpty()) return;
    try {
        if (foreign)
            storage::importRows(app::pathFromQt(file), app::pathFromQt(target));
        else
            storage::rescueRows(app::pathFromQt(file), app::pathFromQt(target));
        openFile(target);
    } catch (const domain::Error& error) {
        report(tr("The copy was not saved"), error);
    }
}

}  // namespace chandung::gui
