#pragma once

#include "storage/table.h"

namespace chandung::storage {

class StudyTable : public Table<domain::Study> {
public:
    explicit StudyTable(Shelf shelf);

protected:
    [[nodiscard]] domain::Study read(Query& row) const override;
    void write(const domain::Study& value, std::int64_t revision) override;
    [[nodiscard]] std::string title(const domain::Study& value) const override;
    [[nodiscard]] std::vector<SearchText> texts(const domain::Study& value) const override;
};

}  // namespace chandung::storage
