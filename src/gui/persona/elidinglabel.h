#pragma once

#include <QLabel>

namespace chandung::gui {

/// One line of plain text that ends in … where there is no room.
class ElidingLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {40, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace chandung::gui
