// What the file says to people who open it with any SQLite tool, and what it refuses from them.

#include "storagesupport.h"

#include "chandung/domain/catalogue.h"
#include "storage/connection.h"
#include "storage/schema.h"

#include <filesystem>

using namespace chandung;
using namespace chandung::domain;
using namespace chandung::test;
namespace fs = std::filesystem;

namespace {

struct Fixture {
    Fixture() : file(folder.path("a.chandung")), store(WorkspaceStore::create(file)) { sample.putInto(*store); }
    WorkspaceFolder folder;
    std::string file;
    Sample sample;
    std::unique_ptr<WorkspaceStore> store;
};

/// Whether each code of a list is accepted in a column, and another one is not.
template <class E>
void accepts(const std::string& file, const std::string& table, const std::string& column) {
    INFO(table << "." << column);
    for (const std::string_view name : codes<E>())
        CHECK(rawRun(file, "UPDATE " + table + " SET " + column + " = '" + std::string(name) + "'").empty());
    CHECK_FALSE(rawRun(file, "UPDATE " + table + " SET " + column + " = 'no such code'").empty());
}

}  // namespace

TEST_CASE("opening recognises the newest schema by its hash: after a new migration put the new one into schema.cpp") {
    CHECK(storage::newestHashIsRight());
}

TEST_CASE_METHOD(Fixture, "closed lists take their codes and no others") {
    store.reset();
    accepts<CustomerKind>(file, "study", "kind");
    accepts<ReviewRhythm>(file, "study", "review");
    accepts<SourceKind>(file, "source", "kind");
    accepts<Consent>(file, "source", "consent");
    accepts<ShareBase>(file, "segment", "base");
    accepts<Tier>(file, "segment", "tier");
    accepts<Behaviour>(file, "segment", "behaviour");
    accepts<CustomerKind>(file, "persona", "kind");
    accepts<ReviewRhythm>(file, "persona", "review");
    accepts<CitationTarget>(file, "citation", "target");
    accepts<EvidenceKind>(file, "citation", "kind");
    accepts<CommitteeKind>(file, "committee", "kind");
    accepts<BuyerType>(file, "committee", "buyer_type");
    accepts<Stance>(file, "member", "stance");
    accepts<Role>(file, "member_role", "role");
    accepts<JourneyModel>(file, "journey", "model");
    accepts<StageKey>(file, "stage", "key");
    accepts<StageOwner>(file, "stage", "owner");
    accepts<TouchpointKind>(file, "touchpoint", "kind");
    accepts<Way>(file, "plan_way", "way");
    REQUIRE(
        rawRun(file,
               "INSERT INTO custom_field (key, position, kind, label, definition) VALUES ('a.b', 0, 'text', 'x', '{}')")
            .empty());
    accepts<FieldKind>(file, "custom_field", "kind");
}

TEST_CASE_METHOD(Fixture, "types, ranges and references are enforced") {
    for (const char* sql :
         {"UPDATE source SET trust = 'much'", "UPDATE source SET trust = 6", "UPDATE member SET influence = 0",
          "UPDATE stage SET emotion = 3", "UPDATE statement SET strength = 9", "UPDATE study SET purposes = 'none'",
          "UPDATE study SET id = 'short'", "UPDATE source SET study_id = '00000000-0000-7000-8000-000000000000'",
          "UPDATE study SET name = NULL",
          "INSERT INTO workspace VALUES (2, '00000000-0000-7000-8000-000000000000', '')"})
        CHECK_FALSE(rawRun(file, sql).empty());
    CHECK(rawRun(file, "UPDATE source SET trust = 5").empty());
}

