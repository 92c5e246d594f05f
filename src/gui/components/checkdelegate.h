#pragma once

#include <QStyledItemDelegate>

namespace chandung::gui {

class Theme;

/// A line of a checklist: done, needed or helpful, with the way to it.
class CheckDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { DoneRole = Qt::UserRole + 1, NeededRole, PlaceRole, SectionRole };

    CheckDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintState(QPainter& painter, const QRectF& box, bool done, bool needed) const;

    const Theme& m_theme;
};

}  // namespace chandung::gui
