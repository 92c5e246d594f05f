#include "chandung/domain/journeychecks.h"

#include "catch.h"
#include "chandung/domain/journeystages.h"
#include "chandung/domain/typing.h"

#include <algorithm>

using namespace chandung::domain;

namespace {

LocalText words(const char* en, const char* vi, const char* ms) {
    LocalText text;
    text.en = en;
    text.vi = vi;
    text.ms = ms;
    return text;
}

std::vector<MethodEntry> opposites() {
    MethodEntry price;
    price.key = "price";
    price.lists["one"] = {words("cheapest", "rẻ nhất", "paling murah"), words("low price", "giá thấp", "harga rendah")};
    price.lists["other"] = {words("premium", "cao cấp", "premium"), words("luxury", "sang trọng", "mewah")};
    return {price};
}

Journey journeyOf(const std::vector<std::string>& messages) {
    Journey journey;
    for (const std::string& message : messages) {
        Stage stage;
        stage.id = Uuid::make();
        stage.message = message;
        stage.touchpoints = {{"Fair", TouchpointKind::Physical}};
        stage.owner = StageOwner::Sales;
        stage.measure = "Visits";
        journey.stages.push_back(stage);
    }
    return journey;
}

Stage stageOf(StageKey key, const std::string& concern) {
    Stage stage;
    stage.id = Uuid::make();
    stage.key = key;
    stage.concern = concern;
    return stage;
}

}  // namespace

TEST_CASE("a stage without touchpoint, owner or measure is pointed out") {
    Journey journey = journeyOf({"a", "b"});
    CHECK(check(journey, opposites()).empty());
    journey.stages[1].touchpoints.clear();
    journey.stages[1].owner.reset();
    journey.stages[0].measure.clear();
    const auto issues = check(journey, opposites());
    REQUIRE(issues.size() == 3);
    CHECK(issues[0] == JourneyIssue{JourneyIssueCode::NoMeasure, 0});
    CHECK(issues[1] == JourneyIssue{JourneyIssueCode::NoTouchpoint, 1});
    CHECK(issues[2] == JourneyIssue{JourneyIssueCode::NoOwner, 1});
    CHECK(check(Journey(), {}) == std::vector{JourneyIssue{}});
}

TEST_CASE("neighbouring messages that promise opposite things contradict each other, in three languages") {
    const auto contradicts = [](const std::string& first, const std::string& second) {
        const auto issues = check(journeyOf({first, second}), opposites());
        return issues.size() == 1 && issues[0].code == JourneyIssueCode::Contradiction;
    };
    CHECK(contradicts("The cheapest line in town", "A premium machine"));
    CHECK(contradicts("Máy CAO CẤP từ Đức", "Giá thấp, giao nhanh"));
    CHECK(contradicts("Paling murah di Melaka", "Rasa mewah setiap hari"));
    CHECK(contradicts("re nhat", "luxury"));
    CHECK_FALSE(contradicts("The cheapest line", "A low price"));
    CHECK_FALSE(contradicts("The cheapest premium line", "A premium machine"));
    CHECK_FALSE(contradicts("Premiums are paid monthly", "The cheapest"));
    // Only neighbours are compared.
    CHECK(check(journeyOf({"cheapest", "on time", "premium"}), opposites()).empty());
    const auto issues = check(journeyOf({"on time", "cheapest", "premium"}), opposites());
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].stage == 1);
    CHECK(issues[0].word == "cheapest");
    CHECK(issues[0].otherWord == "premium");
}

