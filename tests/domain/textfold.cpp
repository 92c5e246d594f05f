#include "chandung/domain/textfold.h"

#include "catch.h"

using namespace chandung::domain;

TEST_CASE("folding takes away accents and case, Đ included") {
    CHECK(fold("Đà Nẵng") == "da nang");
    CHECK(fold("TRẦN THỊ THU HẰNG") == "tran thi thu hang");
    CHECK(fold("ưỡng ỠƯ") == "uong ou");
    CHECK(fold("Café ﬁn Straße") == "cafe fin strasse");
    CHECK(fold("漢字 عربي") == "漢字 عربي");
}

TEST_CASE("composed and decomposed letters fold alike") {
    CHECK(fold("e\xCC\x82\xCC\x81") == fold("\xE1\xBA\xBF"));
}

TEST_CASE("bytes that are not UTF-8 do not stop folding") {
    CHECK(fold("a\xFF"
               "B") ==
          "a\xFF"
          "b");
    CHECK(checkUtf8("abc").valid);
    CHECK(checkUtf8("ab\xFF").offset == 2);
    CHECK_FALSE(checkUtf8("\xC0\x80").valid);
}

TEST_CASE("words are split at what is neither letter nor digit") {
    CHECK(foldedWords("Giá 1,2–2 tỷ (đồng)!") == std::vector<std::string>{"gia", "1", "2", "2", "ty", "dong"});
    CHECK(foldedWords("  ").empty());
}

TEST_CASE("characters are counted as a reader does") {
    CHECK(characterCount("Ẵng") == 3);
    CHECK(characterCount("e\xCC\x82\xCC\x81") == 1);
    CHECK(characterCount("👩‍🔧") == 1);
}
