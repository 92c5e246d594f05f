#include "gui/study/studyrows.h"

#include "chandung/app/knowledge.h"
#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/studyprogress.h"
#include "chandung/app/text.h"
#include "chandung/app/workspace.h"
#include "chandung/domain/quality.h"
#include "gui/context.h"
#include "gui/library/personacommands.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QCoreApplication>
#include <QIcon>

namespace chandung::gui {

using app::toQt;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::StudyRows)
};

QString stepName(const Context& context, int step) {
    const auto& list = context.knowledge.method.list("steps");
    const auto at = static_cast<std::size_t>(step);
    return at < list.size() ? toQt(list[at].label.in(context.language.current())) : QString::number(step + 1);
}

}  // namespace

std::vector<Row> studyRows(const Context& context, app::Workspace& workspace) {
    std::vector<Row> rows;
    const std::string today = domain::isoDate(domain::todayUtc());
    const auto studies = workspace.all<domain::Study>();
    const auto progresses = app::progressOf(workspace, studies, workspace.personaSummaries());
    for (std::size_t i = 0; i < studies.size(); ++i) {
        const domain::Study& study = studies[i];
        const app::StudyProgress& progress = progresses[i];
        Row row;
        row.id = studyPlace(study.id, progress.next < 0 ? 1 : progress.next + 1);
        row.title = study.name.empty() ? Texts::tr("Study without a name") : toQt(study.name);
        row.tag = study.kind == domain::CustomerKind::B2b ? QStringLiteral("B2B") : QStringLiteral("B2C");
        row.tagLook = tags::Look::Badge;
        row.sub = progress.next < 0 ? Texts::tr("All five steps are done")
                                    : Texts::tr("%1 of 5 steps done. Next, %2: %3")
                                          .arg(progress.done)
                                          .arg(stepName(context, progress.next), app::messageFor(progress.missing));
        row.right = toQt(study.owner);
        row.rightSub = study.due.empty() ? QString() : Texts::tr("due %1").arg(dateText(context, study.due));
        row.warn = !study.due.empty() && study.due < today && progress.next >= 0;
        row.icon = context.theme.icon(QStringLiteral("study"));
        rows.push_back(row);
    }
    return rows;
}

}  // namespace chandung::gui
