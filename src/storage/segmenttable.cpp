#include "storage/segmenttable.h"

#include "storage/companyprofiletable.h"
#include "storage/evidence.h"
#include "storage/fieldtext.h"

namespace chandung::storage {

using domain::Segment;

SegmentTable::SegmentTable(Shelf shelf)
    : Table(shelf, Envelope(EntityKind::Segment, "segment", "name",
                            {{"study_id", "study"},
                             {"name"},
                             {"criteria"},
                             {"share"},
                             {"base"},
                             {"size"},
                             {"tier"},
                             {"behaviour"},
                             {"sophistication"},
                             {"why"},
                             {"chosen"},
                             {"revenue_share"}})) {}

Segment SegmentTable::read(Query& row) const {
    int column = firstColumn;
    Segment segment;
    segment.id = row.uuid(0);
    segment.studyId = row.uuid(column++);
    segment.name = row.text(column++);
    segment.criteria = row.list(column++);
    segment.share = row.maybeReal(column++);
    segment.base = row.code<domain::ShareBase>(column++);
    segment.size = row.maybeReal(column++);
    segment.tier = row.maybeCode<domain::Tier>(column++);
    segment.behaviour = row.maybeCode<domain::Behaviour>(column++);
    segment.sophistication = row.maybeReal(column++);
    segment.why = row.text(column++);
    segment.chosen = row.flag(column++);
    segment.revenueShare = row.maybeReal(column);
    segment.company = CompanyProfileTable(connection()).find(segment.id);
    return segment;
}

void SegmentTable::write(const Segment& segment, std::int64_t revision) {
    upsert(segment, revision, segment.studyId, segment.name, segment.criteria, segment.share, segment.base,
           segment.size, segment.tier, segment.behaviour, segment.sophistication, segment.why, segment.chosen,
           segment.revenueShare);
    domain::FieldValues company = segment.company;
    std::erase_if(company, [](const auto& entry) { return domain::isEmpty(entry.second); });
    dropDanglingCitations(connection(), company);
    CompanyProfileTable(connection()).put(segment.id, company);
}

std::string SegmentTable::title(const Segment& segment) const {
    return segment.name;
}

std::vector<SearchText> SegmentTable::texts(const Segment& segment) const {
    std::vector<SearchText> found{
        {"name", segment.name, true}, {"criteria", lines(segment.criteria)}, {"why", segment.why}};
    for (const auto& [key, value] : segment.company) found.push_back({key, textOf(value)});
    return found;
}

}  // namespace chandung::storage
