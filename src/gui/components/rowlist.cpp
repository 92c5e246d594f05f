#include "gui/components/rowlist.h"

#include "gui/components/rowdelegate.h"
#include "gui/context.h"

#include <QKeyEvent>
#include <QStandardItemModel>

namespace chandung::gui {

using Role = RowDelegate::Role;

RowList::RowList(Context& context, const QString& name, const QString& spokenName, QWidget* parent)
    : QListView(parent), m_model(new QStandardItemModel(this)) {
    setObjectName(name);
    setAccessibleName(spokenName);
    setModel(m_model);
    setItemDelegate(new RowDelegate(context.theme, this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setProperty("clear", true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (!m_filling && now.isValid()) Q_EMIT picked(now.data(Role::IdRole).toString());
    });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(index.data(Role::IdRole).toString()); });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] {
        if (!m_filling) Q_EMIT checked();
    });
}

void RowList::fill(QStandardItem* item, const Row& row) {
    const auto set = [item](const QVariant& value, int role) {
        if (item->data(role) != value) item->setData(value, role);
    };
    set(row.title, Qt::DisplayRole);
    set(row.id, Role::IdRole);
    set(row.sub, Role::SubRole);
    set(row.right, Role::RightRole);
    set(row.rightSub, Role::RightSubRole);
    set(row.tag, Role::TagRole);
    set(static_cast<int>(row.tagLook), Role::TagLookRole);
    set(row.wraps, Role::WrapRole);
    set(row.section, Role::SectionRole);
    set(row.warn, Role::WarnRole);
    item->setData(row.icon, Qt::DecorationRole);
    QStringList words{RowDelegate::withoutMarks(row.title)};
    for (const QString& part : {row.tag, row.sub, row.right, row.rightSub})
        if (!part.isEmpty()) words.append(RowDelegate::withoutMarks(part));
    set(row.spoken.isEmpty() ? words.join(QStringLiteral(", ")) : row.spoken, Qt::AccessibleTextRole);
    Qt::ItemFlags flags = row.section ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (row.checkable) flags |= Qt::ItemIsUserCheckable;
    item->setFlags(flags);
    if (row.checkable) set(row.checked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void RowList::setRows(const std::vector<Row>& rows) {
    m_filling = true;
    const QString current = currentId();
    const auto count = static_cast<int>(rows.size());
    if (m_model->rowCount() > count) m_model->removeRows(count, m_model->rowCount() - count);
    for (int i = 0; i < count; ++i) {
        if (i >= m_model->rowCount()) m_model->appendRow(new QStandardItem);
        fill(m_model->item(i), rows[static_cast<std::size_t>(i)]);
    }
    if (!current.isEmpty()) setCurrentId(current);
    m_filling = false;
    scheduleDelayedItemsLayout();
    grow();
}

QString RowList::currentId() const {
    return currentIndex().data(Role::IdRole).toString();
}

bool RowList::setCurrentId(const QString& id) {
    const bool was = std::exchange(m_filling, true);
    bool found = false;
    for (int row = 0; row < m_model->rowCount() && !found; ++row) {
        if (m_model->item(row)->data(Role::IdRole).toString() != id) continue;
        setCurrentIndex(m_model->index(row, 0));
        found = true;
    }
    if (!found) {
        clearSelection();
        setCurrentIndex({});
    }
    m_filling = was;
    return found;
}

bool RowList::stepWith(const QKeyEvent& key) {
    const int step = key.key() == Qt::Key_Down ? 1 : key.key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || count() == 0) return false;
    setCurrentIndex(m_model->index(qBound(0, currentIndex().row() + step, count() - 1), 0));
    return true;
}

QStringList RowList::selectedIds() const {
    QStringList ids;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        ids.append(index.data(Role::IdRole).toString());
    return ids;
}

QStringList RowList::checkedIds() const {
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->checkState() == Qt::Checked)
            ids.append(m_model->item(row)->data(Role::IdRole).toString());
    return ids;
}

int RowList::count() const {
    return m_model->rowCount();
}

void RowList::grow() {
    if (!m_growing) return;
    int height = 2;
    for (int row = 0; row < m_model->rowCount(); ++row) height += sizeHintForIndex(m_model->index(row, 0)).height();
    setFixedHeight(qMax(36, height));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RowList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        Q_EMIT deleteWanted(currentId());
        return;
    }
    // Not left to the platform: Enter opens in every style.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentId());
        return;
    }
    QListView::keyPressEvent(event);
}

void RowList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    grow();
}

}  // namespace chandung::gui
