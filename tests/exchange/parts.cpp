// Parts of the program that are loaded when they are needed.
#include "chandung/exchange/part.h"

#include "catch.h"
#include "sampledata.h"

using namespace chandung;
using namespace chandung::test;

TEST_CASE("a part is loaded once and stays") {
    const void* table = exchange::loadPart("workbooks");
    CHECK(table != nullptr);
    CHECK(exchange::loadPart("workbooks") == table);
}

TEST_CASE("a part that is missing is said with its place") {
    const domain::Error error = failure([] { (void)exchange::loadPart("nothing"); });
    CHECK(error.code() == domain::ErrorCode::PartMissing);
    REQUIRE(error.args().size() == 2);
    CHECK(error.args()[0].find("chandung-nothing.so") != std::string::npos);
    CHECK_FALSE(error.args()[1].empty());
}
