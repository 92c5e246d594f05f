#include "chandung/app/data/datatexts.h"
#include "chandung/app/numbers.h"

#include "chandung/analysis/columnname.h"
#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cmath>

namespace chandung::app {

namespace {

using analysis::ColumnProfile;
using analysis::ColumnType;
using analysis::Trait;

constexpr double nearlyAll = 0.95;
constexpr qsizetype longestName = 70;

QString oneDigit(double value) {
    return QLocale().toString(value, 'f', std::fabs(value - std::round(value)) < 0.05 ? 0 : 1);
}

/// The first words of a question: two questions may have the same options.
QString questionStart(const QString& question) {
    constexpr qsizetype longest = 18;
    if (question.size() <= longest) return question;
    const qsizetype end = question.lastIndexOf(QLatin1Char(' '), longest);
    return question.left(end > 4 ? end : longest) + QStringLiteral("…");
}

/// Whether a column that is ticked or not says its value in its name.
bool saysItself(const Trait& trait, const ColumnProfile& profile) {
    if (!profile.checkbox) return false;
    const QString value = toQt(trait.value).simplified();
    return value.size() <= 3 || toQt(profile.name).simplified().endsWith(value, Qt::CaseInsensitive);
}

/// How many times as often, in words where there is a word.
QString oftenText(const Trait& trait) {
    if (trait.share == 0) return QCoreApplication::translate("Data", "never here");
    if (trait.share >= nearlyAll && trait.lift < 1.75) return QCoreApplication::translate("Data", "nearly all of them");
    if (trait.lift >= 2.75) return QCoreApplication::translate("Data", "%1 times as often").arg(oneDigit(trait.lift));
    if (trait.lift >= 1.75) return QCoreApplication::translate("Data", "twice as often");
    if (trait.lift >= 1.4) return QCoreApplication::translate("Data", "1.5 times as often");
    if (trait.lift > 1) return QCoreApplication::translate("Data", "more often");
    if (trait.lift > 0.6) return QCoreApplication::translate("Data", "less often");
    if (trait.lift > 0.4) return QCoreApplication::translate("Data", "half as often");
    return QCoreApplication::translate("Data", "rarely");
}

/// The middle half of a group.
QString typicalText(const Trait& trait, const ColumnProfile& profile) {
    const QString from = numberText(trait.quarter, profile);
    const QString to = numberText(trait.threeQuarters, profile);
    return from == to ? from : from + QStringLiteral("–") + to;
}

/// How a group's numbers lie against those of all rows.
QString amountText(const Trait& trait, const ColumnProfile& profile) {
    const double ratio = trait.overallMean > 0 && profile.min >= 0 ? trait.mean / trait.overallMean : 0;
    if (profile.meaning == analysis::NumberMeaning::Quantity) {
        if (ratio >= 2.75)
            return QCoreApplication::translate("Data", "%1 times as much on average").arg(oneDigit(ratio));
        if (ratio >= 1.75) return QCoreApplication::translate("Data", "twice as much on average");
        if (ratio > 0 && ratio <= 0.6 && ratio > 0.4)
            return QCoreApplication::translate("Data", "half as much on average");
        if (ratio > 0 && ratio <= 0.4) return QCoreApplication::translate("Data", "far less on average");
    }
    const QString by = numberText(std::fabs(trait.mean - trait.overallMean), profile);
    if (trait.effect >= 0) return QCoreApplication::translate("Data", "%1 higher on average").arg(by);
    return QCoreApplication::translate("Data", "%1 lower on average").arg(by);
}

}  // namespace

QString percentText(double share) {
    const double percent = share * 100;
    const int digits = percent > 0 && percent < 1 ? 1 : 0;
    return withPercent(QLocale().toString(percent, 'f', digits));
}

QString columnTitle(const ColumnProfile& profile) {
    const QString name = toQt(analysis::readableName(profile.name)).simplified();
    if (name.size() <= longestName) return name;
    const qsizetype colon = name.lastIndexOf(QStringLiteral(": "));
    if (colon > 0 && name.size() - colon <= longestName) return questionStart(name.left(colon)) + name.mid(colon);
    return name.left(longestName).trimmed() + QStringLiteral("…");
}

bool holdsYears(const ColumnProfile& profile) {
    constexpr double earliest = 1850;
    constexpr double latest = 2150;
    if (profile.type != ColumnType::Number || !profile.wholeNumbers) return false;
    if (profile.quarter < earliest || profile.threeQuarters > latest) return false;
    const std::string words = " " + domain::fold(fromQt(columnTitle(profile))) + " ";
    for (const char* word : {" year", " nam ", " tahun ", " yr ", " born ", " sinh ", " lahir "})
        if (words.find(word) != std::string::npos) return true;
    return false;
}

QString numberText(double value, const ColumnProfile& profile) {
    if (profile.type == ColumnType::Date)
        return QLocale().toString(QDate(1970, 1, 1).addDays(static_cast<qint64>(std::llround(value))),
                                  QLocale::ShortFormat);
    if (holdsYears(profile)) return QString::number(std::llround(value));
    const double size = std::fabs(value);
    int digits = size >= 100 || value == std::round(value) ? 0 : size >= 10 ? 1 : 2;
    QString text = QLocale().toString(value, 'f', digits);
    if (digits > 0) {
        const QString point = QLocale().decimalPoint();
        while (text.contains(point) && text.endsWith(QLatin1Char('0'))) text.chop(1);
        if (text.endsWith(point)) text.chop(point.size());
    }
    if (profile.format.percent) return withPercent(text);
    if (!profile.format.currency.empty()) return text + QChar::Nbsp + toQt(profile.format.currency);
    return text;
}

QString differenceText(const Trait& trait, const ColumnProfile& profile) {
    return trait.number ? amountText(trait, profile) : oftenText(trait);
}

QString traitText(const Trait& trait, const ColumnProfile& profile) {
    const QString column = columnTitle(profile);
    if (trait.number)
        return QCoreApplication::translate("Data", "%1: %2, %3")
            .arg(column, typicalText(trait, profile), amountText(trait, profile));
    if (saysItself(trait, profile)) return QCoreApplication::translate("Data", "%1, %2").arg(column, oftenText(trait));
    return QCoreApplication::translate("Data", "%1: %2, %3").arg(column, toQt(trait.value), oftenText(trait));
}

QString figureText(const Trait& trait, const ColumnProfile& profile) {
    const QString column = columnTitle(profile);
    if (trait.number)
        return QCoreApplication::translate(
                   "Data", "%1: half of the group between %2 and %3, the middle one %4; on average %5, of all rows %6")
            .arg(column, numberText(trait.quarter, profile), numberText(trait.threeQuarters, profile),
                 numberText(trait.median, profile), numberText(trait.mean, profile),
                 numberText(trait.overallMean, profile));
    return QCoreApplication::translate("Data", "%1: %2 %3, of all rows %4")
        .arg(column, toQt(trait.value), percentText(trait.share), percentText(trait.overall));
}

QString strengthText(analysis::EffectStrength strength) {
    switch (strength) {
        case analysis::EffectStrength::Slight:
            return QCoreApplication::translate("Data", "slight");
        case analysis::EffectStrength::Clear:
            return QCoreApplication::translate("Data", "clear");
        case analysis::EffectStrength::Strong:
            return QCoreApplication::translate("Data", "strong");
    }
    return {};
}

}  // namespace chandung::app
