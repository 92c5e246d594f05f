#pragma once

#include <QString>

namespace chandung::app::card {

/// The icon of a way of reaching someone, found by the words of its name in the three languages; "channels" when none
/// fits.
[[nodiscard]] QString channelIcon(const QString& name);

}  // namespace chandung::app::card
