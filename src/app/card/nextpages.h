#pragma once

#include "app/card/face.h"

namespace chandung::app::card {

/// The pages behind the face: what had no room, the evidence, how the persona was made and what must still be checked.
/// Without footers. A face that runs on is the first of them.
[[nodiscard]] std::vector<Page> layoutNextPages(const CardContent& content, const FacePage& face, const Frame& frame,
                                                const Setting& setting, const CardOptions& options);

}  // namespace chandung::app::card
