#include "gui/persona/tagrow.h"

#include "gui/theme/theme.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace chandung::gui {

namespace {
constexpr int gap = 6;
}

TagRow::TagRow(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TagRow::setTags(std::vector<std::pair<QString, tags::Look>> tags) {
    m_tags = std::move(tags);
    QStringList words;
    for (const auto& [text, look] : m_tags) words << text;
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize TagRow::sizeHint() const {
    int width = 0;
    for (const auto& [text, look] : m_tags) width += tags::width(m_theme, text) + gap;
    return {std::max(0, width - gap), tags::height + 2};
}

void TagRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    qreal left = 0;
    for (const auto& [text, look] : m_tags)
        left = tags::paint(painter, m_theme, left, height() / 2.0, text, look) + gap;
}

}  // namespace chandung::gui
