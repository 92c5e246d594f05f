#pragma once

#include "chandung/domain/uuid.h"

#include <string>
#include <vector>

namespace chandung::domain {

/// A picture kept in the workspace, as the re-encoded bytes of a PNG, JPEG or WebP.
struct Image {
    Uuid id;
    std::string mediaType;  ///< "image/jpeg", "image/png", "image/webp"
    std::string bytes;
    bool operator==(const Image&) const = default;
};

}  // namespace chandung::domain
