#include "gui/lists/committeespage.h"

#include "chandung/app/text.h"
#include "gui/components/banner.h"
#include "gui/components/emptystate.h"
#include "gui/components/panel.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QIcon>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

CommitteesPage::CommitteesPage(Context& context, QWidget* parent)
    : DetailPage(context, QStringLiteral("committees"), tr("Committees"), parent) {
    setEmpty(new EmptyState(
        context, QStringLiteral("committee"), tr("No committee yet"),
        tr("A buying committee shows who takes part in a purchase, which role each plays, and who can stop it.")));
}

std::vector<Row> CommitteesPage::rows() const {
    std::vector<Row> rows;
    for (const domain::Committee& committee : m_workspace->all<domain::Committee>()) {
        Row row;
        row.id = toQt(committee.id.str());
        row.title = toQt(committee.name);
        row.sub = tr("%n members", nullptr, static_cast<int>(committee.members.size()));
        row.tag = word(m_context, "committee_kinds", domain::code(committee.kind));
        row.icon = m_context.theme.icon(QStringLiteral("committee"));
        rows.push_back(row);
    }
    return rows;
}

void CommitteesPage::addMember(QVBoxLayout& body, const domain::Member& member) {
    const auto persona = m_workspace->find<domain::Persona>(member.personaId);
    QString who = toQt(member.name);
    if (who.isEmpty() && persona) who = toQt(persona->name());
    if (who.isEmpty()) who = toQt(member.title);
    addHeading(body, who.isEmpty() ? tr("Member without a name") : who);
    if (who != toQt(member.title)) addText(body, tr("Title"), toQt(member.title));
    QStringList roles;
    for (const domain::Role role : member.roles) roles.append(word(m_context, "roles", domain::code(role)));
    addText(body, tr("Roles"), roles.join(QStringLiteral(", ")));
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
    QStringList open;
    for (const domain::Role role : committee->openRoles()) open.append(word(m_context, "roles", domain::code(role)));
    if (!open.isEmpty()) {
        auto* banner = new Banner(m_context);
        body.addWidget(banner);
        banner->show(Banner::Grade::Warn, tr("Nobody fills these roles: %1").arg(open.join(QStringLiteral(", "))));
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
