#include "storage/sqlitestore.h"

#include "chandung/domain/error.h"
#include "chandung/domain/textfold.h"
#include "storage/contentcheck.h"
#include "storage/copying.h"
#include "storage/dependents.h"
#include "storage/integrity.h"
#include "storage/medium.h"
#include "storage/newfile.h"
#include "storage/personahistory.h"
#include "storage/schema.h"
#include "storage/snippet.h"

#include <algorithm>
#include <limits>

namespace chandung::storage {

using namespace domain;

namespace {

/// While much is written.
class ManyPages {
public:
    explicit ManyPages(Connection& connection) : m_connection(connection) { m_connection.keepMore(); }
    ~ManyPages() { m_connection.keepLess(); }
    ManyPages(const ManyPages&) = delete;
    ManyPages& operator=(const ManyPages&) = delete;

private:
    Connection& m_connection;
};

/// More words than anybody means; keeps the query small.
constexpr std::size_t maxQueryWords = 16;

/// As a size: a file whose pages are not checked when it is opened.
constexpr std::uintmax_t unchecked = std::numeric_limits<std::uintmax_t>::max();

}  // namespace

SqliteStore::SqliteStore(std::shared_ptr<WorkingCopy> copy, const std::filesystem::path& backups)
    : SqliteStore(copy->working(), Connection::Mode::ReadWrite, backups) {
    m_copy = std::move(copy);
}

SqliteStore::SqliteStore(std::shared_ptr<WorkspaceFile> file, Connection::Mode mode,
                         const std::filesystem::path& backups, bool checkPages)
    : m_file(std::move(file)),
      m_mode(mode),
      m_connection(m_file->path(), mode),
      m_index(m_connection),
      m_studies({m_connection, m_index}),
      m_sources({m_connection, m_index}),
      m_observations({m_connection, m_index}),
      m_insights({m_connection, m_index}),
      m_segments({m_connection, m_index}),
      m_personas({m_connection, m_index}),
      m_committees({m_connection, m_index}),
      m_journeys({m_connection, m_index}),
      m_plans({m_connection, m_index}),
      m_images({m_connection, m_index}),
      m_attachments({m_connection, m_index}),
      m_guides({m_connection, m_index}),
      m_datasets({m_connection, m_index}) {
    if (!checkPages) m_connection.boundSteps(m_file->size());
    // What can be found, and in which words, may be another than when the file was last written.
    openSchema(m_connection, mode, checkPages ? m_file->size() : unchecked, backups,
               [this] { SqliteStore::rebuildIndex(); });
    if (mode == Connection::Mode::ReadWrite)
        m_connection.guardChanges([this] {
            if (m_beforeChanges) m_beforeChanges();
            m_file->verify();
        });
}

Medium SqliteStore::medium() const {
    return mediumOf(place());
}

void SqliteStore::checkInPlace() const {
    m_file->verify();
    // That of a working copy is renewed when its shared file is looked at, which may take its time.
    m_file->renewSign();
}

bool SqliteStore::editorGone() const {
    if (replaced()) return true;
    if (!m_file->writable() || !m_file->lock()) return false;
    m_file->unlock();
    return true;
}

/// An editor of a working copy publishes by putting another file in the place of this one.
bool SqliteStore::replaced() const {
    try {
        m_file->verify();
    } catch (const Error& error) {
        return error.code() == ErrorCode::Moved && std::filesystem::exists(m_file->path());
    }
    return false;
}

void SqliteStore::transact(const std::function<void()>& work) {
    const ManyPages pages(m_connection);
    m_connection.transact(work);
}

void SqliteStore::rebuildIndex() {
    const ManyPages pages(m_connection);
    m_connection.transact([this] {
        m_index.clear();
        for (int kind = 0; kind <= static_cast<int>(EntityKind::Guide); ++kind)
            if (const AnyTable* kept = table(static_cast<EntityKind>(kind))) kept->reindex();
    });
}

int SqliteStore::schemaVersion() const {
    return schemaVersionOf(m_connection);
}

Uuid SqliteStore::workspaceId() const {
    return SettingTable(m_connection).workspaceId();
}

Bundle SqliteStore::bundle() const {
    OwnCatalogue own = ownCatalogue();
    std::vector<TableSource> tables;
    for (const Dataset& dataset : m_datasets.all()) tables.push_back({dataset.id, dataset.sourceId});
    return {m_studies.all(),       m_sources.all(),       m_observations.all(), m_insights.all(), m_segments.all(),
            m_personas.all(),      m_committees.all(),    m_journeys.all(),     m_plans.all(),    m_images.all(),
            std::move(own.groups), std::move(own.fields), m_guides.all(),       std::move(tables)};
}

OwnCatalogue SqliteStore::ownCatalogue() const {
    const OwnCatalogueTable own(m_connection);
    return {own.groups(), own.fields()};
}

void SqliteStore::setOwnCatalogue(const std::vector<FieldGroup>& groups, const std::vector<FieldDefinition>& fields) {
    OwnCatalogueTable(m_connection).replace(groups, fields);
}

std::vector<SearchHit> SqliteStore::search(const std::string& query, std::size_t limit) const {
    std::vector<std::string> words = foldedWords(query);
    if (words.empty() || limit == 0) return {};
    if (words.size() > maxQueryWords) words.resize(maxQueryWords);
    std::vector<SearchHit> hits;
    for (const bool inNames : {true, false}) {
        if (hits.size() >= limit) break;
        for (const SearchPlace& place : m_index.find(words, inNames, limit - hits.size()))
            addHits(words, place, limit, hits);
    }
    return hits;
}

void SqliteStore::addHits(const std::vector<std::string>& words, const SearchPlace& place, std::size_t limit,
                          std::vector<SearchHit>& hits) const {
    const AnyTable* kept = table(place.kind);
    const std::optional<HitText> text = kept ? kept->hitText(place.id, place.field) : std::nullopt;
    if (!text || hits.size() >= limit) return;
    const std::string shown = snippet(text->text, words);
    hits.push_back({place.kind, place.id, text->name, place.field, shown});
    if (place.kind != EntityKind::Segment || place.field.find('.') == std::string::npos) return;
    // A field of a company profile: also what the personas of the segment say, unless they say otherwise.
    for (const Uuid& persona : m_personas.inheriting(place.id, place.field, limit - hits.size()))
        hits.push_back({EntityKind::Persona, persona, m_personas.nameOf(persona), place.field, shown});
}

const AnyTable* SqliteStore::table(EntityKind kind) const {
    switch (kind) {
        case EntityKind::Study:
            return &m_studies;
        case EntityKind::Source:
            return &m_sources;
        case EntityKind::Observation:
            return &m_observations;
        case EntityKind::Insight:
            return &m_insights;
        case EntityKind::Segment:
            return &m_segments;
        case EntityKind::Persona:
            return &m_personas;
        case EntityKind::Committee:
            return &m_committees;
        case EntityKind::Journey:
            return &m_journeys;
        case EntityKind::Plan:
            return &m_plans;
        case EntityKind::Image:
            return &m_images;
        case EntityKind::Attachment:
            return &m_attachments;
        case EntityKind::Guide:
            return &m_guides;
        case EntityKind::Dataset:
            return &m_datasets;
    }
    return nullptr;
}

std::vector<TrashEntry> SqliteStore::trashed() const {
    std::vector<TrashEntry> entries;
    for (int kind = 0; kind <= static_cast<int>(EntityKind::Guide); ++kind)
        if (const AnyTable* kept = table(static_cast<EntityKind>(kind)))
            for (TrashEntry& entry : kept->trashEntries()) entries.push_back(std::move(entry));
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TrashEntry& a, const TrashEntry& b) { return a.deletedAt > b.deletedAt; });
    return entries;
}

