#include "storage/personafields.h"

#include "storage/query.h"

namespace chandung::storage {

using namespace domain;

namespace {

const std::string valueSql = "SELECT persona_id, field, value FROM persona_field ";
const std::string imageSql = "SELECT persona_id, field, image_id FROM persona_image ";
const std::string ofPersona = "WHERE persona_id = ?";
const std::string ofField = "WHERE persona_id = ? AND field = ?";

}  // namespace

void PersonaFields::collect(Query& values, Query& images, const FieldsOf& fieldsOf) const {
    while (values.next())
        if (FieldValues* fields = fieldsOf(values.uuid(0))) (*fields)[values.text(1)] = values.fieldValue(2);
    while (images.next()) {
        FieldValues* fields = fieldsOf(images.uuid(0));
        if (!fields) continue;
        const auto found = fields->find(images.text(1));
        auto* value = found == fields->end() ? nullptr : std::get_if<ImageValue>(&found->second);
        if (!value) m_connection.raiseDamaged("photo without field");
        value->photo = images.uuid(2);
    }
}

FieldValue PersonaFields::find(const Uuid& persona, const std::string& field) const {
    static const std::string valuesSql = valueSql + ofField;
    static const std::string imagesSql = imageSql + ofField;
    Query values(m_connection, valuesSql, persona, field);
    Query images(m_connection, imagesSql, persona, field);
    FieldValues fields;
    collect(values, images, [&](const Uuid&) { return &fields; });
    if (!fields.empty()) return isEmpty(fields.begin()->second) ? FieldValue() : std::move(fields.begin()->second);
    Statements statements = m_statements.find(persona, field);
    if (statements.empty()) return {};
    return statements;
}

FieldValue PersonaFields::findText(const Uuid& persona, const std::string& field) const {
    static const std::string valuesSql = valueSql + ofField;
    Query values(m_connection, valuesSql, persona, field);
    if (values.next()) return values.fieldValue(2);
    return m_statements.find(persona, field);
}

FieldValues PersonaFields::load(const Uuid& persona) const {
    static const std::string valuesSql = valueSql + ofPersona;
    static const std::string imagesSql = imageSql + ofPersona;
    Query values(m_connection, valuesSql, persona);
    Query images(m_connection, imagesSql, persona);
    FieldValues fields;
    collect(values, images, [&](const Uuid&) { return &fields; });
    m_statements.load(persona, fields);
    std::erase_if(fields, [](const auto& entry) { return isEmpty(entry.second); });
    return fields;
}

void PersonaFields::loadAll(const FieldsOf& fieldsOf) const {
    Query values(m_connection, valueSql);
    Query images(m_connection, imageSql);
    collect(values, images, fieldsOf);
    m_statements.loadAll(fieldsOf);
}

void PersonaFields::insert(const Uuid& persona, const FieldValues& fields) {
    std::vector<StatementTable::OfField> statements;
    for (const auto& [field, value] : fields) {
        if (isEmpty(value)) continue;
        if (const auto* list = std::get_if<Statements>(&value))
            statements.emplace_back(&field, list);
        else
            insertValue(persona, field, value);
    }
    m_statements.insert(persona, statements);
}

void PersonaFields::insertValue(const Uuid& persona, const std::string& field, const FieldValue& value) {
    static constexpr auto sql = "INSERT INTO persona_field (persona_id, field, value) VALUES (?, ?, ?)";
    const auto* image = std::get_if<ImageValue>(&value);
    if (!image) {
        Query(m_connection, sql, persona, field, value).run();
        return;
    }
    Query(m_connection, sql, persona, field, FieldValue(ImageValue{{}, image->avatar})).run();
    Query(m_connection,
          "INSERT INTO persona_image (persona_id, field, image_id) SELECT ?, ?, id FROM image WHERE id = ?", persona,
          field, image->photo)
        .run();
}

void PersonaFields::set(const Uuid& persona, const std::string& field, const FieldValue& value) {
    Query(m_connection, "DELETE FROM persona_field WHERE persona_id = ? AND field = ?", persona, field).run();
    Query(m_connection, "DELETE FROM persona_image WHERE persona_id = ? AND field = ?", persona, field).run();
    m_statements.remove(persona, field);
    insert(persona, {{field, value}});
}

}  // namespace chandung::storage
