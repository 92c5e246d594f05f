// Files beside a source: their bytes, their limits, and what becomes of them with their source.
#include "storagesupport.h"

#include "chandung/domain/attachment.h"

using namespace chandung;
using namespace chandung::domain;
using namespace chandung::test;

namespace {

struct Shelf {
    WorkspaceFolder folder;
    std::string file = folder.path("a.chandung");
    std::unique_ptr<WorkspaceStore> store = WorkspaceStore::create(file);
    Sample sample;

    Shelf() { sample.putInto(*store); }
};

}  // namespace

TEST_CASE("a file comes back byte for byte, and a list of files does not read them") {
    Shelf shelf;
    CHECK(shelf.store->attachments().find(shelf.sample.attachment.id) == shelf.sample.attachment);
    Attachment listed = shelf.sample.attachment;
    listed.bytes.clear();
    CHECK(shelf.store->attachments().all() == std::vector{listed});
    shelf.store.reset();
    shelf.store = WorkspaceStore::open(shelf.file, Access::ReadWrite);
    CHECK(shelf.store->attachments().find(shelf.sample.attachment.id) == shelf.sample.attachment);
    CHECK(shelf.store->checkIntegrity().ok);
}

TEST_CASE("a file above the limit is refused, a link is not") {
    Shelf shelf;
    Attachment large = shelf.sample.attachment;
    large.id = Uuid::make();
    large.size = mostAttachmentBytes + 1;
    large.bytes.assign(static_cast<std::size_t>(large.size), 'x');
    CHECK(failureOf([&] { shelf.store->attachments().put(large); }) == ErrorCode::TooLarge);
    large.bytes.clear();
    large.link = "/video/gặp gỡ.mp4";
    shelf.store->attachments().put(large);
    CHECK(shelf.store->attachments().find(large.id) == large);
    // What came from a list, without its bytes, must not wipe the file.
    Attachment listed = shelf.store->attachments().all().front();
    listed.name = "other.mp3";
    CHECK(failureOf([&] { shelf.store->attachments().put(listed); }) == ErrorCode::StorageFailed);
    CHECK(shelf.store->attachments().find(shelf.sample.attachment.id) == shelf.sample.attachment);
}

TEST_CASE("a file goes to the trash and back, and for good with its source") {
    Shelf shelf;
    const Uuid id = shelf.sample.attachment.id;
    shelf.store->attachments().trash(id);
    CHECK(shelf.store->attachments().all().empty());
    CHECK(shelf.store->search("ghi am", 5).empty());
    CHECK(shelf.store->trashed().size() == 1);
    shelf.store->attachments().restore(id);
    REQUIRE(shelf.store->search("ghi am", 5).size() == 1);
    CHECK(shelf.store->search("ghi am", 5)[0].kind == storage::EntityKind::Attachment);
    shelf.store->sources().erase(shelf.sample.source.id);
    CHECK(shelf.store->attachments().count() == 0);
    CHECK(raw(shelf.file, "SELECT count(*) FROM search_entry WHERE kind = 'attachment'") == "0");
    CHECK(shelf.store->checkIntegrity().ok);
}

TEST_CASE("a changed byte of a file is found") {
    Shelf shelf;
    CHECK(rawRun(shelf.file, "UPDATE attachment SET bytes = CAST('ID3 bytez' AS BLOB)").empty());
    CHECK_FALSE(shelf.store->checkIntegrity().ok);
}

TEST_CASE("the text of a source and the questions of a guide are found") {
    Shelf shelf;
    const auto finds = [&](const char* query, storage::EntityKind kind, const std::string& field) {
        for (const auto& hit : shelf.store->search(query, 20))
            if (hit.kind == kind && hit.field == field) return true;
        return false;
    };
    CHECK(finds("vi sao cham", storage::EntityKind::Source, "text"));
    CHECK(finds("dau dau", storage::EntityKind::Guide, "questions"));
    CHECK(finds("phong van nha may", storage::EntityKind::Guide, "name"));
}

TEST_CASE("file names are made harmless and keep their ending") {
    CHECK(cleanFileName("ghi âm 4.mp3") == "ghi âm 4.mp3");
    CHECK(cleanFileName("../../etc/passwd") == "passwd");
    CHECK(cleanFileName("C:\\Windows\\system32\\a.exe") == "a.exe");
    CHECK(cleanFileName("a\nb:c*?.pdf") == "a_b_c__.pdf");
    CHECK(cleanFileName(" .hidden ") == "hidden");
    CHECK(cleanFileName("CON.txt") == "_CON.txt");
    CHECK(cleanFileName("") == "file");
    CHECK(cleanFileName("...") == "file");
    std::string manyLetters(500, 'x');
    manyLetters.append(".jpeg");
    const std::string longName = cleanFileName(manyLetters);
    CHECK(longName.size() <= 120);
    CHECK(longName.ends_with(".jpeg"));
    CHECK(cleanFileName(std::string("\xff\xfe") + "a.txt") == "__a.txt");
}
