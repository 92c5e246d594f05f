#pragma once

#include "chandung/domain/comparison.h"
#include "gui/compare/comparecolumn.h"
#include "gui/context.h"

namespace chandung::gui {

/// One line of a cell: a statement, or a value of another kind.
struct CellLine {
    QString text;
    QString second;      ///< what was tried how, our answer, the kind of a pain; empty when there is none
    int rank = 0;        ///< from 1 where the field is ranked
    int citations = -1;  ///< −1: not a statement; 0: an assumption
    int lost = 0;        ///< of the citations: those whose source is gone
    bool shared = false;
    QString tag;  ///< "= Bảo", "≈ Bảo": who else says it, in the same words or nearly
    QString spoken;
};

using CellLines = std::vector<CellLine>;

/// What a cell says, and what of it others say too.
[[nodiscard]] CellLines cellLines(const Context& context, const domain::FieldDefinition& field,
                                  const domain::ComparisonRow& row, const std::vector<CompareColumn>& columns,
                                  std::size_t column);

/// Under the label of a row: "1 shared, 8 particular", "spread 60".
[[nodiscard]] QString rowNote(const Context& context, const domain::FieldDefinition& field,
                              const domain::ComparisonRow& row);

}  // namespace chandung::gui
