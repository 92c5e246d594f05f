#include "chandung/app/card/cardpainter.h"

#include "app/card/cardtext.h"
#include "app/card/paintpage.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace chandung::app::card {

namespace {

/// Qt enlarges an absolute letter spacing by the device's dots per inch, although the size is given in pixels: taken
/// back here, so that a title is as wide in a PDF as it was measured. The tiny spacing that only switches ligatures off
/// stays as it is.
QFont fontFor(const TextItem& item, const QPaintDevice& device) {
    QFont font = cardFont(item.face, item.size, item.tracking);
    if (item.tracking == 0) return font;
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double measured = screen ? screen->logicalDotsPerInchY() : 96;
    font.setLetterSpacing(QFont::AbsoluteSpacing,
                          item.tracking * fontUnit * measured / std::max(device.logicalDpiY(), 1));
    return font;
}

void paint(QPainter& painter, const TextItem& item, const PaintHooks& hooks) {
    if (hooks.text && hooks.text(item)) return;
    ensureFonts();
    const bool rightToLeft = item.baseline.x() > item.box.center().x();
    painter.save();
    painter.translate(item.box.left(), item.baseline.y());
    painter.scale(1 / fontUnit, 1 / fontUnit);
    painter.setFont(fontFor(item, *painter.device()));
    painter.setPen(item.colour);
    painter.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const auto draw = [&] { painter.drawText(QPointF(0, 0), item.text); };
    if (hooks.line)
        hooks.line(painter, item, draw);
    else
        draw();
    painter.restore();
}

QPen penOf(const QColor& colour, double width) {
    return colour.isValid() && width > 0 ? QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                                         : QPen(Qt::NoPen);
}

void paint(QPainter& painter, const RectItem& item, const PaintHooks&) {
    painter.setPen(penOf(item.stroke, item.width));
    painter.setBrush(item.fill.isValid() ? QBrush(item.fill) : QBrush(Qt::NoBrush));
    if (item.radius > 0)
        painter.drawRoundedRect(item.rect, item.radius, item.radius);
    else
        painter.drawRect(item.rect);
}

void paint(QPainter& painter, const PathItem& item, const PaintHooks&) {
    QPen pen = penOf(item.stroke, item.width);
    if (item.path.elementCount() == 2)
        pen.setCapStyle(item.width >= 1 ? Qt::FlatCap : Qt::RoundCap);  // rules end where the column ends
    if (!item.dash.empty()) {
        // Qt counts dashes in widths of the pen. Gaps must show: only dots are round.
        QList<qreal> pattern;
        for (const double length : item.dash) pattern.push_back(length / item.width);
        pen.setDashPattern(pattern);
        pen.setCapStyle(item.dash.front() < item.width / 2 ? Qt::RoundCap : Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.setBrush(item.fill.isValid() ? QBrush(item.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(item.path);
}

void paint(QPainter& painter, const ImageItem& item, const PaintHooks& hooks) {
    painter.save();
    QPainterPath clip = item.clip;
    if (clip.isEmpty()) clip.addRoundedRect(item.rect, item.radius, item.radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    if (!hooks.picture || !hooks.picture(painter, item))
        painter.drawImage(item.rect, item.image);  // the whole image, so that a PDF holds it once
    painter.restore();
}

void paint(QPainter& painter, const AvatarItem& item, const PaintHooks&) {
    QPainterPath clip = item.clip;
    if (clip.isEmpty()) clip.addRect(item.rect);
    if (item.outline)
        paintAvatarOutline(painter, item.rect, clip, item.look);
    else
        paintAvatar(painter, item.rect, clip, item.look, item.accent);
}

}  // namespace

void ensureFonts() {
    static const bool loaded = [] {
        for (const QLatin1String face :
             {QLatin1String("Regular"), QLatin1String("Italic"), QLatin1String("Bold"), QLatin1String("BoldItalic")})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/card/NotoSans-%1.ttf").arg(face));
        return true;
    }();
    Q_UNUSED(loaded)
}

void paintPage(QPainter& painter, const Page& page) {
    paintPage(painter, page, PaintHooks());
}

void paintPage(QPainter& painter, const Page& page, const PaintHooks& hooks) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const Item& item : page.items)
        std::visit([&](const auto& shape) { paint(painter, shape, hooks); }, item.shape);
}

QImage renderPage(const Page& page, double dpi) {
    const double factor = dpi / 72;
    QImage image(static_cast<int>(std::lround(page.size.width() * factor)),
                 static_cast<int>(std::lround(page.size.height() * factor)), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(dpi / 0.0254)));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(factor, factor);
    paintPage(painter, page);
    return image;
}

}  // namespace chandung::app::card
