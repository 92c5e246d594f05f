#include "storage/sourcetable.h"

#include "storage/evidence.h"

namespace chandung::storage {

using domain::Source;

SourceTable::SourceTable(Shelf shelf)
    : Table(shelf, Envelope(EntityKind::Source, "source", "title",
                            {{"study_id", "study"},
                             {"kind"},
                             {"title"},
                             {"date"},
                             {"collected_by"},
                             {"sample"},
                             {"method"},
                             {"consent"},
                             {"link"},
                             {"trust"},
                             {"notes"},
                             {"text"}})) {}

Source SourceTable::read(Query& row) const {
    int column = firstColumn;
    Source source;
    source.id = row.uuid(0);
    source.studyId = row.uuid(column++);
    source.kind = row.code<domain::SourceKind>(column++);
    source.title = row.text(column++);
    source.date = row.text(column++);
    source.collectedBy = row.text(column++);
    source.sample = row.text(column++);
    source.method = row.text(column++);
    source.consent = row.code<domain::Consent>(column++);
    source.link = row.text(column++);
    source.trust = row.integer(column++);
    source.notes = row.text(column++);
    source.text = row.text(column);
    return source;
}

void SourceTable::write(const Source& source, std::int64_t revision) {
    upsert(source, revision, source.studyId, source.kind, source.title, source.date, source.collectedBy, source.sample,
           source.method, source.consent, source.link, source.trust, source.notes, source.text);
}

std::string SourceTable::title(const Source& source) const {
    return source.title;
}

std::vector<SearchText> SourceTable::texts(const Source& source) const {
    return {{"title", source.title, true}, {"collected_by", source.collectedBy},
            {"sample", source.sample},     {"method", source.method},
            {"link", source.link},         {"notes", source.notes},
            {"text", source.text}};
}

void SourceTable::detach(const domain::Uuid& id) {
    // Its files go with it.
    Query files(connection(), "SELECT id FROM attachment WHERE source_id = ?", id);
    while (files.next()) index().remove(EntityKind::Attachment, files.uuid(0));
    detachCitations(connection(), domain::CitationTarget::Source, id, envelope().nameOf(connection(), id));
}

}  // namespace chandung::storage
