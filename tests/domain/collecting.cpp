// Step 2 and 3 without a window: sentences, personal details, guides, mixes, and the persona of a segment.
#include "catch.h"

#include "chandung/domain/guidemaking.h"
#include "chandung/domain/personaldata.h"
#include "chandung/domain/personaseed.h"
#include "chandung/domain/sentences.h"
#include "chandung/domain/studychecks.h"

using namespace chandung::domain;

namespace {

std::vector<std::string> sentences(const std::string& text) {
    std::vector<std::string> found;
    for (const Sentence& sentence : splitSentences(text))
        found.push_back((sentence.speaker.size() > 0
                             ? text.substr(sentence.speaker.begin, sentence.speaker.size()) + "| "
                             : std::string()) +
                        text.substr(sentence.span.begin, sentence.span.size()));
    return found;
}

std::vector<std::string> personal(const std::string& text) {
    std::vector<std::string> found;
    for (const PersonalDetail& detail : findPersonal(text))
        found.push_back(std::string("nep").substr(static_cast<std::size_t>(detail.kind), 1) + ":" +
                        text.substr(detail.span.begin, detail.span.size()));
    return found;
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("a transcript becomes sentences with their speakers") {
    CHECK(sentences("Minh Anh: And then?\nBuyer: I ask three suppliers. Nobody writes it down!  \n\n") ==
          List{"Minh Anh| And then?", "Buyer| I ask three suppliers.", "Buyer| Nobody writes it down!"});
    CHECK(sentences("Giá 2.400.000 đồng. TP. Hồ Chí Minh xa lắm… Đúng không?") ==
          List{"Giá 2.400.000 đồng.", "TP. Hồ Chí Minh xa lắm… Đúng không?"});
    CHECK(sentences("He said “It is late.” Then he left.") == List{"He said “It is late.”", "Then he left."});
    CHECK(sentences("Mỗi tháng rang 200 kg. Vợ tôi giữ tiền. Máy 150 tr. Hơi đắt.") ==
          List{"Mỗi tháng rang 200 kg.", "Vợ tôi giữ tiền.", "Máy 150 tr.", "Hơi đắt."});
    CHECK(sentences("Kedai di Kg. Baru sudah lama.") == List{"Kedai di Kg. Baru sudah lama."});
    CHECK(sentences("No full stop") == List{"No full stop"});
    CHECK(sentences("Why?! Really?") == List{"Why?!", "Really?"});
    CHECK(sentences("see https://a.vn/b: it works") == List{"see https://a.vn/b: it works"});
    CHECK(splitSentences("").empty());
    CHECK(splitSentences(" \n \r\n").empty());
}

TEST_CASE("names, addresses and numbers of people are found") {
    CHECK(personal("usually anh Phước. You can ask chị Mai at 0903 555 014, or muahang@anphu.example.") ==
          List{"n:Phước", "n:Mai", "p:0903 555 014", "e:muahang@anphu.example"});
    CHECK(personal("Nguyễn Thị Hồng Hạnh và Encik Ahmad, Puan Siti binti Osman, Dr. Lim") ==
          List{"n:Nguyễn Thị Hồng Hạnh", "n:Ahmad", "n:Siti binti Osman", "n:Lim"});
    CHECK(personal("Tan Mei Ling called; Devi a/p Kumar too") == List{"n:Tan Mei Ling", "n:Devi a/p Kumar"});
    for (const char* phone : {"0903555014", "090 355 5014", "+84 903 555 014", "(+84) 903-555-014", "84903555014",
                              "028 3822 5678", "012-345 6789", "011-2345 6789", "+60 12-345 6789", "03-7956 1234"}) {
        INFO(phone);
        CHECK(personal(std::string("Call ") + phone + " today") == List{std::string("p:") + phone});
    }
}

TEST_CASE("what is no person stays") {
    for (const char* text :
         {"Giá 2.400.000 đồng, năm 2026, ngày 2026-03-14", "TP. Hồ Chí Minh và Bà Rịa", "hotline 1900 1234",
          "em thấy anh ấy đúng", "61 % compare quotes", "a @ b", "Tan is a colour", "order 000123456789"}) {
        INFO(text);
        CHECK(personal(text).empty());
    }
}

TEST_CASE("masking keeps the rest, and one person is one number") {
    const std::string text = "chị Mai, 0903 555 014. Hỏi chị Mai hoặc anh Bình [name 1]";
    CHECK(maskPersonal(text, findPersonal(text), {"name", "e-mail", "phone"}) ==
          "chị [name 2], [phone 1]. Hỏi chị [name 2] hoặc anh [name 3] [name 1]");
    CHECK(maskPersonal("nothing", {}, {"name", "e-mail", "phone"}) == "nothing");
    const std::string masked = maskPersonal(text, findPersonal(text), {"name", "e-mail", "phone"});
    CHECK(findPersonal(masked).empty());
}

TEST_CASE("sources of one kind are one-sided") {
    const auto mix = [](std::vector<SourceKind> kinds) {
        std::vector<Source> sources(kinds.size());
        for (std::size_t i = 0; i < kinds.size(); ++i) sources[i].kind = kinds[i];
        return sourceMix(sources);
    };
    using K = SourceKind;
    CHECK_FALSE(mix({K::Internal}).oneSided());
    CHECK(mix({K::Internal, K::Internal}).oneSided());
    CHECK_FALSE(mix({K::Internal, K::Interview, K::Internal}).oneSided());
    const SourceMix most = mix({K::Social, K::Social, K::Social, K::Interview});
    CHECK(most.oneSided());
    CHECK(most.most == K::Social);
    CHECK(most.ofMost == 3);
}

TEST_CASE("shares of one base do not pass 100 percent unnoticed") {
    std::vector<Segment> segments(3);
    segments[0].share = 60;
    segments[1].share = 40.3;
    segments[2].share = 30;
    segments[2].base = ShareBase::Revenue;
    CHECK_FALSE(shareAbove100(segments));
    segments[2].base = ShareBase::Customers;
    REQUIRE(shareAbove100(segments));
    CHECK(shareAbove100(segments)->percent == Approx(130.3));
    segments[0].name = "Nhà máy Nhỏ";
    segments[0].id = Uuid::make();
    CHECK(nameTaken(segments, Uuid::make(), "nha may nho"));
    CHECK_FALSE(nameTaken(segments, segments[0].id, "nha may nho"));
    CHECK_FALSE(nameTaken(segments, Uuid::make(), ""));
}
