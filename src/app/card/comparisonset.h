#pragma once

#include "app/card/evidence.h"
#include "app/card/gridflow.h"
#include "chandung/domain/comparison.h"

namespace chandung::app::card {

/// The personas of one comparison with what a table needs of them.
struct ComparedPersona {
    const domain::Persona* persona = nullptr;
    const domain::Segment* segment = nullptr;
    Setting setting;  ///< in its own accent
    HeaderContent header;
};

struct ComparisonSet {
    std::vector<ComparedPersona> personas;
    domain::Comparison comparison;
    domain::RowOrder order;
};

/// Title, and a card for each persona above its column. Returns the height; `again`: a strip with the names.
double placeComparisonHead(Page& page, const ComparisonSet& set, const GridColumns& columns, const Job& job,
                           const Setting& setting, double top, bool again);

/// Whether names and labels stand whole on the cards above the columns.
[[nodiscard]] bool headHolds(const ComparisonSet& set, const GridColumns& columns);

/// Makes the rows of the table; marks are numbered in `book`.
class ComparisonRows {
public:
    ComparisonRows(const ComparisonSet& set, const GridColumns& columns, const Job& job, const Setting& setting,
                   EvidenceBook& book, bool counted)
        : m_set(set), m_columns(columns), m_job(job), m_setting(setting), m_book(book), m_counted(counted) {}

    /// One field with a cell for each persona.
    [[nodiscard]] GridRow valueRow(const domain::ComparisonRow& row, const domain::FieldDefinition& field) const;
    /// A scale: all personas on one track between the poles.
    [[nodiscard]] GridRow scaleRow(const domain::ComparisonRow& row, const domain::FieldDefinition& field,
                                   bool first) const;
    /// A range: all personas on one ruler.
    [[nodiscard]] GridRow rulerRow(const domain::ComparisonRow& row, const domain::FieldDefinition& field) const;
    /// Whether the values of a range can stand on one ruler.
    [[nodiscard]] static bool comparable(const domain::ComparisonRow& row);
    /// What all share, in one line.
    [[nodiscard]] GridRow sameRow(const domain::ComparisonRow& row, const domain::FieldDefinition& field) const;

private:
    [[nodiscard]] GridRow rowOf(const domain::FieldDefinition& field) const;
    [[nodiscard]] std::vector<Slice> statementCell(const domain::Statements& statements,
                                                   const domain::FieldDefinition& field, std::size_t persona) const;
    [[nodiscard]] QString secondOf(const domain::Statement& statement, const domain::FieldDefinition& field) const;

    const ComparisonSet& m_set;
    const GridColumns& m_columns;
    const Job& m_job;
    const Setting& m_setting;
    EvidenceBook& m_book;
    bool m_counted;
};

}  // namespace chandung::app::card
