#pragma once

#include <QStyledItemDelegate>

namespace chandung::gui {

class Theme;

/// A group with icon, name and counts; or a found field over the group it stands in.
class GroupDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    GroupDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int paintCounts(QPainter& painter, const QRect& rect, bool narrowRow, const QModelIndex& index) const;
    void paintField(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    const Theme& m_theme;
};

}  // namespace chandung::gui
