#pragma once

#include "chandung/app/workspace.h"
#include "chandung/domain/quality.h"
#include "gui/context.h"
#include "gui/library/faces.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace chandung::gui {

/// Personas as tiles and rows show them, in the order given. It knows who there is; what is seen of them is read when
/// it is seen, and a few hundred are remembered.
class PersonaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Label, Subtitle, Kind, Study, Evidence, Review, Changed, ColumnCount };

    PersonaModel(Context& context, QObject* parent) : QAbstractTableModel(parent), m_context(context) {}

    /// The studies that rows name, and whom to ask for faces.
    void setWorkspace(app::Workspace* workspace);
    /// Rows that stay are moved and updated, not made anew: selection, scroll place and current row stay. Where rows
    /// come or go in many places the model is reset; the view keeps the selection then.
    void setRows(std::vector<domain::Uuid> rows);
    /// All personas of the studies of the rows (see Faces::setPlaces).
    void setPlaces(std::vector<Faces::Place> places) { m_faces.setPlaces(std::move(places)); }

    /// Of one that has gone since the rows were set, no more than its id.
    [[nodiscard]] domain::PersonaSummary at(const QModelIndex& index) const { return summaryOf(index.row()); }
    [[nodiscard]] const domain::Uuid& idAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const domain::Uuid& id) const;
    /// The rows of these, in the order of the rows; whoever is not among them is left out.
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<domain::Uuid>& ids) const;
    [[nodiscard]] const std::map<domain::Uuid, domain::Study>& studies() const { return m_studies; }
    [[nodiscard]] domain::ReviewDue reviewOf(const domain::PersonaSummary& summary) const;
    [[nodiscard]] QPixmap face(const domain::PersonaSummary& summary, int side, qreal scale) const;
    [[nodiscard]] QString name(const domain::PersonaSummary& summary) const;
    /// Roles or archetype, then tags.
    [[nodiscard]] QStringList tagsOf(const domain::PersonaSummary& summary) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A new name.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    [[nodiscard]] bool scattered(const std::vector<domain::Uuid>& next) const;
    void dropMissing(const std::vector<domain::Uuid>& next);
    void reorder(const std::vector<domain::Uuid>& next);
    void insertNew(const std::vector<domain::Uuid>& next);
    /// Valid until the next call.
    [[nodiscard]] const domain::PersonaSummary& summaryOf(int row) const;
    [[nodiscard]] QVariant text(const domain::PersonaSummary& summary, int column) const;

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    std::vector<domain::Uuid> m_rows;
    mutable std::unordered_map<domain::Uuid, domain::PersonaSummary> m_read;
    std::map<domain::Uuid, domain::Study> m_studies;
    mutable Faces m_faces;
};

/// Personas on their way by drag and drop: their ids with line ends between them.
[[nodiscard]] QString personaIdsMime();

}  // namespace chandung::gui
