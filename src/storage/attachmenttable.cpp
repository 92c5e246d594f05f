#include "storage/attachmenttable.h"

#include "chandung/domain/error.h"
#include "storage/sha256.h"

namespace chandung::storage {

using domain::Attachment;

AttachmentTable::AttachmentTable(Shelf shelf)
    : Table(shelf,
            Envelope(EntityKind::Attachment, "attachment", "name",
                     {{"source_id", "source"}, {"name"}, {"media_type"}, {"link"}, {"size"}, {"sha256"}, {"bytes"}})) {}

std::vector<Attachment> AttachmentTable::all() const {
    std::vector<Attachment> values;
    Query row(connection(),
              "SELECT id, source_id, name, media_type, link, size FROM attachment WHERE deleted_at IS NULL "
              "ORDER BY seq");
    while (row.next())
        values.push_back({row.uuid(0), row.uuid(1), row.text(2), row.text(3), row.text(4), row.number(5), {}});
    return values;
}

Attachment AttachmentTable::read(Query& row) const {
    int column = firstColumn;
    Attachment attachment;
    attachment.id = row.uuid(0);
    attachment.sourceId = row.uuid(column++);
    attachment.name = row.text(column++);
    attachment.mediaType = row.text(column++);
    attachment.link = row.text(column++);
    attachment.size = row.number(column++);
    ++column;  // the checksum is the table's own
    if (attachment.isInside()) attachment.bytes = row.text(column);
    return attachment;
}

void AttachmentTable::write(const Attachment& attachment, std::int64_t revision) {
    const auto given = static_cast<std::int64_t>(attachment.bytes.size());
    if (given > domain::mostAttachmentBytes)
        throw domain::Error(domain::ErrorCode::TooLarge, {attachment.name, "48 MB"});
    if (attachment.isInside() && given != attachment.size)
        throw domain::Error(domain::ErrorCode::StorageFailed, {connection().file().string(), "attachment bytes"});
    std::optional<Blob> bytes;
    if (attachment.isInside()) bytes.emplace(Blob{attachment.bytes});
    upsert(attachment, revision, attachment.sourceId, attachment.name, attachment.mediaType, attachment.link,
           attachment.size, attachment.isInside() ? sha256(attachment.bytes) : std::string(), bytes);
}

std::string AttachmentTable::title(const Attachment& attachment) const {
    return attachment.name;
}

std::vector<SearchText> AttachmentTable::texts(const Attachment& attachment) const {
    return {{"name", attachment.name, true}, {"link", attachment.link}};
}

std::vector<std::string> AttachmentTable::problems() const {
    std::vector<std::string> found;
    Query row(connection(), "SELECT id, sha256, bytes FROM attachment WHERE link = ''");
    while (row.next())
        if (sha256(row.text(2)) != row.text(1))
            found.push_back("attachment " + row.text(0) + ": its checksum does not fit");
    return found;
}

}  // namespace chandung::storage
