#include "gui/components/statementview.h"

#include "gui/components/statementroweditor.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace chandung::gui {

StatementView::StatementView(Context& context, StatementModel& model, QWidget* parent)
    : QListView(parent), m_context(context), m_model(model), m_delegate(new StatementDelegate(context, model, this)) {
    setObjectName(QStringLiteral("statementListView"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setProperty("clear", true);  // the list around it paints the ground, with round corners
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setAttribute(Qt::WA_InputMethodEnabled);
    const auto refit = [this] { fit(); };
    connect(&model, &QAbstractItemModel::rowsInserted, this, refit);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, refit);
    connect(&model, &QAbstractItemModel::rowsMoved, this, refit);
    connect(&model, &QAbstractItemModel::dataChanged, this, refit);
}

StatementView::~StatementView() = default;

void StatementView::setReadOnly(bool readOnly) {
    finish();
    m_readOnly = readOnly;
    m_delegate->setReadOnly(readOnly);
    m_model.setAdding(!readOnly);
    fit();
}

void StatementView::fit() {
    const int width = viewport()->width();
    m_delegate->setWidth(width);
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) height += m_delegate->parts(row, QRect(0, 0, width, 0)).height;
    setFixedHeight(std::max(34, height));
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    placeEditor();
    viewport()->update();
}

void StatementView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

QRect StatementView::markRect(int row) const {
    return m_delegate->parts(row, visualRect(m_model.index(row))).mark;
}

void StatementView::setOpenMark(int row) {
    m_delegate->setOpenMark(row < 0 ? QModelIndex() : m_model.index(row));
    viewport()->update();
}

// Editing
// ------------------------------------------------------------------------------------------------------------------------

int StatementView::editedRow() const {
    return m_editor && m_editor->index().isValid() ? m_editor->index().row() : -1;
}

int StatementView::actionRow() const {
    if (const int row = editedRow(); row >= 0) return row;
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void StatementView::edit(int row, bool atEnd) {
    if (m_readOnly || row < 0 || row >= m_model.rowCount()) return;
    if (editedRow() != row) {
        // An empty row that is left goes, and those behind it move up.
        const QPersistentModelIndex target(m_model.index(row));
        finish();
        if (!target.isValid()) return;
        row = target.row();
    }
    if (!m_editor) {
        m_editor = new StatementRowEditor(m_context, m_model, viewport());
        m_editor->text().installEventFilter(this);
        if (m_editor->second()) m_editor->second()->installEventFilter(this);
        connect(m_editor, &StatementRowEditor::typed, this, &StatementView::typed);
        connect(m_editor, &StatementRowEditor::linesPasted, this, &StatementView::insertPasted);
    }
    setCurrentIndex(m_model.index(row));
    m_delegate->setEditing(m_model.index(row));
    m_editor->start(m_model.index(row), atEnd);
    fit();
    m_editor->show();
    m_editor->text().setFocus(Qt::OtherFocusReason);
}

void StatementView::closeEditor() {
    m_delegate->setEditing({});
    if (!m_editor) return;
    StatementRowEditor* editor = m_editor;
    m_editor = nullptr;
    editor->disconnect(this);
    editor->text().removeEventFilter(this);
    if (editor->second()) editor->second()->removeEventFilter(this);
    // A command that writes first (export, print) closes it: the keyboard stays here and does not go elsewhere.
    if (editor->contains(window()->focusWidget())) setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater();
}

void StatementView::finish() {
    if (!m_editor) return;
    const int row = editedRow();
    const bool blank = row >= 0 && !m_model.isAddRow(row) && m_editor->isBlank();
    closeEditor();
    if (blank) m_model.remove(row);
    fit();
    Q_EMIT edited();
}

void StatementView::resetEditor() {
    closeEditor();
    fit();
}

void StatementView::reloadEditor() {
    const int row = editedRow();
    if (!m_editor) return;
    if (row < 0) {
        const bool focused = m_editor->contains(QApplication::focusWidget());
        closeEditor();
        if (focused) edit(m_model.rowCount() - 1);
    } else if (m_model.index(row).data(StatementModel::TextRole).toString() != m_editor->text().toPlainText()) {
        m_editor->start(m_model.index(row), true);
        fit();
    }
}

void StatementView::placeEditor() {
    const int row = editedRow();
    if (row < 0) return;
    const QRect rect = visualRect(m_model.index(row));
    m_editor->place(m_delegate->parts(row, rect), rect);
}

void StatementView::newLine() {
    const int row = editedRow();
    if (row < 0 || m_editor->isBlank()) {
        finish();
        m_quietFocus = true;
        setFocus(Qt::OtherFocusReason);
        m_quietFocus = false;
        return;
    }
    if (!m_model.isAddRow(row + 1)) m_model.insert(row + 1, {});
    edit(row + 1);
}

void StatementView::removeRow(int row, bool keepEditing) {
    if (row < 0 || m_readOnly) return;
    closeEditor();
    if (!m_model.isAddRow(row)) m_model.remove(row);
    fit();
    Q_EMIT edited();
    if (keepEditing && row > 0) {
        edit(row - 1);
        return;
    }
    setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1)));
    if (keepEditing) {
        edit(0);
        return;
    }
    const QScopedValueRollback<bool> quiet(m_quietFocus, true);
    setFocus(Qt::OtherFocusReason);
}

