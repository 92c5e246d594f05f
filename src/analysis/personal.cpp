#include "personal.h"

#include "chandung/domain/textfold.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace chandung::analysis {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::size_t looksAt = 2000;  // different texts

/// "fullName", "full_name" and "Họ và tên" as folded words with a space at each end, so that whole words can be found.
std::string wordsOf(const std::string& name) {
    std::string spaced;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
        if (i > 0 && name[i] >= 'A' && name[i] <= 'Z' && lower(name[i - 1])) spaced += ' ';
        spaced += name[i] == '_' ? ' ' : name[i];
    }
    std::string words = " ";
    for (const std::string& word : domain::foldedWords(spaced)) words.append(word).append(1, ' ');
    return words;
}

std::string between(std::string_view phrase) {
    return std::string(1, ' ').append(phrase).append(1, ' ');
}

bool holds(const std::string& words, std::string_view phrase) {
    return words.find(between(phrase)) != std::string::npos;
}

bool holdsAny(const std::string& words, Words phrases) {
    return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) { return holds(words, phrase); });
}

bool isOnly(const std::string& words, Words phrases) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return words == between(phrase); });
}

constexpr std::array<std::string_view, 19> personNames{
    "full name",      "fullname",      "first name",  "firstname",      "last name",      "lastname", "surname",
    "family name",    "given name",    "middle name", "contact name",   "contact person", "ho ten",   "ho va ten",
    "ten khach hang", "nguoi lien he", "nama penuh",  "nama pelanggan", "nama pertama"};
constexpr std::array<std::string_view, 8> perhapsNames{"name", "contact",       "ten",      "nama",
                                                       "ho",   "customer name", "customer", "khach hang"};
constexpr std::array<std::string_view, 6> emailNames{"email", "e mail", "emel", "mail", "thu dien tu", "email address"};
constexpr std::array<std::string_view, 16> phoneNames{
    "phone",   "mobile",  "telephone", "tel",      "cellphone", "sdt",     "so dien thoai", "dien thoai",
    "di dong", "telefon", "no tel",    "whatsapp", "zalo",      "hotline", "no telefon",    "phone number"};
constexpr std::array<std::string_view, 10> addressNames{"address", "street", "dia chi",    "alamat",   "home address",
                                                        "so nha",  "ip",     "ip address", "latitude", "longitude"};
constexpr std::array<std::string_view, 14> paperNames{"passport", "cccd", "cmnd",        "can cuoc", "chung minh",
                                                      "ho chieu", "nric", "mykad",       "no kp",    "kad pengenalan",
                                                      "pasport",  "ssn",  "national id", "ic number"};
constexpr std::array<std::string_view, 6> birthNames{"date of birth", "birth date", "birthday",
                                                     "dob",           "ngay sinh",  "tarikh lahir"};
constexpr std::array<std::string_view, 18> identifierNames{
    "id",  "uuid", "guid",      "identifier",    "respondent", "serial",
    "no",  "stt",  "so thu tu", "ma khach hang", "ma kh",      "ma so",
    "bil", "row",  "index",     "ma don hang",   "user",       "respondentid"};
// English puts the word behind ("Store code"), Vietnamese and Malay before ("Mã vùng", "Kod cawangan").
constexpr std::array<std::string_view, 8> codesBehind{"code",   "zip", "zipcode", "postcode",
                                                      "postal", "id",  "sku",     "poskod"};
constexpr std::array<std::string_view, 2> codesBefore{"kod", "ma"};
constexpr std::array<std::string_view, 8> dateNames{"date",   "day", "ngay", "thoi gian",
                                                    "tarikh", "dt",  "time", "timestamp"};

/// The share of the looked-at texts that fit.
template <class Fits>
double shareOf(const Tally& tally, Fits fits) {
    const std::size_t count = std::min(looksAt, tally.entries().size());
    if (count == 0) return 0;
    std::size_t fitting = 0;
    for (std::size_t i = 0; i < count; ++i)
        if (fits(tally.entries()[i].text)) ++fitting;
    return static_cast<double>(fitting) / static_cast<double>(count);
}

bool isEmail(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find(' ') != std::string_view::npos) return false;
    const std::size_t dot = text.find('.', at);
    return dot != std::string_view::npos && dot > at + 1 && dot + 2 < text.size();
}

