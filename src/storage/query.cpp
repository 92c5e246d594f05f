#include "storage/query.h"

#include "storage/valuejson.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace chandung::storage {

Query::~Query() {
    m_connection.giveBack(std::move(m_statement));
}

template <class F>
void Query::guarded(F&& work) {
    try {
        work();
    } catch (const SQLite::Exception& error) {
        m_connection.raise(error.getExtendedErrorCode() > 0 ? error.getExtendedErrorCode() : SQLITE_ERROR);
    }
}

bool Query::next() {
    const int code = m_statement->tryExecuteStep();
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
    guarded([&] { m_statement->bindNoCopy(++m_bound, value); });
}

bool Query::isNull(int column) const {
    return m_statement->getColumn(column).isNull();
}

std::string Query::text(int column) const {
    return m_statement->getColumn(column).getString();
}

std::int64_t Query::number(int column) const {
    return m_statement->getColumn(column).getInt64();
}

std::optional<int> Query::maybeInteger(int column) const {
    if (isNull(column)) return std::nullopt;
    return integer(column);
}

std::optional<double> Query::maybeReal(int column) const {
    if (isNull(column)) return std::nullopt;
    return m_statement->getColumn(column).getDouble();
}

domain::Uuid Query::uuid(int column) const {
    if (isNull(column)) return {};
    const std::optional<domain::Uuid> id = domain::Uuid::parse(text(column));
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
    guarded([&] { m_statement->bind(index); });
}

void Query::bind(int index, const std::string& value) {
    guarded([&] { m_statement->bind(index, value); });
}

void Query::bind(int index, std::int64_t value) {
    guarded([&] { m_statement->bind(index, value); });
}

void Query::bind(int index, double value) {
    guarded([&] { m_statement->bind(index, value); });
}

void Query::bind(int index, const Blob& value) {
    guarded([&] { m_statement->bind(index, value.bytes.data(), static_cast<int>(value.bytes.size())); });
}

void Query::bind(int index, const domain::Uuid& value) {
    if (value.isNull())
        bind(index, std::nullopt);
    else
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
