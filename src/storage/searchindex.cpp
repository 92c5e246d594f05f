#include "storage/searchindex.h"

#include "chandung/domain/error.h"
#include "chandung/domain/textfold.h"
#include "storage/query.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace chandung::storage {

namespace {

constexpr auto entityCodes =
    std::to_array<std::string_view>({"study", "source", "observation", "insight", "segment", "persona", "committee",
                                     "journey", "plan", "dataset", "image", "attachment", "guide"});

/// Stands before each word of a name in the index (U+E002, which no keyboard types), so that names can be found without
/// going through all that other texts say. Search engines of SQLite take it for a letter.
constexpr std::string_view nameMark = "\xEE\x80\x82";

/// A folded name as the index keeps it.
std::string marked(const std::string& folded) {
    std::string text;
    for (const std::string& word : domain::wordsOfFolded(folded)) {
        if (!text.empty()) text += ' ';
        (text += nameMark) += word;
    }
    return text;
}

std::string unmarked(std::string text) {
    for (std::size_t at = text.find(nameMark); at != std::string::npos; at = text.find(nameMark, at))
        text.erase(at, nameMark.size());
    return text;
}

/// Every word as a quoted beginning of a word; several must all be there.
std::string expression(const std::vector<std::string>& words, bool inNames) {
    std::string text;
    for (const std::string& word : words) {
        text += text.empty() ? "\"" : " AND \"";
        if (inNames) text += nameMark;
        for (const char c : word) text += c == '"' ? std::string("\"\"") : std::string(1, c);
        text += "\" *";
    }
    return text;
}

/// So many bytes of text wait at most: some twenty personas, written in less time than anybody sees.
constexpr std::size_t mostWaiting = 256 * 1024;
/// What a thing counts that goes: its words are taken out one by one.
constexpr std::size_t bytesOfRemoved = 8 * 1024;
/// So many are taken out of the index by one statement.
constexpr std::size_t manyRemoved = 32;

/// From this many hits on they are not all ranked: bm25 looks at each of them, 190 ms for 100,000.
constexpr std::size_t mostRanked = 2000;
/// So many of the first hits are put in order among themselves then.
constexpr std::size_t pool = 200;

/// How near a folded text is to what was typed; less is nearer.
using Nearness = std::tuple<std::size_t, std::size_t, std::size_t>;

/// Whole words before beginnings of words, then those that stand earlier, then the shorter text.
Nearness nearness(const std::string& text, const std::vector<std::string>& words) {
    const std::vector<std::string> all = domain::wordsOfFolded(text);
    std::size_t begun = 0;
    std::size_t places = 0;
    for (const std::string& word : words) {
        const auto whole = std::find(all.begin(), all.end(), word);
        if (whole == all.end()) ++begun;
        const auto at =
            whole != all.end() ? whole : std::find_if(all.begin(), all.end(), [&](const std::string& other) {
                return other.starts_with(word);
            });
        places += static_cast<std::size_t>(at - all.begin());
    }
    return {begun, places, all.size()};
}

}  // namespace

std::string_view entityCode(EntityKind kind) {
    return entityCodes[static_cast<std::size_t>(kind)];
}

EntityKind entityKind(std::string_view code) {
    const auto found = std::find(entityCodes.begin(), entityCodes.end(), code);
    if (found == entityCodes.end()) throw domain::Error(domain::ErrorCode::Damaged, {"", "unknown kind"});
    return static_cast<EntityKind>(found - entityCodes.begin());
}

void SearchIndex::put(EntityKind kind, const domain::Uuid& id, std::vector<SearchText> texts) {
    wait({kind, id, std::move(texts)});
}

void SearchIndex::remove(EntityKind kind, const domain::Uuid& id) {
    wait({kind, id, {}});
}

void SearchIndex::wait(Waiting waiting) {
    if (m_waitingIds.contains(waiting.id)) settle();
    m_connection.setUnfinished(this);
    m_waitingIds.insert(waiting.id);
    if (waiting.texts.empty()) m_waitingBytes += bytesOfRemoved;
    for (const SearchText& text : waiting.texts) m_waitingBytes += text.text.size();
    m_waiting.push_back(std::move(waiting));
    if (m_waitingBytes >= mostWaiting) settle();
}

