#pragma once

#include "chandung/app/card/carddocument.h"

class QWidget;

namespace chandung::gui {

struct Context;

/// Prints pages through the system's dialog; false when the user left it or the printer refused (then said).
bool printPages(Context& context, QWidget* parent, const app::card::Document& document);

/// Puts the first page on the clipboard as a picture of 200 dots per inch.
void copyPage(const app::card::Page& page);

}  // namespace chandung::gui