TEST_CASE_METHOD(Fixture, "every table of ours is strict") {
    CHECK(rawRows(file,
                  "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE "
                  "'sqlite_%' AND NOT strict")
              .empty());
    CHECK(std::stoi(
              raw(file, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict")) >
          25);
}

TEST_CASE_METHOD(Fixture, "the overview of personas") {
    CHECK(raw(file,
              "SELECT name, label, kind, study, segment, role_or_occupation, archetype, statements, backed_statements, "
              "assumptions, tags, buying_roles, "
              "review FROM persona_overview") ==
          "Linh Nguyễn|Người mua cẩn thận|b2b|Máy cắt vải miền Trung|Nhà máy dệt vừa|Trưởng phòng mua "
          "hàng|researcher|6|1|5|ưu tiên, miền "
          "Trung|decider, buyer|yearly");
    store->personas().trash(sample.persona.id);
    CHECK(rawRows(file, "SELECT * FROM persona_overview").empty());
}

TEST_CASE_METHOD(Fixture, "the seven questions in their order") {
    CHECK(rawRows(file, "SELECT persona, question, number, answer, evidence FROM five_w_two_h") ==
          std::vector<std::string>{"Linh Nguyễn|who|1|Linh và giám đốc nhà máy|0",
                                   "Linh Nguyễn|why|1|Vì nhà cung cấp cũ giao trễ|0"});
}

TEST_CASE_METHOD(Fixture, "the buying committee") {
    CHECK(rawRows(file,
                  "SELECT committee, kind, segment, account, member, title, persona, roles, influence, stance, "
                  "can_block, needs_to_hear, next_step "
                  "FROM buying_committee") ==
          std::vector<std::string>{
              "Nhóm mua máy|case|Nhà máy dệt vừa|Công ty Hòa Thọ|Trần Bình|Giám đốc|Linh Nguyễn|decider, "
              "approver|5|supports|1|Số liệu hoàn "
              "vốn|Hẹn tháng 6",
              "Nhóm mua máy|case|Nhà máy dệt vừa|Công ty Hòa Thọ||Tổ trưởng|NULL|NULL|3|unknown|0||"});
}

TEST_CASE_METHOD(Fixture, "counts, bundle and own fields") {
    FieldGroup group{"plant", {true, false}, "building", LocalText::same("Nhà máy"), {}, LocalText::same("Về nhà máy"),
                     true};
    FieldDefinition field;
    field.key = "plant.machines";
    field.kind = FieldKind::Number;
    field.audience = {true, false};
    field.label = LocalText::same("Số máy");
    field.own = true;
    field.min = 0;
    field.max = 500;
    field.decimals = 1;
    field.choices = {{"a", LocalText::same("A")}};
    field.second =
        SecondPart{"kind", SecondPart::Kind::Choice, LocalText::same("Loại"), {}, {{"b", LocalText::same("B")}}};
    store->setOwnCatalogue({group}, {field});
    store.reset();
    store = WorkspaceStore::open(file, Access::ReadWrite);

    const Bundle bundle = store->bundle();
    REQUIRE(bundle.ownGroups.size() == 1);
    CHECK(bundle.ownGroups[0].key == "plant");
    CHECK(bundle.ownGroups[0].label == group.label);
    CHECK_FALSE(bundle.ownGroups[0].audience.b2c);
    REQUIRE(bundle.ownFields.size() == 1);
    const FieldDefinition& kept = bundle.ownFields[0];
    CHECK(kept.key == field.key);
    CHECK(kept.kind == FieldKind::Number);
    CHECK(kept.own);
    CHECK(kept.label == field.label);
    CHECK(kept.min == 0.0);
    CHECK(kept.max == 500.0);
    CHECK(kept.decimals == 1);
    CHECK(kept.choices[0].key == "a");
    CHECK(kept.second->choices[0].label.vi == "B");
    CHECK(store->ownCatalogue().fields.size() == 1);
    store->setOwnCatalogue({}, {});
    CHECK(store->ownCatalogue().groups.empty());

    CHECK(bundle.studies == std::vector{sample.study});
    CHECK(bundle.segments == std::vector{sample.segment});
    CHECK(bundle.guides == std::vector{sample.guide});
    CHECK(bundle.committees == std::vector{sample.committee});
    REQUIRE(bundle.personas.size() == 1);
    CHECK(withoutTimes(bundle.personas[0]) == sample.persona);
    const std::vector<std::pair<std::string, std::size_t>> counts{
        {"studies", 1},  {"sources", 1},    {"observations", 1}, {"insights", 1},    {"segments", 1},
        {"personas", 1}, {"statements", 6}, {"citations", 4},    {"committees", 1},  {"journeys", 1},
        {"plans", 1},    {"datasets", 0},   {"images", 1},       {"attachments", 1}, {"guides", 1}};
    CHECK(store->counts() == counts);
}

TEST_CASE_METHOD(Fixture, "a saved copy is whole, compact, and replaces in one step") {
    const std::string copy = folder.path("copy.chandung");
    writeFile(copy, "something else");
    store->saveCopy(copy);
    const auto other = WorkspaceStore::open(copy, Access::ReadWrite);
    CHECK(other->counts() == store->counts());
    CHECK(other->workspaceId() == store->workspaceId());
    CHECK(other->search("da nang", 5).size() == 1);
    CHECK(other->checkIntegrity().ok);
    CHECK((fs::status(copy).permissions() & fs::perms::all) == (fs::perms::owner_read | fs::perms::owner_write));

    CHECK(failureOf([&] { store->saveCopy(folder.path("no/copy.chandung")); }) == ErrorCode::FolderNotFound);
    CHECK(failureOf([&] { store->saveCopy(file); }) == ErrorCode::FileExists);
    CHECK(failureOf([&] { store->transact([&] { store->saveCopy(folder.path("b.chandung")); }); }) ==
          ErrorCode::StorageFailed);
    CHECK(std::distance(fs::directory_iterator(fs::path(file).parent_path()), fs::directory_iterator()) == 2);
    const auto reader = WorkspaceStore::open(file, Access::ReadOnly);
    reader->saveCopy(folder.path("c.chandung"));
    CHECK(WorkspaceStore::open(folder.path("c.chandung"), Access::ReadOnly)->counts() == store->counts());
}

TEST_CASE("an older file is brought up to date when opened for writing") {
    const WorkspaceFolder folder;
    const std::string file = folder.path("old.chandung");
    writeFile(file, readFile(std::string(CHANDUNG_SOURCE_DIR) + "/tests/data/schema-v1.chandung"));
    const std::string before = readFile(file);
    CHECK(failureOf([&] { (void)WorkspaceStore::open(file, Access::ReadOnly); }) == ErrorCode::ReadOnly);
    CHECK(readFile(file) == before);

    const auto store = WorkspaceStore::open(file, Access::ReadWrite);
    CHECK(store->schemaVersion() == storage::newestSchema());
    CHECK_FALSE(store->workspaceId().isNull());
    Sample().putInto(*store);
    CHECK(store->checkIntegrity().ok);
}

TEST_CASE("a migration that cannot be done changes nothing") {
    const WorkspaceFolder folder;
    const std::string file = folder.path("old.chandung");
    writeFile(file, "");
    REQUIRE(rawRun(file,
                   "PRAGMA application_id = " + std::to_string(storage::applicationId) + "; CREATE TABLE persona (id)")
                .empty());
    const std::string before = readFile(file);
    CHECK_THROWS_AS(WorkspaceStore::open(file, Access::ReadWrite), Error);
    CHECK(readFile(file) == before);
}

TEST_CASE("the stored workspace of each schema opens and holds what it should") {
    const std::string stored = GENERATE("schema-v1.chandung", "schema-v2.chandung", "schema-v3.chandung");
    INFO(stored);
    const WorkspaceFolder folder;
    const std::string file = folder.path(stored);
    fs::copy_file(fs::path(CHANDUNG_SOURCE_DIR) / "tests/data" / stored, file);
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    const auto store = WorkspaceStore::open(file, Access::ReadWrite);
    CHECK(store->checkIntegrity().ok);
    REQUIRE(store->personas().count() == 1);
    const Persona persona = store->personas().all()[0];
    CHECK(persona.name() == "Linh Nguyễn");
    CHECK(persona.text("demographics.location") == "Đà Nẵng");
    CHECK(persona.statements("goals.goals")[0].evidence.size() == 4);
    CHECK(store->search("da nang", 5).size() == 1);
    const auto named = store->search("linh", 5);
    REQUIRE_FALSE(named.empty());
    CHECK(named.front().field == "identity.name");
    CHECK(store->studies().all()[0].questions == std::vector<std::string>{"Ai quyết định?", "Bao lâu?"});
    CHECK(store->segments().all()[0].company.size() == 3);
    CHECK(store->committees().all()[0].members.size() == 2);
    CHECK(store->journeys().all()[0].stages[0].touchpoints.size() == 2);
    CHECK(store->plans().all()[0].ways.size() == 2);
    CHECK(store->images().all()[0].bytes.size() == 10);
    CHECK(store->history(persona.id).size() == 1);
}

// Hidden: writes the stored workspace of the newest schema anew (CHANDUNG_STORE names the file), once per schema
// version.
TEST_CASE("store a workspace of this schema", "[.store]") {
    const char* target = std::getenv("CHANDUNG_STORE");
    REQUIRE(target != nullptr);
    const auto store = WorkspaceStore::create(target);
    Sample().putInto(*store);
    CHECK(store->personas().count() == 1);
}
