#pragma once

#include <QString>
#include <QStringList>

class QMenu;
class QMenuBar;

namespace chandung::gui {

/// The texts with one `&` each, so that no letter stands for two of them: the first letter of a word where it is free,
/// else any letter, else none. Only letters that every keyboard types directly (a–z, 0–9) are taken, because Vietnamese
/// letters with marks are made of several key strokes. An `&` already there is taken out first.
[[nodiscard]] QStringList withMnemonics(const QStringList& texts);

/// Gives a menu's entries their letters now and whenever it is about to be shown (an entry's text may have changed).
void keepMnemonics(QMenu* menu);
/// Gives the menus of a bar their letters, and their entries theirs.
void assignMnemonics(QMenuBar* bar);

}  // namespace chandung::gui
