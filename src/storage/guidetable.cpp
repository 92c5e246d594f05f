#include "storage/guidetable.h"

#include "storage/valuejson.h"

namespace chandung::storage {

using domain::Guide;
using domain::GuideQuestion;

namespace {

std::string questionsToText(const std::vector<GuideQuestion>& questions) {
    Json list = Json::array();
    for (const GuideQuestion& question : questions)
        list.push_back({{"text", question.text}, {"field", question.field}, {"chosen", question.chosen}});
    return toText(list);
}

std::optional<std::vector<GuideQuestion>> questionsFromText(const std::string& text) {
    return parsed(text, [](const Json& list) {
        std::vector<GuideQuestion> questions;
        for (const Json& item : list)
            questions.push_back({item.at("text").get<std::string>(), item.at("field").get<std::string>(),
                                 item.at("chosen").get<bool>()});
        return questions;
    });
}

}  // namespace

GuideTable::GuideTable(Shelf shelf)
    : Table(shelf, Envelope(EntityKind::Guide, "guide", "name",
                            {{"study_id", "study"}, {"name"}, {"intro"}, {"link"}, {"questions"}})) {}

Guide GuideTable::read(Query& row) const {
    int column = firstColumn;
    Guide guide;
    guide.id = row.uuid(0);
    guide.studyId = row.uuid(column++);
    guide.name = row.text(column++);
    guide.intro = row.text(column++);
    guide.link = row.text(column++);
    auto questions = questionsFromText(row.text(column));
    if (!questions) connection().raiseDamaged("guide questions");
    guide.questions = std::move(*questions);
    return guide;
}

void GuideTable::write(const Guide& guide, std::int64_t revision) {
    upsert(guide, revision, guide.studyId, guide.name, guide.intro, guide.link, questionsToText(guide.questions));
}

std::string GuideTable::title(const Guide& guide) const {
    return guide.name;
}

std::vector<SearchText> GuideTable::texts(const Guide& guide) const {
    std::vector<std::string> questions;
    for (const GuideQuestion& question : guide.questions) questions.push_back(question.text);
    return {{"name", guide.name, true}, {"intro", guide.intro}, {"link", guide.link}, {"questions", lines(questions)}};
}

}  // namespace chandung::storage
