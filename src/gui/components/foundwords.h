#pragma once

#include <QPair>
#include <QStringList>

namespace chandung::gui::foundwords {

/// The words of what was typed, as they are looked for: without accents and case.
[[nodiscard]] QStringList wordsOf(const QString& typed);

/// Whether every word begins a word of the text; accents and case do not matter. No words match nothing.
[[nodiscard]] bool matches(const QString& text, const QStringList& words);

/// Where words of the text begin with one of `words`: place and length of the matched letters.
[[nodiscard]] QList<QPair<int, int>> places(const QString& text, const QStringList& words);

/// The text with its matched letters between U+E000 and U+E001, as RowDelegate paints them.
[[nodiscard]] QString marked(const QString& text, const QStringList& words);

}  // namespace chandung::gui::foundwords
