#pragma once

#include "chandung/app/workspace.h"

#include <QCache>
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

    QPointer<app::Workspace> m_workspace;
    QCache<QString, QPixmap> m_cache{2000};
};

}  // namespace chandung::gui
