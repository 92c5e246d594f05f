#include "gui/words.h"

#include "chandung/app/knowledge.h"
#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "chandung/domain/validation.h"
#include "gui/components/autosave.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDate>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

namespace chandung::gui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::Words)
};

bool monthFirst(const QLocale& locale) {
    return locale.dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'));
}

}  // namespace

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

QString dateFigures(const Context& context, const std::string& date) {
    const QString text = app::toQt(date);
    if (text.size() == 10) {
        const bool swapped = monthFirst(app::localeOf(context.language.current()));
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? day.toString(swapped ? QStringLiteral("MM/dd/yyyy") : QStringLiteral("dd/MM/yyyy"))
                             : text;
    }
    const QDate month = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    return month.isValid() ? month.toString(QStringLiteral("MM/yyyy")) : text;
}

void askDate(const Context& context, QLineEdit* field, const std::string& example) {
    field->setPlaceholderText(dateFigures(context, example));
    QObject::connect(field, &QLineEdit::editingFinished, field, [&context, field] {
        const std::string date = typedDate(context, field->text());
        if (domain::isDate(date)) setTextOf(field, dateFigures(context, date));
    });
}

void showDate(const Context& context, QLineEdit* field, const std::string& date) {
    // Nobody's typing is rewritten while it says the same in other figures.
    if (field->hasFocus() && typedDate(context, field->text()) == date) return;
    setTextOf(field, dateFigures(context, date));
}

QString dateAdvice(const Context& context) {
    return Texts::tr("Write it like 2026, %1 or %2.")
        .arg(dateFigures(context, "2026-03"), dateFigures(context, "2026-03-14"));
}

std::string typedDate(const Context& context, const QString& typed) {
    static const QRegularExpression day(QStringLiteral(R"(^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$)"));
    static const QRegularExpression month(QStringLiteral(R"(^(\d{1,2})[/.-](\d{4})$)"));
    const QString text = typed.trimmed();
    const bool swapped = monthFirst(app::localeOf(context.language.current()));
    if (const auto parts = day.match(text); parts.hasMatch()) {
        const int first = parts.captured(1).toInt();
        const int second = parts.captured(2).toInt();
        const QDate date(parts.captured(3).toInt(), swapped ? first : second, swapped ? second : first);
        if (date.isValid()) return app::fromQt(date.toString(Qt::ISODate));
    }
    if (const auto parts = month.match(text); parts.hasMatch())
        if (const QDate date(parts.captured(2).toInt(), parts.captured(1).toInt(), 1); date.isValid())
            return app::fromQt(date.toString(QStringLiteral("yyyy-MM")));
    return app::fromQt(text);
}

}  // namespace chandung::gui
