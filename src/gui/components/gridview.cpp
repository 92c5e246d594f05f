#include "gui/components/gridview.h"

#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace chandung::gui {

namespace {

constexpr int rowNames = 150;  ///< width of the names at the left

}  // namespace

GridView::GridView(Context& context, const QString& name, const QString& spokenName, QWidget* parent)
    : QTableView(parent) {
    setObjectName(name);
    setAccessibleName(spokenName);
    setFont(context.theme.font(Type::Body));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setFont(context.theme.font(Type::LabelMedium));
    }
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumHeight(32);
    verticalHeader()->setFixedWidth(rowNames);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &GridView::fit);
}

void GridView::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_soon.start(); });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { m_soon.start(); });
    m_soon.start();
}

void GridView::commit() {
    for (QWidget* editor : viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        commitData(editor);
}

void GridView::startEditing(const QModelIndex& index) {
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

void GridView::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (plain && index.isValid() && edit(index, EditKeyPressed, event)) return;
            break;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (plain && index.isValid() && index.flags().testFlag(Qt::ItemIsEditable)) {
                model()->setData(index, QString(), Qt::EditRole);
                return;
            }
            break;
        case Qt::Key_Insert:
            Q_EMIT insertWanted();
            return;
        default:
            break;
    }
    QTableView::keyPressEvent(event);
}

void GridView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    m_soon.start();
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

void GridView::fit() {
    if (!model()) return;
    const int columns = model()->columnCount();
    const int rows = model()->rowCount();
    if (columns == 0) return;
    const int width = qMax(m_leastWidth, viewport()->width() / columns);
    for (int column = 0; column < columns; ++column) {
        // The last one takes what the division leaves.
        const int rest = column == columns - 1 ? viewport()->width() - width * (columns - 1) : width;
        if (columnWidth(column) != qMax(width, rest)) setColumnWidth(column, qMax(width, rest));
    }
    for (int row = 0; row < rows; ++row) {
        const int height = qMax(sizeHintForRow(row), verticalHeader()->minimumSectionSize());
        if (rowHeight(row) != height) setRowHeight(row, height);
    }
}

}  // namespace chandung::gui
