#include "gui/library/personaview.h"

#include "gui/library/personamodel.h"
#include "gui/library/tiledelegate.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QTreeView>

#include <algorithm>
#include <optional>

namespace chandung::gui {

using By = PersonaOrder::By;

namespace {

std::optional<By> orderOf(int column) {
    switch (column) {
        case PersonaModel::Name:
            return By::Name;
        case PersonaModel::Label:
            return By::Label;
        case PersonaModel::Subtitle:
            return By::Subtitle;
        case PersonaModel::Kind:
            return By::Kind;
        case PersonaModel::Study:
            return By::Study;
        case PersonaModel::Evidence:
            return By::Evidence;
        case PersonaModel::Review:
            return By::Review;
        case PersonaModel::Changed:
            return By::Changed;
        default:
            return std::nullopt;
    }
}

/// Hidden, it would lay out all its rows whenever they change or the other view goes to another one.
class PersonaList : public QTreeView {
protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override {
        if (isVisible())
            QTreeView::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous);
    }
    void updateGeometries() override {
        if (isVisible()) QTreeView::updateGeometries();
    }
    void showEvent(QShowEvent* event) override {
        QTreeView::showEvent(event);
        updateGeometries();
    }
};

}  // namespace

PersonaView::PersonaView(Context& context, PersonaModel& model, QObject* parent)
    : QObject(parent), m_model(model), m_tiles(new QListView), m_list(new PersonaList) {
    buildTiles(context);
    buildList();
    m_list->setSelectionModel(m_tiles->selectionModel());
    connectView(m_tiles);
    connectView(m_list);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &PersonaView::keepSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PersonaView::restoreSelection);
    connect(m_tiles->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PersonaView::selectionMoved);
}

void PersonaView::buildTiles(Context& context) {
    m_tiles->setObjectName(QStringLiteral("personaTiles"));
    m_tiles->setAccessibleName(tr("Personas"));
    m_tiles->setModel(&m_model);
    m_tiles->setItemDelegate(new TileDelegate(context.theme, m_model, this));
    m_tiles->setViewMode(QListView::IconMode);
    m_tiles->setMovement(QListView::Static);
    m_tiles->setResizeMode(QListView::Adjust);
    m_tiles->setUniformItemSizes(true);
    // Not in batches: between them a second click would find no tile.
    m_tiles->setLayoutMode(QListView::SinglePass);
    m_tiles->setSpacing(0);
    m_tiles->setSelectionRectVisible(false);
    m_tiles->setMouseTracking(true);
    m_tiles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tiles->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_tiles->setProperty("clear", true);
}

void PersonaView::buildList() {
    m_list->setObjectName(QStringLiteral("personaList"));
    m_list->setAccessibleName(tr("Personas"));
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIconSize({24, 24});
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    QHeaderView* head = m_list->header();
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setStretchLastSection(false);
    const int widths[PersonaModel::ColumnCount] = {210, 220, 170, 76, 170, 96, 120, 100};
    for (int column = 0; column < PersonaModel::ColumnCount; ++column) m_list->setColumnWidth(column, widths[column]);
    head->setSectionResizeMode(PersonaModel::Label, QHeaderView::Stretch);
    connect(head, &QHeaderView::sectionClicked, this, [this](int column) {
        const auto by = orderOf(column);
        if (by) Q_EMIT orderWanted({*by, m_order.by == *by && !m_order.descending});
    });
}

void PersonaView::connectView(QAbstractItemView* view) {
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setDragEnabled(true);
    view->setDragDropMode(QAbstractItemView::DragOnly);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setTabKeyNavigation(false);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    connect(view, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model.idAt(index.row())); });
    connect(view, &QWidget::customContextMenuRequested, this,
            [this, view](const QPoint& at) { Q_EMIT menuWanted(view->viewport()->mapToGlobal(at)); });
}

QAbstractItemView& PersonaView::shown() const {
    return m_asList ? static_cast<QAbstractItemView&>(*m_list) : *m_tiles;
}

void PersonaView::setAsList(bool list) {
    if (m_asList == list) return;
    const auto ids = selected();
    m_asList = list;
    select(ids);  // whole rows in the list, one cell a tile
}

