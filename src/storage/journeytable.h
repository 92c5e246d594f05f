#pragma once

#include "storage/table.h"

namespace chandung::storage {

class JourneyTable : public Table<domain::Journey> {
public:
    explicit JourneyTable(Shelf shelf);

protected:
    [[nodiscard]] domain::Journey read(Query& row) const override;
    void write(const domain::Journey& value, std::int64_t revision) override;
    [[nodiscard]] std::string title(const domain::Journey& value) const override;
    [[nodiscard]] std::vector<SearchText> texts(const domain::Journey& value) const override;
};

}  // namespace chandung::storage
