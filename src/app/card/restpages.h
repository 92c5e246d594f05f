#pragma once

#include "app/card/content.h"
#include "app/card/frame.h"
#include "app/card/setting.h"

#include <functional>

namespace chandung::app::card {

/// A block of rows with a name.
[[nodiscard]] BlockContent restBlock(const QString& title, std::vector<Entry> entries);

/// Texts that a map had no room for, in full, on pages of their own. `begin` draws the head of a page and returns the y
/// below it.
[[nodiscard]] std::vector<Page> layoutRestPages(const std::vector<BlockContent>& blocks, const Frame& frame,
                                                const Setting& setting, double bottom,
                                                const std::function<double(Page&)>& begin);

}  // namespace chandung::app::card
