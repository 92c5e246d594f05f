#include "app/card/evidence.h"

#include "chandung/domain/textfold.h"

#include <algorithm>

namespace chandung::app::card {

using domain::Citation;
using domain::CitationTarget;
using domain::Source;

int EvidenceBook::number(const std::string& key, const Source* source, const Citation& citation) {
    const auto [place, fresh] = m_numbers.try_emplace(key, static_cast<int>(m_entries.size()) + 1);
    if (!fresh) return place->second;
    EvidenceEntry entry;
    if (source) {
        entry.title = toQt(source->title);
        entry.how = toQt(source->method);
        entry.kind = m_words.method("source_kinds", domain::code(source->kind));
        entry.date = m_words.shortDate(source->date);
        entry.sample = toQt(source->sample);
        entry.trust = source->trust;
    } else {
        entry.title = toQt(citation.plainName);
        entry.date = m_words.shortDate(citation.date);
    }
    if (entry.title.isEmpty()) entry.title = m_words(source ? "evidence.unnamed" : "evidence.lost");
    m_entries.push_back(std::move(entry));
    return place->second;
}

std::vector<int> EvidenceBook::numbers(const Citation& citation) {
    std::vector<const Source*> sources;
    const auto add = [&](const domain::Uuid& id) {
        if (const Source* source = domain::findById(m_bundle.sources, id)) sources.push_back(source);
    };
    const auto addObservation = [&](const domain::Uuid& id) {
        if (const domain::Observation* observation = domain::findById(m_bundle.observations, id))
            add(observation->sourceId);
    };
    if (citation.target == CitationTarget::Source) add(citation.targetId);
    if (citation.target == CitationTarget::Observation) addObservation(citation.targetId);
    if (citation.target == CitationTarget::Dataset)
        if (const domain::TableSource* table = domain::findById(m_bundle.tables, citation.targetId))
            add(table->sourceId);
    if (citation.target == CitationTarget::Insight)
        if (const domain::Insight* insight = domain::findById(m_bundle.insights, citation.targetId))
            for (const domain::Uuid& id : insight->observations) addObservation(id);

    std::vector<int> list;
    for (const Source* source : sources) list.push_back(number(source->id.str(), source, citation));
    if (sources.empty()) list.push_back(number(citation.targetId.str() + '?' + citation.plainName, nullptr, citation));
    return list;
}

Mark EvidenceBook::mark(const domain::Statement& statement, bool counted) {
    Mark mark;
    mark.kind = statement.isAssumption() ? Mark::Kind::Assumption : Mark::Kind::Evidence;
    for (const Citation& citation : statement.evidence)
        for (const int n : numbers(citation)) mark.numbers.push_back(n);
    std::sort(mark.numbers.begin(), mark.numbers.end());
    mark.numbers.erase(std::unique(mark.numbers.begin(), mark.numbers.end()), mark.numbers.end());
    for (const int n : mark.numbers)
        if (counted) ++m_entries[static_cast<std::size_t>(n - 1)].used;
    return mark;
}

QString EvidenceBook::describe(const Source* source, const std::string& saidBy, const std::string& date) const {
    QStringList parts;
    if (source && !source->title.empty()) parts.push_back(toQt(source->title));
    if (!saidBy.empty()) parts.push_back(toQt(saidBy));
    const QString when = m_words.shortDate(date.empty() && source ? source->date : date);
    if (!when.isEmpty()) parts.push_back(when);
    return parts.join(QStringLiteral(", "));
}

QString EvidenceBook::attributionOf(const std::string& sentence, const domain::Persona& persona) const {
    const std::vector<std::string> wanted = domain::foldedWords(sentence);
    if (wanted.empty()) return {};
    for (const domain::Observation& observation : m_bundle.observations)
        if (domain::foldedWords(observation.text) == wanted)
            return describe(domain::findById(m_bundle.sources, observation.sourceId), observation.saidBy, {});
    for (const auto& [key, value] : persona.fields) {
        const auto* statements = std::get_if<domain::Statements>(&value);
        if (!statements) continue;
        for (const domain::Statement& statement : *statements)
            for (const Citation& citation : statement.evidence)
                if (citation.target == CitationTarget::Source && domain::foldedWords(citation.quote) == wanted)
                    return describe(domain::findById(m_bundle.sources, citation.targetId), {}, citation.date);
    }
    return {};
}

}  // namespace chandung::app::card
