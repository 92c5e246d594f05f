#include "gui/home/cardpicture.h"

#include "chandung/app/card/cardpainter.h"

#include <QPainter>

namespace chandung::gui {

namespace {

constexpr int usualWidth = 480;
constexpr double pointsPerInch = 72;

}  // namespace

CardPicture::CardPicture(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardPicture::setDocument(app::card::Document document) {
    m_document = std::move(document);
    m_drawn = {};
    updateGeometry();
    update();
}

int CardPicture::heightForWidth(int width) const {
    if (m_document.pages.empty()) return width * 210 / 297;
    const QSizeF page = m_document.pages.front().size;
    return qRound(width * page.height() / page.width());
}

QSize CardPicture::sizeHint() const {
    return {usualWidth, heightForWidth(usualWidth)};
}

void CardPicture::paintEvent(QPaintEvent* /*event*/) {
    if (m_document.pages.empty()) return;
    const app::card::Page& page = m_document.pages.front();
    const qreal scale = devicePixelRatioF();
    const int width = qRound(this->width() * scale);
    if (m_drawn.width() != width) {
        // Drawn twice as large and scaled down: small type stays readable.
        const QImage large = app::card::renderPage(page, 2 * pointsPerInch * width / page.size.width());
        m_drawn = QPixmap::fromImage(large.scaledToWidth(width, Qt::SmoothTransformation));
        m_drawn.setDevicePixelRatio(scale);
    }
    QPainter(this).drawPixmap(0, 0, m_drawn);
}

}  // namespace chandung::gui
