#pragma once

#include <QObject>

// After Qt: moc of Qt 6.4 stumbles over <compare> when it comes first.
#include "chandung/app/filecare.h"
#include "chandung/app/workspace.h"
#include "chandung/domain/error.h"
#include "chandung/storage/safety.h"
#include "gui/context.h"

#include <memory>

class QWidget;

namespace chandung::app {
class Opening;
}

namespace chandung::gui {

/// The opened workspace of a window: opens, makes, copies and remembers files; says in one plain message when that
/// fails, and then leaves everything as it was.
class Session : public QObject {
    Q_OBJECT

public:
    Session(Context& context, QWidget* window);
    ~Session() override;

    [[nodiscard]] app::Workspace* workspace() const { return m_workspace.get(); }
    /// Looks after the open file; null when none is open.
    [[nodiscard]] app::FileCare* care() const { return m_care.get(); }

    bool openFile(const QString& file);
    /// The file whose opening has begun, for reading and writing.
    bool open(app::Opening& opening, storage::Access access = storage::Access::PreferReadWrite);
    void askOpen();
    void askNew();
    /// A workspace with the sample studies in it: the one made before; when that cannot be opened any more it is kept
    /// beside a new one.
    void openSample();
    void askSaveCopy();
    /// Of a shared file that somebody else has changed as well: writes the version of this computer beside it and
    /// opens the other.
    void keepBoth();
    /// Before the window closes: publishes what a working copy still has, and says when that is not possible.
    void publishLast();
    /// The same file once more: to edit it now that nobody else does, or after it was moved back.
    bool reopen();

    // What is done when a file is damaged or foreign
    // ---------------------------------------------------------------------------------------------
    /// Puts a backup in the place of the open workspace and opens it.
    void restore(const QString& backup);
    void restoreTo(const QString& backup, const QString& file);
    /// What can still be read of a damaged file, for reading only.
    bool openDamaged(const QString& file);
    /// Asks for a name and makes a new workspace from the rows of a foreign or damaged file.
    void askSaveRows(const QString& file, bool foreign);
    [[nodiscard]] std::vector<storage::Backup> backupsOf(const QString& file) const;

Q_SIGNALS:
    /// Before the old workspace goes.
    void closing();
    void opened();
    /// None is open any more; the old one goes after this.
    void closed();
    /// The file cannot be opened because it is damaged or foreign: something can be done about it.
    void refused(const QString& file, const chandung::domain::Error& error);
    /// The sample was opened; after `opened`.
    void sampleOpened();
    /// A line for the toast.
    void notify(const QString& text);

private:
    bool open(const QString& path, storage::Access access);
    void take(std::unique_ptr<app::Workspace> workspace);
    [[nodiscard]] bool isOpen(const QString& file) const;
    bool openOrKeep(const QString& file, QString& kept);
    [[nodiscard]] std::unique_ptr<app::Workspace> makeSample(const QString& file) const;
    void close();
    void publishLast(const app::FileCare& care);
    void report(const QString& title, const domain::Error& error);
    void report(const QString& title, const QString& text);
    /// Beside the open workspace; else the folder for workspaces.
    [[nodiscard]] QString folder() const;
    /// Where a new workspace is proposed: the folder of the settings.
    [[nodiscard]] QString homeFolder() const;
    [[nodiscard]] QString askFile(const QString& title, const QString& where, const QString& name);

    Context& m_context;
    QWidget* m_window;
    std::unique_ptr<app::Workspace> m_workspace;
    std::unique_ptr<app::FileCare> m_care;  ///< goes before the workspace
};

}  // namespace chandung::gui
