#pragma once

#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace chandung::gui {

/// Plain text wrapped to a width with a fixed line height; sits exactly where a text edit with the same line height
/// puts it. One that would take more lines than it may ends in "…".
class TextBlock {
public:
    TextBlock(const QString& text, const QFont& font, int width, int lineHeight, int maxLines = 0);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] bool shortened() const { return m_shortened; }
    void paint(QPainter& painter, const QPoint& topLeft, const QColor& colour) const;

private:
    void layOut(int width, int lineHeight, int maxLines);
    /// Where the last line that may be shown begins when there is more text than that; −1 when all is shown.
    [[nodiscard]] int tooLongFrom(int maxLines) const;

    std::unique_ptr<QTextLayout> m_layout;
    int m_height = 0;
    int m_width = 0;
    bool m_shortened = false;
};

}  // namespace chandung::gui