void StatementView::moveRow(int row, int by) {
    if (m_readOnly || !m_model.move(row, row + by)) return;
    setCurrentIndex(m_model.index(row + by));
    fit();
    Q_EMIT edited();
}

void StatementView::insertPasted(const QStringList& lines) {
    int row = editedRow();
    if (row < 0) return;
    for (const QString& line : lines) m_model.insert(++row, line);
    Q_EMIT edited();
    edit(row);
}

void StatementView::leaveByTab(bool forward) {
    finish();
    {
        const QScopedValueRollback<bool> quiet(m_quietFocus, true);
        setFocus(Qt::OtherFocusReason);
    }
    focusNextPrevChild(forward);
}

// Keyboard
// -----------------------------------------------------------------------------------------------------------------------

bool StatementView::handleCommon(QKeyEvent* event) {
    const int row = actionRow();
    const auto keys = event->keyCombination();
    if (keys == (Qt::ALT | Qt::Key_Up) || keys == (Qt::ALT | Qt::Key_Down)) {
        moveRow(row, event->key() == Qt::Key_Up ? -1 : 1);
    } else if (keys == (Qt::CTRL | Qt::Key_Delete)) {
        removeRow(row, false);
    } else if (keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_E)) {
        if (row >= 0 && !m_model.isAddRow(row) && m_model.evidenceShown()) Q_EMIT evidenceRequested(row);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               event->modifiers().testFlag(Qt::ControlModifier)) {
        finish();
        Q_EMIT leave();
    } else {
        return false;
    }
    return true;
}

bool StatementView::handleEditing(QKeyEvent* event, QObject* input) {
    const bool inText = input == &m_editor->text();
    const int row = editedRow();
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            newLine();
            return true;
        case Qt::Key_Escape: {
            finish();
            const QScopedValueRollback<bool> quiet(m_quietFocus, true);
            setFocus(Qt::OtherFocusReason);
            return true;
        }
        case Qt::Key_Tab:
            if (inText && m_editor->second() && !m_editor->isBlank())
                m_editor->second()->setFocus(Qt::TabFocusReason);
            else
                leaveByTab(true);
            return true;
        case Qt::Key_Backtab:
            if (inText)
                leaveByTab(false);
            else
                m_editor->text().setFocus(Qt::BacktabFocusReason);
            return true;
        case Qt::Key_Backspace:
            if (!inText || !m_editor->text().toPlainText().isEmpty()) return false;
            removeRow(row, true);
            return true;
        case Qt::Key_Up:
            if (!inText || event->modifiers() != Qt::NoModifier || !m_editor->atFirstLine() || row == 0) return false;
            edit(row - 1);
            return true;
        case Qt::Key_Down:
            if (!inText || event->modifiers() != Qt::NoModifier || !m_editor->atLastLine() ||
                row + 1 >= m_model.rowCount())
                return false;
            edit(row + 1);
            return true;
        default:
            return false;
    }
}

bool StatementView::eventFilter(QObject* watched, QEvent* event) {
    if (m_editor && m_editor->contains(qobject_cast<QWidget*>(watched))) {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto keys = static_cast<QKeyEvent*>(event)->keyCombination();
            if (keys == (Qt::ALT | Qt::Key_Up) || keys == (Qt::ALT | Qt::Key_Down) ||
                keys == (Qt::CTRL | Qt::Key_Delete) || keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_E) ||
                keys == (Qt::CTRL | Qt::Key_Return)) {
                event->accept();
                return true;
            }
        } else if (event->type() == QEvent::KeyPress) {
            auto* key = static_cast<QKeyEvent*>(event);
            if (handleCommon(key) || handleEditing(key, watched)) return true;
        } else if (event->type() == QEvent::FocusOut) {
            const auto reason = static_cast<QFocusEvent*>(event)->reason();
            const bool stays = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason ||
                               reason == Qt::MenuBarFocusReason;
            if (!stays && !m_editor->contains(QApplication::focusWidget())) finish();
        }
    }
    return QListView::eventFilter(watched, event);
}

