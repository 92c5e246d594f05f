#include "gui/help/guidetext.h"

#include "chandung/app/text.h"

#include <QFile>

namespace chandung::gui::guide {

QStringList pages() {
    return {QStringLiteral("start"),   QStringLiteral("steps"),      QStringLiteral("cards"),
            QStringLiteral("compare"), QStringLiteral("data"),       QStringLiteral("committee"),
            QStringLiteral("files"),   QStringLiteral("commandline")};
}

QString folder(domain::Language language) {
    return QStringLiteral(":/guide/%1/").arg(app::toQt(domain::languageCode(language)));
}

QString text(const QString& page, domain::Language language) {
    QFile file(folder(language) + page + QStringLiteral(".md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString title(const QString& page, domain::Language language) {
    return text(page, language).section(QLatin1Char('\n'), 0, 0).mid(2).trimmed();
}

QString pageFor(const QString& place) {
    static const std::pair<QLatin1String, QLatin1String> pages[] = {
        {QLatin1String("studies"), QLatin1String("steps")},
        {QLatin1String("sources"), QLatin1String("steps")},
        {QLatin1String("personas"), QLatin1String("cards")},
        {QLatin1String("compare"), QLatin1String("compare")},
        {QLatin1String("data"), QLatin1String("data")},
        {QLatin1String("plans"), QLatin1String("committee")},
        {QLatin1String("committees"), QLatin1String("committee")},
        {QLatin1String("journeys"), QLatin1String("committee")},
        {QLatin1String("trash"), QLatin1String("files")},
        {QLatin1String("settings"), QLatin1String("files")}};
    const QString first = place.section(QLatin1Char('/'), 0, 0);
    for (const auto& [name, page] : pages)
        if (first == name) return page;
    return QStringLiteral("start");
}

}  // namespace chandung::gui::guide
