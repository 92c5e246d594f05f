#include "app/card/topdown.h"

#include "app/card/frame.h"

namespace chandung::app::card {

TopDownPages::TopDownPages(const Setting& setting, const QSizeF& size, double footerRoom, QString persona)
    : m_setting(setting), m_size(size), m_bottom(size.height() - margin - footerRoom), m_persona(std::move(persona)) {
    newPage();
}

void TopDownPages::newPage() {
    Page page;
    page.size = m_size;
    page.persona = m_persona;
    m_pages.push_back(std::move(page));
    m_y = margin;
}

void TopDownPages::put(const Sheet& sheet, double height) {
    if (m_y + height > m_bottom && m_y > margin) newPage();
    sheet.placeOn(m_pages.back(), QPointF(margin, m_y));
    m_pages.back().blocks.push_back({sheet.role(), QRectF(margin, m_y, width(), height)});
    m_y += height;
}

std::vector<Page> TopDownPages::finish(const QString& title) {
    const TextStyle small = m_setting.style(Face::Regular, 8, 12, m_setting.palette.ink3);
    const QString count = QString::number(m_pages.size());
    int number = 0;
    for (Page& page : m_pages) {
        Sheet sheet({QStringLiteral("footer"), {}});
        sheet.rule(0, 0, width(), 0, m_setting.palette.hair, 0.6);
        sheet.lines(fitText(title, small, width() - 90, 1).lines, 0, 5, small, width() - 90);
        sheet.text(m_setting.words.fill("guide.page", {{"{p}", QString::number(++number)}, {"{n}", count}}), 0, 5,
                   small, width(), Align::Right);
        sheet.placeOn(page, QPointF(margin, m_size.height() - margin - 12));
    }
    return std::move(m_pages);
}

}  // namespace chandung::app::card