void StatementView::keyPressEvent(QKeyEvent* event) {
    if (handleCommon(event)) return;
    const int row = actionRow();
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            edit(row < 0 ? m_model.rowCount() - 1 : row);
            return;
        case Qt::Key_Delete:
            removeRow(row, false);
            return;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            event->ignore();
            return;
        default:
            break;
    }
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                       !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (types && !m_readOnly) {
        edit(row < 0 ? m_model.rowCount() - 1 : row);
        if (m_editor) QApplication::sendEvent(&m_editor->text(), event);
        return;
    }
    QListView::keyPressEvent(event);
}

void StatementView::inputMethodEvent(QInputMethodEvent* event) {
    if (m_readOnly) return;
    edit(actionRow() < 0 ? m_model.rowCount() - 1 : actionRow());
    if (m_editor) QApplication::sendEvent(&m_editor->text(), event);
}

void StatementView::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (m_quietFocus || m_readOnly) return;
    const auto reason = event->reason();
    if (reason != Qt::TabFocusReason && reason != Qt::BacktabFocusReason && reason != Qt::ShortcutFocusReason) return;
    const int row = actionRow();
    edit(reason == Qt::ShortcutFocusReason || row < 0 ? m_model.rowCount() - 1 : row);
}

// Mouse
// --------------------------------------------------------------------------------------------------------------------------

void StatementView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid()) return;
    const int row = index.row();
    const StatementParts parts = m_delegate->parts(row, visualRect(index));
    const bool add = m_model.isAddRow(row);
    if (!add && parts.mark.contains(event->pos())) {
        const QPersistentModelIndex pressed(index);
        finish();
        if (pressed.isValid()) Q_EMIT evidenceRequested(pressed.row());
        return;
    }
    if (m_readOnly) {
        QListView::mousePressEvent(event);
        return;
    }
    if (!add && parts.grip.adjusted(-6, -4, 2, 4).contains(event->pos())) {
        finish();
        setCurrentIndex(index);
        m_pressed = index.row();
        const QScopedValueRollback<bool> quiet(m_quietFocus, true);
        setFocus(Qt::MouseFocusReason);
    } else if (!add && parts.remove.contains(event->pos())) {
        removeRow(row, false);
    } else {
        edit(row);
        if (m_editor && m_editor->second() && parts.second.contains(event->pos()))
            m_editor->second()->setFocus(Qt::MouseFocusReason);
    }
}

int StatementView::dropRow(int y) const {
    for (int row = 0; row < m_model.count(); ++row)
        if (y < visualRect(m_model.index(row)).center().y()) return row;
    return m_model.count();
}

void StatementView::mouseMoveEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    m_delegate->setHovered(index);
    if (m_pressed >= 0 && (event->buttons() & Qt::LeftButton)) {
        m_drop = dropRow(event->pos().y());
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (index.isValid()) {
        const StatementParts parts = m_delegate->parts(index.row(), visualRect(index));
        const bool add = m_model.isAddRow(index.row());
        const bool presses = !add && (parts.mark.contains(event->pos()) || parts.remove.contains(event->pos()));
        const bool grips = !add && parts.grip.contains(event->pos());
        viewport()->setToolTip(
            !add && parts.mark.contains(event->pos())
                ? tr("Evidence (Ctrl+Shift+E)")
                : (!add && parts.remove.contains(event->pos()) ? tr("Remove the line (Ctrl+Delete)") : QString()));
        viewport()->setCursor(presses
                                  ? Qt::PointingHandCursor
                                  : (m_readOnly ? Qt::ArrowCursor : (grips ? Qt::OpenHandCursor : Qt::IBeamCursor)));
    }
    viewport()->update();
}

void StatementView::mouseReleaseEvent(QMouseEvent* event) {
    Q_UNUSED(event)
    const int from = m_pressed;
    const std::optional<int> drop = m_drop;
    m_pressed = -1;
    m_drop.reset();
    if (from >= 0 && drop) moveRow(from, (*drop > from ? *drop - 1 : *drop) - from);
    viewport()->update();
}

bool StatementView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        m_delegate->setHovered({});
        viewport()->update();
    }
    return QListView::viewportEvent(event);
}

void StatementView::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (!m_drop) return;
    const bool last = *m_drop >= m_model.count();
    const QRect row = visualRect(m_model.index(last ? m_model.count() - 1 : *m_drop));
    QPainter painter(viewport());
    painter.fillRect(QRect(0, (last ? row.bottom() + 1 : row.top()) - 1, viewport()->width(), 2),
                     m_context.theme.colours().accent);
}

}  // namespace chandung::gui
