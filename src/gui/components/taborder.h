#pragma once

class QWidget;

namespace chandung::gui {

/// Tab goes through the parts of a form as they stand in its layouts, also those that were made later.
void tabAsLaidOut(QWidget& form);

}  // namespace chandung::gui
