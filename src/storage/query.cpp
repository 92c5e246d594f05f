#include "storage/query.h"

#include "storage/valuejson.h"

#include <sqlite3.h>

namespace chandung::storage {

Query::~Query() {
    Connection::giveBack(std::move(m_prepared));
}

void Query::check(int code) const {
    if (code != SQLITE_OK) m_connection.raise(code);
}

bool Query::next() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    m_connection.raise(sqlite3_extended_errcode(m_connection.handle()));
}

int Query::run() {
    while (next()) {
    }
    return sqlite3_changes(m_connection.handle());
}

void Query::addKept(const std::string& value) {
    check(sqlite3_bind_text64(m_statement, ++m_bound, value.data(), value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

bool Query::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string_view Query::view(int column) const {
    // The bytes first: asking for their number alone could convert them.
    const void* bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::int64_t Query::number(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::optional<int> Query::maybeInteger(int column) const {
    if (isNull(column)) return std::nullopt;
    return integer(column);
}

std::optional<double> Query::maybeReal(int column) const {
    if (isNull(column)) return std::nullopt;
    return sqlite3_column_double(m_statement, column);
}

domain::Uuid Query::uuid(int column) const {
    if (isNull(column)) return {};
    const std::optional<domain::Uuid> id = domain::Uuid::parse(view(column));
    if (!id) m_connection.raiseDamaged("bad id");
    return *id;
}

std::vector<std::string> Query::list(int column) const {
    std::optional<std::vector<std::string>> values = listFromText(text(column));
    if (!values) m_connection.raiseDamaged("bad list");
    return *std::move(values);
}

domain::FieldValue Query::fieldValue(int column) const {
    std::optional<domain::FieldValue> value = valueFromText(text(column));
    if (!value) m_connection.raiseDamaged("bad field value");
    return *std::move(value);
}

domain::FieldValues Query::fieldValues(int column) const {
    std::optional<domain::FieldValues> values = valuesFromText(text(column));
    if (!values) m_connection.raiseDamaged("bad field values");
    return *std::move(values);
}

std::vector<domain::Review> Query::reviews(int column) const {
    std::optional<std::vector<domain::Review>> values = reviewsFromText(text(column));
    if (!values) m_connection.raiseDamaged("bad reviews");
    return *std::move(values);
}

void Query::bind(int index, std::nullopt_t) {
    check(sqlite3_bind_null(m_statement, index));
}

void Query::bind(int index, std::string_view value) {
    check(sqlite3_bind_text64(m_statement, index, value.data(), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Query::bind(int index, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Query::bind(int index, double value) {
    check(sqlite3_bind_double(m_statement, index, value));
}

void Query::bind(int index, const Blob& value) {
    check(sqlite3_bind_blob64(m_statement, index, value.bytes.data(), value.bytes.size(), SQLITE_TRANSIENT));
}

void Query::bind(int index, const domain::Uuid& value) {
    if (value.isNull()) return bind(index, std::nullopt);
    bind(index, value.str());
}

void Query::bind(int index, const std::vector<std::string>& value) {
    bind(index, toText(listToJson(value)));
}

void Query::bind(int index, const domain::FieldValue& value) {
    bind(index, toText(valueToJson(value)));
}

void Query::bind(int index, const domain::FieldValues& value) {
    bind(index, toText(valuesToJson(value)));
}

void Query::bind(int index, const std::vector<domain::Review>& value) {
    bind(index, toText(reviewsToJson(value)));
}

}  // namespace chandung::storage
