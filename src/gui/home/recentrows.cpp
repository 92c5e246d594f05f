#include "gui/home/recentrows.h"

#include "chandung/app/settings.h"
#include "gui/context.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>

namespace chandung::gui {

std::vector<Row> recentRows(const Context& context, const QString& current, int most) {
    std::vector<Row> rows;
    for (const QString& file : context.settings.recentFiles()) {
        if (static_cast<int>(rows.size()) == most) break;
        const QFileInfo info(file);
        Row row;
        row.id = file;
        row.title = info.completeBaseName();
        const QString folder = info.absolutePath();
        row.sub = folder.startsWith(QDir::homePath()) ? QLatin1Char('~') + folder.mid(QDir::homePath().size()) : folder;
        if (file == current) row.right = QCoreApplication::translate("chandung::gui::RecentRows", "open now");
        row.icon = context.theme.icon(QStringLiteral("chandung"));
        rows.push_back(row);
    }
    return rows;
}

}  // namespace chandung::gui
