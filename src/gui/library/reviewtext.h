#pragma once

#include "chandung/domain/quality.h"

#include <QString>

namespace chandung::gui {

/// "12 days overdue", "in 3 weeks"; empty when no date is known.
[[nodiscard]] QString reviewText(const domain::ReviewDue& due);

}  // namespace chandung::gui
