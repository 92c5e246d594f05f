#pragma once

#include <QScrollArea>
#include <QTimer>

namespace chandung::gui {

/// A column that scrolls downwards only and is always as high as its wrapped texts need.
class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget* column, QWidget* parent = nullptr);

    /// It is never narrower than its parts can be: nothing of them is cut off.
    void keepWidth() { m_keepsWidth = true; }

    [[nodiscard]] QSize minimumSizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fit();

    bool m_keepsWidth = false;
    QTimer m_soon;  ///< once the layouts have settled
};

}  // namespace chandung::gui
