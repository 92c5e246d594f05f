#include "gui/components/gridview.h"

#include "gui/components/griddelegate.h"
#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>

namespace chandung::gui {

namespace {

constexpr int rowNames = 156;  ///< width of the names at the left
constexpr int cellSides = 30;  ///< 12 at each side of a cell, and room for rounding
constexpr int widestWord = 200;

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
        // One that was closed a moment ago stays until it is deleted, and has nothing more to say.
        if (GridDelegate::isOpen(editor)) commitData(editor);
}

void GridView::startEditing(const QModelIndex& index) {
    if (!index.isValid()) return;
    const int row = index.row();
    const int column = index.column();
    // What is typed elsewhere is kept first: after it the model may have all its rows anew.
    commit();
    const QModelIndex here = model()->index(row, column);
    if (!here.isValid()) return;
    setCurrentIndex(here);
    scrollTo(here);
    // A cell that is only shown, or a file that is only read.
    if (!here.flags().testFlag(Qt::ItemIsEditable)) return;
    if (QWidget* open = indexWidget(here))
        open->setFocus();
    else
        edit(here);
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    if (!GridDelegate::isOpen(editor)) return;
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::EditNextItem)
        startEditing(moveCursor(MoveNext, Qt::NoModifier));
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        startEditing(moveCursor(MovePrevious, Qt::NoModifier));
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

int GridView::wordsWidth(int column) const {
    const QFontMetrics names(horizontalHeader()->font());
    const QFontMetrics metrics(font());
    int widest = names.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString text = model()->index(row, column).data().toString();
        for (const QString& word : text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts))
            widest = qMax(widest, metrics.horizontalAdvance(word));
    }
    return qMin(widest, widestWord) + cellSides;
}

void GridView::fit() {
    if (!model()) return;
    const int columns = model()->columnCount();
    const int rows = model()->rowCount();
    if (columns == 0) return;
    const auto weight = [this](int column) { return column < m_weights.size() ? m_weights[column] : 1.0; };
    qreal all = 0;
    for (int column = 0; column < columns; ++column) all += weight(column);
    int left = viewport()->width();
    for (int column = 0; column < columns; ++column) {
        const qreal share = weight(column) / all;
        int width = static_cast<int>(qMax(m_leastWidth * weight(column), viewport()->width() * share));
        width = qMax(width, wordsWidth(column));
        // The last one takes what the division leaves.
        if (column == columns - 1) width = qMax(width, left);
        left -= width;
        if (columnWidth(column) != width) setColumnWidth(column, width);
    }
    const QFontMetrics names(verticalHeader()->font());
    for (int row = 0; row < rows; ++row) {
        const QString name = model()->headerData(row, Qt::Vertical).toString();
        const int nameHeight =
            verticalHeader()->isHidden()
                ? 0
                : names.boundingRect(0, 0, rowNames - 22, 4000, Qt::TextWordWrap, name).height() + 16;
        const int height = qMax(sizeHintForRow(row), nameHeight);
        if (rowHeight(row) != height) setRowHeight(row, height);
    }
}

}  // namespace chandung::gui
