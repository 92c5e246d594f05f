#pragma once

#include "storage/table.h"

namespace chandung::storage {

/// Interview guides, with their questions in one column: they are only ever read and written together.
class GuideTable : public Table<domain::Guide> {
public:
    explicit GuideTable(Shelf shelf);

protected:
    [[nodiscard]] domain::Guide read(Query& row) const override;
    void write(const domain::Guide& value, std::int64_t revision) override;
    [[nodiscard]] std::string title(const domain::Guide& value) const override;
    [[nodiscard]] std::vector<SearchText> texts(const domain::Guide& value) const override;
};

}  // namespace chandung::storage
