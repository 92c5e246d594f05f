#include "typeguess.h"

#include "datetext.h"
#include "multiselect.h"
#include "noanswer.h"
#include "numbertext.h"
#include "personal.h"

#include <algorithm>
#include <cmath>

namespace chandung::analysis {

namespace {

constexpr std::size_t looksAt = 3000;  // different texts
constexpr double nearlyAll = 0.95;
constexpr std::size_t fewRows = 20;  // below that, "each row has its own" says nothing

/// What the looked-at texts have in common, by the number of their cells.
struct Evidence {
    double cells = 0, numbers = 0, dates = 0, leadingZeros = 0;
    double commaDecimals = 0, pointDecimals = 0, lonePoints = 0, roundThousands = 0;
    double dayFirst = 0, monthFirst = 0, percents = 0;
    double texts = 0, length = 0, tokens = 0;
    std::string currency;

    [[nodiscard]] double share(double part) const { return cells == 0 ? 0 : part / cells; }
};

Evidence evidenceOf(const Tally& tally) {
    Evidence evidence;
    const auto& entries = tally.entries();
    const std::size_t step = std::max<std::size_t>(1, entries.size() / looksAt);
    for (std::size_t i = 0; i < entries.size(); i += step) {
        const std::string_view text = entries[i].text;
        const double weight = entries[i].count;
        const NumberHints number = hintsOf(text);
        const DateHints date = dateHintsOf(text);
        evidence.cells += weight;
        evidence.texts += 1;
        evidence.length += static_cast<double>(text.size());
        const bool hasDigit = std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (hasDigit && text.find(' ') == std::string_view::npos) evidence.tokens += 1;
        if (number.number) evidence.numbers += weight;
        if (number.leadingZero) evidence.leadingZeros += weight;
        if (number.commaDecimal) evidence.commaDecimals += weight;
        if (number.pointDecimal) evidence.pointDecimals += weight;
        if (number.lonePoint) evidence.lonePoints += weight;
        if (number.lonePoint && text.find("00") != std::string_view::npos) evidence.roundThousands += weight;
        if (number.percent) evidence.percents += weight;
        if (evidence.currency.empty()) evidence.currency = number.currency;
        if (date.date) evidence.dates += weight;
        if (date.dayFirst) evidence.dayFirst += weight;
        if (date.monthFirst) evidence.monthFirst += weight;
    }
    return evidence;
}

bool isDong(const std::string& currency) {
    return currency == "₫" || currency == "đ" || currency == "Đ" || currency.starts_with("VN");
}

NumberFormat formatOf(const Evidence& evidence) {
    NumberFormat format;
    format.percent = evidence.percents > evidence.numbers / 2;
    format.currency = evidence.currency;
    if (evidence.commaDecimals > evidence.pointDecimals)
        format.decimal = ',';
    else if (evidence.pointDecimals == 0 &&
             evidence.lonePoints > 0)  // "1.200": thousands when most are round or the currency has no cents
        format.decimal = isDong(evidence.currency) || evidence.roundThousands * 2 >= evidence.lonePoints ? ',' : '.';
    return format;
}

/// What the values of a number column are like.
struct Values {
    double min = 0, max = 0;
    bool whole = true;
    std::size_t distinct = 0;
    bool sameLength = true;
};

Values valuesOf(const Tally& tally, char decimal, std::optional<double> noAnswer) {
    Values values;
    std::size_t length = 0;
    for (const auto& entry : tally.entries()) {
        const auto number = parseNumber(entry.text, decimal);
        if (!number || number == noAnswer) continue;
        if (values.distinct++ == 0) {
            values.min = values.max = *number;
            length = entry.text.size();
        }
        values.min = std::min(values.min, *number);
        values.max = std::max(values.max, *number);
        values.whole = values.whole && *number == std::floor(*number);
        values.sameLength = values.sameLength && entry.text.size() == length;
    }
    values.sameLength = values.sameLength && length >= 6;
    return values;
}

/// Whole numbers of which each row has its own: named so, counted through, or all equally long.
bool isNumberedRow(const ColumnProfile& profile, const Values& values, std::size_t cells) {
    if (!values.whole || static_cast<double>(profile.distinct) < 0.98 * static_cast<double>(cells)) return false;
    if (namesIdentifier(profile.name) || namesCode(profile.name)) return cells > 1;
    const double range = values.max - values.min + 1;
    return cells >= fewRows && (values.sameLength || range <= 1.1 * static_cast<double>(cells));
}

/// Answers like 1–5, 1–7, 0–10.
bool isScale(const Values& values) {
    const double steps = values.max - values.min + 1;
    if (!values.whole || values.distinct < 3 || static_cast<double>(values.distinct) < steps - 1) return false;
    const bool fromOne = values.min == 1 && ((values.max >= 3 && values.max <= 7) || values.max == 10);
    return fromOne || (values.min == 0 && values.max == 10);
}

bool isYesNo(const Values& values) {
    return values.whole && values.distinct == 2 && values.max - values.min == 1 && (values.min == 0 || values.min == 1);
}

void guessNumber(ColumnProfile& profile, const Tally& tally, std::size_t cells) {
    if (const auto found = noAnswerOf(tally, profile.format.decimal)) {
        profile.noAnswer = found->value;
        profile.noAnswerCount = found->count;
    }
    const Values values = valuesOf(tally, profile.format.decimal, profile.noAnswer);
    profile.type = ColumnType::Number;
    profile.meaning = NumberMeaning::Quantity;
    if (isYesNo(values)) {
        profile.type = ColumnType::Category;
        profile.meaning = NumberMeaning::None;
    } else if (isNumberedRow(profile, values, cells)) {
        profile.type = ColumnType::Identifier;
        profile.meaning = NumberMeaning::Code;
    } else if (values.whole && namesCode(profile.name) && profile.distinct * 2 <= cells) {
        profile.type = ColumnType::Category;
        profile.meaning = NumberMeaning::Code;
    } else if (isScale(values)) {
        profile.meaning = NumberMeaning::Scale;
    }
}

ColumnType guessText(ColumnProfile& profile, const Tally& tally, const Evidence& evidence, std::size_t cells) {
    const double own = static_cast<double>(profile.distinct) / static_cast<double>(cells);
    const double length = evidence.length / evidence.texts;
    if (own >= 0.98 && cells >= fewRows && evidence.tokens >= 0.9 * evidence.texts && length <= 48)
        return ColumnType::Identifier;
    if (const auto separator = separatorOf(tally)) {
        profile.separator = *separator;
        return ColumnType::MultiSelect;
    }
    if (cells < fewRows) return length > 40 ? ColumnType::FreeText : ColumnType::Category;
    return own > 0.5 || (own > 0.2 && length > 40) ? ColumnType::FreeText : ColumnType::Category;
}

/// One answer, ticked or left empty: survey tools write each option of a question into a column of its own.
bool isCheckbox(const ColumnProfile& profile) {
    const auto rows = static_cast<double>(profile.rows);
    return profile.distinct == 1 && static_cast<double>(profile.missing) >= 0.2 * rows &&
           static_cast<double>(profile.missing) <= 0.99 * rows;
}

}  // namespace

void guessType(ColumnProfile& profile, const Tally& tally, std::optional<ColumnType> wanted) {
    const std::size_t cells = profile.rows - profile.missing;
    if (cells == 0) {
        profile.type = wanted.value_or(ColumnType::Category);
        return;
    }
    const Evidence evidence = evidenceOf(tally);
    profile.format = formatOf(evidence);
    const bool monthFirst = evidence.monthFirst > evidence.dayFirst;
    profile.dateOrder = monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;

    if (isCheckbox(profile)) {
        profile.type = ColumnType::Category;
        profile.checkbox = true;
    } else if (evidence.share(evidence.dates) >= nearlyAll &&
               (evidence.numbers < evidence.cells / 2 || namesDate(profile.name))) {
        profile.type = ColumnType::Date;
    } else if (evidence.share(evidence.numbers) >= nearlyAll && evidence.share(evidence.leadingZeros) < 0.1) {
        guessNumber(profile, tally, cells);
    } else {
        profile.type = guessText(profile, tally, evidence, cells);
        if (evidence.share(evidence.leadingZeros) >= 0.1) profile.meaning = NumberMeaning::Code;
    }
    // What the marketer calls a number is one; of other types no number stands for anything.
    if (wanted || profile.type != ColumnType::Number) {
        profile.noAnswer.reset();
        profile.noAnswerCount = 0;
    }
    if (!wanted || *wanted == profile.type) return;
    profile.type = *wanted;
    profile.meaning = *wanted == ColumnType::Number ? NumberMeaning::Quantity : NumberMeaning::None;
    profile.checkbox = profile.checkbox && *wanted == ColumnType::Category;
    if (*wanted == ColumnType::MultiSelect) profile.separator = separatorOf(tally).value_or(';');
}

}  // namespace chandung::analysis
