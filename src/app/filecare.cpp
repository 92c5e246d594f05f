#include "chandung/app/filecare.h"

#include "chandung/app/backups.h"
#include "chandung/app/datafolder.h"
#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "quiet.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace chandung::app {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr qint64 betweenBackupsMs = 10 * 60'000;
constexpr qint64 daysBetweenFullChecks = 7;

QString identityFile(const QString& file, const QString& folder) {
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return folder + QStringLiteral("/state/path-") + QString::fromLatin1(hash);
}

void writeState(const QString& path, const QByteArray& content) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(content);
}

/// The state that stands from the first change on until a backup of it was made; its content is how the last one ended.
const QString unbacked = QStringLiteral("unbacked");
const QString madeElsewhere = QStringLiteral("made ");
const QString notMade = QStringLiteral("none ");

struct MadeBackup {
    storage::Backup backup;
    QString message;  ///< why it does not lie where it was to
};

/// In the chosen folder; where that fails, in the program's own, so that there is one.
MadeBackup makeBackup(const std::filesystem::path& file, const storage::BackupPlace& place,
                      const storage::StopAsked& stop) {
    constexpr auto reason = storage::Backup::Reason::Changed;
    try {
        return {storage::makeBackup(file, place, reason, stop), {}};
    } catch (const Error& error) {
        if (!mayGoElsewhere(place, error)) throw;
        const storage::Backup backup = storage::makeBackup(file, ownPlace(place), reason, stop);
        return {backup, FileCare::tr("The folder for backups, %1, cannot be used now: the backup was made in the "
                                     "program's own folder. Make the folder available, or choose another in Settings.")
                            .arg(pathToQt(place.root))};
    }
}

}  // namespace

FileCare::FileCare(Workspace& workspace, const Settings& settings, const QString& folder)
    : m_workspace(workspace), m_settings(settings), m_folder(folder.isEmpty() ? dataFolder() : folder) {
    connect(&m_look, &QTimer::timeout, this, &FileCare::look);
    m_look.start(lookEveryMs);
    if (workspace.readOnly()) return;
    m_unclean = QFile::exists(stateFile(QStringLiteral("open")));
    writeState(stateFile(QStringLiteral("open")), {});
    writeState(identityFile(workspace.fileName(), m_folder),
               QByteArray::fromStdString(workspace.store().workspaceId().str()));
    const QFileInfo checked(stateFile(QStringLiteral("checked")));
    m_quickDue = m_unclean;
    m_pagesDue = !m_unclean && std::filesystem::file_size(workspace.store().file()) > storage::examinedWhenOpened;
    m_fullDue =
        checked.exists() && checked.lastModified().daysTo(QDateTime::currentDateTime()) >= daysBetweenFullChecks;
    // The week begins with the first opening.
    if (!checked.exists()) writeState(checked.filePath(), {});
    readLastBackup();
    if (auto copy = workspace.store().workingCopy()) m_sharing = std::make_unique<Sharing>(std::move(copy));
    connect(&workspace, &Workspace::saved, this, [this] {
        if (!m_changed) markUnbacked({});
        m_changed = true;
        m_sinceChange.start();
        if (m_sharing) m_sharing->touched();
    });
    connect(&workspace, &Workspace::failed, this, [this] { look(); });
    workspace.store().beforeChanges([this] {
        m_letGo = true;
        if (m_sharing) m_sharing->letGo();
    });
}

FileCare::~FileCare() {
    m_letGo = true;
    wait();
    if (m_workspace.readOnly()) return;
    m_workspace.store().beforeChanges({});
    if (m_sharing) (void)m_sharing->publishLast();
    if ((m_changed || !m_copied) && !m_trouble) {
        backUp();
        wait();
        keepOutcome();
    }
    QFile::remove(stateFile(QStringLiteral("open")));
}

/// Told the next time: whoever closes the window cannot read it any more.
void FileCare::keepOutcome() {
    if (!m_copied)
        markUnbacked(notMade + m_said);
    else if (!m_said.isEmpty())
        markUnbacked(madeElsewhere + m_said);
    else
        QFile::remove(stateFile(unbacked));
}

void FileCare::markUnbacked(const QString& outcome) {
    writeState(stateFile(unbacked), outcome.toUtf8());
}

void FileCare::readLastBackup() {
    QFile left(stateFile(unbacked));
    if (!left.open(QIODevice::ReadOnly)) return;
    const QString outcome = QString::fromUtf8(left.readAll());
    // Without a word the program may just have been killed before the time for a backup came.
    if (outcome.isEmpty() && m_unclean) return;
    m_lastBackup = LastBackup{outcome.startsWith(madeElsewhere), outcome.mid(madeElsewhere.size())};
    // Tried again as soon as nobody types.
    m_changed = !m_lastBackup->made;
}

QString FileCare::stateFile(const QString& ending) const {
    return QStringLiteral("%1/state/%2.%3").arg(m_folder, toQt(m_workspace.store().workspaceId().str()), ending);
}

