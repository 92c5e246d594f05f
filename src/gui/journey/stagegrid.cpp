#include "gui/journey/stagegrid.h"

#include "gui/journey/journeydrawing.h"
#include "gui/journey/stagedelegate.h"
#include "gui/journey/stagemodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace chandung::gui {

namespace {

constexpr int leastColumn = 170;
constexpr int grip = 14;  ///< how near to a point the pointer holds it

}  // namespace

StageGrid::StageGrid(Context& context, StageModel& model, bool drawn, QWidget* parent)
    : GridView(context, drawn ? QStringLiteral("journeyMap") : QStringLiteral("journeyTable"),
               drawn ? tr("Map of the journey") : tr("Table of the journey"), parent),
      m_model(model),
      m_drawn(drawn) {
    setModel(&model);
    setItemDelegate(new StageDelegate(context, model, drawn, this));
    setLeastColumnWidth(leastColumn);
    horizontalHeader()->hide();
}

bool StageGrid::feelingKey(const QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    const int by = event->key() == Qt::Key_Minus                                   ? -1
                   : event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal ? 1
                                                                                   : 0;
    if (by == 0 || !index.isValid() || index.row() != static_cast<int>(StageRow::Feeling)) return false;
    if (!index.flags().testFlag(Qt::ItemIsEditable)) return true;
    m_model.setFeeling(index.column(), qBound(-2, m_model.feeling(index.column()).value_or(0) + by, 2));
    return true;
}

void StageGrid::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    const int stage = index.isValid() ? index.column() : -1;
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (feelingKey(event)) return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && stage >= 0 && index.row() == static_cast<int>(StageRow::Customers)) {
        Q_EMIT countsWanted();
        return;
    }
    if (stage >= 0 && alt && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        Q_EMIT moveWanted(stage, event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    if (stage >= 0 && event->key() == Qt::Key_Delete && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT removeWanted(stage);
        return;
    }
    GridView::keyPressEvent(event);
}

void StageGrid::mousePressEvent(QMouseEvent* event) {
    GridView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    m_pressed = -1;
    m_dragging = false;
    if (!m_drawn || event->button() != Qt::LeftButton || !index.isValid()) return;
    if (index.row() != static_cast<int>(StageRow::Feeling) || !index.flags().testFlag(Qt::ItemIsEditable)) return;
    const auto feeling = m_model.feeling(index.column());
    // A stage that says nothing yet is drawn from anywhere in its cell.
    const QPointF point = feelingPoint(visualRect(index), feeling.value_or(0));
    if (feeling && (QPointF(event->pos()) - point).manhattanLength() > 2 * grip) return;
    m_pressed = index.column();
    m_from = event->pos();
}

void StageGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && index.row() == static_cast<int>(StageRow::Customers)) {
        Q_EMIT countsWanted();
        return;
    }
    GridView::mouseDoubleClickEvent(event);
}

void StageGrid::mouseMoveEvent(QMouseEvent* event) {
    if (m_pressed < 0) {
        GridView::mouseMoveEvent(event);
        return;
    }
    if (!m_dragging && (event->pos() - m_from).manhattanLength() < QApplication::startDragDistance() / 2) return;
    m_dragging = true;
    const QRect cell = visualRect(m_model.index(static_cast<int>(StageRow::Feeling), m_pressed));
    m_model.preview(m_pressed, feelingAt(cell, event->pos().y()));
}

void StageGrid::mouseReleaseEvent(QMouseEvent* event) {
    const int stage = std::exchange(m_pressed, -1);
    if (stage < 0 || !m_dragging) {
        GridView::mouseReleaseEvent(event);
        return;
    }
    m_dragging = false;
    const QRect cell = visualRect(m_model.index(static_cast<int>(StageRow::Feeling), stage));
    m_model.setFeeling(stage, feelingAt(cell, event->pos().y()));
}

}  // namespace chandung::gui
