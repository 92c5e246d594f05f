#include "gui/committee/membertexts.h"

#include "chandung/app/text.h"
#include "chandung/app/workspace.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QCoreApplication>

namespace chandung::gui {

using app::toQt;
using domain::Stance;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::MemberTexts)
};

const domain::Member* memberOf(const domain::Committee& committee, const domain::Uuid& id) {
    return domain::findById(committee.members, id);
}

/// The person's, else the persona's, else the title; empty when nobody is named.
QString knownName(const app::Workspace& workspace, const domain::Member& member) {
    if (!member.name.empty()) return toQt(member.name);
    const auto persona = workspace.find<domain::Persona>(member.personaId);
    return toQt(persona && !persona->name().empty() ? persona->name() : member.title);
}

}  // namespace

QString memberName(const app::Workspace& workspace, const domain::Member& member) {
    const QString name = knownName(workspace, member);
    return name.isEmpty() ? Texts::tr("Nobody named yet") : name;
}

QString memberTitle(const app::Workspace& workspace, const domain::Member& member) {
    const QString name = memberName(workspace, member);
    if (!member.title.empty() && toQt(member.title) != name) return toQt(member.title);
    const auto persona = workspace.find<domain::Persona>(member.personaId);
    if (!persona) return {};
    const QString title = toQt(persona->text("role.title"));
    if (!member.name.empty() && !persona->name().empty()) return Texts::tr("like %1").arg(toQt(persona->name()));
    return title == name ? QString() : title;
}

QString rolesText(const Context& context, const std::vector<domain::Role>& roles) {
    QStringList words;
    for (const domain::Role role : roles) words.append(word(context, "roles", domain::code(role)));
    return words.join(QStringLiteral(", "));
}

QString looksAtText(const Context& context, const std::vector<domain::Role>& roles) {
    QStringList lines;
    for (const domain::Role role : roles)
        lines.append(QStringLiteral("%1: %2").arg(word(context, "roles", domain::code(role)),
                                                  wordText(context, "roles", domain::code(role), "looks_at")));
    return lines.join(QLatin1Char('\n'));
}

QString stanceMark(Stance stance) {
    switch (stance) {
        case Stance::Supports:
            return QStringLiteral("▲");
        case Stance::Neutral:
            return QStringLiteral("–");
        case Stance::Opposes:
            return QStringLiteral("▼");
        case Stance::Unknown:
            break;
    }
    return QStringLiteral("?");
}

QString stanceText(const Context& context, Stance stance) {
    return stanceMark(stance) + QLatin1Char(' ') + word(context, "stances", domain::code(stance));
}

QColor stanceColour(const Context& context, Stance stance) {
    const Colours& c = context.theme.colours();
    if (stance == Stance::Supports) return c.ok;
    if (stance == Stance::Opposes) return c.err;
    return c.text2;
}

QString issueText(const Context& context, const app::Workspace& workspace, const domain::Committee& committee,
                  const domain::CommitteeIssue& issue) {
    using enum domain::CommitteeIssueCode;
    const domain::Member* member = memberOf(committee, issue.member);
    const QString name = member ? knownName(workspace, *member) : QString();
    const QString role = word(context, "roles", domain::code(issue.role));
    switch (issue.code) {
        case NoMember:
            return Texts::tr("Nobody is known yet. Add the people who take part in the decision.");
        case NoDecider:
            return Texts::tr("There is no decider. Who says whether, how much and when?");
        case NoUser:
            return Texts::tr("There is no user. Who will work with the product every day?");
        case OpenRole:
            return Texts::tr("Nobody fills this role: %1. What they do: %2.")
                .arg(role, wordText(context, "roles", domain::code(issue.role), "does"));
        case OneMember:
            if (name.isEmpty())
                return Texts::tr("You know only one of them. Connect with all who take part, not only with one.");
            return Texts::tr("You know only %1. Connect with all who take part, not only with one.").arg(name);
        case OneHoldsAll:
            if (name.isEmpty())
                return Texts::tr(
                    "One person alone holds all roles. If that person leaves, the deal is gone: who else takes part?");
            return Texts::tr("%1 alone holds all roles. If that person leaves, the deal is gone: who else takes part?")
                .arg(name);
    }
    return {};
}

}  // namespace chandung::gui