void SearchIndex::settle() const {
    m_connection.waitForTurn();
    if (m_waiting.empty()) return;
    std::map<EntityKind, std::vector<domain::Uuid>> known;
    for (const Waiting& one : m_waiting)
        if (knows(one.kind, one.id)) known[one.kind].push_back(one.id);
    for (const auto& [kind, ids] : known) removeAll(kind, ids);
    for (const Waiting& one : m_waiting)
        for (const SearchText& text : one.texts) insert(one.kind, one.id, text);
    forgetWaiting();
}

void SearchIndex::forgetWaiting() const noexcept {
    if (m_waiting.empty()) return;
    m_connection.setUnfinished(nullptr);
    m_waiting.clear();
    m_waitingIds.clear();
    m_waitingBytes = 0;
}

/// Asked before a DELETE: that makes SQLite write what the index still holds in memory, even if it deletes nothing.
bool SearchIndex::knows(EntityKind kind, const domain::Uuid& id) const {
    return Query(m_connection, "SELECT 1 FROM search_entry WHERE kind = ? AND entity_id = ?", entityCode(kind), id)
        .next();
}

void SearchIndex::removeAll(EntityKind kind, const std::vector<domain::Uuid>& ids) const {
    for (std::size_t at = 0; at < ids.size();) {
        const std::size_t portion = ids.size() - at >= manyRemoved ? manyRemoved : 1;
        std::string which = "kind = ? AND entity_id IN (?";
        for (std::size_t i = 1; i < portion; ++i) which += ", ?";
        which += ')';
        for (const std::string& sql :
             {"DELETE FROM search WHERE rowid IN (SELECT seq FROM search_entry WHERE " + which + ")",
              "DELETE FROM search_entry WHERE " + which}) {
            Query query(m_connection, sql, entityCode(kind));
            for (std::size_t i = 0; i < portion; ++i) query.add(ids[at + i]);
            query.run();
        }
        at += portion;
    }
}

void SearchIndex::putField(EntityKind kind, const domain::Uuid& id, const SearchText& text) {
    settle();
    const std::string folded = domain::fold(text.text);
    std::int64_t row = 0;
    {
        Query entry(m_connection, "SELECT seq FROM search_entry WHERE kind = ? AND entity_id = ? AND field = ?",
                    entityCode(kind), id, text.field);
        if (!entry.next()) {
            if (!folded.empty()) insert(kind, id, text);
            return;
        }
        row = entry.number(0);
    }
    if (!folded.empty()) {
        const std::string none;
        Query(m_connection, "UPDATE search SET name = ?, text = ? WHERE rowid = ?", text.isName ? marked(folded) : none,
              text.isName ? none : folded, row)
            .run();
        return;
    }
    Query(m_connection, "DELETE FROM search WHERE rowid = ?", row).run();
    Query(m_connection, "DELETE FROM search_entry WHERE seq = ?", row).run();
}

void SearchIndex::insert(EntityKind kind, const domain::Uuid& id, const SearchText& text) const {
    const std::string folded = domain::fold(text.text);
    if (folded.empty()) return;
    Query(m_connection, "INSERT INTO search_entry (kind, entity_id, field) VALUES (?, ?, ?)", entityCode(kind), id,
          text.field)
        .run();
    const std::string none;
    Query(m_connection, "INSERT INTO search (rowid, name, text) VALUES (last_insert_rowid(), ?, ?)",
          text.isName ? marked(folded) : none, text.isName ? none : folded)
        .run();
}

void SearchIndex::clear() {
    forgetWaiting();
    m_connection.execute("DELETE FROM search; DELETE FROM search_entry");
}

void SearchIndex::scrub() {
    m_connection.beforeCommit(
        [&connection = m_connection] { connection.execute("INSERT INTO search (search) VALUES ('optimize')"); });
}

std::vector<std::int64_t> SearchIndex::rows(const std::string& match, std::size_t most) const {
    settle();
    Query query(m_connection, "SELECT rowid FROM search WHERE search MATCH ? LIMIT ?", match, most);
    std::vector<std::int64_t> found;
    while (query.next()) found.push_back(query.number(0));
    return found;
}

