// The contract of every repository, on a real file: what is put comes back the same, also after reopening.

#include "storagesupport.h"

using namespace chandung;
using namespace chandung::domain;
using namespace chandung::test;

namespace {

template <class T>
T plain(T value) {
    if constexpr (std::is_same_v<T, Persona>) return withoutTimes(std::move(value));
    return value;
}

/// Everything that holds for a repository. The sample is in the workspace; `value` is its part, `change` makes it
/// another one.
template <class T, class Of, class Change>
void contract(Of of, T Sample::*part, Change change) {
    const WorkspaceFolder folder;
    const std::string file = folder.path("a.chandung");
    const Sample sample;
    const T value = sample.*part;
    auto store = WorkspaceStore::create(file);
    sample.putInto(*store);

    REQUIRE(of(*store).count() == 1);
    REQUIRE(of(*store).find(value.id).has_value());
    CHECK(plain(*of(*store).find(value.id)) == value);
    CHECK(plain(of(*store).all().at(0)) == value);
    CHECK_FALSE(of(*store).find(Uuid::make()).has_value());

    T other = value;
    change(other);
    of(*store).put(other);
    CHECK(of(*store).count() == 1);
    CHECK(plain(*of(*store).find(value.id)) == other);

    store.reset();
    store = WorkspaceStore::open(file, Access::ReadWrite);
    CHECK(plain(*of(*store).find(value.id)) == other);

    of(*store).trash(value.id);
    CHECK(of(*store).count() == 0);
    CHECK(of(*store).all().empty());
    CHECK_FALSE(of(*store).find(value.id).has_value());
    CHECK(store->trashed().size() == 1);
    CHECK(store->trashed().front().id == value.id);
    CHECK(failureOf([&] { of(*store).trash(value.id); }) == ErrorCode::NotFound);

    of(*store).restore(value.id);
    CHECK(store->trashed().empty());
    CHECK(plain(*of(*store).find(value.id)) == other);
    CHECK(failureOf([&] { of(*store).restore(value.id); }) == ErrorCode::NotFound);

    of(*store).trash(value.id);
    of(*store).erase(value.id);
    CHECK(store->trashed().empty());
    CHECK(failureOf([&] { of(*store).erase(value.id); }) == ErrorCode::NotFound);
    CHECK(failureOf([&] { of(*store).restore(value.id); }) == ErrorCode::NotFound);
    CHECK(store->checkIntegrity().ok);
}

}  // namespace

TEST_CASE("studies keep what is put") {
    contract(
        [](WorkspaceStore & store) -> auto& { return store.studies(); }, &Sample::study,
        [](Study& study) {
            study.name = "Khác";
            study.purposes.clear();
            study.questions.push_back("Tại sao?");
        });
}

TEST_CASE("sources keep what is put") {
    contract(
        [](WorkspaceStore & store) -> auto& { return store.sources(); }, &Sample::source,
        [](Source& source) {
            source.studyId = {};
            source.trust = 1;
            source.consent = Consent::NotNeeded;
        });
}

TEST_CASE("observations keep what is put") {
    contract(
        [](WorkspaceStore & store) -> auto& { return store.observations(); }, &Sample::observation,
        [](Observation& observation) {
            observation.tags.clear();
            observation.text = "Dòng một\nDòng hai";
        });
}

TEST_CASE("insights keep what is put") {
    contract(
        [](WorkspaceStore & store) -> auto& { return store.insights(); }, &Sample::insight,
        [](Insight& insight) {
            insight.section.clear();
            insight.observations.clear();
        });
}

TEST_CASE("segments keep what is put, with their company profile") {
    contract(
        [](WorkspaceStore & store) -> auto& { return store.segments(); }, &Sample::segment,
        [](Segment& segment) {
            segment.share.reset();
            segment.tier.reset();
            segment.company.erase("company.size");
            segment.company["company.technology"] = Statements{statement("ERP tự viết")};
        });
}

TEST_CASE("images keep their bytes") {
    contract(
        [](WorkspaceStore & store) -> auto& { return store.images(); }, &Sample::image,
        [](Image& image) {
            image.mediaType = "image/webp";
            image.bytes = std::string(100000, '\0') + "x";
        });
}

TEST_CASE("guides keep their questions in order, asked or not") {
    contract(
        [](WorkspaceStore & store) -> auto& { return store.guides(); }, &Sample::guide,
        [](Guide& guide) {
            std::swap(guide.questions[0], guide.questions[1]);
            guide.questions.push_back({"Thêm “một” câu?", "goals.goals", true});
            guide.link.clear();
        });
}

TEST_CASE("personas keep what is put") {
    contract(
        [](WorkspaceStore & store) -> auto& { return store.personas(); }, &Sample::persona,
        [](Persona& persona) {
            persona.kind = CustomerKind::B2c;
            persona.review.reset();
            persona.set("goals.goals", Statements{});
            persona.set("pains.pains", Statements{statement("Khác"), statement("Thêm")});
            persona.set("message.offer", std::string("Bảo hành 3 năm"));
        });
}

TEST_CASE("committees keep what is put, with members and roles") {
    contract(
        [](WorkspaceStore & store) -> auto& { return store.committees(); }, &Sample::committee,
        [](Committee& committee) {
            std::swap(committee.members[0], committee.members[1]);
            committee.members[0].roles = {Role::User};
            committee.buyerType.reset();
        });
}

