#pragma once

#include <string>
#include <vector>

namespace chandung::app::card {

/// What a face is drawn by (avatar.h), beside the persona's id and kind; its other fields need not be read for it.
[[nodiscard]] const std::vector<std::string>& avatarFields();

}  // namespace chandung::app::card
