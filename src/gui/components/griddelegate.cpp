#include "gui/components/griddelegate.h"

#include "gui/components/autosave.h"
#include "gui/components/gridmodel.h"
#include "gui/components/textblock.h"
#include "gui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>
#include <QToolTip>

namespace chandung::gui {

namespace {

constexpr int padX = 12;
constexpr int padY = 8;
constexpr int least = 36;      ///< height of a row
constexpr int mostLines = 12;  ///< of a cell; all of it is in its editor and when it is pointed at
const char* const kept = "kept";
const char* const listCell = "listCell";
const char* const cellPlace = "cellPlace";

/// Down to the edge of the table, then up; what is more than the table holds is scrolled to.
void growEditor(QPlainTextEdit& editor) {
    const int lines = static_cast<int>(editor.document()->size().height());
    const int wanted = lines * editor.fontMetrics().lineSpacing() + 2 * padY + 4;
    if (editor.height() >= wanted) return;
    const int room = editor.parentWidget()->height();
    const int height = qMin(wanted, room);
    editor.setGeometry(editor.x(), qMax(0, qMin(editor.y(), room - height)), editor.width(), height);
    editor.ensureCursorVisible();
}

}  // namespace

GridDelegate::GridDelegate(Context& context, QObject* parent) : QStyledItemDelegate(parent), m_context(context) {}

void GridDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& /*index*/) const {
    const Colours& c = m_context.theme.colours();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? c.tint : c.surface);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
}

void GridDelegate::paintCurrent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || view->currentIndex() != index || !view->hasFocus()) return;
    painter->setPen(QPen(m_context.theme.colours().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    paintGround(painter, option, index);
    const Colours& c = m_context.theme.colours();
    const QString text = index.data().toString();
    const QString shown = text.isEmpty() ? index.data(GridModel::HintRole).toString() : text;
    const Type type = text.isEmpty() ? Type::Label : Type::Body;
    const QRect inner = option.rect.adjusted(padX, padY, -padX, -padY);
    painter->setClipRect(option.rect);
    const TextBlock block(shown, m_context.theme.font(type), inner.width(), m_context.theme.lineHeight(type),
                          mostLines);
    block.paint(*painter, inner.topLeft(), text.isEmpty() ? c.text3 : c.text);
    paintCurrent(painter, option, index);
    painter->restore();
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data().toString();
    const QString shown = text.isEmpty() ? index.data(GridModel::HintRole).toString() : text;
    const Type type = text.isEmpty() ? Type::Label : Type::Body;
    const int width = qMax(40, option.rect.width() - 2 * padX);
    const TextBlock block(shown, m_context.theme.font(type), width, m_context.theme.lineHeight(type), mostLines);
    return {option.rect.width(), qMax(least, block.height() + 2 * padY)};
}

void GridDelegate::keepWhileTyping(QWidget* editor, QWidget* field) const {
    auto* save = new AutoSave(editor, [this, editor] { keepNow(editor); });
    save->watch(field);
}

void GridDelegate::keepNow(QWidget* editor) const {
    // A view that closes an editor takes the focus from it after it has let go of it.
    if (isOpen(editor)) Q_EMIT const_cast<GridDelegate*>(this)->commitData(editor);
}

void GridDelegate::setPlace(QWidget* editor, const QModelIndex& index) {
    editor->setProperty(cellPlace, QVariant::fromValue(QPersistentModelIndex(index)));
}

bool GridDelegate::isOpen(const QWidget* editor) {
    const QWidget* viewport = editor->parentWidget();
    const auto* view = viewport ? qobject_cast<const QAbstractItemView*>(viewport->parentWidget()) : nullptr;
    const auto place = editor->property(cellPlace).value<QPersistentModelIndex>();
    return view && place.isValid() && view->indexWidget(place) == editor;
}

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const {
    auto* editor = new QPlainTextEdit(parent);
    editor->setObjectName(QStringLiteral("cellEdit"));
    setPlace(editor, index);
    editor->setProperty("cell", true);
    editor->setProperty(listCell, isList(index));
    editor->setFont(m_context.theme.font(Type::Body));
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString().section(QLatin1Char(':'), 0, 0));
    editor->setPlaceholderText(index.data(GridModel::HintRole).toString());
    editor->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    editor->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    keepWhileTyping(editor, editor);
    connect(editor, &QPlainTextEdit::textChanged, editor, [editor] { growEditor(*editor); });
    // As high as what is in it already, as soon as it knows its width.
    QTimer::singleShot(0, editor, [editor] { growEditor(*editor); });
    return editor;
}

void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* text = qobject_cast<QPlainTextEdit*>(editor);
    if (!text) return;
    const QString now = index.data(Qt::EditRole).toString();
    // What the editor itself has just kept comes back: the caret stays.
    if (text->property(kept).isValid() && text->property(kept).toString() == now) return;
    const QSignalBlocker quiet(text);
    text->setPlainText(now);
    text->setProperty(kept, now);
    text->moveCursor(QTextCursor::End);
}

void GridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    auto* text = qobject_cast<QPlainTextEdit*>(editor);
    if (!text) return;
    const QPersistentModelIndex place = index;
    model->setData(index, text->toPlainText(), Qt::EditRole);
    if (place.isValid()) text->setProperty(kept, place.data(Qt::EditRole).toString());
}

void GridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& /*index*/) const {
    editor->setGeometry(option.rect);
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) growEditor(*text);
}

bool GridDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    const QString text = index.data().toString();
    const TextBlock block(text, m_context.theme.font(Type::Body), option.rect.width() - 2 * padX,
                          m_context.theme.lineHeight(Type::Body), mostLines);
    if (event->type() != QEvent::ToolTip || !block.shortened())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
    return true;
}

bool GridDelegate::eventFilter(QObject* watched, QEvent* event) {
    const auto* editor = qobject_cast<const QWidget*>(watched);
    // It loses the focus after it was closed: there is nothing more to keep.
    if (editor && editor->property(cellPlace).isValid() && !isOpen(editor)) return false;
    auto* text = qobject_cast<QPlainTextEdit*>(watched);
    if (!text || event->type() != QEvent::KeyPress) return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool newLine = enter && ((key->modifiers() & Qt::ShiftModifier) != 0 ||
                                   (text->property(listCell).toBool() && !text->textCursor().block().text().isEmpty()));
    if (newLine) {
        text->insertPlainText(QStringLiteral("\n"));
        return true;
    }
    // A text edit would keep Tab for itself.
    const bool next = key->key() == Qt::Key_Tab;
    const bool previous = key->key() == Qt::Key_Backtab;
    if (!enter && !next && !previous && key->key() != Qt::Key_Escape)
        return QStyledItemDelegate::eventFilter(watched, event);
    for (AutoSave* save : text->findChildren<AutoSave*>()) save->flush();
    Q_EMIT closeEditor(text, next ? EditNextItem : previous ? EditPreviousItem : NoHint);
    return true;
}

}  // namespace chandung::gui
