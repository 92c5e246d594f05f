#include "gui/theme/iconengine.h"

#include "gui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

namespace chandung::gui {

QByteArray iconSvg(const QString& name) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray tinted(QByteArray svg, const QColor& colour) {
    return svg.replace(QByteArrayLiteral("currentColor"), colour.name().toLatin1());
}

namespace {

/// These point the other way where reading goes from right to left.
bool mirrors(const QString& name) {
    static const QStringList names{QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("undo"),
                                   QStringLiteral("redo"), QStringLiteral("list"),  QStringLiteral("swap")};
    return QGuiApplication::isRightToLeft() && names.contains(name);
}

QByteArray mirrored(const QByteArray& svg) {
    const auto open = svg.indexOf('>') + 1;
    const auto close = svg.lastIndexOf("</svg>");
    if (open <= 0 || close < open) return svg;
    return svg.left(open) + "<g transform=\"matrix(-1 0 0 1 24 0)\">" + svg.mid(open, close - open) + "</g></svg>";
}

/// Large drawings take a finer line.
QByteArray withStroke(QByteArray svg, int side) {
    return side >= 36 ? svg.replace("stroke-width=\"1.75\"", "stroke-width=\"1.25\"") : svg;
}

}  // namespace

IconEngine::IconEngine(const Theme& theme, const QString& name, const QColor& colour)
    : m_theme(theme), m_colour(colour), m_svg(iconSvg(name)) {
    if (mirrors(name)) m_svg = mirrored(m_svg);
}

QColor IconEngine::colour(QIcon::Mode mode) const {
    QColor result = m_colour.isValid() ? m_colour : m_theme.colours().text2;
    if (mode == QIcon::Selected && !m_colour.isValid()) result = m_theme.colours().accent;
    return result;
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) {
    if (m_svg.isEmpty()) return;
    QSvgRenderer renderer(tinted(withStroke(m_svg, qMin(rect.width(), rect.height())), colour(mode)));
    const int side = qMin(rect.width(), rect.height());
    const QRectF target(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side);
    painter->save();
    if (mode == QIcon::Disabled) painter->setOpacity(painter->opacity() * 0.45);
    renderer.render(painter, target);
    painter->restore();
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/) {
    // A list squeezed to nothing asks for icons of no size, on which nothing can be painted.
    if (size.isEmpty()) return {};
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

QIconEngine* IconEngine::clone() const {
    return new IconEngine(*this);
}

}  // namespace chandung::gui
