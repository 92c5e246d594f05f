#pragma once

#include "storage/table.h"

namespace chandung::storage {

class PlanTable : public Table<domain::Plan> {
public:
    explicit PlanTable(Shelf shelf);

protected:
    [[nodiscard]] domain::Plan read(Query& row) const override;
    void write(const domain::Plan& value, std::int64_t revision) override;
    [[nodiscard]] std::string title(const domain::Plan& value) const override;
    [[nodiscard]] std::vector<SearchText> texts(const domain::Plan& value) const override;
};

}  // namespace chandung::storage
