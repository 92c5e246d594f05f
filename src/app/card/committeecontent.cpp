#include "app/card/committeecontent.h"

#include "app/card/committeepages.h"
#include "app/card/photo.h"

#include <algorithm>

namespace chandung::app::card {

using domain::Role;
using domain::Stance;

namespace {

QString roleNames(const std::vector<Role>& roles, const Words& words) {
    QStringList names;
    for (const Role role : roles) names.push_back(words.method("roles", domain::code(role)));
    return names.join(QStringLiteral(" · "));
}

/// Deciding and releasing stand at the right.
bool decides(const SeatContent& seat) {
    return std::any_of(seat.roles.begin(), seat.roles.end(), [](Role role) {
        return role == Role::Decider || role == Role::Approver || role == Role::Gatekeeper;
    });
}

void addLine(SeatContent& seat, const QString& key, const std::string& text) {
    const QString value = toQt(text).simplified();
    if (!value.isEmpty()) seat.lines.emplace_back(key, value);
}

SeatContent seatOf(const domain::Committee& committee, const domain::Member& member, std::size_t place,
                   const Job& job) {
    SeatContent seat;
    const domain::Persona* persona = domain::findById(job.bundle.personas, member.personaId);
    const bool real = committee.kind == domain::CommitteeKind::Case;
    seat.roles = member.roles;
    seat.role = roleNames(member.roles, job.words);
    seat.stance = member.stance;
    seat.influence = std::clamp(member.influence, 1, 5);
    seat.accent = persona ? job.accentFor(*persona) : accentByPlace(place);
    const QString title = toQt(member.title).simplified();
    const QString personaName = persona ? toQt(persona->name()).simplified() : QString();
    // Real people stand by their job title unless their names are asked for.
    const QString name = real ? (job.options.memberNames ? toQt(member.name).simplified() : QString()) : personaName;
    seat.name = name.isEmpty() ? title : name;
    seat.title = name.isEmpty() ? QString() : title;
    if (real && !personaName.isEmpty()) {
        const QString like = job.words.fill("committee.like", {{"{name}", personaName}});
        seat.title = seat.title.isEmpty() ? like : seat.title + QStringLiteral(" · ") + like;
    }
    if (seat.name.isEmpty()) seat.name = seat.role.isEmpty() ? job.words("committee.member") : seat.role;
    if (persona) {
        seat.face = avatarLook(*persona);
        if (!real) seat.photo = photoOf(*persona, job.bundle, job.options.theme);
    }
    addLine(seat, job.words("committee.needs"), member.needs);
    seat.bold = seat.lines.size();
    addLine(seat, job.words("committee.next"), member.next);
    if (member.canBlock || !member.block.empty())
        addLine(seat, job.words("committee.block"), member.block.empty() ? fromQt(job.words("yes")) : member.block);
    return seat;
}

SeatContent openSeat(const std::vector<Role>& roles, const Job& job) {
    SeatContent seat;
    seat.roles = roles;
    seat.role = roleNames(roles, job.words);
    seat.name = job.words("committee.open");
    seat.title = job.words("committee.open_hint");
    seat.open = true;
    for (const Role role : roles)
        if (const domain::MethodEntry* entry = job.words.entry("roles", domain::code(role))) {
            const auto looks = entry->texts.find("looks_at");
            if (looks != entry->texts.end())
                seat.lines.emplace_back(job.words("committee.looks_at"), job.words.label(looks->second));
        }
    seat.bold = seat.lines.size();
    return seat;
}

/// Two or three sentences: who supports and opposes, who has not been met.
QString readingOf(const domain::Committee& committee, const Words& words) {
    QStringList sentences;
    const auto count = [&](Stance stance) {
        return std::count_if(committee.members.begin(), committee.members.end(),
                             [&](const domain::Member& member) { return member.stance == stance; });
    };
    static constexpr std::pair<Stance, const char*> kinds[] = {{Stance::Supports, "committee.supports"},
                                                               {Stance::Opposes, "committee.opposes"},
                                                               {Stance::Neutral, "committee.neutral"},
                                                               {Stance::Unknown, "committee.unknown"}};
    for (const auto& [stance, word] : kinds)
        if (const auto n = count(stance); n > 0) sentences.push_back(words.count(word, n));
    if (committee.members.size() == 1) sentences.push_back(words("committee.only_one"));
    return sentences.join(QLatin1Char(' '));
}

void collectFacts(CommitteeContent& content, const domain::Committee& committee, const Words& words) {
    const auto add = [&](const char* word, const QString& text) {
        if (!text.simplified().isEmpty()) content.facts.emplace_back(words(word), text.simplified());
    };
    add("committee.account", toQt(committee.account));
    add("committee.product", toQt(committee.product));
    add("committee.value", toQt(committee.value));
    add("committee.deadline", words.date(committee.deadline));
    QStringList rivals;
    for (const std::string& rival : committee.rivals) rivals.push_back(toQt(rival));
    add("committee.rivals", rivals.join(QStringLiteral(" · ")));
    if (committee.buyerType)
        add("committee.buyer_type", words.method("buyer_types", domain::code(*committee.buyerType)));
}

/// Sides of like length; who decides stays at the right as long as there is a place.
void seatAll(CommitteeContent& content, std::vector<SeatContent> seats, std::size_t places) {
    std::stable_sort(seats.begin(), seats.end(), [](const SeatContent& a, const SeatContent& b) {
        if (a.open != b.open) return b.open;
        return a.influence > b.influence;
    });
    for (SeatContent& seat : seats) {
        if (content.left.size() + content.right.size() >= places) {
            content.more.push_back(std::move(seat));
            continue;
        }
        const std::size_t side = (places + 1) / 2;
        auto* wanted = decides(seat) ? &content.right : &content.left;
        if (wanted->size() >= side) wanted = wanted == &content.left ? &content.right : &content.left;
        wanted->push_back(std::move(seat));
    }
    while (content.left.size() > content.right.size() + 1) {
        content.right.push_back(std::move(content.left.back()));
        content.left.pop_back();
    }
    while (content.right.size() > content.left.size() + 1) {
        content.left.push_back(std::move(content.right.back()));
        content.right.pop_back();
    }
}

}  // namespace

CommitteeContent collectCommittee(const domain::Committee& committee, const Job& job, std::size_t places) {
    CommitteeContent content;
    content.title = committeeTitle(committee, job);
    content.decision = toQt(committee.decision).simplified();
    if (content.decision.isEmpty()) content.decision = toQt(committee.product).simplified();
    if (content.decision.isEmpty()) content.decision = job.words("committee.no_decision");
    collectFacts(content, committee, job.words);
    content.reading = readingOf(committee, job.words);

    std::vector<SeatContent> seats;
    for (const domain::Member& member : committee.members)
        seats.push_back(seatOf(committee, member, seats.size(), job));
    const std::vector<Role> open = committee.openRoles();
    content.sub = job.words.count("committee.known", static_cast<qint64>(committee.members.size())) +
                  (open.empty() ? QStringLiteral(".")
                                : QStringLiteral(", ") +
                                      job.words.count("committee.open_roles", static_cast<qint64>(open.size())) +
                                      QLatin1Char('.')) +
                  QLatin1Char(' ') + job.words("committee.how_to_read");
    if (seats.size() + open.size() <= places)
        for (const Role role : open) seats.push_back(openSeat({role}, job));
    else if (!open.empty())
        seats.push_back(openSeat(open, job));
    seatAll(content, std::move(seats), places);
    return content;
}

}  // namespace chandung::app::card
