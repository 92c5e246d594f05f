#include "storage/statementtable.h"

#include "storage/query.h"

namespace chandung::storage {

using namespace domain;

namespace {

const std::string statementSql = "SELECT persona_id, field, id, text, detail, strength FROM statement ";
const std::string citationSql =
    "SELECT persona_id, field, statement, target, coalesce(source_id, observation_id, insight_id, dataset_id), "
    "plain_name, kind, quote, date "
    "FROM citation ";
const std::string ofPersona = "WHERE persona_id = ? ";
const std::string ofField = "WHERE persona_id = ? AND field = ? ";
const std::string inOrder = "ORDER BY persona_id, field, position";
const std::string inOrderOfStatements = "ORDER BY persona_id, field, statement, position";

Statement readStatement(Query& row) {
    Statement statement;
    statement.id = row.uuid(2);
    statement.text = row.text(3);
    statement.detail = row.text(4);
    statement.strength = row.maybeInteger(5);
    return statement;
}

Citation readCitation(Query& row) {
    Citation citation;
    citation.target = row.code<CitationTarget>(3);
    citation.targetId = row.uuid(4);
    if (citation.targetId.isNull()) citation.target = CitationTarget::None;
    citation.plainName = row.text(5);
    citation.kind = row.code<EvidenceKind>(6);
    citation.quote = row.text(7);
    citation.date = row.text(8);
    return citation;
}

}  // namespace

void StatementTable::collect(Query& statements, Query& citations, const FieldsOf& fieldsOf) const {
    while (statements.next()) {
        FieldValues* fields = fieldsOf(statements.uuid(0));
        if (!fields) continue;
        FieldValue& value = (*fields)[statements.text(1)];
        if (!std::holds_alternative<Statements>(value)) value = Statements();
        std::get<Statements>(value).push_back(readStatement(statements));
    }
    while (citations.next()) {
        FieldValues* fields = fieldsOf(citations.uuid(0));
        if (!fields) continue;
        const auto found = fields->find(citations.text(1));
        auto* list = found == fields->end() ? nullptr : std::get_if<Statements>(&found->second);
        const auto position = static_cast<std::size_t>(citations.number(2));
        if (!list || position >= list->size()) m_connection.raiseDamaged("citation without statement");
        (*list)[position].evidence.push_back(readCitation(citations));
    }
}

Statements StatementTable::find(const Uuid& persona, const std::string& field) const {
    static const std::string statementsSql = statementSql + ofField + inOrder;
    static const std::string citationsSql = citationSql + ofField + inOrderOfStatements;
    Query statements(m_connection, statementsSql, persona, field);
    Query citations(m_connection, citationsSql, persona, field);
    FieldValues fields;
    collect(statements, citations, [&](const Uuid&) { return &fields; });
    return fields.empty() ? Statements() : std::get<Statements>(std::move(fields.begin()->second));
}

void StatementTable::load(const Uuid& persona, FieldValues& fields) const {
    static const std::string statementsSql = statementSql + ofPersona + inOrder;
    static const std::string citationsSql = citationSql + ofPersona + inOrderOfStatements;
    Query statements(m_connection, statementsSql, persona);
    Query citations(m_connection, citationsSql, persona);
    collect(statements, citations, [&](const Uuid&) { return &fields; });
}

void StatementTable::loadAll(const FieldsOf& fieldsOf) const {
    static const std::string statementsSql = statementSql + inOrder;
    static const std::string citationsSql = citationSql + inOrderOfStatements;
    Query statements(m_connection, statementsSql);
    Query citations(m_connection, citationsSql);
    collect(statements, citations, fieldsOf);
}

void StatementTable::insert(const Uuid& persona, const std::string& field, const Statements& statements) {
    int position = 0;
    for (const Statement& statement : statements) {
        Query(m_connection,
              "INSERT INTO statement (persona_id, field, position, id, text, detail, strength) VALUES (?, ?, ?, ?, ?, "
              "?, ?)",
              persona, field, position, statement.id, statement.text, statement.detail, statement.strength)
            .run();
        int place = 0;
        for (const Citation& citation : statement.evidence) insertCitation(persona, field, position, place++, citation);
        ++position;
    }
}

void StatementTable::insertCitation(const Uuid& persona, const std::string& field, int statement, int position,
                                    const Citation& citation) {
    const CitationTarget target = holds(citation.target, citation.targetId) ? citation.target : CitationTarget::None;
    const auto idIf = [&](CitationTarget wanted) { return target == wanted ? citation.targetId : Uuid(); };
    Query(m_connection,
          "INSERT INTO citation (persona_id, field, statement, position, target, source_id, observation_id, "
          "insight_id, dataset_id, plain_name, kind, "
          "quote, date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          persona, field, statement, position, target, idIf(CitationTarget::Source), idIf(CitationTarget::Observation),
          idIf(CitationTarget::Insight), idIf(CitationTarget::Dataset), citation.plainName, citation.kind,
          citation.quote, citation.date)
        .run();
}

void StatementTable::remove(const Uuid& persona, const std::string& field) {
    Query(m_connection, "DELETE FROM statement WHERE persona_id = ? AND field = ?", persona, field).run();
}

StatementTable::Counts StatementTable::counts(const Uuid& persona) const {
    Query statements(m_connection, "SELECT count(*) FROM statement WHERE persona_id = ?", persona);
    Query backed(m_connection,
                 "SELECT count(*) FROM (SELECT DISTINCT field, statement FROM citation WHERE persona_id = ?)", persona);
    statements.next();
    backed.next();
    return {statements.integer(0), backed.integer(0)};
}

std::size_t StatementTable::statementCount() const {
    return static_cast<std::size_t>(
        m_connection.number("SELECT count(*) FROM statement JOIN persona ON persona.id = statement.persona_id WHERE "
                            "persona.deleted_at IS NULL"));
}

std::size_t StatementTable::citationCount() const {
    return static_cast<std::size_t>(
        m_connection.number("SELECT count(*) FROM citation JOIN persona ON persona.id = citation.persona_id WHERE "
                            "persona.deleted_at IS NULL"));
}

bool StatementTable::holds(CitationTarget target, const Uuid& id) const {
    const auto there = [&](const char* sql) { return Query(m_connection, sql, id).next(); };
    switch (target) {
        case CitationTarget::Source:
            return there("SELECT 1 FROM source WHERE id = ?");
        case CitationTarget::Observation:
            return there("SELECT 1 FROM observation WHERE id = ?");
        case CitationTarget::Insight:
            return there("SELECT 1 FROM insight WHERE id = ?");
        case CitationTarget::Dataset:
            return there("SELECT 1 FROM dataset WHERE id = ?");
        case CitationTarget::None:
            break;
    }
    return false;
}

void StatementTable::detach(CitationTarget target, const Uuid& id, const std::string& name) {
    if (target == CitationTarget::None) return;
    const std::string column = std::string(code(target)) + "_id";
    const std::string sql =
        "UPDATE citation SET target = 'none', plain_name = ?, " + column + " = NULL WHERE " + column + " = ?";
    Query(m_connection, sql, name, id).run();
}

}  // namespace chandung::storage
