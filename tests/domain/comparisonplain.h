#pragma once

#include "chandung/domain/comparison.h"

namespace chandung::test::plain {

/// What `domain::compare` finds, found in the plainest way: every text is taken apart anew for every pair, and its
/// words are compared as words.
[[nodiscard]] domain::Comparison compare(const std::vector<const domain::Persona*>& personas,
                                         const std::vector<const domain::Segment*>& segments,
                                         const domain::Catalogue& catalogue);

}  // namespace chandung::test::plain
