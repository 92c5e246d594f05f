#include "storage/imagetable.h"

#include "chandung/domain/error.h"
#include "storage/sha256.h"

namespace chandung::storage {

using domain::Image;

namespace {

constexpr std::size_t maxImageBytes = std::size_t{48} * 1024 * 1024;

}  // namespace

ImageTable::ImageTable(Shelf shelf)
    : Table(shelf, Envelope(EntityKind::Image, "image", "media_type", {{"media_type"}, {"sha256"}, {"bytes"}})) {}

Image ImageTable::read(Query& row) const {
    return {row.uuid(0), row.text(firstColumn), row.text(firstColumn + 2)};
}

void ImageTable::write(const Image& image, std::int64_t revision) {
    if (image.bytes.size() > maxImageBytes)
        throw domain::Error(domain::ErrorCode::TooLarge, {connection().file().string(), "48 MB"});
    upsert(image, revision, image.mediaType, sha256(image.bytes), Blob{image.bytes});
}

std::string ImageTable::title(const Image& image) const {
    return image.mediaType;
}

std::vector<SearchText> ImageTable::texts(const Image&) const {
    return {};
}

std::vector<std::string> ImageTable::problems() const {
    std::vector<std::string> found;
    Query query(connection(), "SELECT id, sha256, bytes FROM image");
    while (query.next())
        if (sha256(query.text(2)) != query.text(1))
            found.push_back("image " + query.text(0) + ": its checksum does not fit");
    return found;
}

}  // namespace chandung::storage
