#pragma once

#include "chandung/app/workspace.h"

#include <QElapsedTimer>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace chandung::gui {

/// A long change of the workspace, in the window's thread, where the workspace lives, in small steps: between them the
/// window paints, and after a moment a dialog says how far it is. Meanwhile nothing else can be done in the window;
/// Cancel takes the whole change back. What is typed and not kept yet is kept before.
class LongStep {
public:
    enum class Cancel { Offered, No };

    /// Watches the workspace as long as it lives. `what` is said in the dialog: "Keeping the table".
    LongStep(QWidget* page, app::Workspace& workspace, const QString& what, Cancel cancel = Cancel::Offered);
    ~LongStep();
    LongStep(const LongStep&) = delete;
    LongStep& operator=(const LongStep&) = delete;

    /// For work that asks nobody but the caller.
    [[nodiscard]] storage::Step step();
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }

    /// Whether one is under way in this window, which must not be closed then.
    [[nodiscard]] static bool runsIn(const QWidget* window);

private:
    bool goOn(double done);
    void makeDialog();

    QPointer<QWidget> m_window;
    QString m_what;
    Cancel m_cancel;
    QElapsedTimer m_since, m_turn;
    std::unique_ptr<QProgressDialog> m_dialog;
    bool m_cancelled = false;
    app::Workspace::Watched m_watched;
};

}  // namespace chandung::gui
