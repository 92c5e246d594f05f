#include "chandung/app/data/draftpersonas.h"

#include "chandung/app/data/datasets.h"
#include "chandung/app/data/datatexts.h"
#include "chandung/app/text.h"
#include "groupfields.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace chandung::app {

namespace {

using analysis::Group;
using analysis::Trait;
using domain::Bundle;
using domain::Uuid;

constexpr std::size_t mostObservations = 10;
constexpr std::size_t mostHabits = 6;
constexpr std::size_t mostCriteria = 6;
const char* const habits = "behaviour.habits";

/// First names that are given to women and men alike; a draft stands under one until the marketer chooses.
std::string draftName(std::size_t number, domain::Language language, const std::vector<std::string>& taken) {
    static const std::array<std::array<const char*, 8>, 3> names = {
        {{"Alex", "Robin", "Sam", "Kim", "Jordan", "Taylor", "Morgan", "Casey"},
         {"Minh", "An", "Khánh", "Hà", "Thanh", "Linh", "Tâm", "Giang"},
         {"Iman", "Jaya", "Wei", "Azra", "Kit", "Nadi", "Lin", "Sham"}}};
    const auto& list = names[static_cast<std::size_t>(language)];
    for (std::size_t round = 1;; ++round)
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string name = list[(number + i) % list.size()] + (round > 1 ? " " + std::to_string(round) : "");
            if (std::find(taken.begin(), taken.end(), name) == taken.end()) return name;
        }
}

class Drafting {
public:
    Drafting(const DatasetGroups& groups, const DraftOptions& options, const domain::Catalogue& catalogue)
        : m_groups(groups), m_options(options), m_catalogue(catalogue), m_taken(options.takenNames) {}

    Bundle run() {
        for (const std::size_t group : m_options.chosen) draft(group);
        return std::move(m_bundle);
    }

private:
    [[nodiscard]] std::string nameOf(std::size_t group) const {
        if (group < m_groups.names.size() && !m_groups.names[group].empty()) return m_groups.names[group];
        return fromQt(groupName(m_groups.groups[group], group));
    }

    /// A figure with what it rests on.
    [[nodiscard]] QString withRows(const QString& figure, const Group& group) const {
        return QCoreApplication::translate("Data", "%1 (%2 of %3 rows)")
            .arg(figure, QLocale().toString(static_cast<qulonglong>(group.size)),
                 QLocale().toString(static_cast<qulonglong>(m_groups.groupOf.size())));
    }

    void draft(std::size_t index) {
        const Group& group = m_groups.groups[index];
        addSegment(index, group);
        const domain::Segment& segment = m_bundle.segments.back();
        domain::Persona persona;
        persona.id = Uuid::make();
        persona.kind = m_options.kind;
        persona.studyId = m_options.study;
        persona.segmentId = segment.id;
        fillFields(persona, index, group);
        addTraits(persona, group, segment.name);
        if (!m_options.personas) return;
        persona.tags = {fromQt(QCoreApplication::translate("Data", "draft"))};
        const std::string name = draftName(index, m_options.language, m_taken);
        m_taken.push_back(name);
        persona.set("identity.name", name);
        persona.set("identity.label", segment.name);
        persona.set("identity.share", segment.share.value_or(0));
        m_bundle.personas.push_back(std::move(persona));
    }

    void addSegment(std::size_t index, const Group& group) {
        domain::Segment segment;
        segment.id = Uuid::make();
        segment.studyId = m_options.study;
        segment.name = nameOf(index);
        segment.share = std::round(group.share * 1000) / 10;
        segment.size = static_cast<double>(group.size);
        segment.base =
            m_options.kind == domain::CustomerKind::B2b ? domain::ShareBase::Accounts : domain::ShareBase::Customers;
        segment.chosen = m_options.personas;
        if (index < m_groups.tiers.size()) segment.tier = m_groups.tiers[index];
        for (const Trait& trait : group.traits)
            if (segment.criteria.size() < mostCriteria && !m_groups.profiles[trait.column].personal)
                segment.criteria.push_back(fromQt(traitText(trait, m_groups.profiles[trait.column])));
        m_bundle.segments.push_back(std::move(segment));
    }

