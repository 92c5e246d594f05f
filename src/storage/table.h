#pragma once

#include "storage/clock.h"
#include "storage/envelope.h"
#include "storage/query.h"
#include "storage/searchindex.h"
#include "storage/textlines.h"

#include <optional>
#include <string>
#include <vector>

namespace chandung::storage {

/// What repositories share.
struct Shelf {
    Connection& connection;
    SearchIndex& index;
};

/// What a search hit shows of the thing that holds the text.
struct HitText {
    std::string name;
    std::string text;
};

/// What the store asks of each repository, whatever it keeps.
class AnyTable {
public:
    virtual ~AnyTable() = default;
    [[nodiscard]] virtual std::vector<TrashEntry> trashEntries() const = 0;
    /// Nothing when it is gone.
    [[nodiscard]] virtual std::optional<HitText> hitText(const domain::Uuid& id, const std::string& field) const = 0;
    /// Puts everything into the search index anew.
    virtual void reindex() const = 0;
    /// Compares what is kept with what the search index knows of it; the number of entries that were compared.
    virtual std::size_t compareIndex(std::vector<std::string>& problems) const = 0;
};

/// A repository on one table and those of its children. A subclass says which columns there are, how a row is read and
/// written, and what can be found. `Interface` is Repository<T> or what extends it.
template <class T, class Interface = Repository<T>>
class Table : public Interface, public AnyTable {
public:
    Table(Shelf shelf, Envelope envelope) : m_shelf(shelf), m_envelope(std::move(envelope)) {}

    [[nodiscard]] std::vector<T> all() const override {
        std::vector<T> values;
        Query query(connection(), m_envelope.selectLive());
        while (query.next()) values.push_back(read(query));
        return values;
    }

    [[nodiscard]] std::optional<T> find(const domain::Uuid& id) const override {
        Query query(connection(), m_envelope.selectOne(), id);
        if (!query.next()) return std::nullopt;
        return read(query);
    }

    [[nodiscard]] std::size_t count() const override { return m_envelope.count(connection()); }

    void put(const T& value) override {
        connection().change([&] {
            write(value, m_envelope.revision(connection(), value.id));
            index().put(m_envelope.kind(), value.id, texts(value));
        });
    }

    void trash(const domain::Uuid& id) override {
        connection().change([&] {
            m_envelope.setDeleted(connection(), id, true);
            index().remove(m_envelope.kind(), id);
        });
    }

    void restore(const domain::Uuid& id) override {
        connection().change([&] {
            m_envelope.setDeleted(connection(), id, false);
            if (const std::optional<T> value = find(id)) index().put(m_envelope.kind(), id, texts(*value));
        });
    }

    void erase(const domain::Uuid& id) override {
        connection().change([&] {
            detach(id);
            m_envelope.erase(connection(), id);
            index().remove(m_envelope.kind(), id);
            index().scrub();
        });
    }

    [[nodiscard]] std::vector<TrashEntry> trashEntries() const override { return m_envelope.trashed(connection()); }

    void reindex() const override {
        for (const T& value : all()) index().put(m_envelope.kind(), value.id, texts(value));
    }

    std::size_t compareIndex(std::vector<std::string>& problems) const override {
        std::size_t compared = 0;
        for (const T& value : all()) compared += index().compare(m_envelope.kind(), value.id, texts(value), problems);
        return compared;
    }

    [[nodiscard]] std::optional<HitText> hitText(const domain::Uuid& id, const std::string& field) const override {
        const std::optional<T> value = find(id);
        if (!value) return std::nullopt;
        for (const SearchText& text : texts(*value))
            if (text.field == field) return HitText{title(*value), text.text};
        return std::nullopt;
    }

protected:
    /// A row of Envelope::selectLive(), with its children.
    [[nodiscard]] virtual T read(Query& row) const = 0;
    /// The row, inserted or replaced when it is at this revision, and its children.
    virtual void write(const T& value, std::int64_t revision) = 0;
    [[nodiscard]] virtual std::string title(const T& value) const = 0;
    /// One text per field.
    [[nodiscard]] virtual std::vector<SearchText> texts(const T& value) const = 0;
    /// Before it is erased: what others hold of it is kept as plain words.
    virtual void detach(const domain::Uuid&) {}

    /// Inserts or updates the row; `columns` in the order of the envelope.
    template <class... Columns>
    void upsert(const T& value, std::int64_t revision, const Columns&... columns) {
        const std::string now = nowUtc();
        const std::string made = madeAt(value, now);
        if (revision == 0) {
            Query(connection(), m_envelope.insert(), columns..., value.id, made, now).run();
            return;
        }
        Query query(connection(), m_envelope.upsert(), columns..., value.id, made, now, revision);
        runUpsert(connection(), query);
    }

    [[nodiscard]] Connection& connection() const { return m_shelf.connection; }
    [[nodiscard]] SearchIndex& index() const { return m_shelf.index; }
    [[nodiscard]] const Envelope& envelope() const { return m_envelope; }

private:
    static std::string madeAt(const T& value, const std::string& now) {
        if constexpr (requires { value.createdAt; })
            if (!value.createdAt.empty()) return value.createdAt;
        return now;
    }

    Shelf m_shelf;
    Envelope m_envelope;
};

/// Where the columns of a subclass begin in a row.
inline constexpr int firstColumn = 3;

}  // namespace chandung::storage
