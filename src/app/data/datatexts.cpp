#include "chandung/app/data/datatexts.h"

#include "chandung/app/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chandung::app {

namespace {

using analysis::ColumnProfile;
using analysis::ColumnType;
using analysis::Grouping;
using analysis::GroupingWarning;
using analysis::GroupingWarningCode;
using analysis::LeftOut;
using exchange::TableWarning;
using exchange::TableWarningCode;

QString count(std::size_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString two(double value) {
    return QLocale().toString(value, 'f', 2);
}

const analysis::TriedGroups* triedOf(const Grouping& grouping, std::size_t groups) {
    const auto found = std::find_if(grouping.tried.begin(), grouping.tried.end(),
                                    [&](const analysis::TriedGroups& tried) { return tried.groups == groups; });
    return found == grouping.tried.end() ? nullptr : &*found;
}

QString columnName(const std::vector<ColumnProfile>& profiles, std::size_t column) {
    return column < profiles.size() ? columnTitle(profiles[column]) : QString();
}

}  // namespace

QString messageFor(const TableWarning& warning) {
    const QString number = count(warning.count);
    const QString row = count(warning.row);
    const QString detail = toQt(warning.detail);
    switch (warning.code) {
        case TableWarningCode::PreambleSkipped:
            return QCoreApplication::translate("Data", "Lines above the header that were left out: %1.").arg(number);
        case TableWarningCode::TwoHeaderRows:
            return QCoreApplication::translate("Data", "The header takes %1 rows; the names are made of them.")
                .arg(number);
        case TableWarningCode::EmptyHeader:
            return QCoreApplication::translate("Data", "Columns without a name: %1; the first is called “%2” now.")
                .arg(number, detail);
        case TableWarningCode::DuplicateHeader:
            return QCoreApplication::translate(
                       "Data", "Columns with a name that another has: %1; the first is called “%2” now.")
                .arg(number, detail);
        case TableWarningCode::ShortRows:
            return QCoreApplication::translate(
                       "Data", "Rows with too few cells: %1, the first is row %2. What is missing counts as empty.")
                .arg(number, row);
        case TableWarningCode::LongRows:
            return QCoreApplication::translate("Data",
                                               "Rows with more cells than the header: %1, the first is row %2. They "
                                               "are kept in columns of their own.")
                .arg(number, row);
        case TableWarningCode::UnclosedQuote:
            return QCoreApplication::translate("Data",
                                               "A quotation that begins in row %1 never ends; the rest of the file is "
                                               "in that cell. Check that row.")
                .arg(row);
        case TableWarningCode::BadBytes:
            return QCoreApplication::translate(
                       "Data", "Characters that the encoding does not know: %1, shown as �. Try another encoding.")
                .arg(number);
        case TableWarningCode::GuessedEncoding:
            return QCoreApplication::translate("Data", "The encoding looks like %1; check a word with accents.")
                .arg(detail);
    }
    return {};
}

QString messageFor(const GroupingWarning& warning, const Grouping& grouping,
                   const std::vector<ColumnProfile>& profiles) {
    const QString column = columnName(profiles, warning.column);
    switch (warning.code) {
        case GroupingWarningCode::FewRows:
            return QCoreApplication::translate(
                       "Data", "Only %1 rows. Under 50, groups may be chance: ask more people before you rely on them.")
                .arg(count(warning.count));
        case GroupingWarningCode::NoBetterThanChance: {
            const auto* tried = triedOf(grouping, grouping.groups);
            return QCoreApplication::translate("Data",
                                               "No better than chance: the groups stand apart by %1, shuffled columns "
                                               "by %2. Do not build personas on them.")
                .arg(two(grouping.silhouette), two(tried ? tried->chance : 0));
        }
        case GroupingWarningCode::Unstable:
            return QCoreApplication::translate("Data",
                                               "Two halves of the rows give other groups (agreement %1 of 1). Try "
                                               "another number of groups or other columns.")
                .arg(two(warning.share));
        case GroupingWarningCode::SmallGroup:
            return QCoreApplication::translate(
                       "Data", "Group %1 has only %2 of the rows. Under 7% it is rarely worth a persona.")
                .arg(groupLetter(warning.group), percentText(warning.share));
        case GroupingWarningCode::OneColumn:
            return QCoreApplication::translate(
                       "Data", "“%1” alone makes the groups: it tells the group of %2 of the rows. Try without it.")
                .arg(column, percentText(warning.share));
        case GroupingWarningCode::ScaleAsNumber:
            if (warning.count == 1)
                return QCoreApplication::translate(
                           "Data", "“%1” holds answers on a scale; it is used as an ordered scale, not as an amount.")
                    .arg(column);
            return QCoreApplication::translate("Data",
                                               "%1 columns hold answers on a scale, such as “%2”; they are used as "
                                               "ordered scales, not as amounts.")
                .arg(count(warning.count), column);
        case GroupingWarningCode::CodeAsCategory:
            if (warning.count == 1)
                return QCoreApplication::translate("Data",
                                                   "“%1” holds codes; they are treated as names, not as amounts.")
                    .arg(column);
            return QCoreApplication::translate(
                       "Data", "%1 columns hold codes, such as “%2”; they are treated as names, not as amounts.")
                .arg(count(warning.count), column);
        case GroupingWarningCode::NoAnswerCode:
            return warning.column < profiles.size() ? noAnswerText(profiles[warning.column]) : QString();
        case GroupingWarningCode::HardlyAnswered:
            return QCoreApplication::translate(
                       "Data", "Rows with less than half of the columns answered: %1. Their group is uncertain.")
                .arg(count(warning.count));
    }
    return {};
}

QString recommendationText(const Grouping& grouping) {
    const auto* best = triedOf(grouping, grouping.recommended);
    if (!best) return {};
    const QString groups = count(grouping.recommended);
    if (best->stability < analysis::leastStability)
        return QCoreApplication::translate("Data",
                                           "No number of groups holds: two halves of the rows always give others. %1 "
                                           "stand apart most clearly (%2).")
            .arg(groups, two(best->silhouette));
    if (grouping.reason == analysis::RecommendationReason::ClearestSeparation)
        return QCoreApplication::translate("Data",
                                           "%1 groups are recommended: there they stand apart most clearly (%2), and "
                                           "two halves of the rows agree by %3 of 1.")
            .arg(groups, two(best->silhouette), two(best->stability));
    if (grouping.reason == analysis::RecommendationReason::NoSmallGroup)
        return QCoreApplication::translate(
                   "Data",
                   "%1 groups are recommended: there they stand apart most clearly (%2) without "
                   "any group under 7%, and two halves of the rows agree by %3 of 1.")
            .arg(groups, two(best->silhouette), two(best->stability));
    return QCoreApplication::translate("Data",
                                       "%1 groups are recommended: fewer stand apart a little more clearly, but these "
                                       "tell more, and two halves of the rows agree by %2 of 1.")
        .arg(groups, two(best->stability));
}

QString chanceText(const Grouping& grouping) {
    const auto* tried = triedOf(grouping, grouping.groups);
    if (!tried) return {};
    const bool doubtful = std::any_of(grouping.warnings.begin(), grouping.warnings.end(), [](const GroupingWarning& w) {
        return w.code == GroupingWarningCode::NoBetterThanChance;
    });
    if (doubtful) return {};
    return QCoreApplication::translate("Data", "Better than chance: %1 against %2 when the columns are shuffled.")
        .arg(two(grouping.silhouette), two(tried->chance));
}

QString noAnswerText(const ColumnProfile& profile) {
    if (!profile.noAnswer) return {};
    return QCoreApplication::translate("Data",
                                       "“%1”: %2 in %3 rows looks like “no answer”, so it is not counted as a number. "
                                       "If it is one, choose Number in the column's menu.")
        .arg(columnTitle(profile), QLocale().toString(*profile.noAnswer, 'f', 0), count(profile.noAnswerCount));
}

QString leftOutText(LeftOut reason) {
    switch (reason) {
        case LeftOut::No:
            return {};
        case LeftOut::Personal:
            return QCoreApplication::translate("Data", "looks personal");
        case LeftOut::Identifier:
            return QCoreApplication::translate("Data", "all different");
        case LeftOut::Constant:
            return QCoreApplication::translate("Data", "the same everywhere");
        case LeftOut::MostlyMissing:
            return QCoreApplication::translate("Data", "mostly empty");
        case LeftOut::FreeText:
            return QCoreApplication::translate("Data", "free text");
        case LeftOut::Date:
            return QCoreApplication::translate("Data", "a date");
        case LeftOut::TooManyValues:
            return QCoreApplication::translate("Data", "too many values");
    }
    return {};
}

QString columnTypeName(ColumnType type) {
    switch (type) {
        case ColumnType::Number:
            return QCoreApplication::translate("Data", "Number");
        case ColumnType::Category:
            return QCoreApplication::translate("Data", "Category");
        case ColumnType::MultiSelect:
            return QCoreApplication::translate("Data", "Several answers");
        case ColumnType::Date:
            return QCoreApplication::translate("Data", "Date");
        case ColumnType::FreeText:
            return QCoreApplication::translate("Data", "Free text");
        case ColumnType::Identifier:
            return QCoreApplication::translate("Data", "Identifier");
    }
    return {};
}

QString personalKindName(analysis::PersonalKind kind) {
    using analysis::PersonalKind;
    switch (kind) {
        case PersonalKind::None:
            return {};
        case PersonalKind::Name:
            return QCoreApplication::translate("Data", "names");
        case PersonalKind::Email:
            return QCoreApplication::translate("Data", "e-mail addresses");
        case PersonalKind::Phone:
            return QCoreApplication::translate("Data", "phone numbers");
        case PersonalKind::Address:
            return QCoreApplication::translate("Data", "addresses");
        case PersonalKind::Id:
            return QCoreApplication::translate("Data", "numbers of persons");
        case PersonalKind::BirthDate:
            return QCoreApplication::translate("Data", "dates of birth");
    }
    return {};
}

QString groupLetter(std::size_t group) {
    return QString(QChar(u'A' + static_cast<char16_t>(group % 26)));
}

QString groupName(const analysis::Group& group, std::size_t index) {
    if (!group.name.empty()) return toQt(group.name);
    return QCoreApplication::translate("Data", "Group %1").arg(groupLetter(index));
}

}  // namespace chandung::app
