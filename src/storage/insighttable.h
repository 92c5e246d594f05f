#pragma once

#include "storage/table.h"

namespace chandung::storage {

class InsightTable : public Table<domain::Insight> {
public:
    explicit InsightTable(Shelf shelf);

protected:
    [[nodiscard]] domain::Insight read(Query& row) const override;
    void write(const domain::Insight& value, std::int64_t revision) override;
    [[nodiscard]] std::string title(const domain::Insight& value) const override;
    [[nodiscard]] std::vector<SearchText> texts(const domain::Insight& value) const override;
    void detach(const domain::Uuid& id) override;
};

}  // namespace chandung::storage
