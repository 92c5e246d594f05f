#pragma once

#include <QLabel>

namespace chandung::gui {

/// One line of plain text that ends in “…” where there is no room for all of it; hovering says the whole text, and so
/// do the accessible name and `text`.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace chandung::gui
