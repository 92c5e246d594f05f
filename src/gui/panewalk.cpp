#include "gui/panewalk.h"

#include "gui/actions.h"
#include "gui/components/panel.h"
#include "gui/pages/pagehost.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSplitter>

#include <algorithm>

namespace chandung::gui {

namespace {

bool isPane(const QWidget* widget) {
    return qobject_cast<const Panel*>(widget) ||
           (qobject_cast<const QSplitter*>(widget->parentWidget()) && !widget->inherits("QSplitterHandle"));
}

bool holds(const QWidget* pane, const QWidget* widget) {
    return pane->isAncestorOf(widget);  // its own, too
}

/// A list, a map, a text: more than the buttons above or below the panes.
bool isWork(const QWidget* stop) {
    return !qobject_cast<const QAbstractButton*>(stop) && !qobject_cast<const QComboBox*>(stop) &&
           !qobject_cast<const QLineEdit*>(stop);
}

}  // namespace

PaneWalk::PaneWalk(Actions& actions, QWidget& places, PageHost& host, QWidget* window)
    : QObject(window), m_places(places), m_host(host), m_window(window) {
    connect(actions[ActionId::NextPane], &QAction::triggered, this, [this] { walk(true); });
    connect(actions[ActionId::PreviousPane], &QAction::triggered, this, [this] { walk(false); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { remember(now); });
}

std::vector<QWidget*> PaneWalk::stopsOf(const QWidget* pane) const {
    std::vector<QWidget*> stops;
    QWidget* at = m_window;
    do {
        if (holds(pane, at) && at->isVisible() && at->isEnabled() && !at->focusProxy() &&
            (at->focusPolicy() & Qt::TabFocus) != 0)
            stops.push_back(at);
        at = at->nextInFocusChain();
    } while (at && at != m_window);
    return stops;
}

std::vector<QWidget*> PaneWalk::panes() const {
    std::vector<QWidget*> result{&m_places};
    QWidget* page = m_host.currentWidget();
    if (!page) return result;
    std::vector<QWidget*> inner;
    for (QWidget* widget : page->findChildren<QWidget*>())
        if (widget->isVisible() && isPane(widget) && !stopsOf(widget).empty()) inner.push_back(widget);
    // Of panes inside panes the innermost are gone to.
    std::vector<QWidget*> leaves;
    for (QWidget* pane : inner)
        if (std::none_of(inner.begin(), inner.end(),
                         [&](const QWidget* other) { return other != pane && pane->isAncestorOf(other); }))
            leaves.push_back(pane);
    for (QWidget* stop : stopsOf(page)) {
        const auto pane =
            std::find_if(leaves.begin(), leaves.end(), [&](const QWidget* leaf) { return holds(leaf, stop); });
        QWidget* found = pane != leaves.end() ? *pane : isWork(stop) || leaves.empty() ? page : nullptr;
        if (found && std::find(result.begin(), result.end(), found) == result.end()) result.push_back(found);
    }
    return result;
}

void PaneWalk::remember(QWidget* focus) {
    if (!focus || focus->window() != m_window) return;
    for (QWidget* at = focus; at && at != m_window; at = at->parentWidget())
        if (at == &m_places || at == m_host.currentWidget() || isPane(at)) {
            if (!m_last.contains(at)) connect(at, &QObject::destroyed, this, [this, at] { m_last.remove(at); });
            m_last[at] = focus;
            return;
        }
}

void PaneWalk::walk(bool forward) {
    const std::vector<QWidget*> all = panes();
    const auto count = static_cast<int>(all.size());
    const QWidget* focus = QApplication::focusWidget();
    int at = -1;
    // The page itself stands for what is in none of its panes.
    for (int i = 0; i < count && focus; ++i)
        if (holds(all[static_cast<std::size_t>(i)], focus) &&
            (at < 0 || all[static_cast<std::size_t>(at)] == m_host.currentWidget()))
            at = i;
    const int next = at < 0 ? (forward ? 0 : count - 1) : (at + (forward ? 1 : count - 1)) % count;
    enter(all[static_cast<std::size_t>(next)]);
}

void PaneWalk::enter(QWidget* pane) {
    const std::vector<QWidget*> stops = stopsOf(pane);
    QWidget* target = m_last.value(pane);
    if (std::find(stops.begin(), stops.end(), target) == stops.end()) {
        const auto work = std::find_if(stops.begin(), stops.end(), isWork);
        target = work != stops.end() ? *work : stops.empty() ? nullptr : stops.front();
    }
    if (target) target->setFocus(Qt::TabFocusReason);
}

}  // namespace chandung::gui