TEST_CASE("switching the model keeps what was written") {
    Journey journey;
    journey.stages = blankStages(JourneyModel::SeeThinkDoCare);
    REQUIRE(journey.stages.size() == 4);
    journey.stages[1].concern = "compares";
    journey.stages[3].message = "we stay";
    const Journey shorter = inModel(journey, JourneyModel::AwarenessConsiderationDecision);
    REQUIRE(shorter.stages.size() == 4);
    CHECK(shorter.stages[1].key == StageKey::Consideration);
    CHECK(shorter.stages[1].concern == "compares");
    CHECK(shorter.stages[3].key == StageKey::Care);
    CHECK(shorter.stages[3].message == "we stay");
    CHECK(inModel(shorter, JourneyModel::SeeThinkDoCare).stages == journey.stages);
    const Journey five = inModel(journey, JourneyModel::AwarenessToAdvocacy);
    REQUIRE(five.stages.size() == 5);
    CHECK(five.stages[1].concern == "compares");
    CHECK(five.stages[3].key == StageKey::Retention);
    CHECK(five.stages[3].message == "we stay");
    const Journey own = inModel(journey, JourneyModel::Own);
    CHECK(own.stages == journey.stages);
    CHECK(own.model == JourneyModel::Own);
}

TEST_CASE("own stages with a name or a text survive the change of model, blank ones go") {
    Journey journey;
    journey.model = JourneyModel::Own;
    journey.stages = {stageOf(StageKey::Own, "trial"), stageOf(StageKey::Own, "")};
    const Journey changed = inModel(journey, JourneyModel::SeeThinkDoCare);
    REQUIRE(changed.stages.size() == 5);
    CHECK(changed.stages[4].concern == "trial");
}

TEST_CASE("from Care up to See: the last blank stage is next") {
    Journey journey;
    journey.stages = blankStages(JourneyModel::SeeThinkDoCare);
    CHECK(nextFromCare(journey) == 3);
    journey.stages[3].concern = "parts";
    CHECK(nextFromCare(journey) == 2);
    journey.stages[1].concern = "costs";
    CHECK(nextFromCare(journey) == 2);
    for (Stage& stage : journey.stages) stage.concern = "x";
    CHECK(nextFromCare(journey) == 3);
    CHECK(nextFromCare(Journey()) == 0);
}

TEST_CASE("a message sheet offers what the persona says, and keeps what is written") {
    Persona persona;
    persona.id = Uuid::make();
    persona.set("buying.objections", Statements{{Uuid::make(), "Too expensive", "A five-year table", {}, {}}});
    persona.set("buying.proof", Statements{{Uuid::make(), "A plant nearby", {}, {}, {}}});
    Stage stage = stageOf(StageKey::Think, "What does it cost?");
    stage.channels = {"Zalo"};
    StageMessage written;
    written.proof = "Our own figures";
    const StageMessage offer = proposeMessage(persona, stage, written);
    CHECK(offer.personaId == persona.id);
    CHECK(offer.question == "What does it cost?");
    CHECK(offer.objection == "Too expensive");
    CHECK(offer.answer == "A five-year table");
    CHECK(offer.proof == "Our own figures");
    CHECK(offer.channel == "Zalo");
    // An objection of the marketer's own has no answer of the persona's.
    written.objection = "Too far away";
    CHECK(proposeMessage(persona, stage, written).answer.empty());

    setMessage(stage, offer);
    CHECK(messageFor(stage, persona.id) == offer);
    StageMessage empty;
    empty.personaId = persona.id;
    setMessage(stage, empty);
    CHECK(stage.messages.empty());
}

TEST_CASE("typing changes one text and nothing else") {
    Journey before = journeyOf({"a", "b"});
    Journey after = before;
    CHECK_FALSE(differInOneText(before, after));
    after.stages[1].message = "bc";
    CHECK(differInOneText(before, after));
    after.stages[0].channels = {"Zalo"};
    CHECK_FALSE(differInOneText(before, after));
    after.stages[1].message = "b";
    CHECK(differInOneText(before, after));
    after.stages[0].emotion = 1;
    CHECK_FALSE(differInOneText(before, after));

    Committee committee;
    committee.members.resize(2);
    Committee typed = committee;
    typed.members[1].needs = "Proof";
    CHECK(differInOneText(committee, typed));
    typed.members[1].influence = 5;
    CHECK_FALSE(differInOneText(committee, typed));
    typed.members.pop_back();
    CHECK_FALSE(differInOneText(committee, typed));
}
