#pragma once

#include <QObject>

class QComboBox;
class QLabel;

namespace chandung::gui {

/// On Linux a combo box tells its value as its name; what it is for is heard only from a label that belongs to it. One
/// without such a label gets one that is not seen and says its accessible name.
class ComboName : public QObject {
    Q_OBJECT

public:
    explicit ComboName(QComboBox* combo);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();

    QComboBox* m_combo;
    QLabel* m_label = nullptr;
};

}  // namespace chandung::gui
