#pragma once

#include <QWidget>

class QToolButton;

namespace chandung::gui {

class Actions;
struct Context;

/// The right end of the menu bar: undo, redo and what looks like a field and opens the finder.
class MenuCorner : public QWidget {
    Q_OBJECT

public:
    MenuCorner(Context& context, Actions& actions, QWidget* parent = nullptr);

    void retranslate();

private:
    QToolButton* m_find;
};

}  // namespace chandung::gui
