#pragma once

#include <QObject>

namespace chandung::gui {

/// Return and Enter press the button that has the keyboard focus, as Space does. Qt knows that for the default buttons
/// of dialogs only; whoever sees the ring around "Next" expects it everywhere.
class ButtonKeys : public QObject {
    Q_OBJECT

public:
    explicit ButtonKeys(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace chandung::gui
