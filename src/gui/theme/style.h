#pragma once

#include <QProxyStyle>

namespace chandung::gui {

class Inputs;
class Theme;

/// Fusion with our measures and focus ring: 2 px in the accent, outside the control. Never a dotted rectangle.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(const Theme& theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    /// A combo box says its whole text when hovered: names of studies and segments may be wider than it.
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    /// The button for what has no room in a menu bar: the style would read a picture file for it, for which Qt loads
    /// every image format there is, at each start.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;

private:
    const Theme& m_theme;
    Inputs* m_inputs;
};

}  // namespace chandung::gui