std::vector<HistoryEntry> SqliteStore::history(const Uuid& persona) const {
    return HistoryTable(m_connection).of(persona);
}

Dependents SqliteStore::dependents(EntityKind kind, const Uuid& id) const {
    return countDependents(m_connection, kind, id);
}

std::vector<PersonaVersion> SqliteStore::versions(const Uuid& persona) const {
    PersonaHistory past(persona);
    for (const HistoryEntry& entry : history(persona)) past.add(entry);
    return past.versions();
}

std::optional<Persona> SqliteStore::personaAt(const Uuid& persona, const std::string& at) const {
    PersonaHistory past(persona);
    for (const HistoryEntry& entry : history(persona))
        if (entry.at <= at) past.add(entry);
    return past.now();
}

std::map<std::string, std::string> SqliteStore::settings() const {
    return SettingTable(m_connection).all();
}

void SqliteStore::setSetting(const std::string& key, const std::string& value) {
    m_connection.change([&] { SettingTable(m_connection).set(key, value); });
}

std::vector<std::pair<std::string, std::size_t>> SqliteStore::counts() const {
    const StatementTable statements(m_connection);
    return {{"studies", m_studies.count()},
            {"sources", m_sources.count()},
            {"observations", m_observations.count()},
            {"insights", m_insights.count()},
            {"segments", m_segments.count()},
            {"personas", m_personas.count()},
            {"statements", statements.statementCount()},
            {"citations", statements.citationCount()},
            {"committees", m_committees.count()},
            {"journeys", m_journeys.count()},
            {"plans", m_plans.count()},
            {"datasets", m_datasets.count()},
            {"images", m_images.count()},
            {"attachments", m_attachments.count()},
            {"guides", m_guides.count()}};
}

Integrity SqliteStore::checkIntegrity() const {
    Integrity integrity;
    try {
        integrity.problems = integrityProblems(m_connection, true);
        const std::vector<std::string> found = contentProblems(m_connection, !readOnly());
        integrity.problems.insert(integrity.problems.end(), found.begin(), found.end());
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Damaged) throw;
        integrity.problems.emplace_back(error.args().back());
    }
    integrity.ok = integrity.problems.empty();
    return integrity;
}

void SqliteStore::saveCopy(const std::filesystem::path& target) const {
    std::error_code error;
    if (std::filesystem::equivalent(target, place(), error)) throw Error(ErrorCode::FileExists, {target.string()});
    NewFile copy(target, NewFile::Replace::Yes);
    try {
        copyChecked(m_connection, copy.path());
    } catch (const Error& failed) {
        // Name the file that was asked for, not the one beside it.
        std::vector<std::string> args = failed.args();
        if (!args.empty()) args.front() = copy.target().string();
        throw Error(failed.code(), args);
    }
    copy.publish();
}

}  // namespace chandung::storage
