#include "gui/components/longstep.h"

#include "chandung/domain/error.h"
#include "gui/components/autosave.h"

#include <QCoreApplication>
#include <QProgressDialog>
#include <QPushButton>

namespace chandung::gui {

namespace {

constexpr qint64 turnMs = 15;     // between two looks at the window
constexpr qint64 momentMs = 400;  // quick changes say nothing
constexpr int shares = 1000;
constexpr int dialogWidth = 420;
constexpr const char* runs = "longStepRuns";

}  // namespace

LongStep::LongStep(QWidget* page, app::Workspace& workspace, const QString& what, Cancel cancel)
    : m_window(page->window()),
      m_what(what),
      m_cancel(cancel),
      m_watched(workspace, [this](double done) { return goOn(done); }) {
    for (AutoSave* save : m_window->findChildren<AutoSave*>()) save->flush();
    m_window->setProperty(runs, true);
    m_since.start();
    m_turn.start();
}

LongStep::~LongStep() {
    if (m_window) m_window->setProperty(runs, {});
}

storage::Step LongStep::step() {
    return [this](double done) {
        if (!goOn(done)) throw domain::Error(domain::ErrorCode::Cancelled);
    };
}

bool LongStep::runsIn(const QWidget* window) {
    return window->property(runs).toBool();
}

void LongStep::makeDialog() {
    m_dialog = std::make_unique<QProgressDialog>(m_window);
    m_dialog->setObjectName(QStringLiteral("longStepDialog"));
    m_dialog->setWindowTitle(m_window->windowTitle());
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setLabelText(m_what);
    m_dialog->setMinimumWidth(dialogWidth);
    m_dialog->setRange(0, shares);
    m_dialog->setAutoReset(false);
    m_dialog->setAutoClose(false);
    if (m_cancel == Cancel::Offered) {
        auto* button = new QPushButton(QCoreApplication::translate("chandung::gui::WorkingPane", "Cancel"));
        button->setObjectName(QStringLiteral("cancelStepButton"));
        m_dialog->setCancelButton(button);
    } else {
        m_dialog->setCancelButton(nullptr);
    }
    m_dialog->setMinimumDuration(0);
    m_dialog->ensurePolished();
}

bool LongStep::goOn(double done) {
    if (m_cancelled) return false;
    if (m_turn.elapsed() < turnMs) return true;
    // Making the dialog and showing it are two pieces, each in a turn of its own.
    const bool late = m_window && m_since.elapsed() >= momentMs;
    if (late && m_dialog && m_dialog->isHidden() && !m_cancelled) m_dialog->show();
    if (late && !m_dialog) makeDialog();
    const bool shown = m_dialog && m_dialog->isVisible();
    if (shown) m_dialog->setValue(static_cast<int>(done * shares));
    // Before the dialog is there to take them, keys and clicks wait.
    QCoreApplication::processEvents(shown ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents);
    if (m_dialog && m_cancel == Cancel::Offered) m_cancelled = m_dialog->wasCanceled();
    m_turn.restart();
    return !m_cancelled;
}

}  // namespace chandung::gui
