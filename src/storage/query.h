#pragma once

#include "chandung/domain/codes.h"
#include "chandung/domain/fieldvalue.h"
#include "chandung/domain/persona.h"
#include "chandung/domain/uuid.h"
#include "storage/connection.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chandung::storage {

/// Bytes to be kept as a BLOB.
struct Blob {
    const std::string& bytes;
};

/// One run of a prepared statement: binds its parameters in order when made, gives the statement back to the connection
/// when it goes. Columns are read by position; a value that this program could not have written means that the file is
/// damaged.
class Query {
public:
    template <class... Args>
    explicit Query(Connection& connection, std::string_view sql, const Args&... args)
        : m_connection(connection), m_prepared(connection.take(sql)), m_statement(m_prepared.statement.get()) {
        (add(args), ...);
    }
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Binds the next parameter.
    template <class T>
    void add(const T& value) {
        bind(++m_bound, value);
    }
    /// The same for a text that outlives the query: it is not copied.
    void addKept(const std::string& value);

    /// Goes to the next row; false after the last one.
    bool next();
    /// Runs a statement without rows; the number of rows it changed.
    int run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    /// The same without a copy: valid until the next row.
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] int integer(int column) const { return static_cast<int>(number(column)); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] std::optional<int> maybeInteger(int column) const;
    [[nodiscard]] std::optional<double> maybeReal(int column) const;
    [[nodiscard]] domain::Uuid uuid(int column) const;
    [[nodiscard]] std::vector<std::string> list(int column) const;
    [[nodiscard]] domain::FieldValue fieldValue(int column) const;
    [[nodiscard]] domain::FieldValues fieldValues(int column) const;
    [[nodiscard]] std::vector<domain::Review> reviews(int column) const;

    template <class E>
    [[nodiscard]] E code(int column) const {
        const std::optional<E> value = domain::fromCode<E>(text(column));
        if (!value) m_connection.raiseDamaged("unknown code");
        return *value;
    }
    template <class E>
    [[nodiscard]] std::optional<E> maybeCode(int column) const {
        if (isNull(column)) return std::nullopt;
        return code<E>(column);
    }
    template <class E>
    [[nodiscard]] std::vector<E> codeList(int column) const {
        std::vector<E> values;
        for (const std::string& name : list(column)) {
            const std::optional<E> value = domain::fromCode<E>(name);
            if (!value) m_connection.raiseDamaged("unknown code");
            values.push_back(*value);
        }
        return values;
    }

private:
    void bind(int index, std::nullopt_t);
    void bind(int index, std::string_view value);
    void bind(int index, const std::string& value) { bind(index, std::string_view(value)); }
    void bind(int index, const char* value) { bind(index, std::string_view(value)); }
    void bind(int index, std::int64_t value);
    void bind(int index, int value) { bind(index, std::int64_t{value}); }
    void bind(int index, std::size_t value) { bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, bool value) { bind(index, std::int64_t{value}); }
    void bind(int index, double value);
    void bind(int index, const Blob& value);
    void bind(int index, const domain::Uuid& value);
    void bind(int index, const std::vector<std::string>& value);
    void bind(int index, const domain::FieldValue& value);
    void bind(int index, const domain::FieldValues& value);
    void bind(int index, const std::vector<domain::Review>& value);
    template <class E>
    requires std::is_enum_v<E>
    void bind(int index, E value) { bind(index, domain::code(value)); }
    template <class E>
    requires std::is_enum_v<E>
    void bind(int index, const std::vector<E>& values) {
        std::vector<std::string> names;
        for (const E value : values) names.emplace_back(domain::code(value));
        bind(index, names);
    }
    template <class T>
    void bind(int index, const std::optional<T>& value) {
        if (value)
            bind(index, *value);
        else
            bind(index, std::nullopt);
    }

    void check(int code) const;

    Connection& m_connection;
    Connection::Prepared m_prepared;
    sqlite3_stmt* m_statement;
    int m_bound = 0;
};

}  // namespace chandung::storage
