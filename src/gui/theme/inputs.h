#pragma once

#include <QObject>

class QComboBox;
class QLineEdit;
class QWidget;

namespace chandung::gui {

/// What the style adds to every line edit, text field and combo box: a value that is longer than its field ends in “…”
/// and is told whole when hovered, and the keys of the program come before those of a text field.
class Inputs : public QObject {
    Q_OBJECT

public:
    explicit Inputs(QObject* parent = nullptr) : QObject(parent) {}

    void watch(QWidget* input);
    /// The value does not fit in its field as it is now.
    [[nodiscard]] static bool isTooLong(const QWidget* input);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace chandung::gui
