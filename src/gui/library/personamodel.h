#pragma once

#include "chandung/app/workspace.h"
#include "chandung/domain/quality.h"
#include "gui/context.h"
#include "gui/library/faces.h"

#include <QAbstractListModel>

namespace chandung::gui {

/// Personas as tiles and rows show them.
class PersonaModel : public QAbstractListModel {
    Q_OBJECT

public:
    PersonaModel(Context& context, QObject* parent) : QAbstractListModel(parent), m_context(context) {}

    /// Rows that stay are updated, not made anew.
    void setSummaries(app::Workspace* workspace, std::vector<domain::PersonaSummary> summaries);

    [[nodiscard]] const domain::PersonaSummary& at(const QModelIndex& index) const {
        return m_rows[static_cast<std::size_t>(index.row())];
    }
    [[nodiscard]] domain::ReviewDue reviewOf(const domain::PersonaSummary& summary) const;
    [[nodiscard]] QPixmap face(const domain::PersonaSummary& summary, int side, qreal scale) const;
    [[nodiscard]] QString name(const domain::PersonaSummary& summary) const;
    /// Roles or archetype, then tags.
    [[nodiscard]] QStringList tagsOf(const domain::PersonaSummary& summary) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    Context& m_context;
    std::vector<domain::PersonaSummary> m_rows;
    std::map<domain::Uuid, domain::Study> m_studies;
    mutable Faces m_faces;
};

}  // namespace chandung::gui
