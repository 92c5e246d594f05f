#include "gui/study/segmentspane.h"

#include "chandung/app/dependents.h"
#include "chandung/app/language.h"
#include "chandung/app/numbers.h"
#include "chandung/app/studycommands.h"
#include "chandung/app/text.h"
#include "chandung/domain/personaseed.h"
#include "chandung/domain/studychecks.h"
#include "gui/committee/committeecommands.h"
#include "gui/components/editgate.h"
#include "gui/components/flowlayout.h"
#include "gui/components/labels.h"
#include "gui/components/panel.h"
#include "gui/components/rowlist.h"
#include "gui/components/sharesbar.h"
#include "gui/library/personacommands.h"
#include "gui/study/observationdrag.h"
#include "gui/study/segmentform.h"
#include "gui/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <map>

namespace chandung::gui {

using app::toQt;

namespace {

/// The roles that are ticked to begin with: the smallest set that shows a purchase.
bool isUsual(domain::Role role) {
    return role == domain::Role::Decider || role == domain::Role::Influencer || role == domain::Role::Buyer ||
           role == domain::Role::User;
}

}  // namespace

SegmentsPane::SegmentsPane(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_panel(new Panel(context, tr("Segments"))),
      m_list(new RowList(context, QStringLiteral("segmentsList"), tr("Segments"))),
      m_form(new SegmentForm(context)) {
    QToolButton* trash = m_panel->addTool(QStringLiteral("trash"), tr("Move this segment to the trash"));
    QToolButton* plus = m_panel->addTool(QStringLiteral("plus"), tr("New segment"));
    for (QToolButton* button : {trash, plus}) markEditing(button);
    plus->setObjectName(QStringLiteral("addSegmentButton"));
    m_list->setMinimumHeight(110);
    m_list->setMaximumHeight(200);
    m_panel->add(buildTop());
    m_panel->add(m_list, 1);
    m_panel->add(makeRule());
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    m_panel->addScrolling(form);
    m_panel->add(makeRule());
    m_panel->add(buildCreate());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(plus, &QToolButton::clicked, this, &SegmentsPane::addSegment);
    connect(trash, &QToolButton::clicked, this, [this] { remove(m_list->currentId()); });
    connect(m_list, &RowList::deleteWanted, this, &SegmentsPane::remove);
    connect(m_list, &RowList::picked, this, &SegmentsPane::showSegment);
    connect(m_list, &RowList::opened, m_form, &SegmentForm::focusName);
    connect(m_bar, &SharesBar::picked, this, [this](int place) {
        m_list->setCurrentId(m_ids[static_cast<std::size_t>(place)]);
        reload();
    });
}

QWidget* SegmentsPane::buildTop() {
    auto* top = new QWidget;
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(space::m, space::s, space::m, space::xs);
    layout->setSpacing(space::xs);
    m_bar = new SharesBar(m_context);
    m_sharesText = makeText(m_context.theme, QString(), Type::Label, "hint");
    m_sharesText->setObjectName(QStringLiteral("sharesLabel"));
    m_sharesError = makeText(m_context.theme, QString(), Type::Label, "warn");
    m_sharesError->setObjectName(QStringLiteral("sharesWarningLabel"));
    m_sharesError->hide();
    layout->addWidget(m_bar);
    layout->addWidget(m_sharesText);
    layout->addWidget(m_sharesError);
    return top;
}

QWidget* SegmentsPane::buildCreate() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(6);
    m_roleBox = new QWidget;
    auto* flow = new FlowLayout(m_roleBox, space::m, 2);
    for (const std::string_view code : domain::codes<domain::Role>()) {
        auto* check = new QCheckBox(word(m_context, "roles", code));
        check->setObjectName(toQt(code) + QStringLiteral("RoleCheckBox"));
        check->setToolTip(wordText(m_context, "roles", code, "does").toHtmlEscaped());
        check->setChecked(isUsual(*domain::fromCode<domain::Role>(code)));
        connect(check, &QCheckBox::toggled, this, &SegmentsPane::showCreate);
        flow->addWidget(check);
        m_roles.push_back(check);
    }
    m_roleBox->hide();
    layout->addWidget(m_roleBox);
    m_chooseRoles = makeButton(tr("Choose roles"), "link");
    m_chooseRoles->setObjectName(QStringLiteral("chooseRolesButton"));
    m_chooseRoles->setCheckable(true);
    connect(m_chooseRoles, &QPushButton::toggled, m_roleBox, &QWidget::setVisible);
    m_committee = makeButton(tr("Buying committee"), "link");
    m_committee->setObjectName(QStringLiteral("segmentCommitteeButton"));
    m_committee->setToolTip(tr("Opens the committee of this segment, or begins one"));
    connect(m_committee, &QPushButton::clicked, this, &SegmentsPane::createCommittee);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_takes = makeText(m_context.theme, QString(), Type::Label, "hint");
    m_create = makeButton(QString(), "primary");
    m_create->setObjectName(QStringLiteral("createPersonaButton"));
    markEditing(m_create);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_takes);
    texts->addWidget(m_chooseRoles, 0, Qt::AlignLeft);
    texts->addWidget(m_committee, 0, Qt::AlignLeft);
    row->addLayout(texts, 1);
    row->addWidget(m_create, 0, Qt::AlignBottom);
    layout->addLayout(row);
    connect(m_create, &QPushButton::clicked, this, &SegmentsPane::createPersonas);
    return box;
}

