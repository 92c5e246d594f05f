#include "gui/components/fields/numbers.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace chandung::gui {

namespace {

QString word(const char* source) {
    return QCoreApplication::translate("Units", source);
}

}  // namespace

std::optional<double> parseNumber(const Context& context, const QString& text) {
    QString plain = text.trimmed();
    bool fine = false;
    double number = app::localeOf(context.language.current()).toDouble(plain, &fine);
    if (!fine) number = QLocale::c().toDouble(plain, &fine);
    if (!fine)
        number =
            QLocale::c().toDouble(plain.remove(QLatin1Char(' ')).replace(QLatin1Char(','), QLatin1Char('.')), &fine);
    if (!fine || !std::isfinite(number)) return std::nullopt;
    return number;
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
