#include "chandung/domain/uuid.h"

#include "catch.h"

#include <set>

using chandung::domain::Uuid;

TEST_CASE("ids are version 7, different and in the order they were made") {
    std::set<Uuid> seen;
    Uuid last;
    for (int i = 0; i < 10'000; ++i) {
        const Uuid id = Uuid::make();
        REQUIRE(last < id);
        REQUIRE(seen.insert(id).second);
        last = id;
    }
    const std::string text = last.str();
    CHECK(text.size() == 36);
    CHECK(text[14] == '7');
    CHECK(std::string("89ab").find(text[19]) != std::string::npos);
}

TEST_CASE("an id is read back from its text in either case, and nothing else is") {
    const Uuid id = Uuid::make();
    CHECK(Uuid::parse(id.str()) == id);
    CHECK(Uuid::parse("0193ABCD-0000-7000-8000-00000000000F")->str() == "0193abcd-0000-7000-8000-00000000000f");
    for (const char* wrong :
         {"", "0193abcd", "0193abcd-0000-7000-8000-00000000000", "0193abcd-0000-7000-8000-00000000000g",
          "0193abcd00000-7000-8000-00000000000f", "{193abcd-0000-7000-8000-00000000000f"})
        CHECK_FALSE(Uuid::parse(wrong));
    CHECK(Uuid().isNull());
    CHECK(Uuid().str().empty());
}
