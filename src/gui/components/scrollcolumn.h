#pragma once

#include <QScrollArea>
#include <QTimer>

namespace chandung::gui {

/// A column that scrolls downwards only and is always as high as its wrapped texts need.
class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget* column, QWidget* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fit();

    QTimer m_soon;  ///< once the layouts have settled
};

}  // namespace chandung::gui
