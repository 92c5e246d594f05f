#pragma once

#include <QImage>
#include <QWidget>

namespace chandung::gui {

class Theme;

/// A picture with the square that will be kept of it. Drag or the arrow keys move the square (with Shift further), the
/// wheel or + and − make it smaller and larger.
class CropView : public QWidget {
    Q_OBJECT

public:
    CropView(const Theme& theme, const QImage& picture, QWidget* parent);

    /// In pixels of the picture; always inside it.
    [[nodiscard]] QRect square() const;
    /// 0: the largest square that fits – 100: the smallest.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int zoom);

    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QRectF shown() const;
    [[nodiscard]] double side() const;
    void moveBy(double x, double y);

    const Theme& m_theme;
    QImage m_picture;
    QPointF m_centre;  ///< in pixels of the picture
    int m_zoom = 0;
    QPointF m_grabbed;
};

}  // namespace chandung::gui
