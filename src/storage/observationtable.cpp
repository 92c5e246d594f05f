#include "storage/observationtable.h"

#include "storage/evidence.h"

namespace chandung::storage {

using domain::Observation;

ObservationTable::ObservationTable(Shelf shelf)
    : Table(shelf, Envelope(EntityKind::Observation, "observation", "text",
                            {{"source_id", "source"}, {"text"}, {"said_by"}, {"tags"}, {"field"}})) {}

Observation ObservationTable::read(Query& row) const {
    int column = firstColumn;
    Observation observation;
    observation.id = row.uuid(0);
    observation.sourceId = row.uuid(column++);
    observation.text = row.text(column++);
    observation.saidBy = row.text(column++);
    observation.tags = row.list(column++);
    observation.field = row.text(column);
    return observation;
}

void ObservationTable::write(const Observation& observation, std::int64_t revision) {
    upsert(observation, revision, observation.sourceId, observation.text, observation.saidBy, observation.tags,
           observation.field);
}

std::string ObservationTable::title(const Observation& observation) const {
    return shortened(observation.text);
}

std::vector<SearchText> ObservationTable::texts(const Observation& observation) const {
    return {{"text", observation.text}, {"said_by", observation.saidBy}, {"tags", lines(observation.tags)}};
}

void ObservationTable::detach(const domain::Uuid& id) {
    detachCitations(connection(), domain::CitationTarget::Observation, id, envelope().nameOf(connection(), id));
}

}  // namespace chandung::storage
