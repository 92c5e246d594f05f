#include "chandung/app/numbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace chandung::app {

QString countText(qint64 count) {
    return QLocale().toString(count);
}

QString withPercent(const QString& number) {
    return QCoreApplication::translate("Numbers", "%1%").arg(number);
}

QString percentOf(double percent) {
    return withPercent(QLocale().toString(percent));
}

}  // namespace chandung::app
