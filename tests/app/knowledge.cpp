// The data files compiled into the program: complete in three languages.
#include "chandung/app/knowledge.h"
#include "chandung/app/examples.h"
#include "chandung/domain/purposes.h"

#include "catch.h"
#include "chandung/app/sample.h"
#include "chandung/domain/validation.h"

#include <set>

using namespace chandung;
using domain::Language;
using domain::LocalText;

namespace {

const app::Knowledge& knowledge() {
    static const app::Knowledge loaded = app::Knowledge::load();
    return loaded;
}

void checkComplete(const LocalText& text, const std::string& where) {
    INFO(where);
    for (const Language language : domain::allLanguages) {
        CHECK_FALSE(text.in(language).empty());
        CHECK(text.in(language).find("  ") == std::string::npos);
    }
}

template <class E>
void checkList(const std::string& name) {
    INFO(name);
    for (const std::string_view code : domain::codes<E>()) {
        INFO(code);
        REQUIRE(knowledge().method.entry(name, code));
        checkComplete(knowledge().method.entry(name, code)->label, name + "." + std::string(code));
    }
    CHECK(knowledge().method.list(name).size() == domain::codes<E>().size());
}

}  // namespace

TEST_CASE("the catalogue has every field of a persona, complete in three languages") {
    const domain::Catalogue& catalogue = knowledge().catalogue;
    CHECK(catalogue.fields().size() == 89);
    CHECK(catalogue.groups().size() == 12);
    for (const auto& field : catalogue.fields()) {
        checkComplete(field.label, field.key);
        checkComplete(field.hint, field.key);
        checkComplete(field.example, field.key);
        for (const domain::CustomerKind kind : {domain::CustomerKind::B2b, domain::CustomerKind::B2c})
            checkComplete(app::exampleFor(knowledge(), field, kind), field.key);
        for (const auto& choice : field.choices) checkComplete(choice.label, field.key + "." + choice.key);
        if (field.kind == domain::FieldKind::Scale) {
            checkComplete(field.poleLow.label, field.key);
            checkComplete(field.poleHigh.label, field.key);
        }
        if (field.kind == domain::FieldKind::Choice || field.kind == domain::FieldKind::Choices)
            CHECK(field.choices.size() >= 2);
        if (field.second) checkComplete(field.second->label, field.key);
        CHECK(field.required == (field.key == "identity.name"));
    }
    for (const auto& group : catalogue.groups()) {
        checkComplete(group.label, group.key);
        checkComplete(group.hint, group.key);
    }
    for (const auto& block : catalogue.blocks()) checkComplete(block.label, block.key);
}

TEST_CASE("no example speaks of a household to who sells to companies, nor of a plant to who sells to households") {
    const std::vector<const char*> household{"child", "payday", "parent", "tap", "filter", "cooker", "mother"};
    const std::vector<const char*> companies{"machine", "downtime", "pouch", "workshop", "quarter", "budget"};
    for (const auto& field : knowledge().catalogue.fields())
        for (const domain::CustomerKind kind : {domain::CustomerKind::B2b, domain::CustomerKind::B2c}) {
            if (!field.audience.has(kind)) continue;
            const std::string& example = app::exampleFor(knowledge(), field, kind).en;
            INFO(field.key << ": " << example);
            for (const char* word : kind == domain::CustomerKind::B2b ? household : companies)
                CHECK(example.find(word) == std::string::npos);
        }
    for (const domain::MethodEntry& group : knowledge().method.list("groups"))
        for (const domain::CustomerKind kind : {domain::CustomerKind::B2b, domain::CustomerKind::B2c})
            for (const std::string text : {"good", "weak"}) {
                const auto special = group.texts.find(text + "_" + std::string(domain::code(kind)));
                const std::string& shown = (special == group.texts.end() ? group.texts.at(text) : special->second).en;
                const auto* known = knowledge().catalogue.group(group.key);
                if (known && !known->audience.has(kind)) continue;
                INFO(group.key << ": " << shown);
                for (const char* word : kind == domain::CustomerKind::B2b ? household : companies)
                    CHECK(shown.find(word) == std::string::npos);
            }
}

