#pragma once

#include "gui/context.h"

#include <QStyledItemDelegate>

namespace chandung::gui {

/// A citation (kind, trust, remove) or a suggestion (cite) in two lines.
class EvidenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class For { Citations, Suggestions };

    EvidenceDelegate(Context& context, For what, QObject* parent);

    [[nodiscard]] QRect removeRect(const QRect& row) const;
    [[nodiscard]] QRect kindRect(const QRect& row, const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int paintEnd(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] int trustWidth(const QModelIndex& index) const;
    [[nodiscard]] QString trustText(const QModelIndex& index) const;

    Context& m_context;
    For m_for;
};

}  // namespace chandung::gui
