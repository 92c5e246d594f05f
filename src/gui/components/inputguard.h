#pragma once

#include <QObject>

class QWidget;

namespace chandung::gui {

/// Watches inputs inside a scrolling form: the wheel does not bring the focus into them, and undo goes to the workspace
/// when the input itself has nothing to undo.
class InputGuard : public QObject {
    Q_OBJECT

public:
    explicit InputGuard(QObject* parent = nullptr);

    void watch(QWidget* input);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace chandung::gui