TEST_CASE("examples for one kind of customer belong to fields that both kinds have") {
    for (const char* list : {"examples_b2b", "examples_b2c"})
        for (const domain::MethodEntry& entry : knowledge().method.list(list)) {
            INFO(entry.key);
            const domain::FieldDefinition* field = knowledge().catalogue.field(entry.key);
            REQUIRE(field);
            CHECK((field->audience.b2b && field->audience.b2c));
        }
}

TEST_CASE("the kinds of the catalogue's fields are those of the method") {
    const std::vector<std::pair<std::string, domain::FieldKind>> some{
        {"identity.photo", domain::FieldKind::Image},         {"identity.quote", domain::FieldKind::Prose},
        {"demographics.age", domain::FieldKind::Range},       {"company.sells_through", domain::FieldKind::Choices},
        {"company.sophistication", domain::FieldKind::Scale}, {"role.years", domain::FieldKind::Number},
        {"pains.pains", domain::FieldKind::Statements},       {"channels.contact", domain::FieldKind::Choice},
        {"5w2h.how_much", domain::FieldKind::Statements},     {"buying.frequency", domain::FieldKind::Text}};
    for (const auto& [key, kind] : some) {
        INFO(key);
        REQUIRE(knowledge().catalogue.field(key));
        CHECK(knowledge().catalogue.field(key)->kind == kind);
    }
    const auto* industry = knowledge().catalogue.field("company.industry");
    CHECK(industry->audience.b2b);
    CHECK_FALSE(industry->audience.b2c);
    CHECK(industry->inherits);
    CHECK_FALSE(knowledge().catalogue.field("demographics.income")->audience.b2b);
}

TEST_CASE("the closed lists of the method are named in three languages") {
    checkList<domain::CustomerKind>("kinds");
    checkList<domain::Purpose>("purposes");
    checkList<domain::ReviewRhythm>("rhythms");
    checkList<domain::SourceKind>("source_kinds");
    checkList<domain::Consent>("consents");
    checkList<domain::EvidenceKind>("evidence_kinds");
    checkList<domain::ShareBase>("bases");
    checkList<domain::Tier>("tiers");
    checkList<domain::Behaviour>("behaviours");
    checkList<domain::Role>("roles");
    checkList<domain::BuyerType>("buyer_types");
    checkList<domain::Stance>("stances");
    checkList<domain::CommitteeKind>("committee_kinds");
    checkList<domain::JourneyModel>("journey_models");
    checkList<domain::StageKey>("stages");
    checkList<domain::TouchpointKind>("touchpoint_kinds");
    checkList<domain::StageOwner>("owners");
    checkList<domain::Way>("ways");
    CHECK(knowledge().method.list("archetypes").size() == 5);
    CHECK(knowledge().method.list("steps").size() == 5);
}

TEST_CASE("nothing of the method is missing: as many of each as it has, each with a name of its own in each language") {
    const std::vector<std::pair<std::string, std::size_t>> counts{{"source_kinds", 7}, {"purposes", 7},   {"roles", 7},
                                                                  {"buyer_types", 2},  {"archetypes", 5}, {"ways", 7}};
    const auto names = [](const std::string& list, Language language, bool withoutOwn) {
        std::set<std::string> found;
        for (const domain::MethodEntry& entry : knowledge().method.list(list))
            if (!withoutOwn || entry.key != "own") found.insert(entry.label.in(language));
        return found.size();
    };
    for (const Language language : domain::allLanguages) {
        for (const auto& [list, count] : counts) {
            INFO(list);
            CHECK(names(list, language, false) == count);
        }
        // The marketer's own stages are no model.
        CHECK(names("journey_models", language, true) == 3);
    }
}

