#pragma once

#include "chandung/app/card/carddocument.h"

#include <QString>

class QWidget;

namespace chandung::gui {

struct Context;

/// What became of printing.
struct Printout {
    bool done = false;  ///< false when the user left the dialog or the printer refused, which was said
    QString text;       ///< what to tell
    QString folder;     ///< of the file that was printed to; empty when it was a printer
};

/// Prints pages through the system's dialog.
[[nodiscard]] Printout printPages(Context& context, QWidget* parent, const app::card::Document& document);

/// Puts the first page on the clipboard as a picture of 200 dots per inch.
void copyPage(const app::card::Page& page);

}  // namespace chandung::gui
