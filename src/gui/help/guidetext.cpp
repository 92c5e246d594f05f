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

std::optional<Spot> spotFor(const QString& place) {
    struct Entry {
        const char* place;  ///< "*" stands for any part; more of the place may follow
        const char* page;
        int section;
    };
    static constexpr Entry entries[] = {
        {"home", "start", 0},
        {"studies/*/1", "steps", 1},
        {"studies/*/2", "steps", 2},
        {"studies/*/3", "steps", 3},
        {"studies/*/4", "steps", 4},
        {"studies/*/5", "steps", 5},
        {"studies", "steps", 0},
        {"personas/*", "steps", 4},
        {"personas", "compare", 6},
        {"plans", "committee", 3},
        {"committees", "committee", 1},
        {"journeys/*/messages", "committee", 3},
        {"journeys", "committee", 2},
        {"compare", "compare", 0},
        {"sources/import", "data", 1},
        {"sources/table", "data", 2},
        {"sources", "steps", 2},
        {"trash", "files", 4},
        {"settings", "files", 5},
        {"recovery", "files", 3},
        {"dialogs/aboutDialog", "start", 0},
        {"dialogs/backupsDialog", "files", 3},
        {"dialogs/draftsDialog", "files", 2},
        {"dialogs/exportDialog", "cards", 2},
        {"dialogs/journeyCountsDialog", "data", 5},
        {"dialogs/mergeDialog", "compare", 5},
        {"dialogs/ownFieldDialog", "steps", 4},
        {"dialogs/rulesDialog", "data", 2},
        {"dialogs/tiersDialog", "data", 2},
        {"dialogs/alikePanel", "compare", 5},
        {"dialogs/avatarPopover", "cards", 4},
        {"dialogs/columnChooser", "compare", 1},
        {"dialogs/cropPopover", "cards", 4},
        {"dialogs/evidencePopover", "steps", 4},
        {"dialogs/reviewPopover", "steps", 5},
        {"dialogs/tagPopover", "compare", 6},
    };
    const QStringList parts = place.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const Entry& entry : entries) {
        const QStringList wanted = QString::fromLatin1(entry.place).split(QLatin1Char('/'));
        bool fits = wanted.size() <= parts.size();
        for (int i = 0; fits && i < wanted.size(); ++i) fits = wanted[i] == QLatin1String("*") || wanted[i] == parts[i];
        if (fits) return Spot{QString::fromLatin1(entry.page), entry.section};
    }
    return std::nullopt;
}

}  // namespace chandung::gui::guide
