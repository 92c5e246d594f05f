#include "gui/compare/comparetable.h"

#include "chandung/app/text.h"
#include "gui/compare/alikebutton.h"
#include "gui/compare/celleditor.h"
#include "gui/compare/columnheader.h"
#include "gui/compare/comparedelegate.h"
#include "gui/compare/rowheader.h"
#include "gui/persona/mergedialog.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace chandung::gui {

using app::toQt;
using RowKind = CompareModel::RowKind;

namespace {
constexpr int narrowestColumn = 168;
constexpr int widestColumn = 720;  ///< no wider than one reads
}  // namespace

CompareTable::CompareTable(Context& context, QWidget* parent)
    : QTableView(parent),
      m_context(context),
      m_model(new CompareModel(context, this)),
      m_delegate(new CompareDelegate(context.theme, *m_model, this)),
      m_columns(new ColumnHeader(context, *m_model, this)),
      m_rows(new RowHeader(context, *m_model, this)),
      m_alike(new AlikeButton(context, *m_model, this)) {
    setObjectName(QStringLiteral("compareTable"));
    setAccessibleName(tr("Side by side"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_columns);
    setVerticalHeader(m_rows);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setProperty("ownFocus", true);
    connectHeaders();
    connect(m_model, &QAbstractItemModel::modelReset, this, &CompareTable::fit);
    // The frame of a group runs over the whole line.
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(), qOverload<>(&QWidget::update));
}

void CompareTable::connectHeaders() {
    connect(m_rows, &RowHeader::rowPressed, this, [this](int row) {
        if (m_model->columnCount() > 0) setCurrentIndex(m_model->index(row, qMax(0, currentIndex().column())));
        toggle(row);
    });
    connect(m_columns, &ColumnHeader::removeWanted, this,
            [this](int column) { Q_EMIT removeWanted(m_model->column(column).id); });
    connect(m_alike, &AlikeButton::mergeWanted, this, [this](const QString& first, const QString& second) {
        const auto a = domain::Uuid::parse(app::fromQt(first));
        const auto b = domain::Uuid::parse(app::fromQt(second));
        if (!a || !b || !m_workspace) return;
        const domain::Uuid kept = mergeInDialog(m_context, *m_workspace, *a, *b, this);
        if (!kept.isNull()) Q_EMIT merged(kept);
    });
    connect(m_columns, &ColumnHeader::openWanted, this,
            [this](int column) { Q_EMIT openWanted(m_model->column(column).id, {}); });
    connect(m_columns, &QHeaderView::sectionMoved, this, &CompareTable::sectionMoved);
    connect(m_columns, &QHeaderView::sectionPressed, this, [this](int column) {
        if (m_model->rowCount() > 0) setCurrentIndex(m_model->index(qMax(0, currentIndex().row()), column));
    });
}

void CompareTable::show(app::Workspace* workspace, const QStringList& ids) {
    m_workspace = workspace;
    m_ids = ids;
    if (m_editor) {
        m_waiting = true;
        return;
    }
    reshow();
}

void CompareTable::reshow() {
    m_waiting = false;
    const QModelIndex now = currentIndex();
    const std::string key = now.isValid() ? m_model->at(now.row()).key : std::string();
    const QString column = currentColumn();
    const int scrolled = verticalScrollBar()->value();
    m_model->show(m_workspace, m_ids);
    fit();
    m_alike->refresh();
    if (!currentIndex().isValid() && !key.empty()) {
        const qsizetype at = ids().indexOf(column);
        goTo(key, static_cast<int>(qMax<qsizetype>(0, at)));
    }
    if (!currentIndex().isValid() && m_model->rowCount() > 0) setCurrentIndex(m_model->index(0, 0));
    verticalScrollBar()->setValue(scrolled);
}

void CompareTable::fit() {
    const int columns = m_model->columnCount();
    if (columns == 0) return;
    const int room = qMin(viewport()->width(), columns * widestColumn);
    const int width = qMax(narrowestColumn, room / columns);
    for (int column = 0; column < columns; ++column)
        m_columns->resizeSection(column, column + 1 == columns && width > narrowestColumn
                                             ? qMax(width, room - width * (columns - 1))
                                             : width);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_rows->resizeSection(row, qMax(m_delegate->rowHeight(row, width, room), m_rows->labelHeight(row)));
    viewport()->update();
}

QStringList CompareTable::ids() const {
    QStringList result;
    for (const CompareColumn& column : m_model->columns()) result << column.id;
    return result;
}

QString CompareTable::currentColumn() const {
    const int column = currentIndex().column();
    return column >= 0 && column < static_cast<int>(m_model->columns().size()) ? m_model->column(column).id : QString();
}

void CompareTable::goTo(const std::string& field, int column) {
    const int row = m_model->rowOf(field);
    if (row < 0) return;
    setCurrentIndex(m_model->index(row, column));
    scrollTo(currentIndex());
}

