#include "gui/components/fields/numbers.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>
#include <utility>

namespace chandung::gui {

namespace {

QString word(const char* source) {
    return QCoreApplication::translate("Units", source);
}

/// "120 tỷ", "7.5 juta", "40k": how people write large amounts in the three languages.
std::optional<double> takeScale(QString& text) {
    static const std::array<std::pair<QString, double>, 14> scales{{{QStringLiteral("billion"), 1e9},
                                                                    {QStringLiteral("million"), 1e6},
                                                                    {QStringLiteral("thousand"), 1e3},
                                                                    {QStringLiteral("bn"), 1e9},
                                                                    {QStringLiteral("k"), 1e3},
                                                                    {QStringLiteral("tỷ"), 1e9},
                                                                    {QStringLiteral("tỉ"), 1e9},
                                                                    {QStringLiteral("triệu"), 1e6},
                                                                    {QStringLiteral("tr"), 1e6},
                                                                    {QStringLiteral("nghìn"), 1e3},
                                                                    {QStringLiteral("ngàn"), 1e3},
                                                                    {QStringLiteral("bilion"), 1e9},
                                                                    {QStringLiteral("juta"), 1e6},
                                                                    {QStringLiteral("ribu"), 1e3}}};
    for (const auto& [word, scale] : scales) {
        if (!text.endsWith(word, Qt::CaseInsensitive)) continue;
        text = text.chopped(word.size()).trimmed();
        return scale;
    }
    return std::nullopt;
}

}  // namespace

std::optional<double> parseNumber(const Context& context, const QString& text) {
    QString plain = text.trimmed().normalized(QString::NormalizationForm_C);
    const double scale = takeScale(plain).value_or(1);
    bool fine = false;
    double number = app::localeOf(context.language.current()).toDouble(plain, &fine);
    if (!fine) number = QLocale::c().toDouble(plain, &fine);
    if (!fine)
        number =
            QLocale::c().toDouble(plain.remove(QLatin1Char(' ')).replace(QLatin1Char(','), QLatin1Char('.')), &fine);
    if (!fine || !std::isfinite(number)) return std::nullopt;
    return number * scale;
}

QString formatNumber(const Context& context, double number) {
    return app::localeOf(context.language.current()).toString(number, 'f', QLocale::FloatingPointShortest);
}

QString unitWord(const std::string& unit) {
    if (unit == "percent") return QStringLiteral("%");
    if (unit == "years") return word(QT_TRANSLATE_NOOP("Units", "years"));
    if (unit == "people") return word(QT_TRANSLATE_NOOP("Units", "people"));
    return {};
}

QString periodWord(const std::string& period) {
    if (period == "month") return word(QT_TRANSLATE_NOOP("Units", "per month"));
    if (period == "year") return word(QT_TRANSLATE_NOOP("Units", "per year"));
    if (period == "days") return word(QT_TRANSLATE_NOOP("Units", "days"));
    if (period == "weeks") return word(QT_TRANSLATE_NOOP("Units", "weeks"));
    if (period == "months") return word(QT_TRANSLATE_NOOP("Units", "months"));
    return app::toQt(period);
}

}  // namespace chandung::gui
