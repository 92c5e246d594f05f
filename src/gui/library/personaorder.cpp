#include "gui/library/personaorder.h"

#include <algorithm>

namespace chandung::gui {

using By = PersonaOrder::By;
using storage::SummaryPart;

namespace {

/// A time as it is kept, as a number that grows with it.
double numberOf(const std::string& time) {
    double number = 0;
    for (const char c : time)
        if (c >= '0' && c <= '9') number = number * 10 + (c - '0');
    return number;
}

}  // namespace

SummaryPart partsOf(const PersonaOrder& order) {
    switch (order.by) {
        case By::Study:
            return SummaryPart::Name | SummaryPart::Study;
        case By::Name:
            return SummaryPart::Name;
        case By::Label:
            return SummaryPart::Name | SummaryPart::Label;
        case By::Subtitle:
            return SummaryPart::Name | SummaryPart::Subtitle;
        case By::Kind:
            return SummaryPart::Name | SummaryPart::Kind;
        case By::Evidence:
            return SummaryPart::Name | SummaryPart::Evidence;
        case By::Review:
            return SummaryPart::Name | SummaryPart::Study | SummaryPart::Review;
        case By::Changed:
            return SummaryPart::Name | SummaryPart::Changed;
    }
    return SummaryPart::Name;
}

PersonaSorter::PersonaSorter(const PersonaOrder& order, const std::map<domain::Uuid, domain::Study>& studies,
                             const ReadingOrder& reading)
    : m_order(order),
      m_studies(studies),
      m_today(domain::todayUtc()),
      m_names(reading),
      m_texts(reading),
      m_byText(order.by == By::Label || order.by == By::Subtitle) {
    if (order.by == By::Study) rankStudies();
}

/// Studies of the same name share a rank.
void PersonaSorter::rankStudies() {
    std::vector<std::pair<domain::Uuid, std::size_t>> named;
    for (const auto& [id, study] : m_studies)
        if (!study.name.empty()) named.emplace_back(id, m_texts.add(study.name));
    std::sort(named.begin(), named.end(),
              [&](const auto& a, const auto& b) { return m_texts.compare(a.second, b.second) < 0; });
    std::size_t rank = 0;
    for (std::size_t at = 0; at < named.size(); ++at) {
        if (at > 0 && m_texts.compare(named[at - 1].second, named[at].second) != 0) ++rank;
        m_studyRanks.emplace(named[at].first, rank);
    }
}

void PersonaSorter::setKey(Person& person, const domain::PersonaSummary& persona) {
    const auto setText = [&](const std::string& text) {
        person.missing = text.empty();
        m_texts.add(text);
    };
    switch (m_order.by) {
        case By::Study: {
            const auto rank = m_studyRanks.find(persona.studyId);
            person.missing = rank == m_studyRanks.end();
            person.number = person.missing ? 0 : static_cast<double>(rank->second);
            break;
        }
        case By::Name:
            person.missing = persona.name.empty();
            break;
        case By::Label:
            setText(persona.label);
            break;
        case By::Subtitle:
            setText(persona.subtitle);
            break;
        case By::Kind:
            person.number = static_cast<double>(persona.kind);
            break;
        case By::Evidence:
            person.missing = persona.statements == 0;
            person.number = person.missing ? 0 : static_cast<double>(persona.backed) / persona.statements;
            break;
        case By::Review: {
            const auto study = m_studies.find(persona.studyId);
            const auto due = domain::reviewDue(persona, study == m_studies.end() ? nullptr : &study->second, m_today);
            person.missing = !due.known;
            person.number = due.daysLeft;
            break;
        }
        case By::Changed:
            person.missing = persona.updatedAt.empty();
            person.number = numberOf(persona.updatedAt);
            break;
    }
}

void PersonaSorter::add(const domain::PersonaSummary& persona) {
    Person person;
    person.id = persona.id;
    person.place = static_cast<std::uint32_t>(m_people.size());
    setKey(person, persona);
    m_names.add(persona.name);
    m_people.push_back(person);
}

bool PersonaSorter::before(const Person& a, const Person& b) const {
    if (a.missing != b.missing) return b.missing;
    if (a.number != b.number) return m_order.descending ? a.number > b.number : a.number < b.number;
    if (m_byText)
        if (const int found = m_texts.compare(a.place, b.place); found != 0)
            return m_order.descending ? found > 0 : found < 0;
    const int found = m_names.compare(a.place, b.place);
    if (found == 0) return a.place < b.place;
    return m_order.by == By::Name && m_order.descending ? found > 0 : found < 0;
}

std::vector<domain::Uuid> PersonaSorter::sorted() const {
    std::vector<Person> people = m_people;
    std::sort(people.begin(), people.end(), [this](const Person& a, const Person& b) { return before(a, b); });
    std::vector<domain::Uuid> ids;
    ids.reserve(people.size());
    for (const Person& person : people) ids.push_back(person.id);
    return ids;
}

}  // namespace chandung::gui
