#include "exchange/definitions.h"
#include "exchange/entryreader.h"

namespace chandung::exchange {

namespace {

using namespace domain;

LocalText readText(const EntryReader& entry, const std::string& member, DefinitionOrigin origin) {
    return origin == DefinitionOrigin::BuiltIn ? entry.localText(member) : entry.anyText(member);
}

LocalText readLabel(const EntryReader& entry, DefinitionOrigin origin) {
    LocalText label = readText(entry, "label", origin);
    return label.empty() ? LocalText::same(entry.key()) : label;
}

Audience readAudience(const EntryReader& entry, DefinitionOrigin origin) {
    if (origin == DefinitionOrigin::Own && !entry.find("for")) return {};
    Audience audience{false, false};
    for (const std::string& kind : entry.texts("for")) {
        if (kind == "b2b")
            audience.b2b = true;
        else if (kind == "b2c")
            audience.b2c = true;
        else
            entry.refuse("\"for\" names " + kind);
    }
    if (!audience.b2b && !audience.b2c) entry.refuse("\"for\" is empty");
    return audience;
}

std::vector<Choice> readChoices(const EntryReader& entry, const std::string& file, DefinitionOrigin origin) {
    std::vector<Choice> choices;
    entry.forEach("choices", [&](const Json& json) {
        const EntryReader choice(json, file, entry.key());
        choices.push_back({choice.text("key"), readLabel(choice, origin)});
    });
    if (choices.empty()) entry.refuse("has no \"choices\"");
    return choices;
}

void readPoles(FieldDefinition& field, const EntryReader& entry, const std::string& file, DefinitionOrigin origin) {
    if (origin == DefinitionOrigin::Own && !entry.find("poles")) return;
    const EntryReader poles(entry.at("poles"), file, field.key);
    field.poleLow = {"low", readText(poles, "low", origin)};
    field.poleHigh = {"high", readText(poles, "high", origin)};
}

void readCard(FieldDefinition& field, const EntryReader& entry, const std::string& file, DefinitionOrigin origin) {
    if (origin == DefinitionOrigin::Own && !entry.find("card")) return;
    const Json& card = entry.at("card");
    if (card.is_object()) {
        const EntryReader blocks(card, file, field.key);
        field.blockB2b = blocks.text("b2b");
        field.blockB2c = blocks.text("b2c");
    } else {
        field.blockB2b = field.blockB2c = entry.text("card");
    }
}

SecondPart readSecondPart(const Json& json, const std::string& file, const std::string& key, DefinitionOrigin origin) {
    const EntryReader entry(json, file, key);
    SecondPart second;
    second.name = entry.text("name");
    second.label = readText(entry, "label", origin);
    const std::string kind = entry.text("kind");
    if (kind == "choice") {
        second.kind = SecondPart::Kind::Choice;
        second.choices = readChoices(entry, file, origin);
    } else if (kind == "text") {
        second.kind = SecondPart::Kind::Text;
        second.example = readText(entry, "example", origin);
    } else if (kind == "strength") {
        second.kind = SecondPart::Kind::Strength;
    } else {
        entry.refuse("second part of kind " + kind);
    }
    return second;
}

void readBounds(FieldDefinition& field, const EntryReader& entry) {
    field.min = entry.number("min");
    field.max = entry.number("max");
    field.decimals = entry.wholeNumber("decimals").value_or(0);
    field.unit = entry.textOrEmpty("unit");
    field.units = entry.texts("units");
    field.periods = entry.texts("periods");
    field.bestLength = entry.wholeNumber("best_length");
}

}  // namespace

FieldGroup readGroup(const Json& json, const std::string& file, DefinitionOrigin origin) {
    const EntryReader entry(json, file, "groups");
    FieldGroup group;
    group.key = entry.text("key");
    group.own = origin == DefinitionOrigin::Own;
    group.audience = readAudience(entry, origin);
    group.icon = group.own ? entry.textOrEmpty("icon") : entry.text("icon");
    group.label = readLabel(entry, origin);
    group.shortLabel = readText(entry, "short", origin);
    group.hint = readText(entry, "hint", origin);
    return group;
}

FieldDefinition readDefinition(const Json& json, const std::string& file, DefinitionOrigin origin) {
    const EntryReader entry(json, file, "fields");
    FieldDefinition field;
    field.key = entry.text("key");
    field.own = origin == DefinitionOrigin::Own;
    const auto kind = fromCode<FieldKind>(entry.text("kind"));
    if (!kind) entry.refuse("is of an unknown kind");
    field.kind = *kind;
    field.audience = readAudience(entry, origin);
    field.label = readLabel(entry, origin);
    field.shortLabel = entry.find("short") ? readText(entry, "short", origin) : LocalText();
    field.hint = readText(entry, "hint", origin);
    if (!field.own && entry.find("question")) field.question = entry.localText("question");
    field.example = readText(entry, "example", origin);
    field.required = !field.own && entry.flag("required");
    field.ranked = entry.flag("ranked");
    field.inherits = entry.flag("inherits");
    readCard(field, entry, file, origin);
    readBounds(field, entry);
    if (*kind == FieldKind::Choice || *kind == FieldKind::Choices) field.choices = readChoices(entry, file, origin);
    if (*kind == FieldKind::Scale) readPoles(field, entry, file, origin);
    if (const Json* second = entry.find("second")) field.second = readSecondPart(*second, file, field.key, origin);
    return field;
}

CardBlock readBlock(const Json& json, const std::string& file) {
    const EntryReader entry(json, file, "blocks");
    CardBlock block;
    block.key = entry.text("key");
    block.page = entry.wholeNumber("page").value_or(1);
    block.column = entry.text("column");
    block.style = entry.text("style");
    block.icon = entry.textOrEmpty("icon");
    block.audience = readAudience(entry, DefinitionOrigin::BuiltIn);
    block.label = entry.localText("label");
    return block;
}

}  // namespace chandung::exchange
