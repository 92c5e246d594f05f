#pragma once

#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace chandung::gui {

/// Plain text wrapped to a width with a fixed line height; sits exactly where a text edit with the same line height
/// puts it.
class TextBlock {
public:
    TextBlock(const QString& text, const QFont& font, int width, int lineHeight, int maxLines = 0);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int width() const { return m_width; }
    void paint(QPainter& painter, const QPoint& topLeft, const QColor& colour) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    int m_height = 0;
    int m_width = 0;
};

}  // namespace chandung::gui
