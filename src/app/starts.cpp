#include "chandung/app/starts.h"

#include "chandung/app/text.h"
#include "chandung/app/values.h"
#include "chandung/domain/textfold.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace chandung::app {

namespace {

using domain::Persona;
using domain::Statement;

/// The fields that begin each answer, in the method's order.
const std::map<std::string, std::vector<const char*>>& fieldsOfQuestions() {
    static const std::map<std::string, std::vector<const char*>> fields{
        {"5w2h.who", {"buying.influencers"}},
        {"5w2h.why", {"buying.trigger", "goals.goals", "buying.obstacles"}},
        {"5w2h.when", {"buying.cycle", "buying.frequency"}},
        {"5w2h.where", {"channels.sources", "channels.channels"}},
        {"5w2h.what", {"buying.criteria", "buying.tried"}},
        {"5w2h.how", {"buying.process", "behaviour.habits"}},
        {"5w2h.how_much", {"buying.budget", "buying.volume", "buying.frequency"}}};
    return fields;
}

/// The words alone: what says the same is not offered twice.
std::string wordsOf(const std::string& text) {
    std::string words;
    for (const std::string& word : domain::foldedWords(text)) words += word + ' ';
    return words;
}

class Collector {
public:
    explicit Collector(const domain::Statements& said) {
        for (const Statement& statement : said) m_said.insert(wordsOf(statement.text));
    }

    void add(const std::string& text, const std::string& field, std::vector<domain::Citation> evidence = {}) {
        if (text.empty() || !m_said.insert(wordsOf(text)).second) return;
        Statement statement;
        statement.text = text;
        statement.evidence = std::move(evidence);
        m_starts.push_back({std::move(statement), field});
    }

    std::vector<Start> take() { return std::move(m_starts); }

private:
    std::set<std::string> m_said;
    std::vector<Start> m_starts;
};

std::string memberText(const domain::Member& member, const domain::Bundle& bundle, const Knowledge& knowledge,
                       domain::Language language) {
    const Persona* who = domain::findById(bundle.personas, member.personaId);
    std::string name = who && !who->name().empty() ? who->name() : member.title;
    QStringList roles;
    for (const domain::Role role : member.roles)
        roles << toQt(knowledge.method.label("roles", domain::code(role), language)).toLower();
    if (name.empty()) return fromQt(roles.join(QStringLiteral(", ")));
    return roles.isEmpty() ? name : name + " (" + fromQt(roles.join(QStringLiteral(", "))) + ")";
}

/// The others of the committees that the persona is in, or that decide for its segment.
void addCommittees(Collector& to, const Persona& persona, const domain::Bundle& bundle, const Knowledge& knowledge,
                   domain::Language language) {
    for (const domain::Committee& committee : bundle.committees) {
        const bool member = std::any_of(committee.members.begin(), committee.members.end(),
                                        [&](const domain::Member& one) { return one.personaId == persona.id; });
        const bool ofSegment = !persona.segmentId.isNull() && committee.segmentId == persona.segmentId;
        if (!member && !ofSegment) continue;
        for (const domain::Member& other : committee.members)
            if (other.personaId != persona.id) to.add(memberText(other, bundle, knowledge, language), {});
    }
}

}  // namespace

std::vector<Start> startsFor(const std::string& key, const Persona& persona, const domain::Bundle& bundle,
                             const domain::Catalogue& catalogue, const Knowledge& knowledge,
                             domain::Language language) {
    const auto question = fieldsOfQuestions().find(key);
    if (question == fieldsOfQuestions().end()) return {};
    Collector starts(persona.statements(key));
    if (key == "5w2h.who") addCommittees(starts, persona, bundle, knowledge, language);
    for (const char* name : question->second) {
        const domain::FieldDefinition* field = catalogue.field(name);
        if (!field || !field->audience.has(persona.kind)) continue;
        if (field->kind == domain::FieldKind::Statements) {
            for (const Statement& statement : persona.statements(name))
                starts.add(statement.text, name, statement.evidence);
            continue;
        }
        starts.add(fromQt(valueText(*field, persona.value(name), knowledge, language)), name);
    }
    return starts.take();
}

}  // namespace chandung::app
