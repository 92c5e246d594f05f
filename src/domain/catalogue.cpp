#include "chandung/domain/catalogue.h"

#include "chandung/domain/error.h"

#include <algorithm>

namespace chandung::domain {

namespace {

[[noreturn]] void refuse(const std::string& key, const std::string& why) {
    throw Error(ErrorCode::WrongFormat, {"catalogue", key + ": " + why});
}

bool knownBlock(const std::vector<CardBlock>& blocks, const std::string& key) {
    return key == "header" || key == "none" ||
           std::any_of(blocks.begin(), blocks.end(), [&](const CardBlock& block) { return block.key == key; });
}

}  // namespace

const Choice* FieldDefinition::choice(std::string_view code) const {
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice& c) { return c.key == code; });
    return found == choices.end() ? nullptr : &*found;
}

Catalogue::Catalogue(std::vector<FieldGroup> groups, std::vector<CardBlock> blocks, std::vector<FieldDefinition> fields)
    : m_groups(std::move(groups)), m_blocks(std::move(blocks)), m_fields(std::move(fields)) {
    index();
}

void Catalogue::index() {
    m_byKey.clear();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const FieldDefinition& field = m_fields[i];
        if (!m_byKey.emplace(field.key, i).second) refuse(field.key, "is there twice");
        if (field.label.empty()) refuse(field.key, "has no label");
        if (!group(field.group())) refuse(field.key, "is in no group");
        if (field.own) continue;
        if (field.audience.b2b && !knownBlock(m_blocks, field.blockB2b))
            refuse(field.key, "card block " + field.blockB2b);
        if (field.audience.b2c && !knownBlock(m_blocks, field.blockB2c))
            refuse(field.key, "card block " + field.blockB2c);
    }
}

const FieldDefinition* Catalogue::field(std::string_view key) const {
    const auto found = m_byKey.find(std::string(key));
    return found == m_byKey.end() ? nullptr : &m_fields[found->second];
}

const FieldGroup* Catalogue::group(std::string_view key) const {
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const FieldGroup& g) { return g.key == key; });
    return found == m_groups.end() ? nullptr : &*found;
}

std::vector<const FieldDefinition*> Catalogue::fieldsOf(std::string_view group, CustomerKind kind) const {
    std::vector<const FieldDefinition*> result;
    for (const FieldDefinition& field : m_fields)
        if (field.group() == group && field.audience.has(kind)) result.push_back(&field);
    return result;
}

Catalogue Catalogue::with(const std::vector<FieldGroup>& groups, const std::vector<FieldDefinition>& fields) const {
    Catalogue result = *this;
    for (const FieldGroup& group : groups)
        if (!result.group(group.key)) result.m_groups.push_back(group);
    for (const FieldDefinition& field : fields)
        if (!result.field(field.key)) result.m_fields.push_back(field);
    result.index();
    return result;
}

}  // namespace chandung::domain
