#pragma once

#include <QStackedWidget>

namespace chandung::gui {

/// Pages that fill their place, of which one is seen: only that one is measured. QStackedWidget asks all its pages, for
/// each of the widths that a layout tries, how high their texts would be.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

}  // namespace chandung::gui
