#include "storage/studytable.h"

namespace chandung::storage {

using domain::Study;

StudyTable::StudyTable(Shelf shelf)
    : Table(shelf, Envelope(EntityKind::Study, "study", "name",
                            {{"name"},
                             {"kind"},
                             {"purposes"},
                             {"product"},
                             {"market"},
                             {"process_stage"},
                             {"questions"},
                             {"needs"},
                             {"owner"},
                             {"due"},
                             {"review"}})) {}

Study StudyTable::read(Query& row) const {
    int column = firstColumn;
    Study study;
    study.id = row.uuid(0);
    study.name = row.text(column++);
    study.kind = row.code<domain::CustomerKind>(column++);
    study.purposes = row.codeList<domain::Purpose>(column++);
    study.product = row.text(column++);
    study.market = row.text(column++);
    study.processStage = row.text(column++);
    study.questions = row.list(column++);
    study.needs = row.list(column++);
    study.owner = row.text(column++);
    study.due = row.text(column++);
    study.review = row.code<domain::ReviewRhythm>(column);
    return study;
}

void StudyTable::write(const Study& study, std::int64_t revision) {
    upsert(study, revision, study.name, study.kind, study.purposes, study.product, study.market, study.processStage,
           study.questions, study.needs, study.owner, study.due, study.review);
}

std::string StudyTable::title(const Study& study) const {
    return study.name;
}

std::vector<SearchText> StudyTable::texts(const Study& study) const {
    return {{"name", study.name, true},
            {"product", study.product},
            {"market", study.market},
            {"process_stage", study.processStage},
            {"questions", lines(study.questions)},
            {"needs", lines(study.needs)},
            {"owner", study.owner}};
}

}  // namespace chandung::storage
