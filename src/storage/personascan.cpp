// Going through all personas without keeping them.
#include "storage/personatable.h"

#include <functional>
#include <unordered_set>

namespace chandung::storage {

using namespace domain;

namespace {

/// Reads one part of a row, beginning at `column`; returns the column after it.
using ReadPart = std::function<int(Query& row, int column, PersonaSummary& summary)>;

struct PartColumns {
    SummaryPart part;
    const char* columns;
    ReadPart read;
};

/// A text into a string that has its memory already.
void take(std::string& into, std::string_view text) {
    into.assign(text.data(), text.size());
}

/// Neighbours often have the same: then nothing is taken apart anew.
class LastText {
public:
    bool changes(std::string_view text) {
        if (m_known && m_last == text) return false;
        m_known = true;
        m_last.assign(text.data(), text.size());
        return true;
    }

private:
    bool m_known = false;
    std::string m_last;
};

/// A reference, taken apart only where it is another than in the row before.
ReadPart reference(Uuid PersonaSummary::*member) {
    return [member, last = LastText()](Query& row, int column, PersonaSummary& summary) mutable {
        if (last.changes(row.view(column))) summary.*member = row.uuid(column);
        return column + 1;
    };
}

ReadPart text(std::string PersonaSummary::*member) {
    return [member](Query& row, int column, PersonaSummary& summary) {
        take(summary.*member, row.view(column));
        return column + 1;
    };
}

std::vector<PartColumns> allParts() {
    return {
        {SummaryPart::Kind, "kind",
         [](Query& row, int column, PersonaSummary& summary) {
             summary.kind = row.code<CustomerKind>(column);
             return column + 1;
         }},
        {SummaryPart::Study, "study_id", reference(&PersonaSummary::studyId)},
        {SummaryPart::Segment, "segment_id", reference(&PersonaSummary::segmentId)},
        {SummaryPart::Name, "name", text(&PersonaSummary::name)},
        {SummaryPart::Label, "label", text(&PersonaSummary::label)},
        {SummaryPart::Subtitle, "subtitle", text(&PersonaSummary::subtitle)},
        {SummaryPart::Tags, "tags",
         [last = LastText()](Query& row, int column, PersonaSummary& summary) mutable {
             if (last.changes(row.view(column))) summary.tags = row.list(column);
             return column + 1;
         }},
        {SummaryPart::Roles, "roles",
         [last = LastText()](Query& row, int column, PersonaSummary& summary) mutable {
             if (last.changes(row.view(column))) summary.roles = row.codeList<Role>(column);
             return column + 1;
         }},
        {SummaryPart::Archetype, "archetype", text(&PersonaSummary::archetype)},
        {SummaryPart::Favourite, "favourite",
         [](Query& row, int column, PersonaSummary& summary) {
             summary.favourite = row.flag(column);
             return column + 1;
         }},
        {SummaryPart::Evidence, "statements, backed",
         [](Query& row, int column, PersonaSummary& summary) {
             summary.statements = row.integer(column);
             summary.backed = row.integer(column + 1);
             return column + 2;
         }},
        {SummaryPart::Review, "review, reviewed, created_at",
         [](Query& row, int column, PersonaSummary& summary) {
             summary.review = row.maybeCode<ReviewRhythm>(column);
             take(summary.reviewed, row.view(column + 1));
             take(summary.createdAt, row.view(column + 2));
             return column + 3;
         }},
        {SummaryPart::Changed, "updated_at", text(&PersonaSummary::updatedAt)},
    };
}

/// Different texts of a column, each taken apart once.
class Different {
public:
    /// Whether it was not there before.
    bool add(std::string_view text) {
        if (!m_last.changes(text) || m_known.contains(text)) return false;
        m_known.emplace(text);
        return true;
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>()(text); }
    };

    LastText m_last;
    std::unordered_set<std::string, Hash, std::equal_to<>> m_known;
};

/// Collects the marks of rows whose last columns are those of `columns`.
class MarkReader {
public:
    static constexpr const char* columns = ", study_id, segment_id, roles, archetype, tags";

    explicit MarkReader(PersonaMarks& marks) : m_marks(marks) {}

    void read(const Query& row, int first) {
        const auto fresh = [&](Place place) { return m_known[place].add(row.view(first + place)); };
        if (fresh(Study)) m_marks.studies.insert(row.uuid(first + Study));
        if (fresh(Segment)) m_marks.segments.insert(row.uuid(first + Segment));
        if (fresh(Roles))
            for (const Role role : row.codeList<Role>(first + Roles)) m_marks.roles.emplace(code(role));
        if (fresh(Archetype) && !row.view(first + Archetype).empty())
            m_marks.archetypes.insert(row.text(first + Archetype));
        if (fresh(Tags))
            for (std::string& tag : row.list(first + Tags)) m_marks.tags.insert(std::move(tag));
    }

private:
    enum Place { Study, Segment, Roles, Archetype, Tags, PlaceCount };

    PersonaMarks& m_marks;
    Different m_known[PlaceCount];
};

}  // namespace

void PersonaTable::scan(SummaryPart parts, const std::function<void(const PersonaSummary&)>& visit,
                        PersonaMarks* marks) const {
    std::string sql = "SELECT id";
    std::vector<ReadPart> read;
    for (PartColumns& part : allParts()) {
        if (!storage::has(parts, part.part)) continue;
        (sql += ", ") += part.columns;
        read.push_back(std::move(part.read));
    }
    std::optional<MarkReader> marked;
    if (marks) {
        marked.emplace(*marks);
        sql += MarkReader::columns;
    }
    sql += " FROM persona WHERE deleted_at IS NULL ORDER BY seq";
    const std::optional<Connection::State> state = connection().state();
    Query row(connection(), sql);
    PersonaSummary summary;
    std::size_t count = 0;
    while (row.next()) {
        ++count;
        summary.id = row.uuid(0);
        int column = 1;
        for (const ReadPart& one : read) column = one(row, column, summary);
        if (marked) marked->read(row, column);
        visit(summary);
    }
    envelope().setCount(state, count);
}

std::optional<PersonaSummary> PersonaTable::summary(const Uuid& id) const {
    Query row(connection(), envelope().selectOne(), id);
    if (!row.next()) return std::nullopt;
    KnownLists lists;
    return readSummary(row, lists);
}

}  // namespace chandung::storage
