#pragma once

#include "chandung/domain/language.h"

#include <QString>
#include <QStringList>

/// The user guide of docs/guide, compiled into the program: one Markdown file per page and language.
namespace chandung::gui::guide {

/// The pages in reading order, by file name without ending: "start", "steps", …
[[nodiscard]] QStringList pages();

/// The text of a page in Markdown; its first line is the title after "# ".
[[nodiscard]] QString text(const QString& page, domain::Language language);
[[nodiscard]] QString title(const QString& page, domain::Language language);

/// Where the pictures of a language's pages are ("qrc:/guide/en/").
[[nodiscard]] QString folder(domain::Language language);

/// The page about a place of the window (page.h): "studies/<id>/3" → "steps".
[[nodiscard]] QString pageFor(const QString& place);

}  // namespace chandung::gui::guide
