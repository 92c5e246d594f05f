#pragma once

#include <QColor>
#include <QIconEngine>
#include <QString>

namespace chandung::gui {

class Theme;

/// Draws an icon of the set from its SVG, sharp at every scale, in the theme's colour of the moment: normal, disabled
/// (45 %) and selected (accent).
class IconEngine : public QIconEngine {
public:
    /// An invalid colour means text2 of the theme.
    IconEngine(const Theme& theme, const QString& name, const QColor& colour);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;
    bool isNull() override { return m_svg.isEmpty(); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    const Theme& m_theme;
    QColor m_colour;
    QByteArray m_svg;
};

/// The SVG of an icon with its stroke in `colour`; empty when the set has no such icon.
[[nodiscard]] QByteArray iconSvg(const QString& name);
[[nodiscard]] QByteArray tinted(QByteArray svg, const QColor& colour);

}  // namespace chandung::gui