TEST_CASE("journeys keep what is put, with stages and touchpoints") {
    contract(
        [](WorkspaceStore & store) -> auto& { return store.journeys(); }, &Sample::journey,
        [](Journey& journey) {
            journey.stages.pop_back();
            journey.stages[0].emotion.reset();
            journey.stages[0].touchpoints.pop_back();
            journey.stages[0].messages[0].call = "Gọi điện";
        });
}

TEST_CASE("plans keep what is put") {
    contract(
        [](WorkspaceStore & store) -> auto& { return store.plans(); }, &Sample::plan,
        [](Plan& plan) { plan.ways.pop_back(); });
}

TEST_CASE("all are in the order they were made, whatever their ids") {
    const WorkspaceFolder folder;
    auto store = WorkspaceStore::create(folder.path("a.chandung"));
    const Uuid early = Uuid::make();
    const Uuid late = Uuid::make();
    Study first;
    first.id = late;
    Study second;
    second.id = early;
    store->studies().put(first);
    store->studies().put(second);
    store->studies().put(first);
    REQUIRE(store->studies().all().size() == 2);
    CHECK(store->studies().all()[0].id == late);
    CHECK(store->studies().all()[1].id == early);
}

TEST_CASE("a dangling reference is kept as null, a dangling citation as its plain name") {
    const WorkspaceFolder folder;
    auto store = WorkspaceStore::create(folder.path("a.chandung"));
    const Sample sample;
    store->personas().put(sample.persona);
    store->committees().put(sample.committee);
    const Persona persona = *store->personas().find(sample.persona.id);
    CHECK(persona.studyId.isNull());
    CHECK(persona.segmentId.isNull());
    CHECK(std::get<ImageValue>(persona.value("identity.photo")).photo.isNull());
    const auto& evidence = persona.statements("goals.goals")[0].evidence;
    REQUIRE(evidence.size() == 4);
    CHECK(evidence[0].target == CitationTarget::None);
    CHECK(evidence[0].quote == "Tháng nào cũng trễ");
    CHECK(evidence[3].plainName == "Báo cáo cũ");
    CHECK(store->committees().find(sample.committee.id)->members[0].personaId == sample.persona.id);
    CHECK(store->checkIntegrity().ok);
}

TEST_CASE("what cites an erased source, observation or insight keeps its name") {
    const WorkspaceFolder folder;
    auto store = WorkspaceStore::create(folder.path("a.chandung"));
    Sample sample;
    Statement goal = statement("Mục tiêu có bằng chứng");
    goal.evidence.push_back({CitationTarget::Source, sample.source.id, "", EvidenceKind::Said, "", ""});
    sample.segment.company["company.goals"] = Statements{goal};
    sample.putInto(*store);

    store->sources().trash(sample.source.id);
    CHECK(store->personas().find(sample.persona.id)->statements("goals.goals")[0].evidence[0].target ==
          CitationTarget::Source);

    store->sources().erase(sample.source.id);
    store->observations().erase(sample.observation.id);
    store->insights().erase(sample.insight.id);
    const auto evidence = store->personas().find(sample.persona.id)->statements("goals.goals")[0].evidence;
    REQUIRE(evidence.size() == 4);
    for (const Citation& citation : evidence) CHECK(citation.target == CitationTarget::None);
    CHECK(evidence[0].plainName == "Phỏng vấn số 4");
    CHECK(evidence[0].quote == "Tháng nào cũng trễ");
    CHECK(evidence[1].plainName == "Hàng về trễ ba lần trong quý");
    CHECK(evidence[2].plainName == "Giao đúng hẹn quan trọng hơn giá");
    const auto segment = *store->segments().find(sample.segment.id);
    const auto& company = std::get<Statements>(segment.company.at("company.goals"))[0].evidence[0];
    CHECK(company.target == CitationTarget::None);
    CHECK(company.plainName == "Phỏng vấn số 4");
    CHECK(store->personas().summaries()[0].backed == 1);
}

TEST_CASE("erasing takes what only it owns") {
    const WorkspaceFolder folder;
    const std::string file = folder.path("a.chandung");
    auto store = WorkspaceStore::create(file);
    const Sample sample;
    sample.putInto(*store);
    store->personas().erase(sample.persona.id);
    store->committees().erase(sample.committee.id);
    store->journeys().erase(sample.journey.id);
    store->plans().erase(sample.plan.id);
    for (const char* table : {"persona_field", "persona_image", "statement", "citation", "history", "member",
                              "member_role", "stage", "touchpoint", "stage_message", "plan_way"})
        CHECK(raw(file, std::string("SELECT count(*) FROM ") + table) == "0");
    CHECK(store->checkIntegrity().ok);
}

TEST_CASE("erased text is nowhere in the file") {
    const WorkspaceFolder folder;
    const std::string file = folder.path("a.chandung");
    auto store = WorkspaceStore::create(file);
    Sample sample;
    sample.observation.text = "chimhoangyen ngoai cua so";
    sample.putInto(*store);
    REQUIRE(readFile(file).find("chimhoangyen") != std::string::npos);
    store->personas().erase(sample.persona.id);
    store->observations().erase(sample.observation.id);
    CHECK(readFile(file).find("chimhoangyen") == std::string::npos);
}