/// +84 912 345 678, 0912.345.678, (028) 3822-1234, 012-345 6789.
bool isPhone(std::string_view text) {
    std::size_t digits = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            ++digits;
        else if (std::string_view("+-. ()/").find(c) == std::string_view::npos)
            return false;
    }
    const bool begins = text.starts_with('+') || text.starts_with('0') || text.starts_with("(0") ||
                        text.starts_with("84") || text.starts_with("60");
    return begins && digits >= 9 && digits <= 13;
}

bool isPhoneLike(std::string_view text) {
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits >= 7 && digits <= 15 && text.size() <= 24;
}

/// Two to five words, the first a Vietnamese family name; or with "bin", "binti", "a/l", "a/p" within.
bool isPersonName(std::string_view text) {
    static constexpr std::array<std::string_view, 22> families{
        "nguyen", "tran", "le",  "pham",  "hoang", "huynh", "phan",  "vu",     "vo",  "dang", "bui",
        "do",     "ho",   "ngo", "duong", "ly",    "dinh",  "trinh", "truong", "mai", "dao",  "luong"};
    if (text.size() > 60) return false;
    const auto words = domain::foldedWords(text);
    if (words.size() < 2 || words.size() > 6) return false;
    if (words.size() <= 5 && std::find(families.begin(), families.end(), words[0]) != families.end()) return true;
    return std::any_of(words.begin() + 1, words.end(),
                       [](const std::string& word) { return word == "bin" || word == "binti" || word == "bt"; }) ||
           text.find(" a/l ") != std::string_view::npos || text.find(" a/p ") != std::string_view::npos;
}

bool isAddress(std::string_view text) {
    static constexpr std::array<std::string_view, 16> places{"street", "road",   "avenue", "ave",   "lane",   "jalan",
                                                             "jln",    "lorong", "taman",  "duong", "phuong", "quan",
                                                             "huyen",  "ngo",    "st",     "rd"};
    if (text.size() < 10 || text.size() > 200 ||
        std::none_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    const auto words = domain::foldedWords(text);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return std::find(places.begin(), places.end(), word) != places.end();
    });
}

/// How many of the cells have a text of their own, 0–1.
double variety(const Tally& tally) {
    std::size_t cells = 0;
    for (const auto& entry : tally.entries()) cells += entry.count;
    return cells == 0 ? 0 : static_cast<double>(tally.entries().size()) / static_cast<double>(cells);
}

}  // namespace

PersonalKind personalKindOf(const std::string& name, const Tally& tally, ColumnType type) {
    const std::string words = wordsOf(name);
    const bool text = type != ColumnType::Number && type != ColumnType::Date;
    const double own = variety(tally);
    const auto mostly = [&](bool (*fits)(std::string_view)) { return shareOf(tally, fits) >= 0.6; };

    if (holdsAny(words, birthNames)) return PersonalKind::BirthDate;
    if (holdsAny(words, paperNames)) return PersonalKind::Id;
    if (text && mostly(isEmail)) return PersonalKind::Email;
    if (text && holdsAny(words, emailNames) && own >= 0.5) return PersonalKind::Email;
    if (holdsAny(words, phoneNames) && mostly(isPhoneLike)) return PersonalKind::Phone;
    if (text && own >= 0.5 && mostly(isPhone)) return PersonalKind::Phone;
    if (holdsAny(words, addressNames) && own >= 0.3) return PersonalKind::Address;
    if (text && mostly(isAddress)) return PersonalKind::Address;
    if (text && holdsAny(words, personNames)) return PersonalKind::Name;
    if (text && isOnly(words, perhapsNames) && own >= 0.5) return PersonalKind::Name;
    if (text && own >= 0.3 && mostly(isPersonName)) return PersonalKind::Name;
    return type == ColumnType::Identifier ? PersonalKind::Id : PersonalKind::None;
}

bool namesCode(const std::string& name) {
    const std::string words = wordsOf(name);
    return std::any_of(codesBehind.begin(), codesBehind.end(),
                       [&](std::string_view word) { return words.ends_with(between(word)); }) ||
           std::any_of(codesBefore.begin(), codesBefore.end(),
                       [&](std::string_view word) { return words.starts_with(between(word)); });
}

bool namesIdentifier(const std::string& name) {
    const std::string words = wordsOf(name);
    return holdsAny(words, identifierNames) || words.ends_with("id ");
}
bool namesDate(const std::string& name) {
    return holdsAny(wordsOf(name), dateNames);
}

}  // namespace chandung::analysis
