#pragma once

#include "chandung/domain/persona.h"

#include <QColor>
#include <QString>
#include <QRectF>

class QPainter;

namespace chandung::app::card {

/// The parts of a drawn face. Drawn from the persona's id, so that it stays the same; age, gender and seniority decide what is possible, and nothing is
/// inferred from name, place, language or religion.
struct AvatarLook {
    QString hair, hairColour, skin, glasses, clothes, clothesColour, eyes, mouth;
    bool beard = false;
    bool scarf = false;
    bool lines = false;
    bool muted = false;  ///< negative persona: tile in greys
    bool operator==(const AvatarLook&) const = default;
};

[[nodiscard]] AvatarLook avatarLook(const domain::Persona& persona);

/// The accent of a persona: stable by its place in its set, else by its id.
[[nodiscard]] QColor accentOf(const domain::Uuid& id);

/// Draws the face into `rect`, clipped to it with `radius` (same unit as the painter).
void paintAvatar(QPainter& painter, const QRectF& rect, double radius, const AvatarLook& look, const QColor& accent);

}  // namespace chandung::app::card
