#include "chandung/app/outcomelists.h"

#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"

#include <QCoreApplication>

#include <algorithm>

namespace chandung::app {

using domain::Outcome;

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct OutcomeLists {
    Q_DECLARE_TR_FUNCTIONS(chandung::app::OutcomeLists)
};

/// One statement, whoever makes it.
struct Entry {
    std::string text;
    std::string detail;
    std::vector<std::string> personas;
    std::size_t citations = 0;
    std::size_t best = 0;  ///< the highest place that a persona gives it
};

std::vector<Entry> collect(const std::vector<domain::Persona>& personas, const std::string& field) {
    std::vector<Entry> entries;
    for (const domain::Persona& persona : personas) {
        std::size_t place = 0;
        for (const domain::Statement& statement : persona.statements(field)) {
            ++place;
            const std::string folded = domain::fold(statement.text);
            auto found = std::find_if(entries.begin(), entries.end(),
                                      [&](const Entry& entry) { return domain::fold(entry.text) == folded; });
            if (found == entries.end())
                found = entries.insert(entries.end(), {statement.text, statement.detail, {}, 0, place});
            if (found->detail.empty()) found->detail = statement.detail;
            found->personas.push_back(persona.name());
            found->citations += statement.evidence.size();
            found->best = std::min(found->best, place);
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        if (a.personas.size() != b.personas.size()) return a.personas.size() > b.personas.size();
        return a.citations != b.citations ? a.citations > b.citations : a.best < b.best;
    });
    return entries;
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : "; ") + text;
    return all;
}

std::string statementsOf(const domain::Persona& persona, const char* field) {
    std::vector<std::string> texts;
    for (const domain::Statement& statement : persona.statements(field)) texts.push_back(statement.text);
    return joined(texts);
}

std::string header(const QString& text) {
    return fromQt(text);
}

Rows pains(const std::vector<domain::Persona>& personas, const domain::Catalogue& catalogue,
           domain::Language language) {
    Rows rows{{header(OutcomeLists::tr("Rank")), header(OutcomeLists::tr("Pain point")),
               header(OutcomeLists::tr("Kind")), header(OutcomeLists::tr("Personas")),
               header(OutcomeLists::tr("Pieces of evidence")), header(OutcomeLists::tr("Named by"))}};
    const domain::FieldDefinition* field = catalogue.field("pains.pains");
    for (const Entry& entry : collect(personas, "pains.pains")) {
        std::string kind = entry.detail;
        if (field && field->second)
            for (const domain::Choice& choice : field->second->choices)
                if (choice.key == entry.detail) kind = choice.label.in(language);
        rows.push_back({std::to_string(rows.size()), entry.text, kind, std::to_string(entry.personas.size()),
                        std::to_string(entry.citations), joined(entry.personas)});
    }
    return rows;
}

Rows objections(const std::vector<domain::Persona>& personas) {
    Rows rows{{header(OutcomeLists::tr("Objection")), header(OutcomeLists::tr("Our answer")),
               header(OutcomeLists::tr("Proof they trust")), header(OutcomeLists::tr("Said by"))}};
    for (const Entry& entry : collect(personas, "buying.objections")) {
        std::vector<std::string> proof;
        for (const domain::Persona& persona : personas)
            if (std::find(entry.personas.begin(), entry.personas.end(), persona.name()) != entry.personas.end())
                if (std::string text = statementsOf(persona, "buying.proof"); !text.empty()) proof.push_back(text);
        rows.push_back({entry.text, entry.detail, joined(proof), joined(entry.personas)});
    }
    return rows;
}

Rows messages(const std::vector<domain::Persona>& personas) {
    Rows rows{{header(OutcomeLists::tr("Persona")), header(OutcomeLists::tr("What to say")),
               header(OutcomeLists::tr("Offer")), header(OutcomeLists::tr("Where")),
               header(OutcomeLists::tr("In their words")), header(OutcomeLists::tr("What not to say"))}};
    for (const domain::Persona& persona : personas)
        rows.push_back({persona.name(), statementsOf(persona, "message.points"), persona.text("message.offer"),
                        statementsOf(persona, "channels.channels"), statementsOf(persona, "channels.words"),
                        statementsOf(persona, "message.avoid")});
    return rows;
}

}  // namespace

bool isOutcomeList(Outcome outcome) {
    return outcome == Outcome::Pains || outcome == Outcome::Objections || outcome == Outcome::Messages;
}

Rows outcomeList(Outcome outcome, const std::vector<domain::Persona>& personas, const domain::Catalogue& catalogue,
                 domain::Language language) {
    switch (outcome) {
        case Outcome::Pains:
            return pains(personas, catalogue, language);
        case Outcome::Objections:
            return objections(personas);
        case Outcome::Messages:
            return messages(personas);
        default:
            return {};
    }
}

}  // namespace chandung::app