TEST_CASE("each purpose proposes groups that exist") {
    for (const auto& purpose : knowledge().method.list("purposes")) {
        INFO(purpose.key);
        REQUIRE(purpose.keyLists.contains("groups"));
        for (const std::string& group : purpose.keyLists.at("groups")) CHECK(knowledge().catalogue.group(group));
        REQUIRE(purpose.keyLists.contains("fields"));
        for (const std::string& field : purpose.keyLists.at("fields")) CHECK(knowledge().catalogue.field(field));
        CHECK_FALSE(domain::outcomesOf(knowledge().method, *domain::fromCode<domain::Purpose>(purpose.key)).empty());
    }
}

TEST_CASE("every step and every group of fields has its advice in three languages") {
    for (const char* list : {"steps", "groups"})
        for (const auto& entry : knowledge().method.list(list)) {
            INFO(list << ' ' << entry.key);
            for (const char* text : {"good", "good_why", "weak", "weak_why", "beware"}) {
                REQUIRE(entry.texts.contains(text));
                checkComplete(entry.texts.at(text), entry.key + "." + text);
            }
            REQUIRE(entry.lists.contains("ask"));
            CHECK(entry.lists.at("ask").size() >= 2);
            for (const auto& question : entry.lists.at("ask")) checkComplete(question, entry.key + ".ask");
        }
    // What a step is for is said by the step, what a group is for by the catalogue.
    for (const auto& step : knowledge().method.list("steps")) checkComplete(step.texts.at("purpose"), step.key);
    for (const auto& group : knowledge().catalogue.groups()) CHECK(knowledge().method.entry("groups", group.key));
}

TEST_CASE("what a customer can be asked is worded in three languages") {
    int asked = 0;
    for (const auto& field : knowledge().catalogue.fields()) {
        if (field.question.empty()) continue;
        ++asked;
        checkComplete(field.question, field.key);
    }
    CHECK(asked > 60);
    // Only the marketer can answer these.
    for (const char* key : {"identity.name", "identity.photo", "goals.help", "pains.help", "company.tier"})
        CHECK(knowledge().catalogue.field(key)->question.empty());
}

TEST_CASE("the words of the card are complete in three languages") {
    CHECK(knowledge().cardWords.size() > 20);
    for (const auto& [key, text] : knowledge().cardWords) checkComplete(text, key);
}

TEST_CASE("the sample is valid in each language, and the same in all but its words") {
    const domain::Bundle english = app::sampleBundle(knowledge(), Language::En);
    for (const Language language : domain::allLanguages) {
        const domain::Bundle sample = app::sampleBundle(knowledge(), language);
        CHECK(sample.studies.size() == english.studies.size());
        CHECK(sample.observations.size() == english.observations.size());
        for (std::size_t i = 0; i < sample.personas.size(); ++i) {
            const auto& persona = sample.personas[i];
            INFO(persona.name());
            CHECK(persona.id == english.personas[i].id);
            CHECK(persona.fields.size() == english.personas[i].fields.size());
            for (const auto& [key, value] : persona.fields) {
                INFO(key);
                REQUIRE(knowledge().catalogue.field(key));
                CHECK_FALSE(domain::validate(*knowledge().catalogue.field(key), value));
            }
        }
    }
    std::set<std::string> roles;
    std::set<std::string> archetypes;
    for (const auto& persona : english.personas) {
        if (const auto* list = std::get_if<domain::CodeList>(&persona.value("role.committee")))
            roles.insert(list->begin(), list->end());
        if (persona.kind == domain::CustomerKind::B2c) archetypes.insert(persona.text("identity.archetype"));
    }
    CHECK(roles.size() == 6);
    CHECK(archetypes.size() == 5);
    REQUIRE(english.committees.size() == 2);
    CHECK(english.journeys.size() >= 1);
}
