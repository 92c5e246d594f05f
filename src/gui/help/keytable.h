#pragma once

#include <QString>

#include <vector>

namespace chandung::gui {

/// One row of the shortcut page.
struct KeyRow {
    QString keys;
    QString text;
};

/// The keys of one part of the window.
struct KeyGroup {
    QString title;
    std::vector<KeyRow> rows;
};

/// Every shortcut, in the language of the moment: the window's from the table of actions, then those of lists, maps and
/// editors.
[[nodiscard]] std::vector<KeyGroup> keyGroups();

/// The same as a Markdown page with one table per group.
[[nodiscard]] QString keyPage();

}  // namespace chandung::gui
