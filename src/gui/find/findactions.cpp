#include "gui/find/findactions.h"

#include "chandung/app/text.h"
#include "chandung/app/workspace.h"
#include "gui/actions.h"
#include "gui/find/findbar.h"
#include "gui/find/findpalette.h"
#include "gui/library/personacommands.h"
#include "gui/pages/pagehost.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace chandung::gui {

namespace {

/// Dims the window while the palette is open.
class Scrim : public QWidget {
public:
    Scrim(const Theme& theme, QWidget* window) : QWidget(window), m_theme(theme) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(window->rect());
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override { QPainter(this).fillRect(rect(), m_theme.colours().scrim); }

private:
    const Theme& m_theme;
};

}  // namespace

FindActions::FindActions(Context& context, Actions& actions, PageHost& host, QWidget* window,
                         std::function<app::Workspace*()> workspace)
    : QObject(window),
      m_context(context),
      m_actions(actions),
      m_host(host),
      m_window(window),
      m_workspace(std::move(workspace)),
      m_bar(new FindBar(context, &host)) {
    using enum ActionId;
    connect(actions[Find], &QAction::triggered, this, &FindActions::openPalette);
    connect(actions[FindInPage], &QAction::triggered, this, &FindActions::openBar);
    connect(actions[FindNext], &QAction::triggered, m_bar, [this] { m_bar->step(1); });
    connect(actions[FindPrevious], &QAction::triggered, m_bar, [this] { m_bar->step(-1); });
    // In another page there is nothing of this one to find.
    connect(&host, &QStackedWidget::currentChanged, m_bar, [this] {
        if (m_bar->isVisible()) m_bar->close();
    });
}

void FindActions::openBar() {
    if (m_workspace()) m_bar->openFor(m_host.page());
}

void FindActions::openPalette() {
    if (!m_workspace()) return;
    m_host.commit();
    QList<QAction*> commands;
    for (const ActionSpec& spec : actionTable())
        if (spec.id != ActionId::Find) commands << m_actions[spec.id];
    const Scrim scrim(m_context.theme, m_window);
    FindPalette palette(m_context, *m_workspace(), commands, m_window);
    connect(
        &palette, &FindPalette::chosen, this, [this](const QString& place) { m_host.go(place); }, Qt::QueuedConnection);
    connect(&palette, &FindPalette::commandChosen, this, &FindActions::run, Qt::QueuedConnection);
    palette.exec();
}

void FindActions::run(QAction* command, const QString& compareWith, const QString& exportOf) {
    if (!exportOf.isEmpty()) {
        m_host.go(QStringLiteral("personas/") + exportOf);
        command->trigger();
        return;
    }
    const auto other = domain::Uuid::parse(app::fromQt(compareWith));
    if (!other) {
        command->trigger();
        return;
    }
    auto ids = m_host.personas();
    if (std::find(ids.begin(), ids.end(), *other) == ids.end()) ids.push_back(*other);
    m_host.go(comparePlace(ids));
}

}  // namespace chandung::gui