    void observe(const QString& text, const std::string& field, const std::string& segment) {
        domain::Observation observation;
        observation.id = Uuid::make();
        observation.sourceId = m_groups.dataset.sourceId;
        observation.text = segment + ": " + fromQt(text);
        observation.field = field;
        observation.tags = {segment};
        m_bundle.observations.push_back(std::move(observation));
    }

    [[nodiscard]] domain::Citation citation(const QString& figure) const {
        domain::Citation citation;
        citation.target = domain::CitationTarget::Dataset;
        citation.targetId = m_groups.dataset.id;
        citation.plainName = m_groups.dataset.name;
        citation.kind = domain::EvidenceKind::Observed;
        citation.quote = fromQt(figure);
        return citation;
    }

    /// Fields that a column fills; every figure is an observation, too.
    void fillFields(domain::Persona& persona, std::size_t index, const Group& group) {
        const std::string segment = nameOf(index);
        for (std::size_t column = 0; column < m_groups.profiles.size(); ++column) {
            const auto& described = m_groups.dataset.columns.at(column);
            if (m_groups.profiles[column].personal) continue;
            const std::string key = fieldFor(described, m_groups.profiles[column], persona.kind, m_catalogue);
            const domain::FieldDefinition* field = key.empty() ? nullptr : m_catalogue.field(key);
            if (!field || !isEmpty(persona.value(key))) continue;
            auto filled = groupField(*field, m_groups, index, column);
            if (!filled) continue;
            if (auto* list = std::get_if<domain::Statements>(&filled->value)) {
                for (std::size_t i = 0; i < list->size(); ++i) {
                    const QString figure = withRows(filled->statementFigures[i], group);
                    list->at(i).evidence = {citation(figure)};
                    observe(figure, key, segment);
                }
            } else {
                observe(withRows(filled->figure, group), key, segment);
            }
            persona.set(key, std::move(filled->value));
            m_filled.push_back(column);
        }
    }

    /// What tells the group from the rest: observations, and statements where no field has it.
    void addTraits(domain::Persona& persona, const Group& group, const std::string& segment) {
        domain::Statements list = persona.statements(habits);
        std::size_t observed = 0;
        for (const Trait& trait : group.traits) {
            const analysis::ColumnProfile& profile = m_groups.profiles[trait.column];
            if (profile.personal || observed++ == mostObservations) continue;
            const QString figure = withRows(figureText(trait, profile), group);
            observe(figure, {}, segment);
            const bool filled = std::find(m_filled.begin(), m_filled.end(), trait.column) != m_filled.end();
            if (filled || list.size() >= mostHabits) continue;
            domain::Statement statement;
            statement.text = fromQt(traitText(trait, profile));
            statement.evidence = {citation(figure)};
            list.push_back(std::move(statement));
        }
        persona.set(habits, std::move(list));
        m_filled.clear();
    }

    const DatasetGroups& m_groups;
    const DraftOptions& m_options;
    const domain::Catalogue& m_catalogue;
    std::vector<std::string> m_taken;
    std::vector<std::size_t> m_filled;  ///< columns that filled a field of the persona at work
    Bundle m_bundle;
};

}  // namespace

Bundle draftFromGroups(const DatasetGroups& groups, const DraftOptions& options, const domain::Catalogue& catalogue) {
    return Drafting(groups, options, catalogue).run();
}

domain::Source sourceOf(const domain::Dataset& dataset, const Uuid& study) {
    domain::Source source;
    source.id = Uuid::make();
    source.studyId = study;
    source.kind = domain::SourceKind::Analytics;
    source.title = dataset.name;
    source.sample = fromQt(
        QCoreApplication::translate("Data", "%1 rows").arg(QLocale().toString(static_cast<qulonglong>(dataset.rows))));
    source.method = fromQt(QCoreApplication::translate("Data", "Imported table"));
    return source;
}

domain::CustomerKind kindOf(const domain::Dataset& dataset, const domain::Catalogue& catalogue) {
    for (const domain::DatasetColumn& column : dataset.columns)
        if (const auto* field = catalogue.field(column.field); field && !field->audience.b2c)
            return domain::CustomerKind::B2b;
    return domain::CustomerKind::B2c;
}

}  // namespace chandung::app
