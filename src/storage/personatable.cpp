#include "storage/personatable.h"

#include "chandung/domain/error.h"
#include "storage/fieldtext.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace chandung::storage {

using namespace domain;

namespace {

const std::string nameField = "identity.name";

/// Up to so many changed rows are read one by one.
constexpr std::size_t fewChanged = 100;

/// The fields that lists show.
constexpr auto summaryFields =
    std::to_array<const char*>({"identity.name", "identity.label", "identity.archetype", "identity.target",
                                "role.title", "role.committee", "demographics.occupation"});

/// What the narrow table says of a persona's fields.
struct Shown {
    std::string name;
    std::string label;
    std::string subtitle;
    std::vector<Role> roles;
    std::string archetype;
    bool negative;
};

Shown shownOf(const Persona& persona) {
    const bool b2b = persona.kind == CustomerKind::B2b;
    const std::string title = persona.text("role.title");
    const std::string occupation = persona.text("demographics.occupation");
    std::vector<Role> roles;
    if (const auto* codes = std::get_if<CodeList>(&persona.value("role.committee")))
        for (const std::string& name : *codes)
            if (const std::optional<Role> role = fromCode<Role>(name)) roles.push_back(*role);
    return {persona.name(),
            persona.text("identity.label"),
            (b2b ? !title.empty() : occupation.empty()) ? title : occupation,
            std::move(roles),
            persona.text("identity.archetype"),
            persona.text("identity.target") == "negative"};
}

StatementTable::Counts countsOf(const Persona& persona) {
    StatementTable::Counts counts;
    for (const auto& [key, value] : persona.fields)
        if (const auto* statements = std::get_if<Statements>(&value))
            for (const Statement& statement : *statements) {
                ++counts.statements;
                if (!statement.isAssumption()) ++counts.backed;
            }
    return counts;
}

SearchText searchText(const std::string& key, const FieldValue& value) {
    return {key, textOf(value), key == nameField};
}

/// Statements that come from a form or from merging have no id until they are stored.
void giveIds(FieldValue& value) {
    auto* statements = std::get_if<Statements>(&value);
    if (!statements) return;
    for (Statement& statement : *statements)
        if (statement.id.isNull()) statement.id = Uuid::make();
}

/// Of the same shape as the document of a whole persona, so that patches of fields and of personas apply to one
/// another's results.
Json fieldDocument(const std::string& key, const FieldValue& value) {
    FieldValues fields;
    if (!isEmpty(value)) fields[key] = value;
    return {{"fields", valuesToJson(fields)}};
}

}  // namespace

PersonaTable::PersonaTable(Shelf shelf)
    : Table(shelf, Envelope(EntityKind::Persona, "persona", "name",
                            {{"kind"},
                             {"study_id", "study"},
                             {"segment_id", "segment"},
                             {"tags"},
                             {"favourite"},
                             {"review"},
                             {"reviewed"},
                             {"version"},
                             {"reviews"},
                             {"name"},
                             {"label"},
                             {"subtitle"},
                             {"roles"},
                             {"archetype"},
                             {"negative"},
                             {"statements"},
                             {"backed"}})),
      m_fields(shelf.connection),
      m_history(shelf.connection) {}

Persona PersonaTable::readRow(Query& row) const {
    int column = firstColumn;
    Persona persona;
    persona.id = row.uuid(0);
    persona.createdAt = row.text(1);
    persona.updatedAt = row.text(2);
    persona.kind = row.code<CustomerKind>(column++);
    persona.studyId = row.uuid(column++);
    persona.segmentId = row.uuid(column++);
    persona.tags = row.list(column++);
    persona.favourite = row.flag(column++);
    persona.review = row.maybeCode<ReviewRhythm>(column++);
    persona.reviewed = row.text(column++);
    persona.version = row.integer(column++);
    persona.reviews = row.reviews(column);
    return persona;
}

Persona PersonaTable::read(Query& row) const {
    Persona persona = readRow(row);
    persona.fields = m_fields.load(persona.id);
    return persona;
}

std::vector<Persona> PersonaTable::all() const {
    std::vector<Persona> personas;
    Query query(connection(), envelope().selectLive());
    while (query.next()) personas.push_back(readRow(query));

    std::unordered_map<Uuid, FieldValues*> byId;
    for (Persona& persona : personas) byId.emplace(persona.id, &persona.fields);
    m_fields.loadAll([&](const Uuid& id) -> FieldValues* {
        const auto found = byId.find(id);
        return found == byId.end() ? nullptr : found->second;
    });
    for (Persona& persona : personas)
        std::erase_if(persona.fields, [](const auto& entry) { return isEmpty(entry.second); });
    return personas;
}

