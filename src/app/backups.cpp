#include "chandung/app/backups.h"

#include "chandung/app/datafolder.h"
#include "chandung/app/text.h"

#include <QDir>

namespace chandung::app {

storage::BackupPlace backupPlace(const Settings& settings, const QString& folder) {
    storage::BackupPlace place;
    const QString own = folder.isEmpty() ? backupRoot() : folder + QStringLiteral("/backups");
    const QString chosen = settings.value(QStringLiteral("backups.folder")).trimmed();
    place.earlier = pathFromQt(own);
    place.root = chosen.isEmpty() ? place.earlier : pathFromQt(QDir::cleanPath(chosen));
    place.recent = static_cast<std::size_t>(settings.value(QStringLiteral("backups.keep")).toInt());
    return place;
}

bool mayGoElsewhere(const storage::BackupPlace& place, const domain::Error& error) {
    using enum domain::ErrorCode;
    if (place.root == place.earlier) return false;
    switch (error.code()) {
        case Cancelled:
        case Damaged:
        case Foreign:
        case NotSqlite:
        case NotOurs:
        case TooNew:
        case InUse:
        case Moved:
        case FileNotFound:
        case OutOfMemory:
            return false;
        default:
            return true;
    }
}

storage::BackupPlace ownPlace(const storage::BackupPlace& place) {
    return {place.earlier, place.recent, place.root};
}

}  // namespace chandung::app
