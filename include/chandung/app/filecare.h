#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

// After Qt: moc of Qt 6.4 stumbles over <compare> when it comes first.
#include "chandung/app/settings.h"
#include "chandung/app/sharing.h"
#include "chandung/app/workspace.h"
#include "chandung/domain/error.h"
#include "chandung/storage/safety.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace chandung::app {

/// Looks after the file of an open workspace: notices within two seconds when it was moved, replaced or cut off; makes
/// backups when something changed and nobody types, and at the end; checks the file after an unclean end and once a
/// week. Reading and copying happen in another thread on a connection of its own and let go as soon as there is a
/// change to keep.
class FileCare : public QObject {
    Q_OBJECT

public:
    /// `settings` say where backups lie and how many are kept; they outlive this. `folder`: the program's own folder,
    /// unless a test says otherwise.
    FileCare(Workspace& workspace, const Settings& settings, const QString& folder = {});
    /// Waits for a last backup when something has changed since the one before.
    ~FileCare() override;

    /// What keeps changes from being saved; nothing when all is well.
    [[nodiscard]] const std::optional<domain::Error>& trouble() const { return m_trouble; }
    /// Whether the program that had the file open before did not end by itself.
    [[nodiscard]] bool unclean() const { return m_unclean; }

    /// How the backup of the last closing ended when nobody could be told any more.
    struct LastBackup {
        bool made = false;  ///< there is one, but not in the folder that was chosen
        QString reason;     ///< a sentence for the user; empty when it is not known
    };
    /// What was wrong with the backup of the last closing, until one has succeeded; nothing when all was well.
    [[nodiscard]] const std::optional<LastBackup>& lastBackup() const { return m_lastBackup; }
    /// Publishes a workspace on a share; null where the file is edited in place.
    [[nodiscard]] Sharing* sharing() const { return m_sharing.get(); }
    /// Tries to write again.
    bool tryAgain();

    [[nodiscard]] std::vector<storage::Backup> backups() const;
    /// Begins a backup now; `backedUp` or `notBackedUp` follows.
    void backUp();

    /// Looks now; the timer does the same every second and a half.
    void look();
    /// Waits until the thread is done (tests, end).
    void wait();

Q_SIGNALS:
    /// `trouble` is another.
    void troubleChanged();
    void backedUp(const chandung::storage::Backup& backup);
    /// No backup could be made, or not in the folder that was chosen for them.
    void notBackedUp(const QString& message);
    /// The check found damage; `detail` is for details only.
    void damageFound(const QString& detail);
    /// For a reader: nobody edits the file any more.
    void editorGone();

private:
    void setTrouble(std::optional<domain::Error> trouble);
    void run(std::function<void()> work);
    void check(bool full);
    void idle();
    [[nodiscard]] QString stateFile(const QString& ending) const;
    void markUnbacked(const QString& outcome);
    void readLastBackup();
    void keepOutcome();

    Workspace& m_workspace;
    const Settings& m_settings;
    const QString m_folder;
    std::optional<domain::Error> m_trouble;
    QTimer m_look;
    QElapsedTimer m_sinceChange;
    QElapsedTimer m_sinceBackup;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Sharing> m_sharing;
    std::atomic<bool> m_letGo = false;
    std::atomic<bool> m_copied = true;  ///< the last backup that was begun came to its end
    QString m_said;                     ///< what the thread had to say about it; read when the thread is done
    std::optional<LastBackup> m_lastBackup;
    bool m_changed = false;
    bool m_unclean = false;
    bool m_quickDue = false;
    bool m_pagesDue = false;  ///< the same when nobody types: the file was too large for it when it was opened
    bool m_fullDue = false;
};

/// The workspace that a file held when it was last opened here; a null id when that is not known. For a file that
/// cannot say it itself any more.
[[nodiscard]] domain::Uuid lastIdentityOf(const QString& file, const QString& folder = {});

}  // namespace chandung::app
