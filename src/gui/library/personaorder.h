#pragma once

#include "chandung/domain/quality.h"
#include "chandung/storage/summaryparts.h"
#include "gui/library/readingorder.h"

#include <map>
#include <vector>

namespace chandung::gui {

/// In which order personas stand.
struct PersonaOrder {
    enum class By { Study, Name, Label, Subtitle, Kind, Evidence, Review, Changed };
    By by = By::Study;
    bool descending = false;

    bool operator==(const PersonaOrder&) const = default;
};

/// What has to be read of personas to put them in order.
[[nodiscard]] storage::SummaryPart partsOf(const PersonaOrder& order);

/// Sorts personas as a reader of the language does (the Vietnamese alphabet in Vietnamese); what is equal, by name,
/// then as they came. Personas without a name, study or date come last. It keeps of each only what it is sorted by.
class PersonaSorter {
public:
    /// `studies` and `reading` are to outlive it.
    PersonaSorter(const PersonaOrder& order, const std::map<domain::Uuid, domain::Study>& studies,
                  const ReadingOrder& reading);

    /// `partsOf(order)` of it are there.
    void add(const domain::PersonaSummary& persona);
    [[nodiscard]] std::size_t size() const { return m_people.size(); }
    [[nodiscard]] std::vector<domain::Uuid> sorted() const;

private:
    struct Person {
        domain::Uuid id;
        bool missing = false;
        double number = 0;
        std::uint32_t place = 0;  ///< among those who came
    };

    void rankStudies();
    void setKey(Person& person, const domain::PersonaSummary& persona);
    [[nodiscard]] bool before(const Person& a, const Person& b) const;

    PersonaOrder m_order;
    const std::map<domain::Uuid, domain::Study>& m_studies;
    std::map<domain::Uuid, std::size_t> m_studyRanks;
    std::chrono::year_month_day m_today;
    std::vector<Person> m_people;
    OrderedTexts m_names;
    OrderedTexts m_texts;  ///< what comes before names, where that is a text
    bool m_byText;
};

}  // namespace chandung::gui
