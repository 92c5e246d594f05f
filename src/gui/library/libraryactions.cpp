#include "gui/library/libraryactions.h"

#include "chandung/app/messages.h"
#include "chandung/app/workspace.h"
#include "chandung/domain/error.h"
#include "gui/actions.h"
#include "gui/compare/comparecolumn.h"
#include "gui/dialogs.h"
#include "gui/library/librarypage.h"
#include "gui/library/personacommands.h"
#include "gui/library/tagpopover.h"
#include "gui/pages/pagehost.h"

#include <algorithm>

namespace chandung::gui {

LibraryActions::LibraryActions(Context& context, Actions& actions, PageHost& host, QWidget* window,
                               std::function<app::Workspace*()> workspace)
    : QObject(window), m_context(context), m_host(host), m_window(window), m_workspace(std::move(workspace)) {
    using enum ActionId;
    const auto on = [&](ActionId id, void (LibraryActions::*work)()) {
        connect(actions[id], &QAction::triggered, this, [this, work] {
            if (!m_workspace()) return;
            m_host.commit();
            (this->*work)();
        });
    };
    on(ComparePersonas, &LibraryActions::compare);
    on(CompareVersions, &LibraryActions::compareVersions);
    on(FavouritePersona, &LibraryActions::toggleFavourite);
    on(TagPersona, &LibraryActions::openTags);
    on(CopyPersona, &LibraryActions::copy);
    on(PastePersona, &LibraryActions::paste);
}

void LibraryActions::compare() {
    auto ids = m_host.personas();
    if (ids.size() > mostCompared) {
        ids.resize(mostCompared);
        Q_EMIT notify(tr("Six can stand side by side; the others were left out."), false);
    }
    m_host.go(ids.empty() ? QStringLiteral("compare") : comparePlace(ids));
}

void LibraryActions::compareVersions() {
    const auto ids = m_host.personas();
    if (ids.size() == 1)
        m_host.go(earlierPlace(*m_workspace(), ids.front()));
    else
        Q_EMIT notify(tr("Choose one persona, then compare it with an earlier version of itself."), false);
}

void LibraryActions::toggleFavourite() {
    const auto ids = m_host.personas();
    const bool all = std::all_of(ids.begin(), ids.end(), [this](const domain::Uuid& id) {
        const auto persona = m_workspace()->find<domain::Persona>(id);
        return persona && persona->favourite;
    });
    setFavourite(*m_workspace(), ids, !all);
}

void LibraryActions::openTags() {
    const auto ids = m_host.personas();
    if (ids.empty() || m_workspace()->readOnly()) return;
    auto* popover = new TagPopover(m_context, *m_workspace(), ids, m_window);
    popover->openAt(m_window->mapToGlobal(QPoint(m_window->width() / 2 - 150, m_window->height() / 2 - 160)));
}

void LibraryActions::copy() {
    copyToClipboard(*m_workspace(), m_host.personas());
}

void LibraryActions::paste() {
    if (m_workspace()->readOnly()) return;
    try {
        const auto added = pasteFromClipboard(*m_workspace());
        if (added.empty()) {
            Q_EMIT notify(tr("There are no personas on the clipboard. Copy some here or in another window first."),
                          false);
            return;
        }
        m_host.go(QStringLiteral("personas"));
        if (auto* library = qobject_cast<LibraryPage*>(m_host.page())) library->showAdded(added);
        Q_EMIT notify(tr("Added %n personas", nullptr, static_cast<int>(added.size())), true);
    } catch (const domain::Error& error) {
        m_context.dialogs.message(m_window, tr("The personas were not added"), app::messageFor(error));
    }
}

}  // namespace chandung::gui
