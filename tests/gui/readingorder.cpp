// The quick order of texts is QCollator's own, text by text.
#include "gui/library/readingorder.h"

#include "catch.h"
#include "chandung/app/language.h"

#include <random>

using namespace chandung;

namespace {

int sign(int number) {
    return (number > 0) - (number < 0);
}

/// Texts of letters of our languages, with numbers and signs, and now and then something foreign.
std::vector<std::string> textsOf(unsigned seed, int count) {
    const std::vector<std::string> pieces{
        "a", "A",  "á", "ă",           "ằ", "â", "b", "d", "đ",  "Đ",       "e",      "ê",  "ế", "i", "Nguyễn",
        "o", "ô",  "ơ", "Ờ",           "u", "ư", "y", "ỹ", "z",  " ",       "-",      "'",  ".", "1", "02",
        "2", "10", "0", "99999999999", "(", "é", "ñ", "ß", "陈", "a\u0302", "\u0301", "l·", "œ", "😀", "x"};
    std::mt19937 random(seed);
    std::vector<std::string> texts{""};
    for (int i = 0; i < count; ++i) {
        std::string text;
        for (unsigned length = random() % 7 + 1; length > 0; --length) text += pieces[random() % pieces.size()];
        texts.push_back(text);
    }
    return texts;
}

}  // namespace

TEST_CASE("texts stand in the order of QCollator in each language") {
    for (const domain::Language language : {domain::Language::En, domain::Language::Vi, domain::Language::Ms}) {
        gui::ReadingOrder order;
        order.setLanguage(language);
        const std::vector<std::string> texts = textsOf(11, 250);
        gui::OrderedTexts ordered(order);
        for (const std::string& text : texts) ordered.add(text);
        std::vector<QString> plain;
        for (const std::string& text : texts) plain.push_back(QString::fromStdString(text));
        int wrong = 0;
        for (std::size_t a = 0; a < texts.size(); ++a)
            for (std::size_t b = 0; b < texts.size(); ++b) {
                if (sign(ordered.compare(a, b)) == sign(order.collator().compare(plain[a], plain[b]))) continue;
                if (++wrong > 5) continue;
                UNSCOPED_INFO(texts[a] + " | " + texts[b]);
            }
        INFO("language " << static_cast<int>(language));
        CHECK(wrong == 0);
    }
}

TEST_CASE("names of our languages are ordered by their letters, without asking QCollator for each") {
    gui::ReadingOrder order;
    order.setLanguage(domain::Language::Vi);
    std::string key;
    CHECK(order.append(key, "Nguyễn Thị Ánh, 12 (Đà Nẵng)"));
    CHECK_FALSE(order.append(key, "陈美玲"));
    std::string d;
    std::string e;
    CHECK(order.append(d, "Đức"));
    CHECK(order.append(e, "Dũng"));
    CHECK(e < d);  // đ is a letter of its own in Vietnamese
}
