#include "gui/library/readingorder.h"

#include "chandung/app/language.h"

#include <algorithm>
#include <cstring>

namespace chandung::gui {

namespace {

constexpr char32_t highFrom = 0x1E00;
/// More digits than that are left to QCollator.
constexpr std::size_t mostDigits = 200;

/// The signs whose order is asked for. Each is one letter everywhere, whatever stands beside it; digits are not among
/// them, because they count as numbers.
const QString knownSigns = QStringLiteral(
    " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
    "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ");

/// The next sign of a text in UTF-8; 0 for what has more than three bytes or is damaged.
char32_t nextSign(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : 0); };
    const unsigned char first = byte(at);
    if (first < 0x80) {
        ++at;
        return first;
    }
    if ((first & 0xE0U) == 0xC0U) {
        const char32_t sign = (char32_t{first & 0x1FU} << 6U) | (byte(at + 1) & 0x3FU);
        at += 2;
        return sign;
    }
    if ((first & 0xF0U) == 0xE0U) {
        const char32_t sign =
            (char32_t{first & 0x0FU} << 12U) | (char32_t{byte(at + 1) & 0x3FU} << 6U) | (byte(at + 2) & 0x3FU);
        at += 3;
        return sign;
    }
    at = text.size();
    return 0;
}

bool isDigit(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

}  // namespace

void ReadingOrder::setLanguage(domain::Language language) {
    if (m_collator && language == m_language) return;
    m_language = language;
    m_collator.emplace(app::localeOf(language));
    m_collator->setNumericMode(true);
    m_collator->setCaseSensitivity(Qt::CaseInsensitive);
    rank();
}

/// Two signs are worth the same when what follows them decides, in both directions.
void ReadingOrder::rank() {
    struct Sign {
        char16_t sign;
        QCollatorSortKey before;
        QCollatorSortKey after;
    };
    std::vector<Sign> signs;
    const auto add = [&](QChar sign) {
        signs.push_back({sign.unicode(), m_collator->sortKey(QString(sign) + QLatin1Char('a')),
                         m_collator->sortKey(QString(sign) + QLatin1Char('b'))});
    };
    for (const QChar sign : knownSigns) add(sign);
    add(QLatin1Char('1'));
    const auto less = [](const Sign& a, const Sign& b) { return a.after.compare(b.before) < 0; };
    std::stable_sort(signs.begin(), signs.end(), less);
    m_low.fill(0);
    m_high.fill(0);
    std::uint8_t rank = 0;
    for (std::size_t at = 0; at < signs.size(); ++at) {
        if (at == 0 || less(signs[at - 1], signs[at])) ++rank;
        const char32_t sign = signs[at].sign;
        if (sign == U'1')
            m_number = rank;
        else
            (sign < m_low.size() ? m_low[sign] : m_high[sign - highFrom]) = rank;
    }
}

std::uint8_t ReadingOrder::rankOf(char32_t letter) const {
    if (letter < m_low.size()) return m_low[letter];
    if (letter >= highFrom && letter < highFrom + m_high.size()) return m_high[letter - highFrom];
    return 0;
}

bool ReadingOrder::append(std::string& key, std::string_view text) const {
    std::size_t before = key.size();  // where the last sign begins: what follows it may still change it
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t here = key.size();
        if (isDigit(text, at)) {
            while (isDigit(text, at) && text[at] == '0') ++at;
            std::size_t end = at;
            while (isDigit(text, end)) ++end;
            if (end - at > mostDigits) return key.resize(here), false;
            key += static_cast<char>(m_number);
            key += static_cast<char>(1 + (end - at));
            key.append(text, at, end - at);
            at = end;
        } else {
            const std::uint8_t rank = rankOf(nextSign(text, at));
            if (rank == 0) return key.resize(before), false;
            key += static_cast<char>(rank);
        }
        before = here;
    }
    return true;
}

std::size_t OrderedTexts::add(std::string_view text) {
    Text one;
    one.at = static_cast<std::uint32_t>(m_texts.size());
    one.size = static_cast<std::uint32_t>(text.size());
    one.keyAt = static_cast<std::uint32_t>(m_keys.size());
    m_texts += text;
    one.whole = m_order.append(m_keys, text);
    one.keySize = static_cast<std::uint32_t>(m_keys.size()) - one.keyAt;
    for (std::size_t i = 0; i < sizeof one.head; ++i)
        one.head = (one.head << 8U) | (i < one.keySize ? static_cast<unsigned char>(m_keys[one.keyAt + i]) : 0U);
    m_list.push_back(one);
    return m_list.size() - 1;
}

int OrderedTexts::compare(std::size_t a, std::size_t b) const {
    if (a == b) return 0;
    const Text& one = m_list[a];
    const Text& other = m_list[b];
    const std::size_t both = std::min(one.keySize, other.keySize);
    if (one.head != other.head && both >= sizeof one.head) return one.head < other.head ? -1 : 1;
    if (const int found = std::memcmp(m_keys.data() + one.keyAt, m_keys.data() + other.keyAt, both); found != 0)
        return found;
    if (one.whole && other.whole && one.keySize != other.keySize) return one.keySize < other.keySize ? -1 : 1;
    if (std::string_view(m_texts).substr(one.at, one.size) == std::string_view(m_texts).substr(other.at, other.size))
        return 0;
    return full(a).compare(full(b));
}

const QCollatorSortKey& OrderedTexts::full(std::size_t number) const {
    if (m_full.size() < m_list.size()) m_full.resize(m_list.size());
    std::optional<QCollatorSortKey>& key = m_full[number];
    if (!key) {
        const Text& text = m_list[number];
        key = m_order.collator().sortKey(QString::fromUtf8(m_texts.data() + text.at, text.size));
    }
    return *key;
}

}  // namespace chandung::gui
