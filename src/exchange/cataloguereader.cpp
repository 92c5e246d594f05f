#include "chandung/exchange/cataloguereader.h"

#include "exchange/definitions.h"
#include "exchange/entryreader.h"

namespace chandung::exchange {

using namespace domain;

Catalogue readCatalogue(std::string_view json) {
    const std::string file = "fields.json";
    const Json document = parseJson(json, file);
    const EntryReader entry(document, file, "fields.json");
    std::vector<FieldGroup> groups;
    std::vector<CardBlock> blocks;
    std::vector<FieldDefinition> fields;
    entry.forEach("groups",
                  [&](const Json& item) { groups.push_back(readGroup(item, file, DefinitionOrigin::BuiltIn)); });
    entry.forEach("blocks", [&](const Json& item) { blocks.push_back(readBlock(item, file)); });
    entry.forEach("fields",
                  [&](const Json& item) { fields.push_back(readDefinition(item, file, DefinitionOrigin::BuiltIn)); });
    if (fields.empty()) entry.refuse("has no \"fields\"");
    return {std::move(groups), std::move(blocks), std::move(fields)};
}

std::map<std::string, LocalText> readWords(std::string_view json) {
    const std::string file = "card.json";
    const Json document = parseJson(json, file);
    const EntryReader entry(document, file, "card.json");
    const EntryReader words(entry.at("words"), file, "words");
    std::map<std::string, LocalText> result;
    for (const auto& [key, text] : entry.at("words").items()) result.emplace(key, words.localText(text, key));
    return result;
}

}  // namespace chandung::exchange
