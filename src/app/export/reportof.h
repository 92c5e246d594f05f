#pragma once

#include "chandung/app/exporter.h"
#include "chandung/exchange/report.h"

namespace chandung::app {

/// A layout as text and tables. Throws domain::Error(NothingToShow) as card::layoutDocument does.
[[nodiscard]] exchange::Report reportOf(const ExportOrder& order, const ExportSource& source);

}  // namespace chandung::app
