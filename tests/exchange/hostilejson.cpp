// JSON from outside: syntax, encoding, depth, size, double keys, naughty strings.
#include "catch.h"
#include "sampledata.h"
#include "workspacefolder.h"

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

using namespace chandung;
using namespace chandung::test;
using namespace chandung::domain;

namespace {

/// The folder of texts from elsewhere; empty when the variable is not set.
std::string textFolder() {
    const char* folder = std::getenv("CHANDUNG_DATA");
    return folder && *folder ? std::string(folder) + "/text" : std::string();
}

std::string repeated(const std::string& text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i) result += text;
    return result;
}

}  // namespace

TEST_CASE("a mistake in the syntax is named with line and column") {
    const Error error = readFailure("{\"personas\": [\n  {\"ü\": 1, }\n]}");
    CHECK(error.code() == ErrorCode::BadJson);
    CHECK(error.args() == std::vector<std::string>{"in.json", "2", "12"});
    CHECK(readFailure("").code() == ErrorCode::BadJson);
    CHECK(readFailure("{\"a\": 1e999}").code() == ErrorCode::BadJson);
}

TEST_CASE("depth is refused before anything is built") {
    CHECK(readFailure(repeated("[", 100'000)).code() == ErrorCode::TooDeep);
    CHECK(readFailure(repeated("{\"a\":", 100'000)).code() == ErrorCode::TooDeep);
    CHECK(readFailure(documentWith("own.deep", repeated("[", 61) + repeated("]", 61))).code() == ErrorCode::TooDeep);
    CHECK_NOTHROW(read(documentWith("own.deep", repeated("[", 60) + "1" + repeated("]", 60))));
}

TEST_CASE("size and number of values are limited") {
    CHECK(readFailure(std::string(exchange::maxJsonBytes + 1, ' ')).code() == ErrorCode::TooLarge);
    CHECK(readFailure("[" + repeated("0,", 2'000'001) + "0]").code() == ErrorCode::TooLarge);
}

TEST_CASE("double keys are refused at every depth") {
    CHECK(readFailure(R"({"personas": [], "personas": []})").code() == ErrorCode::DuplicateKey);
    const Error error = readFailure(documentWith("identity.name", "\"B\""));
    CHECK(error.code() == ErrorCode::DuplicateKey);
    CHECK(error.args().at(1) == "identity.name");
}

TEST_CASE("a byte order mark is accepted, other encodings are refused by name") {
    const std::string text = documentWith("identity.label", "\"x\"");
    CHECK(read("\xEF\xBB\xBF" + text).bundle.personas.size() == 1);
    std::string wide = "\xFF\xFE";
    for (const char c : text) wide += c, wide += '\0';
    const Error error = readFailure(wide);
    CHECK(error.code() == ErrorCode::BadEncoding);
    CHECK(error.args().at(2) == "UTF-16");
    CHECK(readFailure(wide.substr(2)).code() == ErrorCode::BadEncoding);
    const Error latin = readFailure("{\"a\": \"caf\xE9\"}");
    CHECK(latin.code() == ErrorCode::BadEncoding);
    CHECK(latin.args().at(1) == "10");
}

TEST_CASE("the JSON test suite: what is valid is no syntax error, what is not is refused") {
    if (textFolder().empty()) return;
    int valid = 0;
    int invalid = 0;
    for (const auto& entry : std::filesystem::directory_iterator(textFolder() + "/json-test-suite/test_parsing")) {
        const std::string name = entry.path().filename().string();
        INFO(name);
        const std::string bytes = readFile(entry.path().string());
        bool refused = false;
        bool syntax = false;
        try {
            (void)read(bytes, name);
        } catch (const Error& error) {
            refused = true;
            syntax = error.code() == ErrorCode::BadJson || error.code() == ErrorCode::BadEncoding;
        }
        if (name.starts_with("y_")) {
            ++valid;
            CHECK_FALSE(syntax);
        }
        if (name.starts_with("n_")) {
            ++invalid;
            CHECK(refused);
        }
    }
    CHECK(valid > 80);
    CHECK(invalid > 150);
}

TEST_CASE("naughty strings come back byte for byte in every field that holds text") {
    std::vector<std::string> naughty{"=1+1",
                                     "<script>alert(1)</script>",
                                     "a\u0301\u200b",
                                     "\u202etest",
                                     "'; DROP TABLE persona",
                                     "nul",
                                     "  spaces  ",
                                     "\r\n\t"};
    if (!textFolder().empty())
        for (const auto& item : nlohmann::json::parse(readFile(textFolder() + "/blns.json")))
            naughty.push_back(item.get<std::string>());
    for (const std::string& text : naughty) {
        if (text.empty() || text.find('\0') != std::string::npos) continue;
        INFO(text);
        Bundle bundle;
        Persona persona;
        persona.id = Uuid::make();
        persona.tags = {text};
        for (const FieldDefinition& field : catalogue().fields()) {
            if (field.kind == FieldKind::Text || field.kind == FieldKind::Prose) persona.fields[field.key] = text;
            if (field.kind != FieldKind::Statements) continue;
            Statement statement;
            statement.text = text;
            if (field.second && field.second->kind == SecondPart::Kind::Text) statement.detail = text;
            Citation citation;
            citation.quote = text;
            citation.plainName = text;
            statement.evidence = {citation};
            persona.fields[field.key] = Statements{statement};
        }
        bundle.personas = {persona};
        const auto back = read(exchange::writeInterchange(bundle, catalogue()));
        Persona returned = back.bundle.personas.at(0);
        for (auto& [key, value] : returned.fields)
            if (auto* list = std::get_if<Statements>(&value))
                for (Statement& statement : *list) statement.id = Uuid();
        CHECK(returned.fields == persona.fields);
        CHECK(returned.tags == persona.tags);
    }
}