PersonaSummary PersonaTable::readSummary(Query& row, KnownLists& lists) {
    const auto list = [&](int column) -> const std::vector<std::string>& {
        std::string text = row.text(column);
        const auto found = lists.find(text);
        return found != lists.end() ? found->second : lists.emplace(std::move(text), row.list(column)).first->second;
    };
    PersonaSummary summary;
    summary.id = row.uuid(0);
    summary.createdAt = row.text(1);
    summary.updatedAt = row.text(2);
    int column = firstColumn;
    summary.kind = row.code<CustomerKind>(column++);
    summary.studyId = row.uuid(column++);
    summary.segmentId = row.uuid(column++);
    summary.tags = list(column++);
    summary.favourite = row.flag(column++);
    summary.review = row.maybeCode<ReviewRhythm>(column++);
    summary.reviewed = row.text(column);
    column += 3;  // version and reviews are not in a summary
    summary.name = row.text(column++);
    summary.label = row.text(column++);
    summary.subtitle = row.text(column++);
    summary.roles = list(column).empty() ? std::vector<Role>() : row.codeList<Role>(column);
    ++column;
    summary.archetype = row.text(column++);
    summary.negative = row.flag(column++);
    summary.statements = row.integer(column++);
    summary.backed = row.integer(column);
    return summary;
}

/// Every change of a row raises its revision, but for a study or segment that goes: then the row loses its reference.
void PersonaTable::refreshSummaries() const {
    std::unordered_map<Uuid, Known*> known;
    for (Known& one : m_known) known.emplace(one.summary.id, &one);
    std::vector<Known> now;
    now.reserve(m_known.size());
    std::unordered_map<Uuid, std::size_t> changed;
    Query rows(connection(), "SELECT id, rev, study_id, segment_id FROM persona WHERE deleted_at IS NULL ORDER BY seq");
    while (rows.next()) {
        const auto found = known.find(rows.uuid(0));
        const bool same = found != known.end() && found->second->revision == rows.number(1) &&
                          found->second->summary.studyId == rows.uuid(2) &&
                          found->second->summary.segmentId == rows.uuid(3);
        if (!same) changed.emplace(rows.uuid(0), now.size());
        now.push_back(same ? std::move(*found->second) : Known{rows.number(1), {}});
    }
    m_known.clear();  // some of it has moved: nothing is known should reading fail
    KnownLists lists;
    const auto take = [&](Query& row) {
        PersonaSummary summary = readSummary(row, lists);
        const auto place = changed.find(summary.id);
        if (place != changed.end()) now[place->second].summary = std::move(summary);
    };
    if (changed.size() > fewChanged) {
        Query all(connection(), envelope().selectLive());
        while (all.next()) take(all);
    } else {
        for (const auto& [id, place] : changed) {
            Query row(connection(), envelope().selectOne(), id);
            if (row.next()) take(row);
        }
    }
    m_known = std::move(now);
}

std::vector<PersonaSummary> PersonaTable::summaries() const {
    const std::optional<Connection::State> state = connection().state();
    if (!state) {
        m_known.clear();
        m_state.reset();
    }
    if (!state || state != m_state) refreshSummaries();
    std::vector<PersonaSummary> summaries;
    summaries.reserve(m_known.size());
    for (const Known& one : m_known) summaries.push_back(one.summary);
    m_state = state;
    if (!state) m_known.clear();
    return summaries;
}

std::optional<Persona> PersonaTable::findWith(const Uuid& id, const std::vector<std::string>& fields) const {
    Query query(connection(), envelope().selectOne(), id);
    if (!query.next()) return std::nullopt;
    Persona persona = readRow(query);
    for (const std::string& field : fields) persona.set(field, m_fields.find(id, field));
    return persona;
}

bool PersonaTable::has(const Uuid& persona, const std::string& field) const {
    return Query(connection(),
                 "SELECT 1 FROM persona_field WHERE persona_id = ?1 AND field = ?2 UNION ALL "
                 "SELECT 1 FROM statement WHERE persona_id = ?1 AND field = ?2 LIMIT 1",
                 persona, field)
        .next();
}

void PersonaTable::write(const Persona& persona, std::int64_t revision) {
    const Shown shown = shownOf(persona);
    const StatementTable::Counts counts = countsOf(persona);
    upsert(persona, revision, persona.kind, persona.studyId, persona.segmentId, persona.tags, persona.favourite,
           persona.review, persona.reviewed, persona.version, persona.reviews, shown.name, shown.label, shown.subtitle,
           shown.roles, shown.archetype, shown.negative, counts.statements, counts.backed);
}

std::vector<SearchText> PersonaTable::texts(const Persona& persona) const {
    std::vector<SearchText> found{{"tags", lines(persona.tags)}};
    for (const auto& [key, value] : persona.fields) found.push_back(searchText(key, value));
    return found;
}

