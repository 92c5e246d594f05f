#pragma once

#include "storage/table.h"

namespace chandung::storage {

class SourceTable : public Table<domain::Source> {
public:
    explicit SourceTable(Shelf shelf);

protected:
    [[nodiscard]] domain::Source read(Query& row) const override;
    void write(const domain::Source& value, std::int64_t revision) override;
    [[nodiscard]] std::string title(const domain::Source& value) const override;
    [[nodiscard]] std::vector<SearchText> texts(const domain::Source& value) const override;
    void detach(const domain::Uuid& id) override;
};

}  // namespace chandung::storage
