#include "gui/committee/membermodel.h"

#include "chandung/app/text.h"
#include "gui/committee/membertexts.h"

#include <QSize>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

MemberModel::MemberModel(Context& context, const CommitteeDraft& draft, QObject* parent)
    : GridModel(parent), m_context(context), m_draft(draft) {}

domain::Uuid MemberModel::member(int row) const {
    return row >= 0 && row < rowCount() ? m_shown.members[static_cast<std::size_t>(row)].id : domain::Uuid();
}

int MemberModel::rowOf(const domain::Uuid& member) const {
    for (std::size_t i = 0; i < m_shown.members.size(); ++i)
        if (m_shown.members[i].id == member) return static_cast<int>(i);
    return -1;
}

void MemberModel::take() {
    m_shown = m_draft.committee().value_or(domain::Committee());
}

QSize MemberModel::shape() const {
    return {ColumnCount, static_cast<int>(m_shown.members.size())};
}

QString MemberModel::cellText(int row, int column) const {
    const domain::Member& member = m_shown.members[static_cast<std::size_t>(row)];
    switch (column) {
        case Name:
            return toQt(member.name);
        case Title:
            return toQt(member.title);
        case Roles:
            return rolesText(m_context, member.roles);
        case Influence:
            return QString::number(member.influence);
        case Stance:
            return stanceText(m_context, member.stance);
        case Blocks:
            return toQt(member.block);
        case LooksAt:
            return looksAtText(m_context, member.roles);
        case Needs:
            return toQt(member.needs);
        case Next:
            return toQt(member.next);
        default:
            return {};
    }
}

QString MemberModel::cellShown(int row, int column) const {
    const domain::Member& member = m_shown.members[static_cast<std::size_t>(row)];
    if (column == Name && m_draft.workspace()) return memberName(*m_draft.workspace(), member);
    if (column == Influence) return tr("%1 of 5").arg(member.influence);
    if (column == Blocks && member.canBlock) return member.block.empty() ? tr("Can block") : toQt(member.block);
    return cellText(row, column);
}

QString MemberModel::cellHint(int row, int column) const {
    if (column == Roles) return tr("Enter: choose roles");
    const domain::Member& member = m_shown.members[static_cast<std::size_t>(row)];
    return column == Title && m_draft.workspace() ? memberTitle(*m_draft.workspace(), member) : QString();
}

bool MemberModel::setCellText(int row, int column, const QString& text) {
    return m_draft.changeMember(member(row), tr("Edit committee"), [&](domain::Member& member) {
        const std::string value = fromQt(text);
        if (column == Name) member.name = value;
        if (column == Title) member.title = value;
        if (column == Needs) member.needs = value;
        if (column == Next) member.next = value;
        if (column == Blocks) {
            member.block = value;
            member.canBlock = !value.empty();
        }
    });
}

bool MemberModel::cellEditable(int /*row*/, int column) const {
    if (m_draft.readOnly()) return false;
    if (column == Name) return m_shown.kind == domain::CommitteeKind::Case;
    return column == Title || column == Blocks || column == Needs || column == Next;
}

QString MemberModel::rowName(int row) const {
    const domain::Member& member = m_shown.members[static_cast<std::size_t>(row)];
    return m_draft.workspace() ? memberName(*m_draft.workspace(), member) : QString();
}

QString MemberModel::columnName(int column) const {
    switch (column) {
        case Name:
            return tr("Name");
        case Title:
            return tr("Job title");
        case Roles:
            return tr("Roles");
        case Influence:
            return tr("Influence");
        case Stance:
            return tr("Stance");
        case Blocks:
            return tr("Can block");
        case LooksAt:
            return tr("Looks at");
        case Needs:
            return tr("Needs to hear");
        case Next:
            return tr("Next step");
        default:
            return {};
    }
}

}  // namespace chandung::gui
