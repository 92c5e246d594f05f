#pragma once

#include <QSlider>

namespace chandung::gui {

class Theme;

/// A line between two poles with a round handle; without a handle while nothing is known.
class ScaleSlider : public QSlider {
    Q_OBJECT

public:
    ScaleSlider(const Theme& theme, QWidget* parent);

    void setKnown(bool known);
    [[nodiscard]] bool isKnown() const { return m_known; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void placed(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void place(int value);
    [[nodiscard]] int valueAt(int x) const;

    const Theme& m_theme;
    bool m_known = false;
};

}  // namespace chandung::gui
