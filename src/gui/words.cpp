#include "gui/words.h"

#include "chandung/app/knowledge.h"
#include "chandung/app/language.h"
#include "chandung/app/text.h"

#include <QComboBox>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace chandung::gui {

QString word(const Context& context, std::string_view list, std::string_view code) {
    return app::toQt(context.knowledge.method.label(list, code, context.language.current()));
}

QString wordText(const Context& context, std::string_view list, std::string_view code, const char* text) {
    const domain::MethodEntry* entry = context.knowledge.method.entry(list, code);
    if (!entry) return {};
    const auto found = entry->texts.find(text);
    return found == entry->texts.end() ? QString() : app::toQt(found->second.in(context.language.current()));
}

void fillWords(const Context& context, QComboBox* box, std::string_view list) {
    for (const domain::MethodEntry& entry : context.knowledge.method.list(list))
        box->addItem(app::toQt(entry.label.in(context.language.current())), app::toQt(entry.key));
}

QString dateText(const Context& context, const std::string& date) {
    const QLocale locale = app::localeOf(context.language.current());
    // Vietnamese writes a date in figures; the abbreviated months of the locale ("thg 11") are nobody's habit.
    const bool figures = context.language.current() == domain::Language::Vi;
    const QString text = app::toQt(date);
    if (text.size() >= 10) {
        const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
        return day.isValid()
                   ? locale.toString(day, figures ? QStringLiteral("dd/MM/yyyy") : QStringLiteral("d MMM yyyy"))
                   : text;
    }
    if (text.size() == 7) {
        const QDate month = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
        return month.isValid()
                   ? locale.toString(month, figures ? QStringLiteral("MM/yyyy") : QStringLiteral("MMM yyyy"))
                   : text;
    }
    return text;
}

std::string typedDate(const Context& context, const QString& typed) {
    static const QRegularExpression day(QStringLiteral(R"(^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$)"));
    static const QRegularExpression month(QStringLiteral(R"(^(\d{1,2})[/.-](\d{4})$)"));
    const QString text = typed.trimmed();
    const QString order = app::localeOf(context.language.current()).dateFormat(QLocale::ShortFormat);
    const bool monthFirst = order.startsWith(QLatin1Char('M'));
    if (const auto parts = day.match(text); parts.hasMatch()) {
        const int first = parts.captured(1).toInt();
        const int second = parts.captured(2).toInt();
        const QDate date(parts.captured(3).toInt(), monthFirst ? first : second, monthFirst ? second : first);
        if (date.isValid()) return app::fromQt(date.toString(Qt::ISODate));
    }
    if (const auto parts = month.match(text); parts.hasMatch())
        if (const QDate date(parts.captured(2).toInt(), parts.captured(1).toInt(), 1); date.isValid())
            return app::fromQt(date.toString(QStringLiteral("yyyy-MM")));
    return app::fromQt(text);
}

}  // namespace chandung::gui
