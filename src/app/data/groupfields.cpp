#include "groupfields.h"

#include "chandung/app/data/datatexts.h"
#include "chandung/app/text.h"
#include "chandung/domain/validation.h"
#include "chandung/exchange/fieldguess.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>
#include <map>

namespace chandung::app {

namespace {

using analysis::ColumnProfile;
using domain::FieldDefinition;
using domain::FieldKind;

constexpr double oneSaysIt = 0.4;    // of the rows, for a text
constexpr double twoSayIt = 0.6;     // the two most frequent together
constexpr double mostSayIt = 0.6;    // for a choice
constexpr double optionShare = 0.4;  // for a statement
constexpr std::size_t mostStatements = 5;

/// The column in the rows of one group.
ColumnProfile profileOfGroup(const DatasetGroups& groups, std::size_t group, std::size_t column) {
    domain::Column cells(groups.profiles[column].name);
    for (std::size_t row = 0; row < groups.groupOf.size(); ++row)
        if (groups.groupOf[row] == group) cells.append(groups.cells.at(row, column));
    cells.shrink();
    return analysis::profileColumn(cells, groups.profiles[column].type);
}

double roundedFigure(double value, const ColumnProfile& shown) {
    const bool whole = shown.wholeNumbers;
    if (holdsYears(shown)) return std::round(value);
    if (whole && std::fabs(value) < 1000) return std::round(value);
    if (value == 0) return 0;
    const double scale = std::pow(10.0, std::floor(std::log10(std::fabs(value))) - 2);
    return std::round(value / scale) * scale;
}

std::string currencyCode(const std::string& sign) {
    static const std::map<std::string, std::string> codes = {{"₫", "VND"},   {"đ", "VND"},   {"VND", "VND"},
                                                             {"RM", "MYR"},  {"MYR", "MYR"}, {"$", "USD"},
                                                             {"USD", "USD"}, {"€", "EUR"},   {"EUR", "EUR"}};
    const auto found = codes.find(sign);
    return found == codes.end() ? std::string() : found->second;
}

std::optional<GroupField> amount(const FieldDefinition& field, const ColumnProfile& own, const ColumnProfile& shown) {
    if (own.rows - own.missing - own.unreadable < 2) return std::nullopt;
    GroupField result;
    const double from = roundedFigure(own.quarter, shown);
    const double to = roundedFigure(own.threeQuarters, shown);
    const double middle = roundedFigure(own.median, shown);
    if (field.kind == FieldKind::Range) {
        domain::Range range;
        const bool age = isAgeOfYears(field, shown);
        range.from = age ? ageIn(to) : from;
        range.to = age ? ageIn(from) : to;
        if (field.unit == "money") range.currency = currencyCode(shown.format.currency);
        result.value = range;
    } else {
        result.value = isAgeOfYears(field, shown) ? ageIn(middle) : middle;
    }
    result.figure =
        QCoreApplication::translate("Data", "%1: half of the group is between %2 and %3, the middle one is %4")
            .arg(columnTitle(shown), numberText(from, shown), numberText(to, shown), numberText(middle, shown));
    return result;
}

QString shareFigure(const ColumnProfile& shown, const std::string& value, double share) {
    return QCoreApplication::translate("Data", "%1: %2 %3 of the group")
        .arg(columnTitle(shown), toQt(value), percentText(share));
}

/// The values of the group with their shares, the most frequent first.
std::vector<std::pair<std::string, double>> sharesOf(const ColumnProfile& own) {
    const double known = static_cast<double>(own.rows - own.missing);
    std::vector<std::pair<std::string, double>> shares;
    if (known <= 0) return shares;
    for (const analysis::ValueCount& value : own.values)
        shares.emplace_back(value.value, static_cast<double>(value.count) / known);
    return shares;
}

std::optional<GroupField> text(const ColumnProfile& own, const ColumnProfile& shown) {
    const auto shares = sharesOf(own);
    if (shares.empty()) return std::nullopt;
    GroupField result;
    if (shares[0].second >= oneSaysIt) {
        result.value = shares[0].first;
        result.figure = shareFigure(shown, shares[0].first, shares[0].second);
        return result;
    }
    if (shares.size() < 2 || shares[0].second + shares[1].second < twoSayIt) return std::nullopt;
    result.value = shares[0].first + ", " + shares[1].first;
    result.figure = QCoreApplication::translate("Data", "%1: %2 %3, %4 %5 of the group")
                        .arg(columnTitle(shown), toQt(shares[0].first), percentText(shares[0].second),
                             toQt(shares[1].first), percentText(shares[1].second));
    return result;
}

std::optional<GroupField> choice(const FieldDefinition& field, const ColumnProfile& own, const ColumnProfile& shown) {
    for (const auto& [value, share] : sharesOf(own)) {
        if (share < mostSayIt) break;
        const auto key = exchange::guessChoice(field, value);
        if (!key) continue;
        GroupField result;
        if (field.kind == FieldKind::Choices)
            result.value = domain::CodeList{*key};
        else
            result.value = *key;
        result.figure = shareFigure(shown, value, share);
        return result;
    }
    return std::nullopt;
}

std::optional<GroupField> statements(const ColumnProfile& own, const ColumnProfile& shown) {
    GroupField result;
    domain::Statements list;
    for (const auto& [value, share] : sharesOf(own)) {
        if (share < optionShare || list.size() == mostStatements) break;
        domain::Statement statement;
        statement.text = value;
        list.push_back(std::move(statement));
        result.statementFigures.push_back(shareFigure(shown, value, share));
    }
    if (list.empty()) return std::nullopt;
    result.value = std::move(list);
    return result;
}

}  // namespace

bool isAgeOfYears(const FieldDefinition& field, const ColumnProfile& shown) {
    constexpr double oldest = 200;
    return field.unit == "years" && field.max && *field.max < oldest && holdsYears(shown);
}

double ageIn(double year) {
    return std::max(0.0, QDate::currentDate().year() - year);
}

std::optional<GroupField> groupField(const FieldDefinition& field, const DatasetGroups& groups, std::size_t group,
                                     std::size_t column) {
    const ColumnProfile& shown = groups.profiles[column];
    const ColumnProfile own = profileOfGroup(groups, group, column);
    std::optional<GroupField> result;
    switch (field.kind) {
        case FieldKind::Range:
        case FieldKind::Number:
            if (shown.type == analysis::ColumnType::Number) result = amount(field, own, shown);
            break;
        case FieldKind::Text:
            result = text(own, shown);
            break;
        case FieldKind::Choice:
        case FieldKind::Choices:
            result = choice(field, own, shown);
            break;
        case FieldKind::Statements:
            result = statements(own, shown);
            break;
        case FieldKind::Prose:
        case FieldKind::Scale:
        case FieldKind::Image:
            break;
    }
    if (result && domain::validate(field, result->value)) return std::nullopt;
    return result;
}

}  // namespace chandung::app
