#include "gui/committee/committeepage.h"

#include "chandung/app/text.h"
#include "chandung/domain/committeechecks.h"
#include "gui/committee/committeecommands.h"
#include "gui/committee/committeeform.h"
#include "gui/committee/committeemap.h"
#include "gui/committee/memberform.h"
#include "gui/committee/membermodel.h"
#include "gui/committee/membertexts.h"
#include "gui/components/banner.h"
#include "gui/components/editgate.h"
#include "gui/components/griddelegate.h"
#include "gui/components/gridview.h"
#include "gui/components/labels.h"
#include "gui/components/pageheader.h"
#include "gui/components/pagestack.h"
#include "gui/components/panel.h"
#include "gui/components/scrollcolumn.h"
#include "gui/components/segmentedchoice.h"
#include "gui/library/personacommands.h"
#include "gui/words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

constexpr int inspectorWidth = 352;
constexpr int inspectorLeast = 300;
constexpr int sheetBelow = 900;  ///< a page narrower than this has the inspector as a sheet over the map
const QString rolePrefix = QStringLiteral("role:");

domain::Uuid memberOf(const QString& key) {
    return domain::Uuid::parse(fromQt(key)).value_or(domain::Uuid());
}

std::optional<domain::Role> roleOf(const QString& key) {
    if (!key.startsWith(rolePrefix)) return std::nullopt;
    return domain::fromCode<domain::Role>(fromQt(key.mid(rolePrefix.size())));
}

}  // namespace

CommitteePage::CommitteePage(Context& context, QWidget* parent)
    : DataPage(context, parent),
      m_header(new PageHeader(context, QString())),
      m_views(new SegmentedChoice),
      m_banner(new Banner(context)),
      m_splitter(new QSplitter),
      m_stack(new PageStack),
      m_map(new CommitteeMap(context)),
      m_table(new GridView(context, QStringLiteral("committeeTable"), tr("Table of the members"))),
      m_model(new MemberModel(context, m_draft, this)),
      m_inspector(new Panel(context, QString())),
      m_forms(new QStackedWidget),
      m_form(new CommitteeForm(context, m_draft)),
      m_memberForm(new MemberForm(context, m_draft)) {
    setObjectName(QStringLiteral("committeePage"));
    buildHeader();
    buildViews();
    buildInspector();
    auto* banner = new QWidget;
    auto* bannerLayout = new QVBoxLayout(banner);
    bannerLayout->setContentsMargins(space::l, space::s, space::l, space::s);
    bannerLayout->addWidget(m_banner);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(banner);
    layout->addWidget(m_splitter, 1);
    connectViews();
}

CommitteePage::~CommitteePage() {
    CommitteePage::commit();
}

void CommitteePage::buildHeader() {
    connect(m_header->setParentPlace(tr("Committees")), &QPushButton::clicked, this, &CommitteePage::leave);
    m_views->addChoice(tr("Map"));
    m_views->addChoice(tr("Table"));
    m_views->setCurrent(0);
    m_views->setObjectName(QStringLiteral("committeeViews"));
    m_header->layout()->addWidget(m_views);
    m_details = m_header->addButton(tr("Details"), QString());
    m_details->setObjectName(QStringLiteral("committeeDetailsButton"));
    QPushButton* out = m_header->addButton(tr("Export…"), QStringLiteral("export"));
    out->setObjectName(QStringLiteral("exportCommitteeButton"));
    connect(out, &QPushButton::clicked, this, &Page::exportWanted);
    m_add = m_header->addButton(tr("Add member"), QStringLiteral("plus"));
    m_add->setObjectName(QStringLiteral("addMemberButton"));
    markEditing(m_add);
}

