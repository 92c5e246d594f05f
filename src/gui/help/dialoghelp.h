#pragma once

#include <QObject>

class QAction;

namespace chandung::gui {

struct Context;

class Popover;

/// F1 in a modal dialog or a popover: the shortcut of the window's menu is not heard there. Opens the guide at what it
/// says of the dialog (guide::spotFor), or of the dialog or page that this one belongs to.
class DialogHelp : public QObject {
    Q_OBJECT

public:
    /// `guide` is the command of the window, for dialogs that the guide says nothing of.
    DialogHelp(Context& context, QAction* guide, QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isMine(const QWidget* inside) const;
    [[nodiscard]] bool leaveFor(Popover& popover);

    Context& m_context;
    QAction* m_guide;
    QWidget* m_window;
};

}  // namespace chandung::gui
