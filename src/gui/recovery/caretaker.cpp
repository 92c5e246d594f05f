#include "gui/recovery/caretaker.h"

#include "chandung/app/filecare.h"
#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "gui/components/banner.h"
#include "gui/components/longstep.h"
#include "gui/components/pagestack.h"
#include "gui/dialogs.h"
#include "gui/pages/pagehost.h"
#include "gui/recovery/backupsdialog.h"
#include "gui/recovery/draftkeeper.h"
#include "gui/recovery/draftsdialog.h"
#include "gui/recovery/recoverypage.h"
#include "gui/session.h"

#include <QApplication>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace chandung::gui {

using domain::ErrorCode;

namespace {

constexpr int busyMs = 1500;  // until it is tried again

}  // namespace

Caretaker::Caretaker(Context& context, Session& session, PageHost& host, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_session(session),
      m_host(host),
      m_drafts(new DraftKeeper(host)),
      m_banner(new Banner(context, this)),
      m_stack(new PageStack(this)) {
    m_banner->setObjectName(QStringLiteral("fileBanner"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(&host);
    connect(&session, &Session::opened, this, &Caretaker::onOpened);
    connect(&session, &Session::closed, this, [this] {
        m_drafts->setWorkspace(nullptr);
        showNotice();
    });
    connect(&session, &Session::refused, this, &Caretaker::onRefused);
    connect(m_banner, &Banner::pressed, this, &Caretaker::onFirst);
    connect(m_banner, &Banner::secondPressed, this, &Caretaker::onSecond);
}

void Caretaker::onOpened() {
    leaveRecovery();
    m_mediumSeen = false;
    m_drafts->setWorkspace(m_session.workspace());
    app::FileCare* care = m_session.care();
    connect(care, &app::FileCare::troubleChanged, this, &Caretaker::showNotice);
    connect(care, &app::FileCare::editorGone, this, &Caretaker::takeOver);
    connect(care, &app::FileCare::notBackedUp, this, &Caretaker::showNoBackup);
    connect(care, &app::FileCare::backedUp, this, [this] {
        if (m_notice == Notice::Backup) showNotice();
    });
    if (app::Sharing* sharing = care->sharing()) {
        connect(sharing, &app::Sharing::changed, this, &Caretaker::showNotice);
        connect(sharing, &app::Sharing::outdated, this, &Caretaker::takeNewer, Qt::QueuedConnection);
    }
    showNotice();
}

/// A dialog and a change that is under way hold the workspace; they come first.
bool Caretaker::isBusy() const {
    const app::Workspace* workspace = m_session.workspace();
    return QApplication::activeModalWidget() || LongStep::runsIn(window()) || (workspace && workspace->changing());
}

void Caretaker::takeOver() {
    if (isBusy()) {
        QTimer::singleShot(busyMs, this, &Caretaker::takeOver);
        return;
    }
    if (!m_session.workspace()) return;
    const QString place = m_host.place();
    if (!m_session.reopen()) return;
    m_host.go(place);
    if (!m_session.workspace()->readOnly())
        Q_EMIT notify(tr("The other window has closed this workspace. You can make changes here now."), false);
}

void Caretaker::showNotice() {
    m_notice = Notice::None;
    m_banner->hide();
    const app::Workspace* workspace = m_session.workspace();
    if (!workspace) return;
    if (const auto& trouble = m_session.care()->trouble()) {
        showTrouble(*trouble);
        return;
    }
    m_banner->setClosable(true);
    const app::Sharing* sharing = m_session.care()->sharing();
    if (sharing && showSharing(*sharing)) return;
    if (!m_drafts->left().empty()) {
        m_notice = Notice::Drafts;
        m_banner->show(
            Banner::Grade::Info,
            tr("%n texts that you typed last time were not saved.", nullptr, static_cast<int>(m_drafts->left().size())),
            tr("Look at them…"));
        return;
    }
    if (m_session.care()->lastBackup()) {
        showLastBackup();
        return;
    }
    showMedium();
}

void Caretaker::showMedium() {
    const storage::Medium medium = m_session.workspace()->store().medium();
    if (medium == storage::Medium::Local || m_mediumSeen || !m_session.care()->sharing()) return;
    m_notice = Notice::Medium;
    m_mediumSeen = true;
    m_banner->show(Banner::Grade::Info,
                   medium == storage::Medium::Network
                       ? tr("This workspace lies on a network share. You work on a copy on this computer; it is "
                            "published there when you pause and when you close it. Others can read meanwhile.")
                       : tr("This workspace lies in a folder that is kept the same on several computers. You work on a "
                            "copy; it is published there when you pause and when you close it. Wait for the upload "
                            "before you open it on another computer."));
}

/// False when all is well.
bool Caretaker::showSharing(const app::Sharing& sharing) {
    const QString copy = tr("Save a copy elsewhere…");
    if (sharing.state() == app::Sharing::State::Conflict) {
        m_notice = Notice::Conflict;
        m_banner->setClosable(false);
        m_banner->show(Banner::Grade::Err,
                       tr("Somebody else has changed this workspace at the same time. Your changes are safe on this "
                          "computer, and were not published over theirs."),
                       tr("Keep both versions"));
        return true;
    }
    if (sharing.failure()) {
        m_notice = Notice::Unpublished;
        m_banner->show(Banner::Grade::Warn,
                       tr("Your changes are saved on this computer, but could not be published yet. The program tries "
                          "again. %1")
                           .arg(app::Sharing::reason(*sharing.failure())),
                       copy, tr("Try again"));
        return true;
    }
    if (const QString kept = sharing.setAside(); !kept.isEmpty() && !m_mediumSeen) {
        m_notice = Notice::Medium;
        m_mediumSeen = true;
        m_banner->show(Banner::Grade::Warn,
                       tr("Changes of last time that were not published could not be read. They are kept as %1; what "
                          "is open is the file of the share.")
                           .arg(kept));
        return true;
    }
    return false;
}

/// Nothing was changed here: what somebody else has published is shown instead.
void Caretaker::takeNewer() {
    const app::Sharing* sharing = m_session.care() ? m_session.care()->sharing() : nullptr;
    if (!sharing || sharing->state() != app::Sharing::State::Outdated) return;
    if (isBusy()) {
        QTimer::singleShot(busyMs, this, &Caretaker::takeNewer);
        return;
    }
    // What is being typed is a change of this side.
    m_host.commit();
    if (sharing->state() != app::Sharing::State::Outdated) return;
    const QString place = m_host.place();
    if (!m_session.reopen()) return;
    m_host.go(place);
    Q_EMIT notify(tr("Somebody else has changed this workspace. This is the newer version."), false);
}

void Caretaker::showTrouble(const domain::Error& error) {
    m_notice = Notice::Trouble;
    m_banner->setClosable(false);
    const QString copy = tr("Save a copy elsewhere…");
    const QString text = app::messageFor(error);
    if (error.code() == ErrorCode::Moved)
        m_banner->show(Banner::Grade::Err, text, copy, tr("Open the file again"));
    else if (error.code() == ErrorCode::Damaged)
        m_banner->show(Banner::Grade::Err, text, copy, tr("Backups…"));
    else
        m_banner->show(Banner::Grade::Err, text, copy, tr("Try again"));
}

void Caretaker::showLastBackup() {
    m_notice = Notice::Backup;
    const app::FileCare::LastBackup& last = *m_session.care()->lastBackup();
    m_banner->show(
        Banner::Grade::Warn,
        last.made ? last.reason
                  : tr("When this workspace was closed last, no backup of it was made. %1").arg(last.reason).trimmed(),
        tr("Backups…"));
}

/// In the banner, because a path and a reason have no room in a passing message; once, not at each further attempt.
void Caretaker::showNoBackup(const QString& message) {
    if (m_notice == Notice::Backup) return;
    if (m_notice != Notice::None) {
        Q_EMIT notify(message, false);
        return;
    }
    m_notice = Notice::Backup;
    m_banner->show(Banner::Grade::Warn, message, tr("Backups…"));
}

void Caretaker::onFirst() {
    if (m_notice == Notice::Backup) {
        showBackups();
        return;
    }
    if (m_notice == Notice::Drafts) {
        DraftsDialog(m_context, *m_drafts, this).exec();
        showNotice();
        return;
    }
    m_host.commit();
    if (m_notice == Notice::Conflict)
        m_session.keepBoth();
    else
        m_session.askSaveCopy();
}

void Caretaker::onSecond() {
    if (m_notice == Notice::Unpublished) {
        m_session.care()->sharing()->publish();
        return;
    }
    const auto trouble = m_session.care() ? m_session.care()->trouble() : std::nullopt;
    if (!trouble) return;
    if (trouble->code() == ErrorCode::Moved)
        m_session.reopen();
    else if (trouble->code() == ErrorCode::Damaged)
        showBackups();
    else
        tryAgain();
}

void Caretaker::tryAgain() {
    if (!m_session.care()->tryAgain()) {
        m_context.dialogs.message(this, tr("The file still takes no changes"),
                                  app::messageFor(*m_session.care()->trouble()));
        return;
    }
    m_drafts->retry();
    showNotice();
}

void Caretaker::showBackups() {
    app::FileCare* care = m_session.care();
    if (!care) return;
    m_host.commit();
    BackupsDialog dialog(m_context, m_session.workspace()->title(), care->backups(), this);
    dialog.setCanMake(!m_session.workspace()->readOnly());
    connect(&dialog, &BackupsDialog::makeWanted, care, &app::FileCare::backUp);
    connect(care, &app::FileCare::backedUp, &dialog, [&dialog, care] { dialog.setBackups(care->backups()); });
    connect(care, &app::FileCare::notBackedUp, &dialog, &BackupsDialog::say);
    watchDialog(dialog);
    dialog.exec();
}

void Caretaker::watchDialog(BackupsDialog& dialog) {
    connect(
        &dialog, &BackupsDialog::restoreWanted, this, [this](const QString& backup) { m_session.restore(backup); },
        Qt::QueuedConnection);
}

void Caretaker::onRefused(const QString& file, const domain::Error& error) {
    leaveRecovery();
    const auto backups = m_session.backupsOf(file);
    m_recovery = new RecoveryPage(m_context, file, error, backups, this);
    m_stack->addWidget(m_recovery);
    m_stack->setCurrentWidget(m_recovery);
    m_recovery->setFocus(Qt::OtherFocusReason);
    m_banner->hide();
    connect(
        m_recovery, &RecoveryPage::restoreWanted, this,
        [this, file](const QString& backup) { m_session.restoreTo(backup, file); }, Qt::QueuedConnection);
    connect(m_recovery, &RecoveryPage::backupsWanted, this, [this, file, backups] {
        BackupsDialog dialog(m_context, QFileInfo(file).completeBaseName(), backups, this);
        dialog.setCanMake(false);
        connect(
            &dialog, &BackupsDialog::restoreWanted, this,
            [this, file](const QString& backup) { m_session.restoreTo(backup, file); }, Qt::QueuedConnection);
        dialog.exec();
    });
    connect(
        m_recovery, &RecoveryPage::readWanted, this, [this, file] { m_session.openDamaged(file); },
        Qt::QueuedConnection);
    connect(
        m_recovery, &RecoveryPage::saveRowsWanted, this,
        [this, file, foreign = error.code() == ErrorCode::Foreign] { m_session.askSaveRows(file, foreign); },
        Qt::QueuedConnection);
    connect(m_recovery, &RecoveryPage::leaveWanted, this, [this] {
        leaveRecovery();
        showNotice();
    });
}

void Caretaker::leaveRecovery() {
    if (!m_recovery) return;
    m_stack->removeWidget(m_recovery);
    m_recovery->deleteLater();
    m_recovery = nullptr;
    m_stack->setCurrentWidget(&m_host);
}

void Caretaker::refresh() {
    showNotice();
}

}  // namespace chandung::gui