void CommitteePage::buildViews() {
    m_table->setModel(m_model);
    m_table->setItemDelegate(new GridDelegate(m_context, m_table));
    m_table->setLeastColumnWidth(104);
    m_table->setColumnWeights({1.2, 1.1, 1.1, 0.7, 0.9, 1.2, 1.8, 1.6, 1.4});
    m_table->verticalHeader()->hide();
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_table);
    m_stack->setMinimumWidth(320);
    m_splitter->setObjectName(QStringLiteral("committeeSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
}

void CommitteePage::buildInspector() {
    m_forms->addWidget(new ScrollColumn(m_form));
    m_forms->addWidget(new ScrollColumn(m_memberForm));
    for (QWidget* form : std::initializer_list<QWidget*>{m_form, m_memberForm}) dressForm(m_context.theme, form);
    QToolButton* close = m_inspector->addTool(QStringLiteral("close"), tr("Close the sheet"));
    close->setObjectName(QStringLiteral("closeSheetButton"));
    close->hide();
    connect(close, &QToolButton::clicked, this, [this] {
        m_sheetOpen = false;
        fitInspector();
        takeFocus();
    });
    m_inspector->setObjectName(QStringLiteral("committeeInspector"));
    m_inspector->add(m_forms, 1);
    m_inspector->setMinimumWidth(inspectorLeast);
    m_inspector->setMaximumWidth(440);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, inspectorWidth});
}

void CommitteePage::connectViews() {
    connect(m_views, &SegmentedChoice::chosen, this, &CommitteePage::showView);
    connect(m_add, &QPushButton::clicked, this, [this] { addMember(); });
    connect(m_details, &QPushButton::clicked, this, [this] { openNode(QString()); });
    connect(m_banner, &Banner::pressed, this, &CommitteePage::answerBanner);
    connect(m_map, &CommitteeMap::picked, this, &CommitteePage::pick);
    connect(m_map, &CommitteeMap::opened, this, &CommitteePage::openNode);
    connect(m_map, &CommitteeMap::influenceWanted, this, &CommitteePage::changeInfluence);
    connect(m_map, &CommitteeMap::insertWanted, this, [this] { addMember(roleOf(m_key)); });
    connect(m_map, &CommitteeMap::removeWanted, this, &CommitteePage::removeMember);
    connect(m_table, &GridView::insertWanted, this, [this] { addMember(); });
    connect(m_table, &GridView::currentMoved, this, [this](const QModelIndex& index) {
        if (index.isValid() && m_stack->currentWidget() == m_table) pick(toQt(m_model->member(index.row()).str()));
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable)) openNode(toQt(m_model->member(index.row()).str()));
    });
    connect(m_form, &CommitteeForm::roleWanted, this, [this](domain::Role role) { addMember(role); });
    connect(m_form, &CommitteeForm::notNeeded, this, &CommitteePage::setNotNeeded);
    connect(m_form, &CommitteeForm::memberPicked, this,
            [this](const domain::Uuid& member) { openNode(toQt(member.str())); });
    connect(m_memberForm, &MemberForm::removeWanted, this,
            [this](const domain::Uuid& member) { removeMember(toQt(member.str())); });
    connect(m_memberForm, &MemberForm::openPersona, this,
            [this](const domain::Uuid& persona) { Q_EMIT navigate(personaPlace(persona)); });
}

// Where the page is
// --------------------------------------------------------------------------------------------------------------

void CommitteePage::setWorkspace(app::Workspace* workspace) {
    commit();
    m_draft.set(workspace, {});
    m_faces.setWorkspace(workspace);
    m_key.clear();
    DataPage::setWorkspace(workspace);
}

bool CommitteePage::open(const QStringList& path) {
    const auto id = domain::Uuid::parse(fromQt(path.value(0)));
    if (!id || !m_workspace || !m_workspace->find<domain::Committee>(*id)) return false;
    if (m_draft.id() != *id) {
        commit();
        m_key.clear();
        m_warned.reset();
        m_draft.set(m_workspace, *id);
        m_form->begin();
    }
    if (path.size() > 1) m_key = path[1];
    reloadNow();
    return true;
}

QString CommitteePage::place() const {
    if (m_draft.id().isNull()) return QStringLiteral("committees");
    const QString base = committeePlace(m_draft.id());
    return memberOf(m_key).isNull() ? base : base + QLatin1Char('/') + m_key;
}

