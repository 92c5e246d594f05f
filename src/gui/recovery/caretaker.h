#pragma once

#include "chandung/domain/error.h"
#include "gui/context.h"

#include <QWidget>

class QStackedWidget;

namespace chandung::app {
class Sharing;
}

namespace chandung::gui {

class Banner;
class BackupsDialog;
class DraftKeeper;
class PageHost;
class RecoveryPage;
class Session;

/// The middle of the window: the pages, over them one line when something is wrong with the file, and in their place
/// the recovery page when a file cannot be opened. Knows the worst of what there is to say and says only that.
class Caretaker : public QWidget {
    Q_OBJECT

public:
    Caretaker(Context& context, Session& session, PageHost& host, QWidget* parent = nullptr);

    void showBackups();
    /// The language or the look changed.
    void refresh();

Q_SIGNALS:
    void notify(const QString& text, bool undoable);

private:
    enum class Notice { None, Trouble, Conflict, Unpublished, Medium, Drafts, Backup };

    void onOpened();
    void onRefused(const QString& file, const domain::Error& error);
    void leaveRecovery();
    void showNotice();
    void showTrouble(const domain::Error& error);
    void showLastBackup();
    void showNoBackup(const QString& message);
    void onFirst();
    void onSecond();
    void tryAgain();
    void takeOver();
    void showMedium();
    [[nodiscard]] bool showSharing(const app::Sharing& sharing);
    void takeNewer();
    [[nodiscard]] bool isBusy() const;
    void watchDialog(BackupsDialog& dialog);

    Context& m_context;
    Session& m_session;
    PageHost& m_host;
    DraftKeeper* m_drafts;
    Banner* m_banner;
    QStackedWidget* m_stack;
    RecoveryPage* m_recovery = nullptr;
    Notice m_notice = Notice::None;
    bool m_mediumSeen = false;
};

}  // namespace chandung::gui
