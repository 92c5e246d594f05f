#pragma once

#include "chandung/storage/workspacestore.h"
#include "storage/connection.h"

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

namespace chandung::storage {

/// One text of something that can be found.
struct SearchText {
    std::string field;
    std::string text;
    bool isName = false;  ///< hits in names come first
};

/// Where a text stands that holds all words of a query.
struct SearchPlace {
    EntityKind kind;
    domain::Uuid id;
    std::string field;
};

/// The full-text index. It keeps folded words only; what a hit shows is read from the tables. Kept up to date by the
/// repositories in the transaction of each change, because triggers are off.
class SearchIndex : private Unfinished {
public:
    explicit SearchIndex(Connection& connection) : m_connection(connection) {}
    ~SearchIndex() override { forgetWaiting(); }
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;

    /// Replaces everything known of a thing, inside a transaction. It waits for others, to be written with them: most
    /// statements on other tables make SQLite write what the index holds in memory, which takes longer than they do.
    /// Whatever asks or changes the index in another way writes first what waits.
    void put(EntityKind kind, const domain::Uuid& id, std::vector<SearchText> texts);
    /// Replaces one field of a thing; an empty text takes it away.
    void putField(EntityKind kind, const domain::Uuid& id, const SearchText& text);
    /// Forgets a thing, inside a transaction; waits like `put`.
    void remove(EntityKind kind, const domain::Uuid& id);

    /// Forgets everything.
    void clear();

    /// Makes sure that erased text is gone from the index's pages too, at the end of the transaction.
    void scrub();

    /// The places of all words (folded), names only or the other texts only; best first. Of very many hits only the
    /// first found are looked at, so that the answer comes within a frame whatever the size of the file.
    [[nodiscard]] std::vector<SearchPlace> find(const std::vector<std::string>& words, bool inNames,
                                                std::size_t limit) const;

    /// What is wrong with the index; empty when nothing is. Where the file may be written, SQLite's own check runs as
    /// well.
    [[nodiscard]] std::vector<std::string> problems(bool writable) const;

    /// The index keeps every text a second time: a damaged one differs from it. An entry must say what its text says; a
    /// text without an entry is no fault of the file (a later version may find more). The number of entries.
    /// Who changes what the texts of a thing are also adds a migration, which makes the index anew.
    std::size_t compare(EntityKind kind, const domain::Uuid& id, const std::vector<SearchText>& texts,
                        std::vector<std::string>& problems) const;
    [[nodiscard]] std::size_t size() const;

private:
    /// The rows whose text matches an expression, as the index gives them, at most `most`.
    [[nodiscard]] std::vector<std::int64_t> rows(const std::string& match, std::size_t most) const;
    [[nodiscard]] std::vector<SearchPlace> ranked(const std::string& match, std::size_t limit) const;
    /// The first of these rows, those nearest to the words first.
    [[nodiscard]] std::vector<SearchPlace> nearest(const std::vector<std::int64_t>& rows,
                                                   const std::vector<std::string>& words, std::size_t limit) const;
    void insert(EntityKind kind, const domain::Uuid& id, const SearchText& text) const;

    /// What is to be known of a thing from now on.
    struct Waiting {
        EntityKind kind;
        domain::Uuid id;
        std::vector<SearchText> texts;
    };
    void wait(Waiting waiting);
    void finish() override { settle(); }
    void forget() noexcept override { forgetWaiting(); }
    void settle() const;
    void removeAll(EntityKind kind, const std::vector<domain::Uuid>& ids) const;
    [[nodiscard]] bool knows(EntityKind kind, const domain::Uuid& id) const;
    void forgetWaiting() const noexcept;

    Connection& m_connection;
    mutable std::vector<Waiting> m_waiting;  ///< no thing twice
    mutable std::unordered_set<domain::Uuid> m_waitingIds;
    mutable std::size_t m_waitingBytes = 0;
};

[[nodiscard]] EntityKind entityKind(std::string_view code);

}  // namespace chandung::storage
