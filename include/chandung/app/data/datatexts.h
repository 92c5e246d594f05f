#pragma once

#include "chandung/analysis/grouping.h"
#include "chandung/exchange/tablereader.h"

#include <QString>

namespace chandung::app {

/// What there is to say about tables and groups, in the user's words and language. Plain text.

/// How a file was read and what is odd about it.
[[nodiscard]] QString messageFor(const exchange::TableWarning& warning);

/// What makes a grouping doubtful. `profiles` and `grouping` name the columns and groups.
[[nodiscard]] QString messageFor(const analysis::GroupingWarning& warning, const analysis::Grouping& grouping,
                                 const std::vector<analysis::ColumnProfile>& profiles);

/// Why this number of groups is recommended, with the figures.
[[nodiscard]] QString recommendationText(const analysis::Grouping& grouping);

/// Whether the groups stand out from chance: "Better than chance. 0.41 against 0.12 …".
[[nodiscard]] QString chanceText(const analysis::Grouping& grouping);

/// That a number of a column stands for "no answer", and in how many rows; empty when none does.
[[nodiscard]] QString noAnswerText(const analysis::ColumnProfile& profile);

/// Why a column does not take part; empty for LeftOut::No.
[[nodiscard]] QString leftOutText(analysis::LeftOut reason);

[[nodiscard]] QString columnTypeName(analysis::ColumnType type);
[[nodiscard]] QString personalKindName(analysis::PersonalKind kind);

/// The letter by which groups are told apart: A, B, C …
[[nodiscard]] QString groupLetter(std::size_t group);

/// The name of a column as one writes it ("Year_Birth" is "Year Birth"), short: a question of a survey can be a
/// paragraph; then its first words and what follows its last colon, which is what this column is about.
[[nodiscard]] QString columnTitle(const analysis::ColumnProfile& profile);

/// Whether the numbers of a column are years of the calendar.
[[nodiscard]] bool holdsYears(const analysis::ColumnProfile& profile);

/// What tells a group from the rest: "Housing: yes, twice as often"; of numbers the middle half of the group.
[[nodiscard]] QString traitText(const analysis::Trait& trait, const analysis::ColumnProfile& profile);

/// How much it differs, without the column: "twice as often", "about half as often", "3 higher on average".
[[nodiscard]] QString differenceText(const analysis::Trait& trait, const analysis::ColumnProfile& profile);

/// The figure behind it: "Housing: yes 92 %, of all rows 56 %".
[[nodiscard]] QString figureText(const analysis::Trait& trait, const analysis::ColumnProfile& profile);

/// How strong a difference is by its effect size, in a word.
[[nodiscard]] QString strengthText(analysis::EffectStrength strength);

/// A name for a group that nothing tells from the others, else its drafted one.
[[nodiscard]] QString groupName(const analysis::Group& group, std::size_t index);

/// 0.062 as "6 %", "0.4 %" below one percent.
[[nodiscard]] QString percentText(double share);
/// A number of a column as people write it in the language.
[[nodiscard]] QString numberText(double value, const analysis::ColumnProfile& profile);

}  // namespace chandung::app
