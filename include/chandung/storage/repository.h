#pragma once

#include "chandung/domain/dataset.h"
#include "chandung/domain/persona.h"
#include "chandung/domain/table.h"
#include "chandung/domain/uuid.h"
#include "chandung/storage/summaryparts.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace chandung::storage {

/// Keeps one kind of aggregate. Names no SQL and nothing of SQLite: another engine may stand behind it, and the same
/// contract tests run on both. What is in the trash is not there for `all` and `find`. All functions throw
/// domain::Error.
template <class T>
class Repository {
public:
    virtual ~Repository() = default;

    /// In the order they were made.
    [[nodiscard]] virtual std::vector<T> all() const = 0;
    [[nodiscard]] virtual std::optional<T> find(const domain::Uuid& id) const = 0;
    [[nodiscard]] virtual std::size_t count() const = 0;

    /// Inserts, or replaces what has the same id, with its search entries. Dangling references are kept as null.
    virtual void put(const T& value) = 0;

    /// To the trash and back. Children (a study's sources, a source's observations) stay where they are.
    virtual void trash(const domain::Uuid& id) = 0;
    virtual void restore(const domain::Uuid& id) = 0;

    /// Removes for good, also from the trash, with what only it owns (members, stages, statements, citations).
    virtual void erase(const domain::Uuid& id) = 0;
};

/// Personas, with what lists show of them kept apart from the long texts.
class PersonaRepository : public Repository<domain::Persona> {
public:
    [[nodiscard]] virtual std::vector<domain::PersonaSummary> summaries() const = 0;

    /// A persona with no more than these of its fields: statements and citations are most of it.
    [[nodiscard]] virtual std::optional<domain::Persona> findWith(const domain::Uuid& id,
                                                                  const std::vector<std::string>& fields) const = 0;
    /// Whether a persona says something in a field.
    [[nodiscard]] virtual bool has(const domain::Uuid& persona, const std::string& field) const = 0;

    /// What a list shows of one persona; nothing when it is not there.
    [[nodiscard]] virtual std::optional<domain::PersonaSummary> summary(const domain::Uuid& id) const = 0;
    /// Goes through all personas in the order they were made, with no more than these parts of each. It is the same
    /// object each time, so that a hundred thousand of them cost no memory. The marks of all are told by the way.
    virtual void scan(SummaryPart parts, const std::function<void(const domain::PersonaSummary&)>& visit,
                      PersonaMarks* marks) const = 0;

    /// Sets one field, writes a history entry and the search entries of that field.
    virtual void setField(const domain::Uuid& persona, const std::string& key, const domain::FieldValue& value) = 0;
};

/// Called between the pieces of long work with the share that is done, 0–1; may throw to give it up.
using Step = std::function<void(double)>;

/// Imported tables. A Dataset is what is known of one; its cells are read apart.
class DatasetRepository : public Repository<domain::Dataset> {
public:
    /// Keeps a new dataset with its cells: `columns` and `rows` are those of the table. One transaction.
    virtual void add(const domain::Dataset& dataset, const domain::Table& cells, const Step& step = {}) = 0;

    /// All cells. NotFound; Damaged when they do not fit what is known of the dataset.
    [[nodiscard]] virtual domain::Table cells(const domain::Uuid& id, const Step& step = {}) const = 0;
};

}  // namespace chandung::storage
