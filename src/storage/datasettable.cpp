#include "storage/datasettable.h"

#include "chandung/domain/error.h"
#include "storage/datasetjson.h"
#include "storage/evidence.h"

namespace chandung::storage {

using domain::Dataset;

DatasetTable::DatasetTable(Shelf shelf)
    : Table(shelf, Envelope(EntityKind::Dataset, "dataset", "name",
                            {{"source_id", "source"}, {"name"}, {"row_count"}, {"columns"}})) {}

Dataset DatasetTable::read(Query& row) const {
    int column = firstColumn;
    Dataset dataset;
    dataset.id = row.uuid(0);
    dataset.sourceId = row.uuid(column++);
    dataset.name = row.text(column++);
    dataset.rows = static_cast<std::size_t>(row.number(column++));
    auto columns = columnsFromJson(row.text(column));
    if (!columns) connection().raiseDamaged("columns of a dataset");
    dataset.columns = std::move(*columns);
    return dataset;
}

void DatasetTable::write(const Dataset& dataset, std::int64_t revision) {
    upsert(dataset, revision, dataset.sourceId, dataset.name, dataset.rows, columnsToJson(dataset.columns));
}

void DatasetTable::add(const Dataset& dataset, const domain::Table& cells, const Step& step) {
    std::size_t chunks = 0;
    for (const domain::Column& column : cells.columns) chunks += column.chunks().size();
    std::size_t done = 0;
    connection().change([&] {
        put(dataset);
        for (std::size_t column = 0; column < cells.columnCount(); ++column) {
            std::size_t number = 0;
            for (const domain::ColumnChunk& chunk : cells.columns[column].chunks()) {
                const std::string bytes = packChunk(chunk);
                Query(connection(),
                      "INSERT INTO dataset_chunk (dataset_id, column_no, chunk_no, row_count, bytes) VALUES (?, ?, ?, "
                      "?, ?)",
                      dataset.id, column, number++, chunk.rows(), Blob{bytes})
                    .run();
                connection().writeOut();  // little by little, so that the end of the transaction is short
                if (step) step(static_cast<double>(++done) / static_cast<double>(chunks));
            }
        }
    });
}

domain::Table DatasetTable::cells(const domain::Uuid& id, const Step& step) const {
    const auto dataset = find(id);
    if (!dataset) throw domain::Error(domain::ErrorCode::NotFound, {"dataset", id.str()});
    domain::Table table;
    for (const domain::DatasetColumn& column : dataset->columns) table.columns.emplace_back(column.name);
    Query query(connection(),
                "SELECT column_no, bytes FROM dataset_chunk WHERE dataset_id = ? ORDER BY column_no, chunk_no", id);
    while (query.next()) {
        const auto column = static_cast<std::size_t>(query.number(0));
        if (column >= table.columnCount()) connection().raiseDamaged("a dataset has more cells than columns");
        try {
            table.columns[column].append(domain::unpackChunk(query.text(1)));
        } catch (const domain::Error& error) {
            if (error.code() != domain::ErrorCode::Damaged) throw;
            connection().raiseDamaged("the cells of a dataset");
        }
        if (step) step(static_cast<double>(column) / static_cast<double>(table.columnCount()));
    }
    for (const domain::Column& column : table.columns)
        if (column.size() != dataset->rows) connection().raiseDamaged("a dataset has not all of its rows");
    return table;
}

std::string DatasetTable::title(const Dataset& dataset) const {
    return dataset.name;
}

std::vector<SearchText> DatasetTable::texts(const Dataset& dataset) const {
    std::vector<std::string> names;
    for (const domain::DatasetColumn& column : dataset.columns) names.push_back(column.name);
    return {{"name", dataset.name, true}, {"columns", lines(names)}};
}

void DatasetTable::detach(const domain::Uuid& id) {
    detachCitations(connection(), domain::CitationTarget::Dataset, id, envelope().nameOf(connection(), id));
}

}  // namespace chandung::storage
