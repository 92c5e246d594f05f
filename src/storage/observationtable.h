#pragma once

#include "storage/table.h"

namespace chandung::storage {

class ObservationTable : public Table<domain::Observation> {
public:
    explicit ObservationTable(Shelf shelf);

protected:
    [[nodiscard]] domain::Observation read(Query& row) const override;
    void write(const domain::Observation& value, std::int64_t revision) override;
    [[nodiscard]] std::string title(const domain::Observation& value) const override;
    [[nodiscard]] std::vector<SearchText> texts(const domain::Observation& value) const override;
    void detach(const domain::Uuid& id) override;
};

}  // namespace chandung::storage
