#pragma once

#include "app/card/job.h"

namespace chandung::app::card {

/// Turns the pages of those sections round that are mostly written from right to left: their columns begin at the
/// right. A section is a page with an outline entry and the pages behind it. Pictures, faces and words stay as they
/// are.
void mirrorSections(std::vector<Leaf>& leaves);

}  // namespace chandung::app::card
