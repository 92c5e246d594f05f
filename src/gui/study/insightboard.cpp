#include "gui/study/insightboard.h"

#include "gui/components/rowdelegate.h"
#include "gui/context.h"
#include "gui/theme/theme.h"

#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

#include <numeric>

namespace chandung::gui {

using Role = RowDelegate::Role;

namespace {

constexpr int mostUnfolded = 40;  ///< observations; above that only the current insight is unfolded

}  // namespace

InsightBoard::InsightBoard(Context& context, QWidget* parent)
    : QTreeView(parent), m_context(context), m_model(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("insightsList"));
    setAccessibleName(tr("Insights with their observations"));
    setModel(m_model);
    setItemDelegate(new RowDelegate(context.theme, this));
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setIndentation(20);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setExpandsOnDoubleClick(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    setProperty("clear", true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (!m_filling && now.isValid()) Q_EMIT picked(currentId());
    });
    connect(this, &QTreeView::doubleClicked, this, [this] { Q_EMIT opened(currentId()); });
}

void InsightBoard::fill(QStandardItem* item, const Row& row) {
    item->setText(row.title);
    item->setData(row.id, Role::IdRole);
    item->setData(row.sub, Role::SubRole);
    item->setData(row.tag, Role::TagRole);
    item->setData(static_cast<int>(row.tagLook), Role::TagLookRole);
    item->setData(row.wraps, Role::WrapRole);
    item->setData(row.icon, Qt::DecorationRole);
    QStringList words{row.title};
    for (const QString& part : {row.tag, row.sub})
        if (!part.isEmpty()) words.append(part);
    item->setData(words.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
}

void InsightBoard::setBoard(const std::vector<InsightRows>& rows) {
    m_filling = true;
    const QString current = currentId();
    const QString exact = currentIndex().data(Role::IdRole).toString();
    QStringList folded;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QModelIndex index = m_model->index(row, 0); m_model->hasChildren(index) && !isExpanded(index))
            folded << index.data(Role::IdRole).toString();
    const auto total = std::accumulate(rows.begin(), rows.end(), std::size_t{0},
                                       [](std::size_t sum, const auto& one) { return sum + one.observations.size(); });
    const bool first = m_model->rowCount() == 0;
    m_model->clear();
    for (const InsightRows& one : rows) {
        auto* item = new QStandardItem;
        fill(item, one.insight);
        for (const Row& observation : one.observations) {
            auto* child = new QStandardItem;
            fill(child, observation);
            item->appendRow(child);
        }
        m_model->appendRow(item);
        const bool unfold = first ? total <= mostUnfolded : !folded.contains(one.insight.id);
        setExpanded(item->index(), unfold || one.insight.id == current);
        for (int i = 0; i < item->rowCount(); ++i)
            if (item->child(i)->data(Role::IdRole).toString() == exact && one.insight.id == current)
                setCurrentIndex(item->child(i)->index());
    }
    if (!currentIndex().isValid() && !current.isEmpty()) setCurrentId(current);
    m_filling = false;
}

QModelIndex InsightBoard::insightAt(const QModelIndex& index) const {
    return index.parent().isValid() ? index.parent() : index;
}

QString InsightBoard::currentId() const {
    return insightAt(currentIndex()).data(Role::IdRole).toString();
}

bool InsightBoard::setCurrentId(const QString& insight) {
    const bool was = std::exchange(m_filling, true);
    bool found = false;
    for (int row = 0; row < m_model->rowCount() && !found; ++row) {
        if (m_model->index(row, 0).data(Role::IdRole).toString() != insight) continue;
        setCurrentIndex(m_model->index(row, 0));
        found = true;
    }
    m_filling = was;
    return found;
}

std::vector<DraggedObservation> InsightBoard::chosen() const {
    std::vector<DraggedObservation> found;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (index.parent().isValid())
            found.push_back(
                {uuidOf(index.data(Role::IdRole).toString()), uuidOf(index.parent().data(Role::IdRole).toString())});
    return found;
}

QString InsightBoard::neighbour(int by) const {
    const QModelIndex now = insightAt(currentIndex());
    return now.isValid() ? m_model->index(now.row() + by, 0).data(Role::IdRole).toString() : QString();
}

int InsightBoard::count() const {
    return m_model->rowCount();
}

bool InsightBoard::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool group = key->key() == Qt::Key_G && key->modifiers() == Qt::ControlModifier;
        const bool move =
            (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) && key->modifiers() == Qt::AltModifier;
        if (group || move) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void InsightBoard::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_G && event->modifiers() == Qt::ControlModifier)
        Q_EMIT groupWanted();
    else if (event->key() == Qt::Key_Insert)
        Q_EMIT newWanted();
    else if (alt && event->key() == Qt::Key_Left)
        Q_EMIT moveWanted(-1);
    else if (alt && event->key() == Qt::Key_Right)
        Q_EMIT moveWanted(1);
    else if (event->key() == Qt::Key_Delete && currentIndex().parent().isValid())
        Q_EMIT takeOutWanted();
    else if (event->key() == Qt::Key_Delete && currentIndex().isValid())
        Q_EMIT deleteWanted(currentId());
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(currentId());
    else
        QTreeView::keyPressEvent(event);
}

void InsightBoard::startDrag(Qt::DropActions /*actions*/) {
    dragObservations(this, chosen());
}

void InsightBoard::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedObservations(event->mimeData()).empty()) event->acceptProposedAction();
}

void InsightBoard::dragMoveEvent(QDragMoveEvent* event) {
    event->acceptProposedAction();
    m_target = insightAt(indexAt(event->position().toPoint()));
    viewport()->update();
}

void InsightBoard::dragLeaveEvent(QDragLeaveEvent* event) {
    m_target.reset();
    viewport()->update();
    QTreeView::dragLeaveEvent(event);
}

void InsightBoard::dropEvent(QDropEvent* event) {
    const QModelIndex target = insightAt(indexAt(event->position().toPoint()));
    const auto observations = draggedObservations(event->mimeData());
    const QString insight = target.data(Role::IdRole).toString();
    m_target.reset();
    event->acceptProposedAction();
    Q_EMIT dropped(observations, insight);
}

void InsightBoard::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    if (!m_target && count() > 0) return;
    QPainter painter(viewport());
    if (count() == 0) {
        painter.setPen(m_context.theme.colours().text3);
        painter.setFont(m_context.theme.font(Type::Body));
        painter.drawText(
            viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
            tr("No insight yet. Select observations that say the same thing, then Ctrl+G; or drag them here."));
    }
    if (!m_target) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_context.theme.colours().accent, 2));
    const QRect row = m_target->isValid() ? visualRect(*m_target) : QRect(0, viewport()->height() - 6, width(), 4);
    painter.drawRoundedRect(QRectF(row).adjusted(3, 1, -3, -1), 6, 6);
}

void InsightBoard::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

}  // namespace chandung::gui
