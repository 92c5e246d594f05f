#pragma once

#include "chandung/app/card/avatar.h"

#include <QColor>

namespace chandung::app::card {

struct HairShape {
    const char* name;
    const char* back;
    const char* front;
};
/// Nothing for an unknown name: no hair.
[[nodiscard]] const HairShape* hairShape(const char* name);

struct SkinTone {
    QColor skin;
    QColor shade;
    bool dark = false;
};
[[nodiscard]] SkinTone skinTone(const QString& code);
[[nodiscard]] QColor hairColour(const QString& name);
[[nodiscard]] QColor clothesColour(const QString& name, const QColor& accent);

/// The width of the black lines of the outline form.
inline constexpr double outlineWidth = 1.1;

/// The clothes of a look, on the 120-unit grid; `outline`: black lines on white.
void paintClothes(QPainter& painter, const AvatarLook& look, const QColor& main, const SkinTone& skin, bool outline);

}  // namespace chandung::app::card
