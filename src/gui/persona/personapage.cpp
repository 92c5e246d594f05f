#include "gui/persona/personapage.h"

#include "chandung/app/knowledge.h"
#include "chandung/app/language.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "chandung/app/workspace.h"
#include "gui/components/evidencepopover.h"
#include "gui/components/labels.h"
#include "gui/components/pagestack.h"
#include "gui/library/personacommands.h"
#include "gui/persona/fieldblock.h"
#include "gui/persona/firstgroups.h"
#include "gui/persona/groupform.h"
#include "gui/persona/grouppane.h"
#include "gui/persona/mergedialog.h"
#include "gui/persona/ownfielddialog.h"
#include "gui/persona/personadraft.h"
#include "gui/persona/personaheader.h"
#include "gui/persona/previewpane.h"
#include "gui/persona/reviewpopover.h"
#include "gui/persona/statementevidence.h"
#include "gui/persona/versionspane.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

constexpr int groupsWidth = 216;
constexpr int barHeight = 46;  // as the bar over the card
constexpr int previewWidth = 460;
constexpr int previewNarrow = 264;
constexpr int narrowPage = 1072;  // a window of 1120 without the folded place list
constexpr int formLeast = 440;
constexpr int formFull = 900;  // no field is wider
constexpr int formGood = 520;  // the preview gives way for it
const QString versionsPlace = QStringLiteral("versions");
const QString previewState = QStringLiteral("persona/preview");

}  // namespace

