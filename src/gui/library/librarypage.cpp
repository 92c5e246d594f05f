#include "gui/library/librarypage.h"

#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "gui/components/editgate.h"
#include "gui/components/emptystate.h"
#include "gui/components/labels.h"
#include "gui/components/pageheader.h"
#include "gui/components/pagestack.h"
#include "gui/dialogs.h"
#include "gui/library/filterbar.h"
#include "gui/library/personacommands.h"
#include "gui/library/personamodel.h"
#include "gui/library/personaview.h"
#include "gui/library/selectionbar.h"
#include "gui/library/tagpopover.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace chandung::gui {

using app::toQt;

namespace {
const QString lookState = QStringLiteral("library/look");
}

LibraryPage::LibraryPage(Context& context, QWidget* parent)
    : DataPage(context, parent),
      m_header(new PageHeader(context, tr("Personas"))),
      m_filters(new FilterBar(context)),
      m_stack(new PageStack),
      m_shapes(new PageStack),
      m_model(new PersonaModel(context, this)),
      m_view(new PersonaView(context, *m_model, this)),
      m_bar(new SelectionBar(context)) {
    setObjectName(QStringLiteral("libraryPage"));
    QPushButton* plus = m_header->addButton(tr("New persona"), QStringLiteral("plus"));
    markEditing(plus);
    plus->setObjectName(QStringLiteral("newPersonaButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(buildStack(), 1);
    layout->addWidget(m_bar);
    connect(plus, &QPushButton::clicked, this, &LibraryPage::createHere);
    connectView();
    connectBar();
    restoreLook();
}

QWidget* LibraryPage::buildStack() {
    auto* tiles = new QWidget;
    auto* inner = new QVBoxLayout(tiles);
    inner->setContentsMargins(space::l, space::l, 0, 0);
    inner->addWidget(&m_view->tiles());
    m_shapes->addWidget(tiles);
    m_shapes->addWidget(&m_view->list());
    auto* none = new EmptyState(m_context, QStringLiteral("persona"), tr("No persona yet"),
                                tr("A persona is one person to picture, made from what your study found. Begin with a "
                                   "study, or with a persona and mere assumptions."));
    QPushButton* first = none->addButton(tr("New persona"), QStringLiteral("plus"), "primary");
    markEditing(first);
    QPushButton* studies = none->addButton(tr("Go to the studies"), QString(), "");
    auto* filtered = new EmptyState(m_context, QStringLiteral("filter"), tr("No persona matches these filters"),
                                    tr("Clear the filters, or try fewer words."));
    QPushButton* clear = filtered->addButton(tr("Clear the filters"), QString(), "primary");
    for (QWidget* page : std::initializer_list<QWidget*>{m_shapes, none, filtered}) m_stack->addWidget(page);
    connect(first, &QPushButton::clicked, this, &LibraryPage::createHere);
    connect(studies, &QPushButton::clicked, this, [this] { Q_EMIT navigate(QStringLiteral("studies")); });
    connect(clear, &QPushButton::clicked, m_filters, &FilterBar::clear);
    return m_stack;
}

void LibraryPage::connectView() {
    connect(m_view, &PersonaView::opened, this, [this](const domain::Uuid& id) { Q_EMIT navigate(personaPlace(id)); });
    connect(m_view, &PersonaView::selectionMoved, this, &LibraryPage::showCount);
    connect(m_view, &PersonaView::deleteWanted, this, &LibraryPage::trash);
    connect(m_view, &PersonaView::copyWanted, this, [this] {
        if (m_workspace) copyToClipboard(*m_workspace, personas());
    });
    connect(m_view, &PersonaView::pasteWanted, this, &LibraryPage::paste);
    connect(m_view, &PersonaView::menuWanted, this, &LibraryPage::openMenu);
    connect(m_view, &PersonaView::orderWanted, this, [this](const PersonaOrder& order) {
        m_filters->setOrder(order);
        arrange();
        keepLook();
    });
    connect(m_filters, &FilterBar::filterChanged, this, &LibraryPage::arrange);
    connect(m_filters, &FilterBar::orderChanged, this, [this] {
        arrange();
        keepLook();
    });
    connect(m_filters, &FilterBar::shapeChanged, this, [this] {
        m_view->setAsList(m_filters->asList());
        m_shapes->setCurrentIndex(m_filters->asList() ? 1 : 0);
        m_view->shown().setFocus(Qt::OtherFocusReason);
        keepLook();
    });
}

void LibraryPage::connectBar() {
    connect(m_bar, &SelectionBar::clearWanted, m_view, &PersonaView::clear);
    connect(m_bar, &SelectionBar::compareWanted, this, [this] { Q_EMIT navigate(comparePlace(personas())); });
    connect(m_bar, &SelectionBar::duplicateWanted, this, [this] {
        if (m_workspace) duplicatePersonas(*m_workspace, personas());
    });
    connect(m_bar, &SelectionBar::tagWanted, this, &LibraryPage::openTags);
    connect(m_bar, &SelectionBar::moveWanted, this, &LibraryPage::moveTo);
    connect(m_bar, &SelectionBar::trashWanted, this, &LibraryPage::trash);
    // The window's own command does the rest.
    connect(m_bar, &SelectionBar::exportWanted, this, [this] { trigger("exportCardAction"); });
    m_bar->setCount(0);
}

void LibraryPage::restoreLook() {
    const QList<QByteArray> parts = m_context.settings.state(lookState).split(' ');
    if (parts.size() == 3) {
        m_filters->setAsList(parts[0] == "list");
        const int by = parts[1].toInt();
        if (by >= 0 && by <= static_cast<int>(PersonaOrder::By::Changed))
            m_filters->setOrder({static_cast<PersonaOrder::By>(by), parts[2] == "1"});
    }
    m_view->setAsList(m_filters->asList());
    m_shapes->setCurrentIndex(m_filters->asList() ? 1 : 0);
}

void LibraryPage::keepLook() {
    const PersonaOrder order = m_filters->order();
    m_context.settings.setState(lookState, QByteArray(m_filters->asList() ? "list " : "cards ") +
                                               QByteArray::number(static_cast<int>(order.by)) +
                                               (order.descending ? " 1" : " 0"));
}

void LibraryPage::takeFocus() {
    QAbstractItemView& view = m_view->shown();
    if (!view.currentIndex().isValid() && m_model->rowCount() > 0)
        view.selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    if (view.isVisible())
        view.setFocus(Qt::OtherFocusReason);
    else
        Page::takeFocus();
}

void LibraryPage::createHere() {
    if (!m_workspace) return;
    const auto study = domain::Uuid::parse(app::fromQt(m_filters->filter().study)).value_or(domain::Uuid());
    const auto made = newPersona(*m_workspace, study);
    if (!made.isNull()) Q_EMIT navigate(personaPlace(made));
}

std::vector<domain::Uuid> LibraryPage::personas() const {
    return m_view->selected();
}

void LibraryPage::showAdded(const std::vector<domain::Uuid>& ids) {
    reloadNow();
    m_view->select(ids);
    takeFocus();
}

void LibraryPage::trash() {
    const auto ids = personas();
    if (ids.empty() || !m_workspace) return;
    if (trashPersonas(*m_workspace, ids))
        Q_EMIT notify(tr("Moved %n personas to the trash", nullptr, static_cast<int>(ids.size())), true);
}

void LibraryPage::paste() {
    if (!m_workspace || m_workspace->readOnly()) return;
    if (!canPaste()) {
        Q_EMIT notify(tr("There are no personas on the clipboard. Copy some here or in another window first."), false);
        return;
    }
    try {
        const auto added = pasteFromClipboard(*m_workspace);
        if (added.empty()) return;
        showAdded(added);
        Q_EMIT notify(tr("Added %n personas", nullptr, static_cast<int>(added.size())), true);
    } catch (const domain::Error& error) {
        m_context.dialogs.message(this, tr("The personas were not added"), app::messageFor(error));
    }
}

void LibraryPage::openTags(const QPoint& at) {
    const auto ids = personas();
    if (ids.empty() || !m_workspace || m_workspace->readOnly()) return;
    auto* popover = new TagPopover(m_context, *m_workspace, ids, this);
    popover->openAt(at - QPoint(0, 326));
}

void LibraryPage::moveTo(const domain::Uuid& study) {
    const auto ids = personas();
    if (!m_workspace || !moveToStudy(*m_workspace, ids, study)) return;
    const auto name = m_workspace->find<domain::Study>(study);
    const auto count = static_cast<int>(ids.size());
    Q_EMIT notify(name ? tr("Moved %n personas to “%1”", nullptr, count).arg(toQt(name->name))
                       : tr("%n personas belong to no study now", nullptr, count),
                  true);
}

void LibraryPage::trigger(const char* action) {
    if (auto* found = window()->findChild<QAction*>(QString::fromLatin1(action))) found->trigger();
}

void LibraryPage::openMenu(const QPoint& at) {
    QMenu menu(this);
    const bool any = !personas().empty();
    const bool writable = m_workspace && !m_workspace->readOnly();
    const auto add = [&](const QString& text, bool enabled, auto work) {
        menu.addAction(text, this, work)->setEnabled(enabled);
    };
    add(tr("Open"), any, [this] { Q_EMIT navigate(personaPlace(personas().front())); });
    add(tr("Rename"), any && writable, [this] { m_view->rename(); });
    menu.addSeparator();
    add(tr("Compare"), any, [this] { Q_EMIT navigate(comparePlace(personas())); });
    add(tr("Compare with an earlier version"), personas().size() == 1, [this] { trigger("compareVersionsAction"); });
    add(tr("Favourite"), any && writable, [this] { trigger("favouriteAction"); });
    add(tr("Tag…"), any && writable, [this, at] { openTags(at + QPoint(0, 326)); });
    add(tr("Export…"), any, [this] { trigger("exportCardAction"); });
    menu.addSeparator();
    add(tr("Copy"), any, [this] { copyToClipboard(*m_workspace, personas()); });
    add(tr("Paste"), writable && canPaste(), [this] { paste(); });
    add(tr("Duplicate"), any && writable, [this] { duplicatePersonas(*m_workspace, personas()); });
    menu.addSeparator();
    add(tr("Move to trash"), any && writable, [this] { trash(); });
    menu.exec(at);
}

void LibraryPage::reload() {
    m_model->setWorkspace(m_workspace);
    if (!m_workspace) return arrange();
    m_bar->setStudies(m_workspace->all<domain::Study>());
    const LibraryFilter before = m_filters->filter();
    storage::PersonaMarks marks;
    showPersonas(&marks);
    m_filters->setChoices(*m_workspace, marks);
    // What was chosen may be gone.
    if (m_filters->filter() != before) arrange();
}

void LibraryPage::arrange() {
    showPersonas(nullptr);
}

/// Of each persona no more is read than tells whether and where it stands.
void LibraryPage::showPersonas(storage::PersonaMarks* marks) {
    const LibraryFilter filter = m_filters->filter();
    const bool filtered = filter.any();
    const bool byReview = !filter.review.isEmpty();
    m_reading.setLanguage(m_context.language.current());
    PersonaSorter sorter(m_filters->order(), m_model->studies(), m_reading);
    std::vector<Faces::Place> places;
    const auto see = [&](const domain::PersonaSummary& summary) {
        places.push_back({summary.studyId, summary.id});
        if (!filtered || filter.passes(summary, byReview ? m_model->reviewOf(summary) : domain::ReviewDue(), m_texts))
            sorter.add(summary);
    };
    if (m_workspace)
        m_workspace->store().personas().scan(partsOf(m_filters->order()) | filter.parts() | storage::SummaryPart::Study,
                                             see, marks);
    const auto all = static_cast<int>(places.size());
    const auto count = static_cast<int>(sorter.size());
    m_header->setNote(count == all ? locale().toString(all) : tr("%1 of %2").arg(count).arg(all));
    m_stack->setCurrentIndex(all == 0 ? 1 : count == 0 ? 2 : 0);
    m_model->setPlaces(std::move(places));
    m_model->setRows(sorter.sorted());
    m_view->showOrder(m_filters->order());
    showCount();
}

void LibraryPage::showCount() {
    m_bar->setCount(static_cast<int>(personas().size()));
}

bool LibraryPage::concerns(const app::Change& change) const {
    using What = app::Change::What;
    return change.what == What::Everything || change.kind == app::EntityKind::Persona ||
           change.kind == app::EntityKind::Study || change.kind == app::EntityKind::Segment;
}

}  // namespace chandung::gui
