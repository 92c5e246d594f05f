#pragma once

#include "storage/table.h"

namespace chandung::storage {

/// Files beside sources. A list of them does not read the files.
class AttachmentTable : public Table<domain::Attachment> {
public:
    explicit AttachmentTable(Shelf shelf);

    [[nodiscard]] std::vector<domain::Attachment> all() const override;

    /// The files whose bytes are not what was stored.
    [[nodiscard]] std::vector<std::string> problems() const;

protected:
    [[nodiscard]] domain::Attachment read(Query& row) const override;
    /// TooLarge above the limit; a file that is kept inside must bring its bytes.
    void write(const domain::Attachment& value, std::int64_t revision) override;
    [[nodiscard]] std::string title(const domain::Attachment& value) const override;
    [[nodiscard]] std::vector<SearchText> texts(const domain::Attachment& value) const override;
};

}  // namespace chandung::storage
