#pragma once

#include "storage/table.h"

namespace chandung::storage {

class ImageTable : public Table<domain::Image> {
public:
    explicit ImageTable(Shelf shelf);

    /// The pictures whose bytes are not what was stored.
    [[nodiscard]] std::vector<std::string> problems() const;

protected:
    [[nodiscard]] domain::Image read(Query& row) const override;
    void write(const domain::Image& value, std::int64_t revision) override;
    [[nodiscard]] std::string title(const domain::Image& value) const override;
    [[nodiscard]] std::vector<SearchText> texts(const domain::Image& value) const override;
};

}  // namespace chandung::storage