void PersonaTable::put(const Persona& given) {
    Persona persona = given;
    for (auto& [key, value] : persona.fields) giveIds(value);
    connection().change([&] {
        const std::int64_t revision = envelope().revision(connection(), persona.id);
        const std::optional<Persona> before = revision > 0 ? findAny(persona.id) : std::nullopt;
        write(persona, revision);
        replaceFields(before ? before->fields : FieldValues(), persona);
        index().put(EntityKind::Persona, persona.id, texts(persona));
        m_history.add(persona.id, "", before ? personaToJson(*before) : Json::object(), personaToJson(persona));
    });
}

void PersonaTable::replaceFields(const FieldValues& before, const Persona& persona) {
    if (before.empty()) return m_fields.insert(persona.id, persona.fields);
    for (const auto& [key, value] : before)
        if (!persona.fields.contains(key)) m_fields.set(persona.id, key, {});
    for (const auto& [key, value] : persona.fields) {
        const auto found = before.find(key);
        if (found == before.end())
            m_fields.insert(persona.id, {{key, value}});
        else if (found->second != value)
            m_fields.set(persona.id, key, value);
    }
}

std::optional<Persona> PersonaTable::findAny(const Uuid& id) const {
    Query query(connection(), envelope().selectAny(), id);
    if (!query.next()) return std::nullopt;
    return read(query);
}

void PersonaTable::setField(const Uuid& persona, const std::string& key, const FieldValue& given) {
    FieldValue value = given;
    giveIds(value);
    connection().change([&] {
        if (!Query(connection(), envelope().selectOne(), persona).next())
            throw Error(ErrorCode::NotFound, {std::string(entityCode(EntityKind::Persona)), persona.str()});
        const FieldValue before = m_fields.find(persona, key);
        if (before == value || (isEmpty(before) && isEmpty(value))) return;
        m_fields.set(persona, key, value);
        updateSummary(persona, key,
                      std::holds_alternative<Statements>(before) || std::holds_alternative<Statements>(value));
        index().putField(EntityKind::Persona, persona, searchText(key, value));
        m_history.add(persona, key, fieldDocument(key, before), fieldDocument(key, value));
    });
}

void PersonaTable::updateSummary(const Uuid& id, const std::string& field, bool statements) {
    if (std::find(summaryFields.begin(), summaryFields.end(), field) != summaryFields.end()) {
        std::optional<Persona> persona = findWith(id, {summaryFields.begin(), summaryFields.end()});
        const Shown shown = shownOf(persona ? *persona : Persona());
        Query(connection(),
              "UPDATE persona SET name = ?, label = ?, subtitle = ?, roles = ?, archetype = ?, negative = ? WHERE id = "
              "?",
              shown.name, shown.label, shown.subtitle, shown.roles, shown.archetype, shown.negative, id)
            .run();
    }
    const std::int64_t rev = envelope().revision(connection(), id);
    if (statements) {
        const StatementTable::Counts counts = StatementTable(connection()).counts(id);
        Query touch(connection(),
                    "UPDATE persona SET statements = ?, backed = ?, updated_at = ?, rev = rev + 1 WHERE id = ? AND rev "
                    "= ?",
                    counts.statements, counts.backed, nowUtc(), id, rev);
        runUpsert(connection(), touch);
    } else {
        Query touch(connection(), "UPDATE persona SET updated_at = ?, rev = rev + 1 WHERE id = ? AND rev = ?", nowUtc(),
                    id, rev);
        runUpsert(connection(), touch);
    }
}

std::optional<HitText> PersonaTable::hitText(const Uuid& id, const std::string& field) const {
    Query query(connection(), "SELECT name, tags FROM persona WHERE id = ? AND deleted_at IS NULL", id);
    if (!query.next()) return std::nullopt;
    return HitText{query.text(0), field == "tags"      ? lines(query.list(1))
                                  : field == nameField ? query.text(0)
                                                       : textOf(m_fields.findText(id, field))};
}

std::vector<Uuid> PersonaTable::inheriting(const Uuid& segment, const std::string& field, std::size_t most) const {
    Query query(
        connection(),
        "SELECT id FROM persona WHERE segment_id = ?1 AND kind = 'b2b' AND deleted_at IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM persona_field WHERE persona_id = persona.id AND field = ?2) "
        "AND NOT EXISTS (SELECT 1 FROM statement WHERE persona_id = persona.id AND field = ?2) ORDER BY seq LIMIT ?3",
        segment, field, most);
    std::vector<Uuid> ids;
    while (query.next()) ids.push_back(query.uuid(0));
    return ids;
}

}  // namespace chandung::storage
