#include "chandung/domain/quality.h"

#include "catch.h"

#include <algorithm>

using namespace chandung::domain;
using namespace std::chrono;

namespace {

constexpr year_month_day today{year{2026}, month{11}, day{24}};

Statement statement(const std::string& text, bool backed) {
    Statement result;
    result.id = Uuid::make();
    result.text = text;
    if (backed) result.evidence.push_back({});
    return result;
}

Persona persona() {
    Persona result;
    result.id = Uuid::make();
    result.kind = CustomerKind::B2c;
    result.createdAt = "2026-11-01T08:00:00Z";
    result.set("identity.name", FieldValue(std::string("Linh")));
    result.set("identity.quote", FieldValue(std::string("“…”")));
    result.set("goals.goals",
               FieldValue(Statements{statement("a", true), statement("b", true), statement("c", false)}));
    return result;
}

bool has(const std::vector<Finding>& list, Rule rule) {
    return std::any_of(list.begin(), list.end(), [&](const Finding& finding) { return finding.rule == rule; });
}

std::size_t missing(const std::vector<CheckItem>& list) {
    return static_cast<std::size_t>(
        std::count_if(list.begin(), list.end(), [](const CheckItem& item) { return item.needed && !item.done; }));
}

}  // namespace

TEST_CASE("coverage counts statements with evidence, in all and in a group") {
    Persona p = persona();
    p.set("pains.pains", FieldValue(Statements{statement("d", false)}));
    CHECK(coverage(p).backed == 2);
    CHECK(coverage(p).statements == 4);
    CHECK(coverage(p, "pains").assumptions() == 1);
    CHECK(coverage(p, "channels").statements == 0);
}

TEST_CASE("a good persona has no findings") {
    CHECK(findings(persona(), nullptr, nullptr, today).empty());
}

TEST_CASE("each fault is found") {
    Persona p = persona();
    p.set("identity.quote", {});
    CHECK(has(findings(p, nullptr, nullptr, today), Rule::NoQuote));
    p.set("identity.share", FieldValue(5.0));
    CHECK(has(findings(p, nullptr, nullptr, today), Rule::ShareTooSmall));
    p.set("identity.share", FieldValue(7.0));
    CHECK_FALSE(has(findings(p, nullptr, nullptr, today), Rule::ShareTooSmall));
    p.set("goals.goals", FieldValue(Statements{statement("a", true), statement("b", false), statement("c", false)}));
    CHECK(has(findings(p, nullptr, nullptr, today), Rule::WeakEvidence));
    p.set("goals.goals", {});
    CHECK(has(findings(p, nullptr, nullptr, today), Rule::NoEvidence));
    CHECK(has(findings(p, nullptr, nullptr, today), Rule::OnlyDemographics));
    p.set("identity.name", {});
    CHECK(findings(p, nullptr, nullptr, today).front().rule == Rule::NoName);
}

TEST_CASE("a share from the segment counts too") {
    Segment segment;
    segment.share = 4;
    CHECK(has(findings(persona(), &segment, nullptr, today), Rule::ShareTooSmall));
}

TEST_CASE("in B2B a share is too small only when that of the accounts and that of the revenue are") {
    Persona p = persona();
    p.kind = CustomerKind::B2b;
    Segment segment;
    segment.base = ShareBase::Accounts;
    segment.share = 4;
    CHECK_FALSE(has(findings(p, &segment, nullptr, today), Rule::ShareTooSmall));
    segment.revenueShare = 21;
    CHECK_FALSE(has(findings(p, &segment, nullptr, today), Rule::ShareTooSmall));
    segment.revenueShare = 6.9;
    CHECK(has(findings(p, &segment, nullptr, today), Rule::ShareTooSmall));
    segment.share = 7;
    CHECK_FALSE(has(findings(p, &segment, nullptr, today), Rule::ShareTooSmall));
    segment.share = 4;
    p.set("identity.target", FieldValue(std::string("negative")));
    CHECK_FALSE(has(findings(p, &segment, nullptr, today), Rule::ShareTooSmall));
}

TEST_CASE("reviews are counted from the last one in the persona's or the study's rhythm") {
    Persona p = persona();
    Study study;
    study.review = ReviewRhythm::Quarterly;
    CHECK_FALSE(reviewDue(p, nullptr, today).known);
    p.reviewed = "2026-08-31";
    const ReviewDue due = reviewDue(p, &study, today);
    CHECK(isoDate(due.date) == "2026-11-30");
    CHECK(due.daysLeft == 6);
    p.review = ReviewRhythm::Monthly;
    CHECK(isoDate(reviewDue(p, &study, today).date) == "2026-09-30");
    CHECK(reviewDue(p, &study, today).overdue());
    CHECK(has(findings(p, nullptr, &study, today), Rule::ReviewOverdue));
}

TEST_CASE("the goal step needs a name, a purpose, a product and a question") {
    Study study;
    study.id = Uuid::make();
    const Bundle bundle;
    CHECK(missing(checklist(study, bundle, 0, today)) == 4);
    study.name = "Food makers";
    study.purposes = {Purpose::Segments};
    study.product = "Machines";
    study.questions = {"Who starts?"};
    CHECK(missing(checklist(study, bundle, 0, today)) == 0);
}

TEST_CASE("the other steps look at what belongs to the study only") {
    Study study;
    study.id = Uuid::make();
    Bundle bundle;
    Source source;
    source.id = Uuid::make();
    bundle.sources = {source};
    CHECK(missing(checklist(study, bundle, 1, today)) == 2);
    bundle.sources[0].studyId = study.id;
    CHECK(missing(checklist(study, bundle, 1, today)) == 1);
    Observation observation;
    observation.sourceId = source.id;
    bundle.observations = {observation};
    CHECK(missing(checklist(study, bundle, 1, today)) == 0);
    CHECK(missing(checklist(study, bundle, 3, today)) == 3);
    bundle.personas = {persona()};
    bundle.personas[0].studyId = study.id;
    CHECK(missing(checklist(study, bundle, 3, today)) == 0);
    CHECK(checklist(study, bundle, 7, today).empty());
}
