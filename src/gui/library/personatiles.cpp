#include "gui/library/personatiles.h"

#include "gui/library/personamodel.h"
#include "gui/library/tiledelegate.h"

#include <QKeyEvent>

namespace chandung::gui {

PersonaTiles::PersonaTiles(Context& context, QWidget* parent)
    : QListView(parent), m_model(new PersonaModel(context, this)) {
    setObjectName(QStringLiteral("personaTiles"));
    setAccessibleName(tr("Personas"));
    setModel(m_model);
    setItemDelegate(new TileDelegate(context.theme, *m_model, this));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    // Not in batches: between them a second click would find no tile.
    setLayoutMode(SinglePass);
    setSpacing(0);
    setSelectionMode(ExtendedSelection);
    setSelectionRectVisible(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setProperty("clear", true);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model->idAt(index.row())); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PersonaTiles::selectionMoved);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PersonaTiles::selectionMoved);
}

void PersonaTiles::setRows(app::Workspace* workspace, const domain::Uuid& study, std::vector<domain::Uuid> rows) {
    std::vector<Faces::Place> places;
    for (const domain::Uuid& id : rows) places.push_back({study, id});
    m_model->setWorkspace(workspace);
    m_model->setPlaces(std::move(places));
    m_model->setRows(std::move(rows));
}

std::vector<domain::Uuid> PersonaTiles::selected() const {
    std::vector<domain::Uuid> ids;
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex& index : indexes) ids.push_back(m_model->idAt(index.row()));
    return ids;
}

void PersonaTiles::select(const domain::Uuid& id) {
    if (const int row = m_model->rowOf(id); row >= 0) setCurrentIndex(m_model->index(row, 0));
}

void PersonaTiles::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT opened(m_model->idAt(currentIndex().row()));
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT deleteWanted();
    } else if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
    } else {
        QListView::keyPressEvent(event);
    }
}

}  // namespace chandung::gui
