#pragma once

#include "storage/table.h"

namespace chandung::storage {

class DatasetTable : public Table<domain::Dataset, DatasetRepository> {
public:
    explicit DatasetTable(Shelf shelf);

    void add(const domain::Dataset& dataset, const domain::Table& cells, const Step& step) override;
    [[nodiscard]] domain::Table cells(const domain::Uuid& id, const Step& step) const override;

protected:
    [[nodiscard]] domain::Dataset read(Query& row) const override;
    void write(const domain::Dataset& value, std::int64_t revision) override;
    [[nodiscard]] std::string title(const domain::Dataset& value) const override;
    [[nodiscard]] std::vector<SearchText> texts(const domain::Dataset& value) const override;
    void detach(const domain::Uuid& id) override;
};

}  // namespace chandung::storage
