#pragma once

#include "chandung/domain/table.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace chandung::analysis {

enum class ColumnType { Number, Category, MultiSelect, Date, FreeText, Identifier };

/// The same in every language, for JSON and for keeping: number, category, multi-select, date, text, identifier.
[[nodiscard]] const char* codeOf(ColumnType type);
[[nodiscard]] std::optional<ColumnType> columnTypeOf(const std::string& code);

/// What digits stand for. Scales are grouped as numbers and codes as categories; both are worth a word to the marketer.
enum class NumberMeaning { None, Quantity, Scale, Code };

enum class PersonalKind { None, Name, Email, Phone, Address, Id, BirthDate };

/// Why a column does not take part in grouping.
enum class LeftOut { No, Personal, Identifier, Constant, MostlyMissing, FreeText, Date, TooManyValues };

enum class DateOrder { YearFirst, DayFirst, MonthFirst };

/// How the numbers of a column are written.
struct NumberFormat {
    char decimal = '.';      ///< '.' or ','; the other one marks thousands
    bool percent = false;    ///< "45 %"; the value is then 45
    std::string currency{};  ///< as written: "₫", "RM", "$"; empty: none
    bool operator==(const NumberFormat&) const = default;
};

struct ValueCount {
    std::string value;
    std::size_t count = 0;
};

/// One bar: from (included) to (excluded, but for the last). Dates in days since 1970-01-01.
struct HistogramBar {
    double from = 0;
    double to = 0;
    std::size_t count = 0;
};

/// What is known of a column.
struct ColumnProfile {
    std::string name;
    ColumnType type = ColumnType::Category;
    NumberMeaning meaning = NumberMeaning::None;
    PersonalKind personalKind = PersonalKind::None;
    bool personal = false;          ///< kept out of grouping and personas; the marketer may change it
    LeftOut leftOut = LeftOut::No;  ///< why not, whoever it is about (never Personal; `personal` says that)

    std::size_t rows = 0;
    std::size_t missing = 0;   ///< empty, "NA", "n/a", "-" …
    std::size_t distinct = 0;  ///< different values, the missing not counted
    std::size_t unreadable =
        0;  ///< cells of a number or date column that are neither; they count as missing when grouping

    /// Numbers: one that stands for "no answer" (−1, 99, 999 …), and its cells. They count as missing when grouping,
    /// but not in `missing`. Nothing when the marketer has said that the column holds numbers.
    std::optional<double> noAnswer;
    std::size_t noAnswerCount = 0;

    NumberFormat format;  ///< numbers
    DateOrder dateOrder = DateOrder::YearFirst;
    char separator = ';';       ///< multi-select
    bool checkbox = false;      ///< a category with one value: the others did not tick it
    bool wholeNumbers = false;  ///< numbers: no fractions

    /// Numbers and dates (days since 1970-01-01).
    double min = 0, max = 0, mean = 0, deviation = 0;
    double quarter = 0, median = 0, threeQuarters = 0;
    std::vector<HistogramBar> histogram;

    /// Categories: values; multi-selects: options. The most frequent first, at most maxValues. Numbers with few values:
    /// these, too.
    std::vector<ValueCount> values;
    static constexpr std::size_t maxValues = 60;
};

/// Called with 0–1, perhaps from another thread, never from two at once; false stops with domain::Error(Cancelled).
using Progress = std::function<bool(double)>;

/// Profiles every column of a table, on all processors.
[[nodiscard]] std::vector<ColumnProfile> profileTable(const domain::Table& table, const Progress& progress = {});

/// Profiles one column. `type`: as the marketer has decided, instead of the guess.
[[nodiscard]] ColumnProfile profileColumn(const domain::Column& column, std::optional<ColumnType> type = {});

/// A cell of a number or date column as a number (dates: days since 1970-01-01); nothing when it is missing or is none.
[[nodiscard]] std::optional<double> numberOf(std::string_view cell, const ColumnProfile& profile);

/// A number of this column for people and for JSON, neutral in language: "34", "58138.5", "2026-03-01" for dates.
[[nodiscard]] std::string textOf(double value, const ColumnProfile& profile);

/// The chosen options of a multi-select cell, without the empty ones.
[[nodiscard]] std::vector<std::string_view> optionsOf(std::string_view cell, char separator);

}  // namespace chandung::analysis