std::vector<SearchPlace> SearchIndex::find(const std::vector<std::string>& words, bool inNames,
                                           std::size_t limit) const {
    const std::string query = expression(words, inNames);
    const std::vector<std::int64_t> found = rows(query, mostRanked + 1);
    if (found.empty()) return {};
    // A few names are all looked at: what they begin with tells more than how often they say it.
    const bool fewNames = inNames && found.size() <= pool;
    return found.size() > mostRanked || fewNames ? nearest(found, words, limit) : ranked(query, limit);
}

std::vector<SearchPlace> SearchIndex::ranked(const std::string& match, std::size_t limit) const {
    Query query(
        m_connection,
        "SELECT search_entry.kind, search_entry.entity_id, search_entry.field FROM search "
        "JOIN search_entry ON search_entry.seq = search.rowid WHERE search MATCH ? ORDER BY search.rank LIMIT ?",
        match, limit);
    std::vector<SearchPlace> places;
    while (query.next()) places.push_back({entityKind(query.text(0)), query.uuid(1), query.text(2)});
    return places;
}

std::vector<SearchPlace> SearchIndex::nearest(const std::vector<std::int64_t>& rows,
                                              const std::vector<std::string>& words, std::size_t limit) const {
    // Nothing is asked of the hits that are not shown.
    const std::size_t looked = std::min(rows.size(), std::max(limit, pool));
    std::vector<std::pair<Nearness, SearchPlace>> found;
    for (std::size_t at = 0; at < looked; ++at) {
        Query query(m_connection,
                    "SELECT search_entry.kind, search_entry.entity_id, search_entry.field, search.name || search.text "
                    "FROM search_entry JOIN search ON search.rowid = search_entry.seq WHERE search_entry.seq = ?",
                    rows[at]);
        if (!query.next()) continue;
        found.push_back(
            {nearness(unmarked(query.text(3)), words), {entityKind(query.text(0)), query.uuid(1), query.text(2)}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<SearchPlace> places;
    for (auto& entry : found)
        if (places.size() < limit) places.push_back(std::move(entry.second));
    return places;
}

std::size_t SearchIndex::compare(EntityKind kind, const domain::Uuid& id, const std::vector<SearchText>& texts,
                                 std::vector<std::string>& problems) const {
    settle();
    std::size_t entries = 0;
    Query query(m_connection,
                "SELECT search_entry.field, search.name, search.text FROM search_entry JOIN search ON search.rowid = "
                "search_entry.seq WHERE search_entry.kind = ? AND search_entry.entity_id = ?",
                entityCode(kind), id);
    while (query.next()) {
        ++entries;
        const std::string field = query.text(0);
        const auto found =
            std::find_if(texts.begin(), texts.end(), [&](const SearchText& text) { return text.field == field; });
        const std::string folded = found == texts.end() ? std::string() : domain::fold(found->text);
        const std::string none;
        const bool isName = found != texts.end() && found->isName;
        if (query.text(1) == (isName ? marked(folded) : none) && query.text(2) == (isName ? none : folded)) continue;
        problems.push_back(std::string(entityCode(kind)) + " " + id.str() + ": " + field +
                           " differs from the search index");
    }
    return entries;
}

std::size_t SearchIndex::size() const {
    settle();
    return static_cast<std::size_t>(m_connection.number("SELECT count(*) FROM search_entry"));
}

std::vector<std::string> SearchIndex::problems(bool writable) const {
    settle();
    std::vector<std::string> found;
    if (m_connection.number("SELECT count(*) FROM search_entry WHERE seq NOT IN (SELECT id FROM search_docsize)") > 0 ||
        m_connection.number("SELECT count(*) FROM search_docsize WHERE id NOT IN (SELECT seq FROM search_entry)") > 0)
        found.emplace_back("search: entries and index differ");
    if (!writable) return found;
    try {
        m_connection.execute("INSERT INTO search (search) VALUES ('integrity-check')");
    } catch (const domain::Error& error) {
        if (error.code() != domain::ErrorCode::Damaged) throw;
        found.emplace_back("search: integrity-check failed");
    }
    return found;
}

}  // namespace chandung::storage
