#include "gui/savedline.h"

#include "chandung/app/language.h"
#include "chandung/app/workspace.h"
#include "gui/components/labels.h"

#include <QLabel>
#include <QStatusBar>
#include <QTime>

namespace chandung::gui {

SavedLine::SavedLine(Context& context, QStatusBar* bar)
    : QObject(bar),
      m_context(context),
      m_icon(new QLabel(bar)),
      m_saved(makeLabel(context.theme, QString(), Type::Caption, "second", bar)),
      m_facts(makeLabel(context.theme, QString(), Type::Caption, "second", bar)) {
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_icon->setContentsMargins(10, 0, 0, 0);
    m_facts->setContentsMargins(0, 0, 10, 0);
    bar->addWidget(m_icon);
    bar->addWidget(m_saved);
    bar->addPermanentWidget(m_facts);
    bar->setSizeGripEnabled(false);
}

void SavedLine::show(const app::Workspace* workspace) {
    const Theme& theme = m_context.theme;
    const bool readOnly = workspace && workspace->readOnly();
    const QString icon = workspace && !readOnly ? QStringLiteral("ok") : QStringLiteral("lock");
    m_icon->setPixmap(
        theme.icon(icon, readOnly    ? theme.colours().warn
                         : workspace ? theme.colours().ok
                                     : theme.colours().text2)
            .pixmap(14));
    if (!workspace)
        m_saved->setText(tr("Everything stays in one file on this computer. Nothing is uploaded."));
    else if (readOnly)
        m_saved->setText(tr("Open for reading only. Changes are not possible."));
    else
        m_saved->setText(tr("All changes saved, %1")
                             .arg(app::localeOf(m_context.language.current())
                                      .toString(QTime::currentTime(), QStringLiteral("HH:mm"))));
}

void SavedLine::setFacts(const QString& text) {
    m_facts->setText(text);
}

}  // namespace chandung::gui
