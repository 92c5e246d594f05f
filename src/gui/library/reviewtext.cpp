#include "gui/library/reviewtext.h"

#include <QCoreApplication>

namespace chandung::gui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::ReviewText)
};

constexpr int countsInWeeks = 14;  ///< days

}  // namespace

QString reviewText(const domain::ReviewDue& due) {
    if (!due.known) return {};
    if (due.overdue()) return Texts::tr("%n days overdue", nullptr, -due.daysLeft);
    if (due.daysLeft == 0) return Texts::tr("due today");
    if (due.daysLeft < countsInWeeks) return Texts::tr("in %n days", nullptr, due.daysLeft);
    return Texts::tr("in %n weeks", nullptr, due.daysLeft / 7);
}

}  // namespace chandung::gui
