#pragma once

#include "storage/table.h"

namespace chandung::storage {

class CommitteeTable : public Table<domain::Committee> {
public:
    explicit CommitteeTable(Shelf shelf);

protected:
    [[nodiscard]] domain::Committee read(Query& row) const override;
    void write(const domain::Committee& value, std::int64_t revision) override;
    [[nodiscard]] std::string title(const domain::Committee& value) const override;
    [[nodiscard]] std::vector<SearchText> texts(const domain::Committee& value) const override;
};

}  // namespace chandung::storage