PersonaPage::PersonaPage(Context& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_draft(new PersonaDraft(this)),
      m_header(new PersonaHeader(context, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_groups(new GroupPane(context, this)),
      m_stack(new PageStack(this)),
      m_versions(new VersionsPane(context, *m_draft, m_stack)),
      m_preview(new PreviewPane(context, *m_draft, this)) {
    setObjectName(QStringLiteral("personaPage"));
    buildPanes();
    addShortcuts();
    connect(m_header, &PersonaHeader::stepRequested, this, &PersonaPage::step);
    connect(m_header, &PersonaHeader::previewToggled, this, &PersonaPage::showPreview);
    connect(m_header, &PersonaHeader::exportRequested, this, [this] {
        commit();
        Q_EMIT exportRequested({persona()});
    });
    connect(m_header, &PersonaHeader::favouriteToggled, this, [this](bool favourite) {
        m_draft->change(tr("Favourite"), [favourite](domain::Persona& persona) { persona.favourite = favourite; });
    });
    connect(m_groups, &GroupPane::chosen, this, [this](const QString& group, const QString& field, bool enter) {
        if (!field.isEmpty())
            openField(fromQt(field));
        else
            showGroup(fromQt(group));
        if (enter && field.isEmpty()) form(m_group)->focusField({});
    });
    connect(m_header, &PersonaHeader::reviewRequested, this, &PersonaPage::openReview);
    connect(m_preview, &PreviewPane::alikeRequested, this, &PersonaPage::offerMerge);
    connect(m_groups, &GroupPane::versionsWanted, this, [this] {
        showVersions();
        m_versions->takeFocus();
    });
    connect(m_versions, &VersionsPane::fieldRequested, this,
            [this](const QString& field) { openField(fromQt(field)); });
    connect(m_versions, &VersionsPane::sideBySideWanted, this, &PersonaPage::navigate);
    connect(m_versions, &VersionsPane::restored, this, [this](int version) {
        Q_EMIT notify(tr("Version %1 is back. Undo brings back what was written since.").arg(version), true);
    });
    connect(m_groups, &GroupPane::ownFieldWanted, this, &PersonaPage::addOwnField);
    connect(m_preview, &PreviewPane::fieldRequested, this, [this](const QString& field) { openField(fromQt(field)); });
    connect(m_draft, &PersonaDraft::changed, this, &PersonaPage::updateViews);
    connect(m_draft, &PersonaDraft::refreshed, this, &PersonaPage::refreshField);
    connect(m_draft, &PersonaDraft::contextChanged, this, &PersonaPage::followContext);
    connect(m_draft, &PersonaDraft::loaded, this, &PersonaPage::showLoaded);
    connect(m_draft, &PersonaDraft::gone, this, [this] { Q_EMIT navigate(QStringLiteral("personas")); });
    m_previewWanted = m_context.settings.state(previewState) != QByteArrayLiteral("closed");
    showPreview(m_previewWanted);
}

PersonaPage::~PersonaPage() {
    commit();
    // The inputs lose their focus while the page goes: nobody is to hear of it.
    m_draft->disconnect(this);
    m_draft->setWorkspace(nullptr);
}

void PersonaPage::buildPanes() {
    m_stack->addWidget(m_versions);
    m_splitter->setObjectName(QStringLiteral("personaSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_groups);
    m_splitter->addWidget(buildFormPane());
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitter->setProperty("moved", true); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_splitter, 1);
}

QWidget* PersonaPage::buildFormPane() {
    auto* pane = new QFrame(this);
    pane->setProperty("pane", QStringLiteral("form"));
    pane->setMinimumWidth(formLeast - 40);
    auto* top = new QFrame(pane);
    top->setProperty("pane", QStringLiteral("header"));
    m_title = makeLabel(m_context.theme, {}, Type::Heading, "", top);
    m_title->setObjectName(QStringLiteral("groupTitleLabel"));
    const auto tool = [&](const QString& icon, const QString& name, const QString& tip, int by) {
        auto* button = new QToolButton(top);
        button->setObjectName(name);
        button->setIcon(m_context.theme.icon(icon));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, this, [this, by] { stepGroup(by); });
        connect(&m_context.theme, &Theme::changed, button,
                [this, button, icon] { button->setIcon(m_context.theme.icon(icon)); });
        return button;
    };
    m_up = tool(QStringLiteral("up"), QStringLiteral("previousGroupButton"), tr("Previous group (Ctrl+Up)"), -1);
    m_down = tool(QStringLiteral("down"), QStringLiteral("nextGroupButton"), tr("Next group (Ctrl+Down)"), 1);
    auto* row = new QHBoxLayout(top);
    top->setFixedHeight(barHeight);
    row->setContentsMargins(20, 0, 12, 0);
    row->setSpacing(space::xs);
    row->addWidget(m_title, 1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(m_stack, 1);
    return pane;
}

void PersonaPage::addShortcuts() {
    const auto add = [this](const QString& name, const QList<QKeySequence>& keys, auto action) {
        auto* shortcut = new QAction(this);
        shortcut->setObjectName(name);
        shortcut->setShortcuts(keys);
        shortcut->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QAction::triggered, this, action);
        addAction(shortcut);
    };
    add(QStringLiteral("previousGroupAction"), {Qt::CTRL | Qt::Key_Up}, [this] { stepGroup(-1); });
    add(QStringLiteral("nextGroupAction"), {Qt::CTRL | Qt::Key_Down, Qt::CTRL | Qt::Key_Return},
        [this] { stepGroup(1); });
    add(QStringLiteral("previousPersonaAction"), {Qt::CTRL | Qt::Key_PageUp}, [this] { step(-1); });
    add(QStringLiteral("nextPersonaAction"), {Qt::CTRL | Qt::Key_PageDown}, [this] { step(1); });
    add(QStringLiteral("previewAction"), {Qt::Key_F9}, [this] { showPreview(!m_previewWanted); });
}

// Where the page is
// --------------------------------------------------------------------------------------------------------------

void PersonaPage::setWorkspace(app::Workspace* workspace) {
    commit();
    retireForms();
    m_group.clear();
    m_field.clear();
    m_draft->setWorkspace(workspace);
}

bool PersonaPage::open(const QStringList& path) {
    if (path.isEmpty()) return false;
    const auto id = domain::Uuid::parse(fromQt(path.first()));
    if (!id) return false;
    if (persona() != *id || !m_draft->isLoaded()) {
        commit();
        if (!m_draft->load(*id)) return false;
    }
    if (path.size() > 1 && path.at(1) == versionsPlace)
        showVersions();
    else if (path.size() > 1)
        openField(fromQt(path.at(1)));
    return true;
}

QString PersonaPage::place() const {
    if (!m_draft->isLoaded()) return QStringLiteral("personas");
    const QString base = QStringLiteral("personas/") + toQt(persona().str());
    if (m_stack->currentWidget() == m_versions) return base + QLatin1Char('/') + versionsPlace;
    const std::string& where = m_field.empty() ? m_group : m_field;
    return where.empty() ? base : base + QLatin1Char('/') + toQt(where);
}

void PersonaPage::addOwnField() {
    if (!m_draft->isLoaded() || m_draft->readOnly()) return;
    commit();
    OwnFieldDialog dialog(m_context, this);
    if (dialog.exec() != QDialog::Accepted) return;
    const std::string key =
        m_draft->workspace()->addOwnField(dialog.kind(), dialog.label(), dialog.hint(), tr("Own fields"));
    if (!key.empty()) openField(key);
}

void PersonaPage::takeFocus() {
    if (m_draft->isLoaded()) form(m_group)->focusField({});
}

void PersonaPage::commit() {
    for (const auto& [group, form] : m_forms) form->commit();
    m_draft->keep();
}

void PersonaPage::showCoach(bool shown) {
    m_preview->showCoach(shown);
}

std::vector<domain::Uuid> PersonaPage::personas() const {
    if (!m_draft->isLoaded()) return {};
    return {persona()};
}

domain::Uuid PersonaPage::persona() const {
    return m_draft->persona().id;
}

bool PersonaPage::openField(const std::string& key) {
    if (!m_draft->isLoaded()) return false;
    const std::string group = key.substr(0, key.find('.'));
    if (!form(group)) return false;
    showGroup(group);
    if (group == key) return true;
    if (!form(group)->focusField(key)) return false;
    m_field = key;
    return true;
}

// Personas of the study
// ----------------------------------------------------------------------------------------------------------

std::vector<domain::Uuid> PersonaPage::neighbours() const {
    std::vector<domain::Uuid> ids;
    for (const auto& summary : m_draft->workspace()->personaSummaries())
        if (summary.studyId == m_draft->persona().studyId) ids.push_back(summary.id);
    return ids;
}

void PersonaPage::step(int by) {
    if (!m_draft->isLoaded()) return;
    commit();
    const auto ids = neighbours();
    const auto here = std::find(ids.begin(), ids.end(), persona());
    const auto target = (here - ids.begin()) + by;
    if (target < 0 || target >= static_cast<std::ptrdiff_t>(ids.size())) return;
    Q_EMIT navigate(
        QStringLiteral("personas/%1/%2").arg(toQt(ids[static_cast<std::size_t>(target)].str()), toQt(m_group)));
}

void PersonaPage::showPosition() {
    const auto ids = neighbours();
    const auto here = std::find(ids.begin(), ids.end(), persona());
    m_header->setPosition(static_cast<int>(here - ids.begin()) + 1, static_cast<int>(ids.size()));
}

// Groups
// -------------------------------------------------------------------------------------------------------------------------

void PersonaPage::showLoaded() {
    m_field.clear();
    rebuildForms();
    showPosition();
    m_header->setReadOnly(m_draft->readOnly());
    updateViews();
}

void PersonaPage::retireForms() {
    for (const auto& [group, form] : m_forms) {
        m_stack->removeWidget(form);
        form->hide();
        form->deleteLater();  // it may be the sender of what led here
    }
    m_forms.clear();
}

void PersonaPage::rebuildForms() {
    retireForms();
    const domain::Persona& persona = m_draft->persona();
    m_kind = persona.kind;
    m_fieldCount = m_draft->workspace()->catalogue().fields().size();
    m_groups->model().setFirst(firstGroups(m_context, *m_draft->workspace(), persona));
    m_groups->model().setCatalogue(m_draft->workspace()->catalogue(), persona.kind, m_context.language.current());
    m_groups->model().setPersona(persona, m_draft->segment());
    const bool stays = !m_group.empty() && m_groups->model().rowOf(m_group) >= 0;
    showGroup(stays ? m_group : "identity");
}

GroupForm* PersonaPage::form(const std::string& group) {
    if (const auto found = m_forms.find(group); found != m_forms.end()) return found->second;
    if (!m_draft->isLoaded() || m_groups->model().rowOf(group) < 0) return nullptr;
    auto* form = new GroupForm(m_context, *m_draft, group, m_stack);
    m_stack->addWidget(form);
    m_forms[group] = form;
    connect(form, &GroupForm::evidenceRequested, this, &PersonaPage::openEvidence);
    connect(form, &GroupForm::leave, this, [this] { stepGroup(1); });
    return form;
}

void PersonaPage::showGroup(const std::string& group) {
    GroupForm* shown = form(group);
    if (!shown) return;
    if (m_group != group) {
        if (const auto before = m_forms.find(m_group); before != m_forms.end()) before->second->commit();
        m_field.clear();
    }
    m_group = group;
    m_stack->setCurrentWidget(shown);
    m_groups->setCurrent(group);
    const auto* definition = m_draft->workspace()->catalogue().group(group);
    m_title->setText(definition ? toQt(definition->label.in(m_context.language.current())) : QString());
    m_preview->setCoach(m_context.knowledge.method.entry("groups", group), m_draft->persona().kind);
    m_up->setEnabled(m_groups->neighbour(-1).has_value());
    m_down->setEnabled(m_groups->neighbour(1).has_value());
}

void PersonaPage::showVersions() {
    if (!m_draft->isLoaded()) return;
    commit();
    m_versions->refresh();
    m_stack->setCurrentWidget(m_versions);
    m_groups->setCurrent({});
    m_title->setText(tr("Versions"));
    m_preview->setCoach(nullptr);
    m_up->setEnabled(false);
    m_down->setEnabled(false);
}

void PersonaPage::openReview(const QRect& place) {
    if (!m_draft->isLoaded()) return;
    commit();
    auto* popover = new ReviewPopover(m_context, *m_draft, this);
    connect(popover, &ReviewPopover::reviewed, this, [this] { Q_EMIT notify(tr("Marked as reviewed today"), true); });
    connect(popover, &ReviewPopover::versionsRequested, this, &PersonaPage::showVersions);
    popover->openAt(place, popover->focusProxy());
}

void PersonaPage::offerMerge(const QString& other, const QString& field, const QPoint& at) {
    const auto id = domain::Uuid::parse(fromQt(other));
    if (!id) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("alikeMenu"));
    menu->addAction(tr("Show what is alike"), this, [this, field] { openField(fromQt(field)); });
    menu->addAction(tr("Open the other persona"), this,
                    [this, other] { Q_EMIT navigate(QStringLiteral("personas/") + other); });
    QAction* merge =
        menu->addAction(m_context.theme.icon(QStringLiteral("merge")), tr("Merge the two…"), this, [this, id] {
            commit();
            const domain::Uuid kept = mergeInDialog(m_context, *m_draft->workspace(), persona(), *id, this);
            if (kept.isNull()) return;
            // The one that was shown may be the one that went.
            if (kept != persona()) Q_EMIT navigate(personaPlace(kept));
            Q_EMIT notify(tr("Two personas are one now"), true);
        });
    merge->setEnabled(!m_draft->readOnly());
    menu->popup(at);
}

void PersonaPage::stepGroup(int by) {
    const auto group = m_groups->neighbour(by);
    if (!group) return;
    const bool typing = m_stack->isAncestorOf(focusWidget());
    showGroup(*group);
    if (typing) form(*group)->focusField({});
}

// Following the draft
// ------------------------------------------------------------------------------------------------------------

bool PersonaPage::formsAreStale() const {
    return m_draft->persona().kind != m_kind || m_draft->workspace()->catalogue().fields().size() != m_fieldCount;
}

void PersonaPage::refreshField(const QString& field) {
    if (formsAreStale()) return;  // they are made anew
    for (const auto& [group, form] : m_forms) form->refresh(field);
}

void PersonaPage::followContext() {
    if (formsAreStale()) rebuildForms();
    showPosition();
    updateViews();
}

void PersonaPage::updateViews() {
    if (!m_draft->isLoaded()) return;
    const domain::Persona& persona = m_draft->persona();
    m_groups->model().setPersona(persona, m_draft->segment());
    m_header->setPersona(persona, m_draft->bundle(), m_draft->photo());
    m_header->setReview(domain::reviewDue(persona, m_draft->study(), domain::todayUtc()));
    if (m_stack->currentWidget() == m_versions) m_versions->refresh();
    m_preview->refresh();
}

void PersonaPage::openEvidence(FieldBlock* block, int row, const QRect& mark) {
    if (m_popover) return;
    m_popover =
        openStatementEvidence(m_context, *m_draft->workspace(), m_draft->persona().studyId, *block, row, mark, this);
}

// Panes
// --------------------------------------------------------------------------------------------------------------------------

void PersonaPage::showPreview(bool shown) {
    m_previewWanted = shown;
    m_preview->setVisible(shown);
    m_header->setPreviewShown(shown);
    m_context.settings.setState(previewState, shown ? QByteArrayLiteral("open") : QByteArrayLiteral("closed"));
    fitPanes();
}

void PersonaPage::fitPanes() {
    if (m_splitter->property("moved").toBool()) return;
    const bool narrow = width() < narrowPage;
    const int groups = narrow ? 184 : groupsWidth;
    // What a large screen has over the widest fields makes the card larger, up to half the page.
    const int rest = std::min(width() / 2, width() - groups - formFull);
    const int preview = narrow ? previewNarrow : std::max(previewWidth, rest);
    // The form is the last to shrink.
    const int shown = m_previewWanted ? std::clamp(width() - groups - formGood, previewNarrow, preview) : 0;
    m_splitter->setSizes({groups, std::max(formLeast, width() - groups - shown), shown});
}

void PersonaPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitPanes();
}

void PersonaPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_draft->isLoaded()) {
        commit();
        rebuildForms();
        updateViews();
    }
}

}  // namespace chandung::gui
