#include "gui/datefields.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "chandung/domain/validation.h"
#include "gui/components/autosave.h"
#include "gui/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLineEdit>

namespace chandung::gui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::DateFields)
};

bool monthFirst(const Context& context) {
    return app::localeOf(context.language.current()).dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'));
}

}  // namespace

QString dateFigures(const Context& context, const std::string& date) {
    const QString text = app::toQt(date);
    if (text.size() == 10) {
        const bool swapped = monthFirst(context);
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

}  // namespace chandung::gui