void CompareTable::setAllRows(bool all) {
    const QModelIndex now = currentIndex();
    const std::string key = now.isValid() ? m_model->at(now.row()).key : std::string();
    const int column = qMax(0, now.column());
    m_model->setAllRows(all);
    if (m_model->rowOf(key) >= 0)
        goTo(key, column);
    else if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, column));
}

void CompareTable::setSharedMarked(bool marked) {
    m_model->setSharedMarked(marked);
    fit();
}

void CompareTable::setFound(const QStringList& words) {
    m_delegate->setFound(words);
    viewport()->update();
}

void CompareTable::toggle(int row) {
    const std::string key = m_model->at(row).key;
    const int column = qMax(0, currentIndex().column());
    const int scrolled = verticalScrollBar()->value();
    if (!m_model->toggle(row)) return;
    setCurrentIndex(m_model->index(m_model->rowOf(key), column));
    verticalScrollBar()->setValue(scrolled);
}

void CompareTable::foldHere() {
    const int group = m_model->groupRowOf(currentIndex().row());
    if (group >= 0) toggle(group);
}

void CompareTable::moveHere(int by) {
    QStringList order = ids();
    const int from = currentIndex().column();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= order.size()) return;
    order.move(from, to);
    Q_EMIT orderWanted(order);
}

void CompareTable::sectionMoved(int /*logical*/, int from, int to) {
    if (m_moving) return;
    QStringList order = ids();
    order.move(from, to);
    {
        // The columns themselves change places, not only what is seen of them.
        const QScopedValueRollback<bool> moving(m_moving, true);
        m_columns->moveSection(to, from);
    }
    Q_EMIT orderWanted(order);
}

void CompareTable::editCell(const QModelIndex& index) {
    if (!m_model->editable(index) || m_editor) return;
    scrollTo(index);
    const QRect cell = visualRect(index).translated(viewport()->pos());
    m_editor = new CellEditor(m_context, *m_workspace, m_model->column(index.column()).persona.id,
                              *m_model->field(index.row()), this);
    connect(m_editor, &CellEditor::closed, this, &CompareTable::editorClosed);
    m_editor->openOver(cell);
}

void CompareTable::editorClosed() {
    m_editor = nullptr;
    const QModelIndex now = currentIndex();
    const std::string key = now.isValid() ? m_model->at(now.row()).key : std::string();
    const int column = qMax(0, now.column());
    if (m_waiting) reshow();
    if (!key.empty()) goTo(key, column);
    setFocus(Qt::OtherFocusReason);
}

void CompareTable::commit() {
    if (m_editor) m_editor->close();
}

void CompareTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex now = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (now.isValid() && (enter || event->key() == Qt::Key_F2 || event->key() == Qt::Key_Space)) {
        const RowKind kind = m_model->at(now.row()).kind;
        if (kind == RowKind::Group || kind == RowKind::Same)
            toggle(now.row());
        else if (m_model->editable(now))
            editCell(now);
        else if (kind == RowKind::Field)
            Q_EMIT openWanted(currentColumn(), toQt(m_model->at(now.row()).key));
        return;
    }
    if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        moveHere(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Delete && now.isValid()) {
        Q_EMIT removeWanted(currentColumn());
        return;
    }
    QTableView::keyPressEvent(event);
}

void CompareTable::mousePressEvent(QMouseEvent* event) {
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton) toggle(index.row());
}

void CompareTable::mouseDoubleClickEvent(QMouseEvent* event) {
    editCell(indexAt(event->pos()));
}

void CompareTable::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid()) return;
    setCurrentIndex(index);
    const QString id = currentColumn();
    const QString field = m_model->field(index.row()) ? toQt(m_model->at(index.row()).key) : QString();
    QMenu menu(this);
    QAction* change = menu.addAction(tr("Edit here"), this, [this, index] { editCell(index); });
    change->setEnabled(m_model->editable(index));
    menu.addAction(tr("Open %1").arg(m_model->column(index.column()).name), this,
                   [this, id, field] { Q_EMIT openWanted(id, field); });
    menu.addSeparator();
    menu.addAction(tr("Move left"), this, [this] { moveHere(-1); })->setEnabled(index.column() > 0);
    menu.addAction(tr("Move right"), this, [this] { moveHere(1); })
        ->setEnabled(index.column() + 1 < m_model->columnCount());
    menu.addAction(tr("Take out of the comparison"), this, [this, id] { Q_EMIT removeWanted(id); });
    menu.exec(event->globalPos());
}

void CompareTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

void CompareTable::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    // Drawings across all columns stay where they are.
    if (dx != 0) viewport()->update();
    if (m_editor) m_editor->close();
}

void CompareTable::updateGeometries() {
    QTableView::updateGeometries();
    m_alike->setGeometry(0, 0, m_rows->width(), m_columns->height());
    m_alike->raise();
}

}  // namespace chandung::gui
