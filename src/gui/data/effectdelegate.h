#pragma once

#include "gui/context.h"

#include <QStyledItemDelegate>

namespace chandung::gui {

/// A bar left or right of a middle line: the size of a difference (Cohen's d or h, −2 to 2) in Qt::UserRole.
class EffectDelegate : public QStyledItemDelegate {
public:
    EffectDelegate(Context& context, QObject* parent) : QStyledItemDelegate(parent), m_context(context) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Context& m_context;
};

}  // namespace chandung::gui
