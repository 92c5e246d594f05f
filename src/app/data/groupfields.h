#pragma once

#include "chandung/app/data/draftpersonas.h"

#include <QString>

namespace chandung::app {

/// What a group says about one field, and the figure behind it.
struct GroupField {
    domain::FieldValue value;               ///< statements without evidence yet
    QString figure;                         ///< "Age: the middle half is 34–45, median 39"
    std::vector<QString> statementFigures;  ///< one per statement
};

/// Whether a field asks how many years somebody has (an age), and the column holds years of the calendar.
[[nodiscard]] bool isAgeOfYears(const domain::FieldDefinition& field, const analysis::ColumnProfile& shown);
/// How old is now who was born then, and back.
[[nodiscard]] double ageIn(double year);

/// What the rows of a group say in a column about a field; nothing when they do not agree enough. Numbers: their middle
/// half; of years of birth the age. Names: the value of most rows. Choices: only what six in ten say.
[[nodiscard]] std::optional<GroupField> groupField(const domain::FieldDefinition& field, const DatasetGroups& groups,
                                                   std::size_t group, std::size_t column);

}  // namespace chandung::app
