#pragma once

#include "storage/historytable.h"
#include "storage/personafields.h"
#include "storage/table.h"

#include <unordered_map>

namespace chandung::storage {

/// Personas: what lists show in a narrow table, their fields beside it, every change in the history.
class PersonaTable : public Table<domain::Persona, PersonaRepository> {
public:
    explicit PersonaTable(Shelf shelf);

    [[nodiscard]] std::vector<domain::Persona> all() const override;
    [[nodiscard]] std::vector<domain::PersonaSummary> summaries() const override;
    [[nodiscard]] std::optional<domain::Persona> findWith(const domain::Uuid& id,
                                                          const std::vector<std::string>& fields) const override;
    [[nodiscard]] bool has(const domain::Uuid& persona, const std::string& field) const override;
    [[nodiscard]] std::optional<domain::PersonaSummary> summary(const domain::Uuid& id) const override;
    void scan(SummaryPart parts, const std::function<void(const domain::PersonaSummary&)>& visit,
              PersonaMarks* marks) const override;
    void put(const domain::Persona& persona) override;
    void setField(const domain::Uuid& persona, const std::string& key, const domain::FieldValue& value) override;
    [[nodiscard]] std::optional<HitText> hitText(const domain::Uuid& id, const std::string& field) const override;

    /// B2B personas of a segment without a value of their own in this field, at most `most`: a reader sees the
    /// segment's.
    [[nodiscard]] std::vector<domain::Uuid> inheriting(const domain::Uuid& segment, const std::string& field,
                                                       std::size_t most) const;
    /// Empty when it is gone.
    [[nodiscard]] std::string nameOf(const domain::Uuid& persona) const {
        return envelope().nameOf(connection(), persona);
    }

protected:
    [[nodiscard]] domain::Persona read(Query& row) const override;
    void write(const domain::Persona& persona, std::int64_t revision) override;
    [[nodiscard]] std::string title(const domain::Persona& persona) const override { return persona.name(); }
    [[nodiscard]] std::vector<SearchText> texts(const domain::Persona& persona) const override;

private:
    [[nodiscard]] domain::Persona readRow(Query& row) const;
    /// Lists by their text as it is kept: many rows have the same tags, which are taken apart once.
    using KnownLists = std::unordered_map<std::string, std::vector<std::string>>;
    [[nodiscard]] static domain::PersonaSummary readSummary(Query& row, KnownLists& lists);
    void refreshSummaries() const;
    /// Also from the trash.
    [[nodiscard]] std::optional<domain::Persona> findAny(const domain::Uuid& id) const;
    /// Writes only the fields that differ.
    void replaceFields(const domain::FieldValues& before, const domain::Persona& persona);
    /// What the narrow table says after a change of this field.
    void updateSummary(const domain::Uuid& persona, const std::string& field, bool statements);

    /// A summary as it was read, and by what a change of it is seen.
    struct Known {
        std::int64_t revision = 0;
        domain::PersonaSummary summary;
    };

    /// What was read last. One change does not make thousands be read again.
    mutable std::vector<Known> m_known;
    mutable std::optional<Connection::State> m_state;  ///< of the file when `m_known` was read

    PersonaFields m_fields;
    HistoryTable m_history;
};

}  // namespace chandung::storage