void SegmentsPane::setStudy(app::Workspace* workspace, const domain::Uuid& study) {
    m_workspace = workspace;
    m_study = study;
    reload();
}

void SegmentsPane::reload() {
    if (!m_workspace) return;
    std::vector<domain::Segment> segments = m_workspace->all<domain::Segment>();
    std::erase_if(segments, [this](const domain::Segment& segment) { return segment.studyId != m_study; });
    std::vector<Row> rows;
    int chosen = 0;
    for (const domain::Segment& segment : segments) {
        Row row;
        row.id = toQt(segment.id.str());
        row.title = segment.name.empty() ? tr("Segment without a name") : toQt(segment.name);
        if (!segment.criteria.empty()) row.sub = toQt(segment.criteria.front());
        if (segment.share) row.right = app::percentOf(*segment.share);
        if (segment.tier) row.rightSub = word(m_context, "tiers", domain::code(*segment.tier));
        row.icon = SharesBar::sign(m_context, static_cast<int>(rows.size()));
        if (segment.chosen) {
            ++chosen;
            row.tag = tr("chosen");
            row.tagLook = tags::Look::Ok;
        }
        rows.push_back(row);
    }
    m_panel->setNote(tr("%1 chosen of %2").arg(app::countText(chosen), app::countText(rows.size())));
    m_list->setRows(rows);
    if (m_list->currentId().isEmpty() && !rows.empty()) m_list->setCurrentId(rows.front().id);
    showShares(segments);
    showSegment();
}

