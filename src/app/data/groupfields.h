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

/// What the rows of a group say in a column about a field; nothing when they do not agree enough. Numbers: their middle
/// half. Names: the value of most rows. Choices: only what six in ten say.
[[nodiscard]] std::optional<GroupField> groupField(const domain::FieldDefinition& field, const DatasetGroups& groups,
                                                   std::size_t group, std::size_t column);

}  // namespace chandung::app
