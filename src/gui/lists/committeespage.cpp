#include "gui/lists/committeespage.h"

#include "chandung/app/text.h"
#include "chandung/domain/committeechecks.h"
#include "gui/committee/committeecommands.h"
#include "gui/committee/membertexts.h"
#include "gui/components/banner.h"
#include "gui/components/editgate.h"
#include "gui/components/emptystate.h"
#include "gui/components/panel.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QIcon>
#include <QPushButton>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

CommitteesPage::CommitteesPage(Context& context, QWidget* parent)
    : DetailPage(context, QStringLiteral("committees"), tr("Committees"), tr("Moved the committee to the trash"),
                 parent) {
    auto* empty = new EmptyState(
        context, QStringLiteral("committee"), tr("No committee yet"),
        tr("A buying committee shows who takes part in a purchase, which role each plays, and who can stop it."));
    setEmpty(empty);
    const auto make = [this](QPushButton* button, const char* name, domain::CommitteeKind kind) {
        button->setObjectName(QString::fromLatin1(name));
        markEditing(button);
        connect(button, &QPushButton::clicked, this, [this, kind] { create(kind); });
    };
    make(addNewButton(tr("New for an account")), "newCaseButton", domain::CommitteeKind::Case);
    make(addNewButton(tr("New for a segment")), "newPatternButton", domain::CommitteeKind::Pattern);
    make(empty->addButton(tr("New for a segment"), QStringLiteral("plus"), "primary"), "firstPatternButton",
         domain::CommitteeKind::Pattern);
    make(empty->addButton(tr("New for an account"), QStringLiteral("plus"), ""), "firstCaseButton",
         domain::CommitteeKind::Case);
}

void CommitteesPage::createHere() {
    create(domain::CommitteeKind::Pattern);
}

void CommitteesPage::create(domain::CommitteeKind kind) {
    if (m_workspace) goTo(newCommittee(*m_workspace, kind));
}

domain::Uuid CommitteesPage::duplicate(const domain::Uuid& id) {
    return duplicateCommittee(*m_workspace, id);
}

bool CommitteesPage::trash(const domain::Uuid& id) {
    return trashCommittee(*m_workspace, id);
}

std::vector<Row> CommitteesPage::rows() const {
    std::vector<Row> rows;
    for (const domain::Committee& committee : m_workspace->all<domain::Committee>()) {
        Row row;
        row.id = toQt(committee.id.str());
        row.title = committee.name.empty() ? tr("Committee without a name") : toQt(committee.name);
        row.sub = tr("%n members", nullptr, static_cast<int>(committee.members.size()));
        row.tag = word(m_context, "committee_kinds", domain::code(committee.kind));
        row.icon = m_context.theme.icon(QStringLiteral("committee"));
        rows.push_back(row);
    }
    return rows;
}

void CommitteesPage::addMember(QVBoxLayout& body, const domain::Member& member) {
    addHeading(body, memberName(*m_workspace, member));
    addText(body, tr("Title"), memberTitle(*m_workspace, member));
    addText(body, tr("Roles"), rolesText(m_context, member.roles));
    addText(body, tr("Influence and stance"),
            tr("%1 of 5, %2").arg(member.influence).arg(word(m_context, "stances", domain::code(member.stance))));
    if (member.canBlock) addText(body, tr("Can block"), member.block.empty() ? tr("Yes") : toQt(member.block));
    addText(body, tr("Needs to hear"), toQt(member.needs));
    addText(body, tr("Next step"), toQt(member.next));
}

void CommitteesPage::showDetail(QVBoxLayout& body, Panel& panel, const domain::Uuid& id) {
    const auto committee = m_workspace->find<domain::Committee>(id);
    if (!committee) return;
    panel.setTitle(toQt(committee->name));
    panel.setNote(word(m_context, "committee_kinds", domain::code(committee->kind)));
    const auto issues = domain::check(*committee);
    if (!issues.empty()) {
        auto* banner = new Banner(m_context);
        body.addWidget(banner);
        banner->show(Banner::Grade::Warn, issueText(m_context, *m_workspace, *committee, issues.front()));
    }
    addText(body, tr("Account"), toQt(committee->account));
    addText(body, tr("Product"), toQt(committee->product));
    addText(body, tr("Decision"), toQt(committee->decision));
    addText(body, tr("Value"), toQt(committee->value));
    addText(body, tr("Deadline"), dateText(m_context, committee->deadline));
    if (committee->buyerType)
        addText(body, tr("Kind of buyer"), word(m_context, "buyer_types", domain::code(*committee->buyerType)));
    QStringList rivals;
    for (const std::string& rival : committee->rivals) rivals.append(toQt(rival));
    addText(body, tr("Rivals"), rivals.join(QStringLiteral(", ")));
    for (const domain::Member& member : committee->members) addMember(body, member);
}

}  // namespace chandung::gui
