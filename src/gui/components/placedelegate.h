#pragma once

#include <QStyledItemDelegate>

namespace chandung::gui {

class Theme;

/// A place: icon, name, count; the current one with the accent bar.
class PlaceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole + 1, CountRole, FoldedRole, GapRole };
    static constexpr int rowHeight = 36;  ///< 34 and the space between

    PlaceDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

}  // namespace chandung::gui
