#pragma once

#include "chandung/storage/workspacestore.h"
#include "storage/connection.h"

#include <cstdint>
#include <string>
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
class SearchIndex {
public:
    explicit SearchIndex(Connection& connection) : m_connection(connection) {}

    /// Replaces everything known of a thing.
    void put(EntityKind kind, const domain::Uuid& id, const std::vector<SearchText>& texts);
    /// Replaces one field of a thing; an empty text takes it away.
    void putField(EntityKind kind, const domain::Uuid& id, const SearchText& text);
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
    void insert(EntityKind kind, const domain::Uuid& id, const SearchText& text);

    Connection& m_connection;
};

[[nodiscard]] EntityKind entityKind(std::string_view code);

}  // namespace chandung::storage
