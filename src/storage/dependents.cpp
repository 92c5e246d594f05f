#include "storage/dependents.h"

#include "storage/companyprofiletable.h"
#include "storage/query.h"

namespace chandung::storage {

using domain::Uuid;

namespace {

class Counter {
public:
    Counter(Connection& connection, const Uuid& id) : m_connection(connection), m_id(id) {}

    /// Rows of a table that is not in the trash.
    [[nodiscard]] std::size_t rows(const std::string& table, const std::string& column) const {
        return number("SELECT count(*) FROM " + table + " WHERE deleted_at IS NULL AND " + column + " = ?1");
    }

    /// Statements and personas that cite something; `cited` is a condition on a citation.
    void addCitations(Dependents& counts, const std::string& cited) const {
        const std::string from =
            "FROM citation JOIN persona ON persona.id = citation.persona_id WHERE persona.deleted_at IS NULL AND " +
            cited;
        counts.statements += number(
            "SELECT count(*) FROM (SELECT DISTINCT citation.persona_id, citation.field, statement " + from + ")");
        counts.personas += number("SELECT count(DISTINCT citation.persona_id) " + from);
        counts.statements += profileStatements();
    }

    [[nodiscard]] std::size_t number(const std::string& sql) const {
        Query query(m_connection, sql, m_id);
        return query.next() ? static_cast<std::size_t>(query.number(0)) : 0;
    }

private:
    /// Statements of company profiles that cite the thing itself.
    [[nodiscard]] std::size_t profileStatements() const {
        std::size_t count = 0;
        for (const auto& [segment, fields] : CompanyProfileTable(m_connection).containing(m_id.str()))
            for (const auto& [key, value] : fields)
                if (const auto* list = std::get_if<domain::Statements>(&value))
                    for (const domain::Statement& statement : *list)
                        for (const domain::Citation& citation : statement.evidence)
                            if (citation.targetId == m_id) {
                                ++count;
                                break;
                            }
        return count;
    }

    Connection& m_connection;
    const Uuid& m_id;
};

}  // namespace

Dependents countDependents(Connection& connection, EntityKind kind, const Uuid& id) {
    const Counter count(connection, id);
    Dependents found;
    switch (kind) {
        case EntityKind::Study:
            found.sources = count.rows("source", "study_id");
            found.insights = count.rows("insight", "study_id");
            found.segments = count.rows("segment", "study_id");
            found.personas = count.rows("persona", "study_id");
            found.committees = count.rows("committee", "study_id");
            found.journeys = count.rows("journey", "study_id");
            found.guides = count.rows("guide", "study_id");
            break;
        case EntityKind::Source:
            found.observations = count.rows("observation", "source_id");
            found.files = count.rows("attachment", "source_id");
            count.addCitations(found,
                               "(citation.source_id = ?1 OR citation.observation_id IN (SELECT id FROM observation "
                               "WHERE source_id = ?1))");
            break;
        case EntityKind::Observation:
            found.insights = count.number(
                "SELECT count(DISTINCT insight.id) FROM insight_observation JOIN insight ON insight.id = insight_id "
                "WHERE insight.deleted_at IS NULL AND observation_id = ?1");
            count.addCitations(found, "citation.observation_id = ?1");
            break;
        case EntityKind::Insight:
            count.addCitations(found, "citation.insight_id = ?1");
            break;
        case EntityKind::Segment:
            found.personas = count.rows("persona", "segment_id");
            found.committees = count.rows("committee", "segment_id");
            found.journeys = count.rows("journey", "segment_id");
            break;
        case EntityKind::Persona:
            found.journeys = count.rows("journey", "persona_id");
            found.committees = count.number(
                "SELECT count(DISTINCT committee.id) FROM member JOIN committee ON committee.id = committee_id WHERE "
                "committee.deleted_at IS NULL AND member.persona_id = ?1");
            break;
        default:
            break;
    }
    return found;
}

}  // namespace chandung::storage
