#pragma once

#include "chandung/app/workspace.h"

#include <QCache>
#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QPointer>

namespace chandung::gui {

/// Small faces of personas, drawn when they are first seen and kept: photo or avatar, as on the card.
class Faces {
public:
    void setWorkspace(app::Workspace* workspace);
    /// `changed` tells states of a persona apart (its time of change).
    QPixmap face(const domain::Uuid& id, const std::string& changed, int side, qreal scale);

private:
    QPixmap draw(const domain::Uuid& id, int side, qreal scale) const;

    /// The accent that the card of this persona has: by its place in its study.
    [[nodiscard]] QColor accentOf(const domain::Persona& persona) const;
    void readPlaces() const;

    struct Place {
        domain::Uuid study;
        std::size_t place = 0;
    };

    QPointer<app::Workspace> m_workspace;
    mutable QHash<domain::Uuid, Place> m_places;
    QCache<QString, QPixmap> m_cache{8 * 1024};  ///< kilobytes
};

}  // namespace chandung::gui
