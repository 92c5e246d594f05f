#pragma once

#include "chandung/domain/language.h"

#include <QString>
#include <QStringList>

#include <optional>

/// The user guide of docs/guide, compiled into the program: one Markdown file per page and language.
namespace chandung::gui::guide {

/// The pages in reading order, by file name without ending: "start", "steps", …
[[nodiscard]] QStringList pages();

/// The text of a page in Markdown; its first line is the title after "# ".
[[nodiscard]] QString text(const QString& page, domain::Language language);
[[nodiscard]] QString title(const QString& page, domain::Language language);

/// Where the pictures of a language's pages are ("qrc:/guide/en/").
[[nodiscard]] QString folder(domain::Language language);

/// A page, or a section of it: the first "## " is 1; 0 is the page from its beginning.
struct Spot {
    QString page;
    int section = 0;

    bool operator==(const Spot&) const = default;
};

/// What the guide says about a place of the window (page.h): "studies/<id>/3" → section 3 of "steps". A dialog's or
/// popover's place is "dialogs/" and its object name; one that the guide does not speak of has none.
[[nodiscard]] std::optional<Spot> spotFor(const QString& place);

}  // namespace chandung::gui::guide
