#include "exchange/workbookpart.h"

#include "chandung/exchange/part.h"

namespace chandung::exchange {

const WorkbookPart& workbookPart() {
    static const auto& part = *static_cast<const WorkbookPart*>(loadPart("workbooks"));
    return part;
}

}  // namespace chandung::exchange
