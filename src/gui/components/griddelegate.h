#pragma once

#include "gui/context.h"

#include <QStyledItemDelegate>

namespace chandung::gui {

/// Paints the cells of a GridView, wrapped, an empty one with its hint, and edits them in place. What is typed is kept
/// after each pause; Enter and Esc leave and keep it, Tab goes on with the next cell, Shift+Enter begins a new line.
class GridDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit GridDelegate(Context& context, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    /// All of a text that is longer than its cell.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// Whether an editor that this made is still its view's: one that was closed lives on until it is deleted.
    [[nodiscard]] static bool isOpen(const QWidget* editor);

    /// The ground of a cell with its selection; subclasses paint on it.
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// The mark of the current cell.
    void paintCurrent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

protected:
    /// Whether Enter begins a new line in the cell (lists: one item a line; Enter on an empty line leaves).
    [[nodiscard]] virtual bool isList(const QModelIndex& /*index*/) const { return false; }
    [[nodiscard]] Context& context() const { return m_context; }
    /// Keeps an editor's content after a pause in typing, and leaves undo to the workspace.
    void keepWhileTyping(QWidget* editor, QWidget* field) const;
    /// Says which cell an editor was made for; to be called for each.
    static void setPlace(QWidget* editor, const QModelIndex& index);
    /// Keeps an editor's content now, if it is still the view's.
    void keepNow(QWidget* editor) const;

private:
    Context& m_context;
};

}  // namespace chandung::gui
