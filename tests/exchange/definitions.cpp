// The data files of the program, and how a mistake in them is named.
#include "chandung/exchange/cataloguereader.h"
#include "chandung/exchange/compiledknowledge.h"

#include "catch.h"
#include "sampledata.h"
#include "workspacefolder.h"

#include <nlohmann/json.hpp>

using namespace chandung;
using namespace chandung::test;
using namespace chandung::domain;

namespace {

const std::string folder = std::string(CHANDUNG_SOURCE_DIR) + "/resources/catalog/";

nlohmann::json fieldsFile() {
    return nlohmann::json::parse(readFile(folder + "fields.json"));
}

std::string refusal(const nlohmann::json& file) {
    const Error error = failure([&] { (void)exchange::readCatalogue(file.dump()); });
    CHECK(error.code() == ErrorCode::WrongFormat);
    return error.args().at(1);
}

nlohmann::json& entry(nlohmann::json& file, const std::string& key) {
    for (auto& field : file.at("fields"))
        if (field.at("key") == key) return field;
    throw std::logic_error("no such field");
}

}  // namespace

TEST_CASE("every member of a field is read") {
    const FieldDefinition& age = *catalogue().field("demographics.age");
    CHECK(age.kind == FieldKind::Range);
    CHECK(age.max == 120.0);
    CHECK(age.unit == "years");
    const FieldDefinition& pains = *catalogue().field("pains.pains");
    REQUIRE(pains.second);
    CHECK(pains.second->choices.size() == 5);
    CHECK(catalogue().field("buying.criteria")->ranked);
    CHECK(catalogue().field("company.industry")->inherits);
    CHECK(catalogue().field("traits.price_value")->poleHigh.label.vi == "giá trị");
    CHECK(catalogue().field("demographics.gender")->block(CustomerKind::B2c) == "life");
    CHECK(catalogue().field("buying.cycle")->units.size() == 3);
    CHECK(catalogue().field("identity.quote")->bestLength == 140);
}

TEST_CASE("a mistake in the catalogue names the entry") {
    auto file = fieldsFile();
    entry(file, "goals.goals")["label"].erase("vi");
    CHECK(refusal(file).find("goals.goals") == 0);
    file = fieldsFile();
    entry(file, "goals.goals")["hint"]["ms"] = "";
    CHECK(refusal(file).find("goals.goals") == 0);
    file = fieldsFile();
    entry(file, "identity.archetype").erase("choices");
    CHECK(refusal(file).find("identity.archetype") == 0);
    file = fieldsFile();
    entry(file, "traits.price_value").erase("poles");
    CHECK(refusal(file).find("traits.price_value") == 0);
    file = fieldsFile();
    entry(file, "goals.values")["kind"] = "poem";
    CHECK(refusal(file).find("goals.values") == 0);
    file = fieldsFile();
    entry(file, "goals.values")["key"] = "goals.goals";
    CHECK(refusal(file).find("goals.goals") == 0);
    file = fieldsFile();
    entry(file, "goals.values")["card"] = "nowhere";
    CHECK(refusal(file).find("goals.values") == 0);
}

TEST_CASE("the words of the method and of the card are read") {
    const Method method = exchange::readMethod(readFile(folder + "method.json"));
    CHECK(method.label("roles", "decider", Language::Vi) == "Người quyết định");
    const MethodEntry* step = method.entry("steps", "goal");
    REQUIRE(step);
    CHECK(step->lists.at("ask").size() == 3);
    CHECK_FALSE(step->texts.at("beware").ms.empty());
    CHECK(method.entry("journey_models", "see_think_do_care")->keyLists.at("stages").size() == 4);
    const auto words = exchange::readWords(R"({"words": {"page": {"en": "Page", "vi": "Trang", "ms": "Muka surat"}}})");
    CHECK(words.at("page").vi == "Trang");
    CHECK_THROWS_AS(exchange::readWords(R"({"words": {"page": {"en": "Page", "vi": "Trang"}}})"), Error);
}

TEST_CASE("the compiled catalogue says what the files say, and is refused when it is not whole") {
    const exchange::BuiltInKnowledge known{exchange::readCatalogue(readFile(folder + "fields.json")),
                                           exchange::readMethodLists(readFile(folder + "method.json")),
                                           exchange::readWords(readFile(folder + "card.json"))};
    const std::string bytes = exchange::compileKnowledge(known);
    const exchange::BuiltInKnowledge back = exchange::readCompiledKnowledge(bytes);
    CHECK(back.cardWords == known.cardWords);
    REQUIRE(back.catalogue.fields().size() == known.catalogue.fields().size());
    for (const FieldDefinition& field : known.catalogue.fields()) {
        const FieldDefinition* other = back.catalogue.field(field.key);
        INFO(field.key);
        REQUIRE(other);
        CHECK(other->kind == field.kind);
        CHECK(other->label == field.label);
        CHECK(other->hint == field.hint);
        CHECK(other->choices.size() == field.choices.size());
        CHECK(other->min == field.min);
        CHECK(other->second.has_value() == field.second.has_value());
    }
    for (const auto& [name, list] : known.method) {
        INFO(name);
        REQUIRE(back.method.at(name).size() == list.size());
        for (std::size_t i = 0; i < list.size(); ++i) {
            CHECK(back.method.at(name)[i].texts == list[i].texts);
            CHECK(back.method.at(name)[i].lists == list[i].lists);
            CHECK(back.method.at(name)[i].keyLists == list[i].keyLists);
        }
    }
    // Everything else: written again, it is the same.
    CHECK(exchange::compileKnowledge(back) == bytes);
    for (const std::size_t length : {std::size_t{0}, std::size_t{3}, bytes.size() / 2, bytes.size() - 1})
        CHECK_THROWS_AS(exchange::readCompiledKnowledge(std::string_view(bytes).substr(0, length)), Error);
    CHECK_THROWS_AS(exchange::readCompiledKnowledge(bytes + "x"), Error);
    CHECK_THROWS_AS(exchange::readCompiledKnowledge(std::string(64, '\xff')), Error);
}
