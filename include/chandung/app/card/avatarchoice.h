#pragma once

#include "chandung/app/card/avatar.h"

#include <vector>

namespace chandung::app::card {

/// What can be chosen about a drawn face: the part as it is in AvatarChoice, and its codes.
struct AvatarPart {
    const char* key;
    std::vector<const char*> codes;
};

/// Hair, colour of the hair, skin, glasses, beard, scarf, eyes, mouth, clothes, colour of the clothes.
[[nodiscard]] const std::vector<AvatarPart>& avatarParts();

/// The code that a look has of a part.
[[nodiscard]] QString codeOf(const AvatarLook& look, const char* part);

/// The look with one part chosen.
[[nodiscard]] AvatarLook withPart(AvatarLook look, const char* part, const QString& code);

/// Another face for the persona, drawn from its id as the first one was: each call with what the last one gave goes one
/// further.
[[nodiscard]] domain::AvatarChoice anotherFace(const domain::Persona& persona);

}  // namespace chandung::app::card
