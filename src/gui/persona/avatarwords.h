#pragma once

#include <QString>

namespace chandung::gui {

/// The names of the parts of a drawn face and of their codes, in the language of the interface.
[[nodiscard]] QString avatarPartName(const QString& part);
[[nodiscard]] QString avatarCodeName(const QString& part, const QString& code);

}  // namespace chandung::gui
