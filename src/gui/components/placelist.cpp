#include "gui/components/placelist.h"

#include "gui/components/placedelegate.h"
#include "gui/context.h"
#include "gui/theme/theme.h"

#include <QDragEnterEvent>
#include <QKeySequence>
#include <QMimeData>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace chandung::gui {

using Role = PlaceDelegate::Role;

PlaceList::PlaceList(Context& context, QWidget* parent)
    : QListView(parent), m_theme(context.theme), m_model(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("placeList"));
    setAccessibleName(tr("Places"));
    setModel(m_model);
    setItemDelegate(new PlaceDelegate(context.theme, this));
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("places", true);
    viewport()->setAutoFillBackground(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (const QString place = now.data(Role::PlaceRole).toString(); !place.isEmpty()) Q_EMIT chosen(place);
    });
    const auto choose = [this](const QModelIndex& index) {
        if (const QString place = index.data(Role::PlaceRole).toString(); !place.isEmpty()) Q_EMIT chosen(place);
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void PlaceList::addPlace(const QString& place, const QString& text, const QString& icon, const QKeySequence& keys) {
    auto* item = new QStandardItem(text);
    item->setData(place, Role::PlaceRole);
    item->setIcon(m_theme.icon(icon));
    item->setToolTip(keys.isEmpty() ? text
                                    : QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    m_model->appendRow(item);
}

void PlaceList::clearPlaces() {
    m_model->clear();
}

void PlaceList::addGap() {
    auto* item = new QStandardItem;
    item->setData(0, Role::GapRole);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void PlaceList::setCount(const QString& place, int count) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem* item = m_model->item(row);
        if (item->data(Role::PlaceRole).toString() != place) continue;
        const QString text = count < 0 ? QString() : locale().toString(count);
        item->setData(text, Role::CountRole);
        item->setData(text.isEmpty() ? item->text() : QStringLiteral("%1, %2").arg(item->text(), text),
                      Qt::AccessibleTextRole);
    }
}

void PlaceList::setOpen(bool open) {
    for (int row = 1; row < m_model->rowCount(); ++row) {
        QStandardItem* item = m_model->item(row);
        if (!item->data(Role::GapRole).isValid()) item->setEnabled(open);
    }
}

void PlaceList::setCurrent(const QString& place) {
    const QSignalBlocker blocker(selectionModel());
    selectionModel()->clear();  // a page that is no place (the settings) has no mark
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->data(Role::PlaceRole).toString() == place) setCurrentIndex(m_model->index(row, 0));
    viewport()->update();
}

void PlaceList::setFolded(bool folded) {
    m_folded = folded;
    for (int row = 0; row < m_model->rowCount(); ++row) m_model->item(row)->setData(folded, Role::FoldedRole);
    setFixedWidth(folded ? 48 : 200);
    stretchGap();  // a list that was filled anew may keep its size
}

QSize PlaceList::sizeHint() const {
    return {m_folded ? 48 : 200, 400};
}

void PlaceList::setDropPlace(const QString& place, const QString& mime) {
    m_dropPlace = place;
    m_dropMime = mime;
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
}

void PlaceList::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasFormat(m_dropMime)) event->acceptProposedAction();
}

void PlaceList::dragMoveEvent(QDragMoveEvent* event) {
    const bool there = indexAt(event->position().toPoint()).data(Role::PlaceRole).toString() == m_dropPlace;
    event->setAccepted(there && event->mimeData()->hasFormat(m_dropMime));
}

void PlaceList::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    Q_EMIT dropped(m_dropPlace, QString::fromUtf8(event->mimeData()->data(m_dropMime)).split(QLatin1Char('\n')));
}

void PlaceList::focusInEvent(QFocusEvent* event) {
    // A list without a mark makes its first row the current one when the keyboard comes: that alone goes nowhere.
    const QSignalBlocker blocker(selectionModel());
    QListView::focusInEvent(event);
}

void PlaceList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    stretchGap();
}

void PlaceList::stretchGap() {
    const int rows = m_model->rowCount() - 1;
    const int rest = viewport()->height() - rows * PlaceDelegate::rowHeight;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (QStandardItem* item = m_model->item(row); item->data(Role::GapRole).isValid())
            item->setData(qMax(8, rest), Role::GapRole);
    scheduleDelayedItemsLayout();
}

}  // namespace chandung::gui
