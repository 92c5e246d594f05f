#pragma once

#include <QFrame>

class QLabel;

namespace chandung::gui {

struct Context;

/// At the bottom of the library while personas are selected: how many, and what can be done with them.
class SelectionBar : public QFrame {
    Q_OBJECT

public:
    explicit SelectionBar(Context& context, QWidget* parent = nullptr);

    void setCount(int count);

Q_SIGNALS:
    void openWanted();
    void exportWanted();
    void duplicateWanted();
    void trashWanted();
    void clearWanted();

private:
    QLabel* m_count;
};

}  // namespace chandung::gui
