#include "app/export/reportof.h"

#include "app/export/reportbuilder.h"
#include "chandung/domain/error.h"

#include <algorithm>

namespace chandung::app {

namespace {

using card::Layout;
using domain::Persona;

constexpr std::size_t widestComparison = 6;

[[noreturn]] void nothing(Layout layout, std::vector<std::string> more = {}) {
    more.insert(more.begin(), card::layoutCode(layout));
    throw domain::Error(domain::ErrorCode::NothingToShow, std::move(more));
}

bool has(const std::vector<domain::Uuid>& ids, const domain::Uuid& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Puts the parts of one document together.
class Maker {
public:
    Maker(const ExportOrder& order, const ExportSource& source)
        : m_order(order),
          m_bundle(source.bundle),
          m_builder(source.bundle, source.catalogue, source.knowledge, order.card),
          m_personas(chosenPersonas(order.selection, source.bundle)) {}

    exchange::Report make() {
        switch (m_order.layout) {
            case Layout::Card:
            case Layout::Full:
                addPersonas(m_order.layout == Layout::Full);
                break;
            case Layout::Comparison:
                addComparisons(true);
                break;
            case Layout::Committee:
                begin("report.committees", m_bundle.committees.size() > 1);
                addCommittees();
                break;
            case Layout::Journey:
                begin("report.journeys", m_bundle.journeys.size() > 1);
                addJourneys();
                break;
            case Layout::Booklet:
                addBooklet();
                break;
        }
        exchange::Report report = m_builder.take();
        if (report.blocks.size() < 2) nothing(m_order.layout);
        return report;
    }

private:
    void begin(const char* word, bool contents) { m_builder.begin(m_builder.words()(word), contents); }

    void addPersonas(bool full) {
        if (m_personas.empty()) nothing(m_order.layout);
        const QString name = toQt(m_personas.front().name()).simplified();
        if (m_personas.size() == 1 && !name.isEmpty())
            m_builder.begin(name, false);
        else
            begin("title.set", m_personas.size() > 1);
        for (const Persona& persona : m_personas) full ? m_builder.addFull(persona) : m_builder.addCard(persona);
    }

    /// One for each study, in tables as even as can be; personas named are one set.
    void addComparisons(bool alone) {
        std::vector<std::vector<const Persona*>> sets;
        std::vector<domain::Uuid> studies;
        const bool named = alone && !m_order.selection.personas.empty();
        if (named && m_personas.size() > widestComparison && !m_order.selection.severalTables)
            nothing(Layout::Comparison, {"6"});
        for (const Persona& persona : m_personas) {
            const domain::Uuid study = named ? domain::Uuid() : persona.studyId;
            auto place = static_cast<std::size_t>(std::find(studies.begin(), studies.end(), study) - studies.begin());
            if (place == studies.size()) {
                studies.push_back(study);
                sets.emplace_back();
            }
            sets[place].push_back(&persona);
        }
        if (alone) begin("report.comparison", sets.size() > 1);
        for (std::size_t i = 0; i < sets.size(); ++i) {
            if (sets[i].size() < 2) continue;
            const domain::Study* study = domain::findById(m_bundle.studies, studies[i]);
            const QString title = study && !study->name.empty() ? toQt(study->name) : m_builder.words()("title.set");
            const std::size_t tables = (sets[i].size() + widestComparison - 1) / widestComparison;
            auto from = sets[i].begin();
            for (std::size_t table = 0; table < tables; ++table) {
                const auto left = static_cast<std::size_t>(sets[i].end() - from);
                const auto to = from + static_cast<std::ptrdiff_t>((left + tables - table - 1) / (tables - table));
                m_builder.addComparison({from, to}, title);
                from = to;
            }
        }
    }

    void addCommittees() {
        const card::Selection& selection = m_order.selection;
        for (const domain::Committee& committee : m_bundle.committees) {
            const bool member = std::any_of(committee.members.begin(), committee.members.end(),
                                            [&](const auto& one) { return has(selection.personas, one.personaId); });
            const bool asked = selection.committees.empty() ? selection.personas.empty() || member
                                                            : has(selection.committees, committee.id);
            if (asked) m_builder.addCommittee(committee);
        }
    }

    void addJourneys() {
        const card::Selection& selection = m_order.selection;
        for (const domain::Journey& journey : m_bundle.journeys) {
            const bool theirs = std::any_of(m_personas.begin(), m_personas.end(), [&](const Persona& persona) {
                const domain::Journey* shown = card::journeyOf(persona, m_bundle);
                return journey.personaId == persona.id || (shown && shown->id == journey.id);
            });
            const bool asked =
                selection.journeys.empty() ? selection.personas.empty() || theirs : has(selection.journeys, journey.id);
            if (asked) m_builder.addJourney(journey);
        }
    }

    void addBooklet() {
        begin("title.set", true);
        for (const Persona& persona : m_personas) m_builder.addCard(persona);
        addComparisons(false);
        addCommittees();
        addJourneys();
    }

    const ExportOrder& m_order;
    const domain::Bundle& m_bundle;
    ReportBuilder m_builder;
    std::vector<Persona> m_personas;
};

}  // namespace

exchange::Report reportOf(const ExportOrder& order, const ExportSource& source) {
    return Maker(order, source).make();
}

}  // namespace chandung::app
