#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QAction;
class QHelpEvent;
class QWidget;

namespace chandung::gui {

/// Marks a button or an action that changes the workspace.
void markEditing(QObject* command);

/// Closes what changes the workspace while it can only be read: buttons and actions that are marked cannot be pressed,
/// and their tooltip says why, as does that of fields that pages have closed. What pages allow meanwhile counts again
/// when the gate opens.
class EditGate : public QObject {
    Q_OBJECT

public:
    /// For the commands of one window.
    explicit EditGate(QWidget* window);

    /// `reason` is for the user; empty: everything is open.
    void close(const QString& reason);
    [[nodiscard]] const QString& reason() const { return m_reason; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Kept {
        bool enabled = true;
        QString tip;
    };

    void closeWidget(QWidget* widget);
    void closeAction(QAction* action);
    /// Says why a field is closed.
    [[nodiscard]] bool tell(const QWidget* widget, const QHelpEvent& event);
    void openAll();

    QWidget* m_window;
    QString m_reason;
    QHash<QObject*, Kept> m_closed;
    bool m_own = false;  ///< the gate itself is changing something
};

}  // namespace chandung::gui
