// Imported tables: what is kept of them, their cells in chunks, and what happens to those who cite them.

#include "storagesupport.h"

using namespace chandung;
using namespace chandung::domain;
using namespace chandung::test;

namespace {

Table madeTable(std::size_t rows) {
    Table table;
    table.columns.emplace_back("Tỉnh");
    table.columns.emplace_back("ghi chú");
    for (std::size_t row = 0; row < rows; ++row) {
        table.columns[0].append(row % 3 == 0 ? "Đà Nẵng" : row % 3 == 1 ? "" : "Huế");
        table.columns[1].append("dòng " + std::to_string(row) + std::string(row % 97, 'x'));
    }
    for (Column& column : table.columns) column.shrink();
    return table;
}

Dataset madeDataset(std::size_t rows) {
    Dataset dataset;
    dataset.id = Uuid::make();
    dataset.name = "Khảo sát.csv";
    dataset.rows = rows;
    dataset.columns = {{"Tỉnh", "category", true, rows / 3, 2, false, false, "demographics.location"},
                       {"ghi chú", "text", false, 0, rows, true, true, ""}};
    return dataset;
}

bool sameCells(const Table& a, const Table& b) {
    if (a.rowCount() != b.rowCount() || a.columnCount() != b.columnCount()) return false;
    for (std::size_t column = 0; column < a.columnCount(); ++column) {
        if (a.columns[column].name() != b.columns[column].name()) return false;
        for (std::size_t row = 0; row < a.rowCount(); ++row)
            if (a.at(row, column) != b.at(row, column)) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("a table comes back as it was, also after reopening, in blobs of at most 8 MB") {
    const WorkspaceFolder folder;
    const std::string file = folder.path("a.chandung");
    const Table table = madeTable(200'000);
    const Dataset dataset = madeDataset(200'000);
    auto store = WorkspaceStore::create(file);
    store->datasets().add(dataset, table);
    CHECK(store->datasets().count() == 1);
    REQUIRE(store->datasets().find(dataset.id).has_value());
    CHECK(*store->datasets().find(dataset.id) == dataset);
    CHECK(sameCells(store->datasets().cells(dataset.id), table));
    store.reset();
    store = WorkspaceStore::open(file, Access::ReadWrite);
    CHECK(store->datasets().all().at(0) == dataset);
    CHECK(sameCells(store->datasets().cells(dataset.id), table));
    CHECK(std::stoul(raw(file, "SELECT max(length(bytes)) FROM dataset_chunk")) <= 8u << 20);
    CHECK(std::stoul(raw(file, "SELECT count(*) FROM dataset_chunk WHERE column_no = 1")) > 1);
    REQUIRE(store->search("khao sat", 5).size() == 1);
    CHECK(store->search("khao sat", 5).front().kind == storage::EntityKind::Dataset);
    CHECK(store->search("ghi chu", 5).size() == 1);
}

TEST_CASE("keeping and reading a table say how far they are, and can be given up without a trace") {
    const WorkspaceFolder folder;
    const std::string file = folder.path("a.chandung");
    const Table table = madeTable(200'000);
    const Dataset dataset = madeDataset(200'000);
    auto store = WorkspaceStore::create(file);
    std::vector<double> shares;
    const auto untilHalf = [&](double share) {
        shares.push_back(share);
        if (share >= 0.5) throw Error(ErrorCode::Cancelled);
    };
    CHECK(failureOf([&] { store->datasets().add(dataset, table, untilHalf); }) == ErrorCode::Cancelled);
    CHECK(shares.size() > 1);
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK(store->datasets().count() == 0);
    CHECK(raw(file, "SELECT count(*) FROM dataset_chunk") == "0");

    shares.clear();
    store->datasets().add(dataset, table, [&](double share) { shares.push_back(share); });
    CHECK(shares.back() == 1);
    shares.clear();
    CHECK(failureOf([&] { (void)store->datasets().cells(dataset.id, untilHalf); }) == ErrorCode::Cancelled);
    CHECK(shares.size() > 1);
    CHECK(sameCells(store->datasets().cells(dataset.id), table));
}

TEST_CASE("a table goes to the trash and back with its cells, and is erased with them") {
    const WorkspaceFolder folder;
    const std::string file = folder.path("a.chandung");
    auto store = WorkspaceStore::create(file);
    const Table table = madeTable(50);
    Dataset dataset = madeDataset(50);
    store->datasets().add(dataset, table);

    dataset.columns[0].field = "demographics.area";
    store->datasets().put(dataset);
    CHECK(*store->datasets().find(dataset.id) == dataset);
    CHECK(sameCells(store->datasets().cells(dataset.id), table));

    store->datasets().trash(dataset.id);
    CHECK(store->datasets().count() == 0);
    CHECK(failureOf([&] { (void)store->datasets().cells(dataset.id); }) == ErrorCode::NotFound);
    REQUIRE(store->trashed().size() == 1);
    CHECK(store->trashed().front().name == dataset.name);
    store->datasets().restore(dataset.id);
    CHECK(sameCells(store->datasets().cells(dataset.id), table));

    Persona persona;
    persona.id = Uuid::make();
    persona.set("identity.name", std::string("Lan"));
    Statement claim = statement("Sống ở Đà Nẵng");
    Citation citation;
    citation.target = CitationTarget::Dataset;
    citation.targetId = dataset.id;
    citation.kind = EvidenceKind::Observed;
    citation.quote = "Tỉnh: 34 %";
    claim.evidence = {citation};
    persona.set("behaviour.habits", Statements{claim});
    store->personas().put(persona);
    CHECK(store->personas().find(persona.id)->statements("behaviour.habits").at(0).evidence.at(0) == citation);

    store->datasets().erase(dataset.id);
    CHECK(raw(file, "SELECT count(*) FROM dataset_chunk") == "0");
    const Citation left = store->personas().find(persona.id)->statements("behaviour.habits").at(0).evidence.at(0);
    CHECK(left.target == CitationTarget::None);
    CHECK(left.plainName == dataset.name);
    CHECK(store->checkIntegrity().ok);
}

TEST_CASE("cells that do not fit their dataset are reported as damage") {
    const WorkspaceFolder folder;
    const std::string file = folder.path("a.chandung");
    auto store = WorkspaceStore::create(file);
    const Dataset dataset = madeDataset(50);
    store->datasets().add(dataset, madeTable(50));
    for (const char* sql : {"UPDATE dataset_chunk SET bytes = x'00010203' WHERE column_no = 1",
                            "DELETE FROM dataset_chunk WHERE column_no = 0", "UPDATE dataset SET columns = '[1]'"}) {
        INFO(sql);
        REQUIRE(rawRun(file, sql).empty());
        CHECK(failureOf([&] { (void)store->datasets().cells(dataset.id); }) == ErrorCode::Damaged);
    }
}
