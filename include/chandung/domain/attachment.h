#pragma once

#include "chandung/domain/uuid.h"

#include <cstdint>
#include <string>

namespace chandung::domain {

/// The most bytes of a file that are kept inside a workspace; a larger one stays where it is, and only its place is
/// kept.
inline constexpr std::int64_t mostAttachmentBytes = std::int64_t{48} * 1024 * 1024;

/// A file that belongs to a source: a recording, a photo of a questionnaire, a report.
struct Attachment {
    Uuid id;
    Uuid sourceId;
    std::string name;  ///< file name without folders
    std::string mediaType;
    std::string link;       ///< where the file is, when it is not kept inside; else empty
    std::int64_t size = 0;  ///< bytes of the file
    std::string bytes;      ///< the file itself, when it is kept inside. Lists of attachments come without it.

    [[nodiscard]] bool isInside() const { return link.empty(); }
    bool operator==(const Attachment&) const = default;
};

/// A file name that can be written to a folder of any system: without folders, control characters and reserved names,
/// at most 120 bytes; "file" for an empty one. The ending is kept.
[[nodiscard]] std::string cleanFileName(const std::string& name);

}  // namespace chandung::domain
