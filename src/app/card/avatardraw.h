#pragma once

#include "chandung/app/card/avatar.h"

#include <string>

namespace chandung::app::card {

/// One draw for each part, always in this order, so that a part changes only with what concerns it; what the marketer
/// chose wins. `turn` draws again.
[[nodiscard]] AvatarLook drawn(const domain::Persona& persona, int turn);

/// Sets a part by the code that AvatarChoice has for it; an empty one and an unknown part change nothing.
void choosePart(AvatarLook& look, const std::string& part, const QString& value);

}  // namespace chandung::app::card
