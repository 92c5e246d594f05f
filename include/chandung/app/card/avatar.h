#pragma once

#include "chandung/domain/bundle.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPainter;

namespace chandung::app::card {

/// The parts of a drawn face. Drawn from the persona's id, so that it stays the same; age, gender and seniority decide
/// what is possible, and nothing is inferred from name, place, language or religion.
struct AvatarLook {
    QString hair, hairColour, skin, glasses, clothes, clothesColour, eyes, mouth;
    bool beard = false;
    bool scarf = false;
    bool lines = false;
    bool muted = false;  ///< negative persona: tile in greys
    bool operator==(const AvatarLook&) const = default;
};

/// So it is the same on the card, in lists and in every document, whoever else is in the study.
[[nodiscard]] AvatarLook avatarLook(const domain::Persona& persona);

/// The accent of the persona at a place in its set, counted from 0; after eight they begin again.
[[nodiscard]] QColor accentByPlace(std::size_t place);

/// An accent by id alone, for a persona outside a set.
[[nodiscard]] QColor accentOf(const domain::Uuid& id);

/// The accent of a persona by its place in its study (in the order the personas were made), so that neighbours differ;
/// else by its id.
[[nodiscard]] QColor accentFor(const domain::Persona& persona, const domain::Bundle& bundle);

/// Draws the face into `rect`, clipped to it with `radius` (same unit as the painter).
void paintAvatar(QPainter& painter, const QRectF& rect, double radius, const AvatarLook& look, const QColor& accent);

/// The same, clipped to any path.
void paintAvatar(QPainter& painter, const QRectF& rect, const QPainterPath& clip, const AvatarLook& look,
                 const QColor& accent);

/// The same as black lines on white: dark hair hatched, for printers and copiers that know no grey.
void paintAvatarOutline(QPainter& painter, const QRectF& rect, const QPainterPath& clip, const AvatarLook& look);

}  // namespace chandung::app::card