void FileCare::setTrouble(std::optional<Error> trouble) {
    const bool same =
        m_trouble.has_value() == trouble.has_value() && (!trouble || m_trouble->code() == trouble->code());
    m_trouble = std::move(trouble);
    if (!same) Q_EMIT troubleChanged();
}

void FileCare::look() {
    if (m_workspace.readOnly()) {
        if (m_workspace.store().editorGone()) {
            m_look.stop();
            Q_EMIT editorGone();
        }
        return;
    }
    // A backup or a check that begins now would stand in the way of the end of the change.
    if (m_workspace.changing()) {
        if (m_sharing) m_sharing->letGo();
        return;
    }
    try {
        m_workspace.store().checkInPlace();
        if (m_workspace.store().stopped()) m_workspace.store().transact([] {});
        // Never reached while writing is stopped: the reason is thrown.
        if (m_trouble && m_trouble->code() != ErrorCode::Damaged) setTrouble({});
    } catch (const Error& error) {
        setTrouble(error);
        return;
    }
    idle();
}

bool FileCare::tryAgain() {
    try {
        m_workspace.store().checkInPlace();
        m_workspace.store().resume();
        setTrouble({});
        return true;
    } catch (const Error& error) {
        setTrouble(error);
        return false;
    }
}

void FileCare::idle() {
    if (m_thread || m_trouble) return;
    const bool quiet = !m_sinceChange.isValid() || m_sinceChange.elapsed() > quietMs;
    if (m_quickDue)
        check(false);
    else if (quiet && m_changed && (!m_sinceBackup.isValid() || m_sinceBackup.elapsed() > betweenBackupsMs))
        backUp();
    else if (quiet && m_fullDue)
        check(true);
    else if (quiet && m_pagesDue)
        check(false);
}

void FileCare::run(std::function<void()> work) {
    m_letGo = false;
    m_thread.reset(QThread::create(std::move(work)));
    connect(m_thread.get(), &QThread::finished, this, [this, thread = m_thread.get()] {
        if (m_thread.get() == thread) m_thread.release()->deleteLater();
    });
    m_thread->start(QThread::LowPriority);
}

void FileCare::wait() {
    if (m_thread) m_thread->wait();
    m_thread.reset();
}

std::vector<storage::Backup> FileCare::backups() const {
    return storage::backups(backupPlace(m_settings, m_folder), m_workspace.store().workspaceId());
}

void FileCare::backUp() {
    if (m_thread) return;
    m_changed = false;
    m_copied = false;
    m_sinceBackup.start();
    const auto file = m_workspace.store().file();
    const storage::BackupPlace place = backupPlace(m_settings, m_folder);
    run([this, file, place] {
        try {
            const MadeBackup made = makeBackup(file, place, [this] { return m_letGo.load(); });
            m_said = made.message;
            m_copied = true;
            QMetaObject::invokeMethod(
                this,
                [this, made] {
                    if (!m_changed) QFile::remove(stateFile(unbacked));
                    m_lastBackup.reset();
                    Q_EMIT backedUp(made.backup);
                    if (!made.message.isEmpty()) Q_EMIT notBackedUp(made.message);
                },
                Qt::QueuedConnection);
        } catch (const std::exception& failed) {
            const auto* error = dynamic_cast<const Error*>(&failed);
            const QString message = error ? messageFor(*error) : QString();
            const bool again = error && error->code() == ErrorCode::Cancelled;
            m_said = message;
            QMetaObject::invokeMethod(
                this,
                [this, message, again] {
                    m_changed = true;
                    if (again)
                        m_sinceBackup.invalidate();
                    else
                        Q_EMIT notBackedUp(message);
                },
                Qt::QueuedConnection);
        }
    });
}

void FileCare::check(bool full) {
    const auto file = m_workspace.store().file();
    const bool now = m_quickDue;
    m_quickDue = false;
    m_pagesDue = false;
    m_fullDue = m_fullDue && !full;
    run([this, file, full, now] {
        try {
            const storage::Integrity found = storage::examine(file, full, [this] { return m_letGo.load(); });
            QMetaObject::invokeMethod(
                this,
                [this, full, found] {
                    if (full) writeState(stateFile(QStringLiteral("checked")), {});
                    if (found.ok) return;
                    const QString detail = toQt(found.problems.front());
                    setTrouble(Error(ErrorCode::Damaged, {fromQt(m_workspace.fileName()), found.problems.front()}));
                    Q_EMIT damageFound(detail);
                },
                Qt::QueuedConnection);
        } catch (const Error&) {
            // Let go for a change, or busy: later.
            QMetaObject::invokeMethod(
                this, [this, full, now] { (full  ? m_fullDue
                                           : now ? m_quickDue
                                                 : m_pagesDue) = true; },
                Qt::QueuedConnection);
        }
    });
}

domain::Uuid lastIdentityOf(const QString& file, const QString& folder) {
    QFile stored(identityFile(QFileInfo(file).absoluteFilePath(), folder.isEmpty() ? dataFolder() : folder));
    if (!stored.open(QIODevice::ReadOnly)) return {};
    return domain::Uuid::parse(stored.read(64).toStdString()).value_or(domain::Uuid());
}

}  // namespace chandung::app
