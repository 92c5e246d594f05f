#include "storage/statementtable.h"

#include "storage/query.h"

#include <array>
#include <map>

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

struct StatementRow {
    const std::string* field;
    int position;
    const Statement* statement;
};

struct CitationRow {
    const std::string* field;
    int statement;
    int position;
    CitationTarget target;
    const Citation* citation;
};

void add(Query& query, const StatementRow& row) {
    query.addKept(*row.field);
    query.add(row.position);
    query.add(row.statement->id);
    query.addKept(row.statement->text);
    query.addKept(row.statement->detail);
    query.add(row.statement->strength);
}

void add(Query& query, const CitationRow& row) {
    query.addKept(*row.field);
    query.add(row.statement);
    query.add(row.position);
    query.add(row.target);
    for (const CitationTarget target :
         {CitationTarget::Source, CitationTarget::Observation, CitationTarget::Insight, CitationTarget::Dataset})
        query.add(target == row.target ? row.citation->targetId : Uuid());
    query.addKept(row.citation->plainName);
    query.add(row.citation->kind);
    query.addKept(row.citation->quote);
    query.addKept(row.citation->date);
}

/// So many rows at a time: SQLite makes the lists of codes that a row is checked against anew for each INSERT, which
/// takes longer than the row.
constexpr auto portions = std::to_array<std::size_t>({32, 8, 1});

template <class Row>
void insertRows(Connection& connection, const std::string& persona, const std::vector<Row>& rows,
                const std::string& into, const std::string& places) {
    std::size_t at = 0;
    for (const std::size_t portion : portions) {
        if (rows.size() - at < portion) continue;
        std::string sql = into + places;
        for (std::size_t i = 1; i < portion; ++i) (sql += ", ") += places;
        for (; rows.size() - at >= portion; at += portion) {
            Query query(connection, sql);
            query.addKept(persona);
            for (std::size_t i = 0; i < portion; ++i) add(query, rows[at + i]);
            query.run();
        }
    }
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

void StatementTable::insert(const Uuid& persona, const std::vector<OfField>& fields) {
    std::vector<StatementRow> statements;
    std::vector<CitationRow> citations;
    std::map<std::pair<CitationTarget, Uuid>, bool> held;
    for (const auto& [field, list] : fields) {
        int position = 0;
        for (const Statement& statement : *list) {
            statements.push_back({field, position, &statement});
            int place = 0;
            for (const Citation& citation : statement.evidence) {
                const auto [known, fresh] = held.try_emplace({citation.target, citation.targetId}, false);
                if (fresh) known->second = holds(citation.target, citation.targetId);
                citations.push_back(
                    {field, position, place++, known->second ? citation.target : CitationTarget::None, &citation});
            }
            ++position;
        }
    }
    const std::string id = persona.str();
    insertRows(m_connection, id, statements,
               "INSERT INTO statement (persona_id, field, position, id, text, detail, strength) VALUES ",
               "(?1, ?, ?, ?, ?, ?, ?)");
    insertRows(m_connection, id, citations,
               "INSERT INTO citation (persona_id, field, statement, position, target, source_id, observation_id, "
               "insight_id, dataset_id, plain_name, kind, quote, date) VALUES ",
               "(?1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
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
