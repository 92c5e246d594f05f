#include "chandung/domain/catalogue.h"

#include "catch.h"
#include "chandung/domain/committee.h"
#include "chandung/domain/error.h"
#include "chandung/domain/insight.h"
#include "chandung/domain/journey.h"
#include "chandung/domain/persona.h"

using namespace chandung::domain;

namespace {

FieldDefinition field(const std::string& key) {
    FieldDefinition definition;
    definition.key = key;
    definition.label = LocalText::same(key);
    definition.blockB2b = definition.blockB2c = "none";
    return definition;
}

FieldGroup group(const std::string& key) {
    FieldGroup result;
    result.key = key;
    result.label = LocalText::same(key);
    return result;
}

}  // namespace

TEST_CASE("the catalogue finds its fields by key and by group") {
    FieldDefinition forCompanies = field("company.industry");
    forCompanies.audience.b2c = false;
    const Catalogue catalogue({group("goals"), group("company")}, {},
                              {field("goals.goals"), forCompanies, field("goals.values")});
    CHECK(catalogue.field("goals.values")->label.en == "goals.values");
    CHECK(catalogue.field("goals.nothing") == nullptr);
    CHECK(catalogue.fieldsOf("goals", CustomerKind::B2b).size() == 2);
    CHECK(catalogue.fieldsOf("company", CustomerKind::B2c).empty());
}

TEST_CASE("a catalogue with a double key, an unknown group or an unknown block cannot be made") {
    CHECK_THROWS_AS(Catalogue({group("a")}, {}, {field("a.x"), field("a.x")}), Error);
    CHECK_THROWS_AS(Catalogue({group("a")}, {}, {field("b.x")}), Error);
    FieldDefinition lost = field("a.x");
    lost.blockB2b = "nowhere";
    CHECK_THROWS_AS(Catalogue({group("a")}, {}, {lost}), Error);
}

TEST_CASE("a workspace's own fields stand behind the built-in ones and never replace them") {
    const Catalogue builtIn({group("a")}, {}, {field("a.x")});
    FieldDefinition same = field("a.x");
    same.label = LocalText::same("other");
    FieldDefinition own = field("own.y");
    own.own = true;
    const Catalogue both = builtIn.with({group("own")}, {same, own});
    CHECK(both.fields().size() == 2);
    CHECK(both.field("a.x")->label.en == "a.x");
    CHECK(both.field("own.y") != nullptr);
}

TEST_CASE("a B2B persona shows its segment's company value until it has one of its own") {
    Segment segment;
    segment.company["company.industry"] = std::string("Food");
    Persona persona;
    CHECK(std::get<std::string>(effectiveValue(persona, &segment, "company.industry")) == "Food");
    persona.set("company.industry", FieldValue(std::string("Spices")));
    CHECK(std::get<std::string>(effectiveValue(persona, &segment, "company.industry")) == "Spices");
    persona.set("company.industry", FieldValue(std::string()));
    CHECK(persona.fields.empty());
    persona.kind = CustomerKind::B2c;
    CHECK(isEmpty(effectiveValue(persona, &segment, "company.industry")));
}

TEST_CASE("a committee knows the roles nobody fills") {
    Committee committee;
    CHECK(committee.openRoles().size() == 7);
    Member member;
    member.roles = {Role::Buyer, Role::Decider};
    committee.members = {member};
    CHECK(committee.openRoles() ==
          std::vector<Role>{Role::Initiator, Role::Influencer, Role::Approver, Role::Gatekeeper, Role::User});
}

TEST_CASE("codes and values belong together") {
    CHECK(code(ReviewRhythm::HalfYearly) == "half_yearly");
    CHECK(fromCode<Stance>("opposes") == Stance::Opposes);
    CHECK_FALSE(fromCode<Stance>("against"));
    CHECK(stagesOf(JourneyModel::SeeThinkDoCare).size() == 4);
    CHECK(stagesOf(JourneyModel::AwarenessToAdvocacy).size() == 5);
    CHECK(languageFromCode("vi_VN.UTF-8") == Language::Vi);
    CHECK_FALSE(languageFromCode("fr"));
}