void SegmentsPane::showShares(const std::vector<domain::Segment>& segments) {
    // One bar shows parts of one whole: the base that most segments are measured on.
    std::map<domain::ShareBase, int> bases;
    for (const domain::Segment& segment : segments)
        if (segment.share) ++bases[segment.base];
    const auto most =
        std::max_element(bases.begin(), bases.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    std::vector<SharePart> parts;
    m_ids.clear();
    double covered = 0;
    for (const domain::Segment& segment : segments) {
        const QString id = toQt(segment.id.str());
        const bool shown = most != bases.end() && segment.base == most->first && segment.share;
        parts.push_back({toQt(segment.name), shown ? *segment.share : 0, segment.chosen, id == m_list->currentId()});
        m_ids.push_back(id);
        if (shown && segment.chosen) covered += *segment.share;
    }
    m_bar->setParts(std::move(parts));
    m_sharesText->setVisible(!segments.empty());
    m_sharesText->setText(most == bases.end()
                              ? tr("No share yet. Write how large each segment is, and of what.")
                              : tr("Share of: %1. Chosen segments cover %2.")
                                    .arg(word(m_context, "bases", domain::code(most->first)), app::percentOf(covered)));
    const auto sum = domain::shareAbove100(segments);
    m_sharesError->setVisible(sum.has_value());
    if (sum)
        m_sharesError->setText(tr("The shares add up to %1: more than there is. Check them, or their base.")
                                   .arg(app::percentOf(sum->percent)));
}

void SegmentsPane::showSegment() {
    m_form->setSegment(m_workspace, uuidOf(m_list->currentId()));
    showCreate();
}

std::vector<domain::Role> SegmentsPane::roles() const {
    std::vector<domain::Role> chosen;
    for (std::size_t i = 0; i < m_roles.size(); ++i)
        if (m_roles[i]->isChecked()) chosen.push_back(static_cast<domain::Role>(i));
    return chosen;
}

void SegmentsPane::showCreate() {
    const auto study = m_workspace ? m_workspace->find<domain::Study>(m_study) : std::nullopt;
    const auto segment = m_workspace ? m_workspace->find<domain::Segment>(uuidOf(m_list->currentId())) : std::nullopt;
    const bool companies = study && study->kind == domain::CustomerKind::B2b;
    m_chooseRoles->setVisible(companies && segment && segment->chosen);
    m_committee->setVisible(companies && segment && segment->chosen);
    if (m_chooseRoles->isHidden()) m_chooseRoles->setChecked(false);
    const int count = companies ? static_cast<int>(roles().size()) : 1;
    m_create->setText(count > 1 ? tr("Create %n personas", nullptr, count) : tr("Create persona"));
    m_create->setEnabled(segment && segment->chosen && !m_workspace->readOnly());
    if (!segment) {
        m_takes->setText(tr("A segment that is chosen gets a persona."));
    } else if (!segment->chosen) {
        m_takes->setText(tr("Mark the segment as chosen first."));
    } else {
        const domain::Bundle bundle = app::bundleOfStudy(*m_workspace, m_study);
        m_takes->setText(tr("Takes along %n insights with their evidence", nullptr,
                            static_cast<int>(domain::insightsTaken(*study, bundle, m_workspace->catalogue()))));
    }
    m_create->setToolTip(m_create->isEnabled() ? QString() : m_takes->text());
}

void SegmentsPane::createPersonas() {
    commit();
    const auto study = m_workspace ? m_workspace->find<domain::Study>(m_study) : std::nullopt;
    if (!study) return;
    const auto wanted = study->kind == domain::CustomerKind::B2b ? roles() : std::vector<domain::Role>();
    QStringList names;
    if (wanted.size() > 1)
        for (const domain::Role role : wanted) names << word(m_context, "roles", domain::code(role));
    const auto made =
        app::createPersonas(*m_workspace, uuidOf(m_list->currentId()), wanted, names, tr("Create personas"));
    if (made.empty()) return;
    Q_EMIT notify(tr("Created %n personas", nullptr, static_cast<int>(made.size())), true);
    Q_EMIT navigate(made.size() == 1 ? personaPlace(made.front()) : studyPlace(m_study, 4));
}

/// The committee that this segment has already, or a new one.
void SegmentsPane::createCommittee() {
    commit();
    const domain::Uuid segment = uuidOf(m_list->currentId());
    if (!m_workspace || segment.isNull()) return;
    domain::Uuid committee;
    for (const domain::Committee& known : m_workspace->all<domain::Committee>())
        if (known.segmentId == segment) committee = known.id;
    if (committee.isNull() && !m_workspace->readOnly())
        committee = newCommittee(*m_workspace, domain::CommitteeKind::Pattern, m_study, segment);
    if (!committee.isNull()) Q_EMIT navigate(committeePlace(committee));
}

void SegmentsPane::commit() {
    m_form->commit();
}

void SegmentsPane::addSegment() {
    if (!m_workspace) return;
    commit();
    domain::Segment segment;
    segment.id = domain::Uuid::make();
    segment.studyId = m_study;
    segment.name = app::fromQt(tr("New segment"));
    if (!m_workspace->save(segment, tr("New segment"))) return;
    openSegment(toQt(segment.id.str()));
    m_form->focusName();
}

bool SegmentsPane::openSegment(const QString& id) {
    reload();
    const bool found = m_list->setCurrentId(id);
    showSegment();
    return found;
}

void SegmentsPane::goToList() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void SegmentsPane::remove(const QString& id) {
    const domain::Uuid segment = uuidOf(id);
    if (!m_workspace || segment.isNull()) return;
    commit();
    const QString text =
        app::removalText(*m_workspace, app::EntityKind::Segment, segment, tr("Moved the segment to the trash"));
    if (m_workspace->remove<domain::Segment>(segment, tr("Move segment to trash"))) Q_EMIT notify(text, true);
}

}  // namespace chandung::gui