void CommitteePage::takeFocus() {
    const auto committee = m_draft.committee();
    // A new one begins with its name.
    if (committee && committee->members.empty() && committee->decision.empty() && !m_sheet)
        m_form->takeFocus();
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void CommitteePage::commit() {
    m_form->commit();
    m_memberForm->commit();
    m_table->commit();
}

QString CommitteePage::exported() const {
    return m_draft.id().isNull() ? QString() : QStringLiteral("committee:") + toQt(m_draft.id().str());
}

void CommitteePage::createHere() {
    addMember();
}

void CommitteePage::leave() {
    Q_EMIT navigate(QStringLiteral("committees"));
}

// What is shown
// ------------------------------------------------------------------------------------------------------------------

NodeContent CommitteePage::decision(const domain::Committee& committee) const {
    NodeContent node;
    node.kind = NodeContent::Kind::Decision;
    node.name = committee.decision.empty() ? tr("The decision") : toQt(committee.decision);
    QStringList lines;
    QStringList what;
    for (const std::string& text : {committee.product, committee.value})
        if (!text.empty()) what.append(toQt(text));
    if (!what.isEmpty()) lines.append(what.join(QStringLiteral(", ")));
    if (!committee.deadline.empty()) lines.append(dateText(m_context, committee.deadline));
    node.second = lines.join(QLatin1Char('\n'));
    return node;
}

NodeContent CommitteePage::memberNode(const domain::Member& member) {
    NodeContent node;
    node.key = toQt(member.id.str());
    node.name = memberName(*m_workspace, member);
    node.second = memberTitle(*m_workspace, member);
    node.roles = rolesText(m_context, member.roles);
    node.stance = member.stance;
    node.influence = member.influence;
    node.canBlock = member.canBlock;
    // A real person has no face of a persona's.
    if (!member.personaId.isNull() && member.name.empty()) {
        const auto persona = m_workspace->find<domain::Persona>(member.personaId);
        if (persona) node.face = m_faces.face(persona->id, persona->updatedAt, 36, devicePixelRatioF());
    }
    return node;
}

std::vector<NodeContent> CommitteePage::nodes(const domain::Committee& committee) {
    std::vector<NodeContent> list{decision(committee)};
    for (const domain::Member& member : committee.members) list.push_back(memberNode(member));
    for (const domain::Role role : committee.openRoles()) {
        NodeContent node;
        node.kind = NodeContent::Kind::OpenRole;
        node.key = rolePrefix + toQt(domain::code(role));
        node.name = word(m_context, "roles", domain::code(role));
        node.invites = !m_draft.readOnly();
        list.push_back(node);
    }
    return list;
}

void CommitteePage::showBanner(const domain::Committee& committee) {
    const auto issues = domain::check(committee);
    m_asked.reset();
    if (issues.empty()) {
        m_warned.reset();
        m_banner->hide();
        return;
    }
    using enum domain::CommitteeIssueCode;
    const domain::CommitteeIssue& worst = issues.front();
    // One that was closed stays closed.
    if (m_warned == worst && m_banner->isHidden()) return;
    m_warned = worst;
    if (worst.code == NoDecider || worst.code == NoUser || worst.code == OpenRole) m_asked = worst.role;
    const QString button = worst.code == OpenRole ? tr("Not needed here") : tr("Add member");
    m_banner->show(Banner::Grade::Warn, issueText(m_context, *m_workspace, committee, worst),
                   m_draft.readOnly() || worst.code == OneHoldsAll ? QString() : button);
}

void CommitteePage::answerBanner() {
    const auto committee = m_draft.committee();
    const auto issues = committee ? domain::check(*committee) : std::vector<domain::CommitteeIssue>();
    if (issues.empty()) return;
    if (issues.front().code == domain::CommitteeIssueCode::OpenRole)
        setNotNeeded(issues.front().role);
    else
        addMember(m_asked);
}

void CommitteePage::reload() {
    const auto committee = m_draft.committee();
    if (!committee) {
        if (!m_draft.id().isNull()) {
            m_draft.set(m_workspace, {});
            if (isVisible()) leave();
        }
        return;
    }
    m_header->setTitle(committee->name.empty() ? tr("Committee without a name") : toQt(committee->name));
    m_header->setBadge(word(m_context, "committee_kinds", domain::code(committee->kind)));
    m_add->setEnabled(!m_draft.readOnly());
    m_map->setNodes(nodes(*committee));
    m_map->setCurrent(m_key);
    m_key = m_map->current();
    m_model->refresh();
    const int row = m_model->rowOf(memberOf(m_key));
    if (row >= 0 && m_table->currentIndex().row() != row) m_table->setCurrentIndex(m_model->index(row, 0));
    showBanner(*committee);
    showInspector(false);
}

void CommitteePage::pick(const QString& key) {
    m_key = key;
    m_map->setCurrent(key);
    const int row = m_model->rowOf(memberOf(key));
    if (row >= 0 && m_table->currentIndex().row() != row) m_table->setCurrentIndex(m_model->index(row, 0));
    showInspector(false);
}

void CommitteePage::openNode(const QString& key) {
    if (const auto role = roleOf(key); role && !m_draft.readOnly()) {
        addMember(role);
        return;
    }
    pick(key);
    m_sheetOpen = true;
    fitInspector();
    showInspector(true);
}

void CommitteePage::showInspector(bool edit) {
    const domain::Uuid member = memberOf(m_key);
    const bool chosen = !member.isNull();
    if (!chosen) m_memberForm->commit();
    m_memberForm->setMember(member);
    m_form->reload();
    m_forms->setCurrentIndex(chosen ? 1 : 0);
    m_inspector->setTitle(chosen ? tr("Member") : tr("The committee"));
    if (!edit) return;
    if (chosen)
        m_memberForm->takeFocus();
    else
        m_form->takeFocus();
}

void CommitteePage::showView(int view) {
    m_table->commit();
    m_stack->setCurrentIndex(view);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void CommitteePage::fitInspector() {
    const bool sheet = width() < sheetBelow;
    if (sheet != m_sheet) {
        m_sheet = sheet;
        // Who is typing in it goes on there.
        m_sheetOpen = sheet && m_inspector->isAncestorOf(focusWidget());
        if (sheet)
            m_inspector->setParent(this);
        else
            m_splitter->addWidget(m_inspector);
        m_inspector->findChild<QWidget*>(QStringLiteral("closeSheetButton"))->setVisible(sheet);
        if (!sheet) m_splitter->setSizes({width() - inspectorWidth, inspectorWidth});
    }
    m_inspector->setVisible(!sheet || m_sheetOpen);
    if (!sheet || !m_sheetOpen) return;
    const QRect body = m_splitter->geometry();
    const int wide = qMin(inspectorWidth, body.width());
    m_inspector->setGeometry(body.right() - wide + 1, body.top(), wide, body.height());
    m_inspector->raise();
}

void CommitteePage::resizeEvent(QResizeEvent* event) {
    DataPage::resizeEvent(event);
    fitInspector();
}

void CommitteePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_stack->currentWidget()->hasFocus()) {
        commit();
        m_sheetOpen = false;
        fitInspector();
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    DataPage::keyPressEvent(event);
}

// Changes
// ------------------------------------------------------------------------------------------------------------------------

void CommitteePage::addMember(std::optional<domain::Role> role) {
    if (m_draft.readOnly()) return;
    commit();
    domain::Member member;
    member.id = domain::Uuid::make();
    if (role) member.roles = {*role};
    if (!m_draft.change(tr("Add member"), [&](domain::Committee& committee) { committee.members.push_back(member); }))
        return;
    m_key = toQt(member.id.str());
    reloadNow();
    openNode(m_key);
}

void CommitteePage::removeMember(const QString& key) {
    const domain::Uuid member = memberOf(key);
    if (member.isNull() || m_draft.readOnly()) return;
    commit();
    m_key.clear();
    const bool done = m_draft.change(tr("Take member out"), [&](domain::Committee& committee) {
        std::erase_if(committee.members, [&](const domain::Member& item) { return item.id == member; });
    });
    if (!done) return;
    reloadNow();
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT notify(tr("Took the member out of the committee"), true);
}

void CommitteePage::changeInfluence(const QString& key, int by) {
    commit();
    m_draft.changeMember(memberOf(key), tr("Change influence"),
                         [by](domain::Member& member) { member.influence = qBound(1, member.influence + by, 5); });
    reloadNow();
}

void CommitteePage::setNotNeeded(domain::Role role) {
    commit();
    m_draft.change(tr("Role not needed"),
                   [role](domain::Committee& committee) { committee.notNeeded.push_back(role); });
    reloadNow();
}

}  // namespace chandung::gui
