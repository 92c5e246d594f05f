#include "storage/contentcheck.h"

#include "storage/attachmenttable.h"
#include "storage/committeetable.h"
#include "storage/datasettable.h"
#include "storage/guidetable.h"
#include "storage/imagetable.h"
#include "storage/insighttable.h"
#include "storage/journeytable.h"
#include "storage/observationtable.h"
#include "storage/personatable.h"
#include "storage/plantable.h"
#include "storage/searchindex.h"
#include "storage/segmenttable.h"
#include "storage/sourcetable.h"
#include "storage/studytable.h"

namespace chandung::storage {

namespace {

/// One table after the other, so that only one kind of thing is in memory.
template <class... Kept>
std::size_t compareAll(const Shelf& shelf, std::vector<std::string>& problems) {
    return (std::size_t{0} + ... + Kept(shelf).compareIndex(problems));
}

void append(std::vector<std::string>& problems, const std::vector<std::string>& found) {
    problems.insert(problems.end(), found.begin(), found.end());
}

}  // namespace

std::vector<std::string> contentProblems(Connection& connection, bool writable) {
    SearchIndex index(connection);
    const Shelf shelf{connection, index};
    std::vector<std::string> problems = index.problems(writable);
    append(problems, ImageTable(shelf).problems());
    append(problems, AttachmentTable(shelf).problems());
    const std::size_t compared =
        compareAll<StudyTable, SourceTable, ObservationTable, InsightTable, SegmentTable, PersonaTable, CommitteeTable,
                   JourneyTable, PlanTable, AttachmentTable, GuideTable, DatasetTable>(shelf, problems);
    if (compared != index.size()) problems.emplace_back("search: entries of what is not there");
    return problems;
}

}  // namespace chandung::storage
