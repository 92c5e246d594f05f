#include "personalnames.h"

#include "chandung/domain/textfold.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <string>

namespace chandung::domain {

namespace {

constexpr std::size_t mostNameWords = 4;

/// Forms of address, in lower case as they are written; a name follows.
constexpr auto titles = std::to_array<std::string_view>(
    {"anh",   "chị",    "ông",    "bà",   "cô",   "chú",   "bác",   "em",    "thầy", "dì",    "cậu",
     "encik", "puan",   "cik",    "tuan", "dato", "dato'", "datuk", "datin", "haji", "hajah", "kak",
     "abang", "makcik", "pakcik", "mr",   "mrs",  "ms",    "miss",  "dr",    "prof", "en",    "pn"});

/// Family names that are followed by given names; Vietnamese ones, then those of Chinese Malaysians, which need two.
constexpr auto vietnamese = std::to_array<std::string_view>(
    {"Nguyễn", "Trần", "Lê",    "Phạm",   "Hoàng", "Huỳnh", "Phan",  "Vũ",    "Võ",   "Đặng",
     "Bùi",    "Đỗ",   "Hồ",    "Ngô",    "Dương", "Lý",    "Đinh",  "Trịnh", "Đoàn", "Lâm",
     "Lương",  "Đào",  "Phùng", "Trương", "Tăng",  "Tạ",    "Quách", "Mạc",   "Châu"});
constexpr auto chinese =
    std::to_array<std::string_view>({"Tan",   "Lim",  "Lee", "Ng",  "Wong", "Chan", "Cheah", "Goh",  "Ong",  "Teh",
                                     "Chong", "Chua", "Lau", "Low", "Yap",  "Foo",  "Khoo",  "Chin", "Teoh", "Koh"});

/// Two words that begin like a name and are none: places, languages, a city named after a person.
constexpr auto notNames = std::to_array<std::string_view>(
    {"anh quoc", "anh van", "anh ngu", "ba ria", "ba na", "ba den", "co to", "ong ta", "ho chi minh", "ho tay",
     "ho guom", "ly son", "lam dong", "chau au", "chau a", "chau phi", "en route"});

struct Word {
    TextSpan span;
    std::string_view text;
    bool capital = false;
    bool joined = false;  ///< stands one space behind the word before
};

template <class List>
bool isIn(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::vector<Word> wordsOf(std::string_view text) {
    std::vector<Word> words;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto size = static_cast<utf8proc_ssize_t>(text.size());
    utf8proc_ssize_t at = 0;
    bool inside = false;
    while (at < size) {
        utf8proc_int32_t character = 0;
        const utf8proc_ssize_t length =
            std::max<utf8proc_ssize_t>(1, utf8proc_iterate(bytes + at, size - at, &character));
        const auto category = utf8proc_category(character);
        const bool letter = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME;
        const auto begin = static_cast<std::size_t>(at);
        const auto end = static_cast<std::size_t>(at + length);
        if (letter || (inside && (character == '\'' || character == '/'))) {
            if (!inside) {
                const std::string_view gap = words.empty()
                                                 ? std::string_view()
                                                 : text.substr(words.back().span.end, begin - words.back().span.end);
                words.push_back({{begin, end}, {}, category == UTF8PROC_CATEGORY_LU, gap == " " || gap == ". "});
            }
            words.back().span.end = end;
            inside = true;
        } else {
            inside = false;
        }
        at += length;
    }
    for (Word& word : words) word.text = text.substr(word.span.begin, word.span.size());
    return words;
}

class Names {
public:
    explicit Names(std::string_view text) : m_text(text), m_words(wordsOf(text)) {}

    std::vector<TextSpan> run() {
        std::size_t at = 0;
        while (at < m_words.size()) at = std::max(at + 1, takeAt(at));
        return std::move(m_found);
    }

private:
    /// How many capitalised words follow one another from here.
    [[nodiscard]] std::size_t capitals(std::size_t from) const {
        std::size_t count = 0;
        while (count < mostNameWords && from + count < m_words.size() && m_words[from + count].capital &&
               (count == 0 || plainGap(from + count)))
            ++count;
        return count;
    }

    [[nodiscard]] bool plainGap(std::size_t word) const {
        return m_words[word].span.begin - m_words[word - 1].span.end == 1 && m_words[word].joined;
    }

    [[nodiscard]] bool excluded(std::size_t at) const {
        const std::size_t last = std::min(at + 3, m_words.size());
        const std::string words =
            fold(m_text.substr(m_words[at].span.begin, m_words[last - 1].span.end - m_words[at].span.begin)) + ' ';
        return std::any_of(notNames.begin(), notNames.end(),
                           [&](std::string_view no) { return words.starts_with(std::string(no) + ' '); });
    }

    std::size_t add(std::size_t first, std::size_t count) {
        m_found.push_back({m_words[first].span.begin, m_words[first + count - 1].span.end});
        return first + count;
    }

    /// Takes a name that begins at this word; where to go on, or 0.
    std::size_t takeAt(std::size_t at) {
        if (excluded(at)) return 0;
        if (const std::size_t next = takeMalay(at)) return next;
        if (isTitle(at) && at + 1 < m_words.size() && m_words[at + 1].joined) {
            std::size_t name = at + 1;
            // "Tan Sri", "Dato' Seri", "Dr. Encik" stand before the name as well.
            while (name + 1 < m_words.size() &&
                   (isTitle(name) || isIn(std::to_array<std::string_view>({"Sri", "Seri"}), m_words[name].text)))
                ++name;
            if (const std::size_t next = takeMalay(name)) return next;
            if (const std::size_t count = capitals(name)) return add(name, count);
        }
        if (isIn(vietnamese, m_words[at].text) && capitals(at) >= 2) return add(at, capitals(at));
        if (isIn(chinese, m_words[at].text) && capitals(at) >= 3) return add(at, 3);
        return 0;
    }

    /// "Ahmad bin Ismail", "Devi a/p Kumar".
    std::size_t takeMalay(std::size_t at) {
        if (isTitle(at)) return 0;
        const std::size_t before = capitals(at);
        const std::size_t link = at + before;
        if (before == 0 || link + 1 >= m_words.size() || !m_words[link].joined) return 0;
        if (!isIn(std::to_array<std::string_view>({"bin", "binti", "bte", "a/l", "a/p"}), m_words[link].text)) return 0;
        const std::size_t after = capitals(link + 1);
        return after == 0 ? 0 : add(at, before + 1 + std::min<std::size_t>(after, 3));
    }

    [[nodiscard]] bool isTitle(std::size_t at) const {
        std::string lower(m_words[at].text);
        // Only the first letter may be a capital: "ANH" in a headline addresses nobody.
        for (const auto& [upper, small] :
             {std::pair<std::string_view, std::string_view>{"Ô", "ô"}, {"Ư", "ư"}, {"Đ", "đ"}})
            if (lower.starts_with(upper)) lower.replace(0, upper.size(), small);
        if (!lower.empty() && lower[0] >= 'A' && lower[0] <= 'Z') lower[0] = static_cast<char>(lower[0] - 'A' + 'a');
        return isIn(titles, lower);
    }

    std::string_view m_text;
    std::vector<Word> m_words;
    std::vector<TextSpan> m_found;
};

}  // namespace

std::vector<TextSpan> findNames(std::string_view text) {
    return Names(text).run();
}

}  // namespace chandung::domain
