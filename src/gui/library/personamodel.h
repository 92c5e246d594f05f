#pragma once

#include "chandung/app/workspace.h"
#include "chandung/domain/quality.h"
#include "gui/context.h"
#include "gui/library/faces.h"

#include <QAbstractTableModel>

namespace chandung::gui {

/// Personas as tiles and rows show them: summaries only, in the order given.
class PersonaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Label, Subtitle, Kind, Study, Evidence, Review, Changed, ColumnCount };

    PersonaModel(Context& context, QObject* parent) : QAbstractTableModel(parent), m_context(context) {}

    /// The studies that rows name, and whom to ask for faces.
    void setWorkspace(app::Workspace* workspace);
    /// Rows that stay are moved and updated, not made anew: selection, scroll place and current row stay. Where rows
    /// come or go in many places the model is reset; the view keeps the selection then.
    void setSummaries(std::vector<domain::PersonaSummary> summaries);

    [[nodiscard]] const domain::PersonaSummary& at(const QModelIndex& index) const {
        return m_rows[static_cast<std::size_t>(index.row())];
    }
    [[nodiscard]] int rowOf(const domain::Uuid& id) const;
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
    [[nodiscard]] bool scattered(const std::vector<domain::PersonaSummary>& next) const;
    void dropMissing(const std::vector<domain::PersonaSummary>& next);
    void reorder(const std::vector<domain::PersonaSummary>& next);
    void insertNew(const std::vector<domain::PersonaSummary>& next);
    [[nodiscard]] QVariant text(const domain::PersonaSummary& summary, int column) const;

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    std::vector<domain::PersonaSummary> m_rows;
    std::map<domain::Uuid, domain::Study> m_studies;
    mutable Faces m_faces;
};

/// Personas on their way by drag and drop: their ids with line ends between them.
[[nodiscard]] QString personaIdsMime();

}  // namespace chandung::gui