std::vector<domain::Uuid> PersonaView::selected() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_tiles->selectionModel()->selectedIndexes())
        if (index.column() == PersonaModel::Name) rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<domain::Uuid> ids;
    for (const int row : rows) ids.push_back(m_model.idAt(row));
    return ids;
}

/// Neighbours are one range: thousands of single rows are slow to select.
QItemSelection PersonaView::selectionOf(const std::vector<domain::Uuid>& ids) const {
    QItemSelection selection;
    const std::vector<int> rows = m_model.rowsOf(ids);
    const int lastColumn = m_asList ? PersonaModel::ColumnCount - 1 : 0;
    for (std::size_t first = 0, end = 0; first < rows.size(); first = end) {
        for (end = first + 1; end < rows.size() && rows[end] == rows[end - 1] + 1; ++end) {
        }
        selection.select(m_model.index(rows[first], 0), m_model.index(rows[end - 1], lastColumn));
    }
    return selection;
}

void PersonaView::select(const std::vector<domain::Uuid>& ids) {
    const QItemSelection selection = selectionOf(ids);
    m_tiles->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (selection.isEmpty()) return;
    const auto shownFirst =
        std::find_if(ids.begin(), ids.end(), [this](const auto& id) { return m_model.rowOf(id) >= 0; });
    const QModelIndex first = m_model.index(m_model.rowOf(*shownFirst), 0);
    m_tiles->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    shown().scrollTo(first);
}

void PersonaView::keepSelection() {
    m_kept = selected();
    const QModelIndex now = m_tiles->selectionModel()->currentIndex();
    m_current = now.isValid() ? m_model.idAt(now.row()) : domain::Uuid();
}

void PersonaView::restoreSelection() {
    m_tiles->selectionModel()->select(selectionOf(m_kept), QItemSelectionModel::ClearAndSelect);
    if (const int row = m_model.rowOf(m_current); row >= 0)
        m_tiles->selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    Q_EMIT selectionMoved();
}

void PersonaView::clear() {
    m_tiles->selectionModel()->clearSelection();
}

void PersonaView::rename() {
    const QModelIndex name = shown().currentIndex().siblingAtColumn(PersonaModel::Name);
    if (!name.isValid() || !name.flags().testFlag(Qt::ItemIsEditable)) return;
    if (QWidget* open = shown().indexWidget(name))
        open->setFocus();
    else
        shown().edit(name);
}

void PersonaView::showOrder(const PersonaOrder& order) {
    m_order = order;
    for (int column = 0; column < PersonaModel::ColumnCount; ++column)
        if (orderOf(column) == order.by)
            m_list->header()->setSortIndicator(column, order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool PersonaView::key(QAbstractItemView* view, const QKeyEvent& event) {
    if (QApplication::focusWidget() != view) return false;  // a name is being typed
    const QModelIndex now = view->currentIndex();
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && now.isValid()) {
        Q_EMIT opened(m_model.idAt(now.row()));
    } else if (event.key() == Qt::Key_Delete) {
        Q_EMIT deleteWanted();
    } else if (event.key() == Qt::Key_F2) {
        rename();
    } else if (event.key() == Qt::Key_Escape && view->selectionModel()->hasSelection()) {
        clear();
    } else if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
    } else if (event.matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
    } else if (event.key() == Qt::Key_Space && event.modifiers() == Qt::NoModifier && now.isValid()) {
        view->selectionModel()->select(
            now, m_asList ? QItemSelectionModel::Toggle | QItemSelectionModel::Rows : QItemSelectionModel::Toggle);
    } else {
        return false;
    }
    return true;
}

bool PersonaView::pressCheck(const QPoint& at) {
    const QModelIndex index = m_tiles->indexAt(at);
    if (!index.isValid() || !TileDelegate::checkBox(m_tiles->visualRect(index)).contains(at)) return false;
    m_tiles->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle);
    return true;
}

bool PersonaView::eventFilter(QObject* watched, QEvent* event) {
    auto* view = qobject_cast<QAbstractItemView*>(watched);
    if (view && event->type() == QEvent::KeyPress) return key(view, *static_cast<QKeyEvent*>(event));
    if (watched == m_tiles->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        return mouse->button() == Qt::LeftButton && pressCheck(mouse->pos());
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace chandung::gui
