#pragma once

#include "storage/table.h"

namespace chandung::storage {

class SegmentTable : public Table<domain::Segment> {
public:
    explicit SegmentTable(Shelf shelf);

protected:
    [[nodiscard]] domain::Segment read(Query& row) const override;
    void write(const domain::Segment& value, std::int64_t revision) override;
    [[nodiscard]] std::string title(const domain::Segment& value) const override;
    [[nodiscard]] std::vector<SearchText> texts(const domain::Segment& value) const override;
};

}  // namespace chandung::storage
