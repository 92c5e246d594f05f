#include "storage/insighttable.h"

#include "storage/evidence.h"

namespace chandung::storage {

using domain::Insight;

InsightTable::InsightTable(Shelf shelf)
    : Table(shelf, Envelope(EntityKind::Insight, "insight", "text", {{"study_id", "study"}, {"text"}, {"section"}})) {}

Insight InsightTable::read(Query& row) const {
    Insight insight;
    insight.id = row.uuid(0);
    insight.studyId = row.uuid(firstColumn);
    insight.text = row.text(firstColumn + 1);
    insight.section = row.text(firstColumn + 2);
    Query behind(connection(), "SELECT observation_id FROM insight_observation WHERE insight_id = ? ORDER BY position",
                 insight.id);
    while (behind.next()) insight.observations.push_back(behind.uuid(0));
    return insight;
}

void InsightTable::write(const Insight& insight, std::int64_t revision) {
    upsert(insight, revision, insight.studyId, insight.text, insight.section);
    if (revision > 0) Query(connection(), "DELETE FROM insight_observation WHERE insight_id = ?", insight.id).run();
    int position = 0;
    for (const domain::Uuid& observation : insight.observations)
        Query(connection(),
              "INSERT INTO insight_observation (insight_id, position, observation_id) SELECT ?, ?, id FROM observation "
              "WHERE id = ?",
              insight.id, position++, observation)
            .run();
}

std::string InsightTable::title(const Insight& insight) const {
    return shortened(insight.text);
}

std::vector<SearchText> InsightTable::texts(const Insight& insight) const {
    return {{"text", insight.text}};
}

void InsightTable::detach(const domain::Uuid& id) {
    detachCitations(connection(), domain::CitationTarget::Insight, id, envelope().nameOf(connection(), id));
}

}  // namespace chandung::storage
