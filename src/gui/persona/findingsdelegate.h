#pragma once

#include <QStyledItemDelegate>

namespace chandung::gui {

class Theme;

/// A finding: icon, sentence, and an arrow where it leads somewhere.
class FindingsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    FindingsDelegate(const Theme& theme, QObject* parent);

    void setWidth(int width) { m_width = width; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int textWidth() const;

    const Theme& m_theme;
    int m_width = 300;
};

}  // namespace chandung::gui
