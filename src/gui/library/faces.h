#pragma once

#include "chandung/app/workspace.h"

#include <QCache>
#include <QColor>
#include <QPixmap>
#include <QPointer>

#include <vector>

namespace chandung::gui {

/// Small faces of personas, drawn when they are first seen and kept: photo or avatar, as on the card.
class Faces {
public:
    void setWorkspace(app::Workspace* workspace);
    /// A persona and the study it is in; null: none.
    struct Place {
        domain::Uuid study;
        domain::Uuid persona;
    };
    /// All personas of the studies that are shown: a face has the accent of its place in its study.
    void setPlaces(std::vector<Place> places);
    /// `changed` tells states of a persona apart (its time of change).
    QPixmap face(const domain::Uuid& id, const std::string& changed, int side, qreal scale);

private:
    QPixmap draw(const domain::Uuid& id, int side, qreal scale) const;

    /// The accent that the card of this persona has: by its place in its study.
    [[nodiscard]] QColor accentOf(const domain::Persona& persona) const;

    QPointer<app::Workspace> m_workspace;
    std::vector<Place> m_places;
    QCache<QString, QPixmap> m_cache{4 * 1024};  ///< kilobytes: some screens full
};

}  // namespace chandung::gui
