#pragma once

#include "gui/components/tagpainter.h"
#include "gui/components/textblock.h"

#include <QStyledItemDelegate>

namespace chandung::gui {

class Theme;

/// A row of a list: icon or face, a title, a second line, a tag, and two short texts at the right. Words between U+E000
/// and U+E001 are marked as found.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        SubRole,
        RightRole,
        RightSubRole,
        TagRole,
        TagLookRole,
        WrapRole,
        SectionRole,
        WarnRole
    };

    RowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// The text without the marks of found words.
    [[nodiscard]] static QString withoutMarks(QString text);

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintCheck(QPainter& painter, const QRectF& box, bool checked) const;
    /// Where the title and the second line must end.
    struct Ends {
        qreal title, second;
    };
    [[nodiscard]] Ends paintRight(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    [[nodiscard]] qreal tagEnd(const QRect& row, const QModelIndex& index) const;
    void paintTitle(QPainter& painter, const QRectF& box, const QModelIndex& index, bool selected) const;
    [[nodiscard]] TextBlock wrapped(const QString& title, int width) const;
    void paintMarked(QPainter& painter, const QRectF& box, const QString& text, const QFont& font) const;

    const Theme& m_theme;
};

}  // namespace chandung::gui
