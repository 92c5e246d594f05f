#include "chandung/app/datafolder.h"

#include <QStandardPaths>

namespace chandung::app {

QString dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/chandung");
}

QString backupRoot() {
    return dataFolder() + QStringLiteral("/backups");
}

QString workingCopies() {
    return dataFolder() + QStringLiteral("/shares");
}

}  // namespace chandung::app
