#include "exchange/definitions.h"

namespace chandung::exchange {

namespace {

using namespace domain;

void putText(OrderedJson& json, const char* member, const LocalText& text) {
    if (text.empty()) return;
    if (text.en == text.vi && text.en == text.ms)
        json[member] = text.en;
    else
        json[member] = {{"en", text.en}, {"vi", text.vi}, {"ms", text.ms}};
}

void putAudience(OrderedJson& json, const Audience& audience) {
    if (audience.b2b && audience.b2c) return;
    json["for"] = OrderedJson::array({audience.b2b ? "b2b" : "b2c"});
}

void putChoices(OrderedJson& json, const std::vector<Choice>& choices) {
    for (const Choice& choice : choices) {
        OrderedJson entry = {{"key", choice.key}};
        putText(entry, "label", choice.label);
        json["choices"].push_back(std::move(entry));
    }
}

void putNumbers(OrderedJson& json, const FieldDefinition& field) {
    if (field.min) json["min"] = shortestNumber(*field.min);
    if (field.max) json["max"] = shortestNumber(*field.max);
    if (field.decimals != 0) json["decimals"] = field.decimals;
    if (!field.unit.empty()) json["unit"] = field.unit;
    if (!field.units.empty()) json["units"] = field.units;
    if (!field.periods.empty()) json["periods"] = field.periods;
    if (field.bestLength) json["best_length"] = *field.bestLength;
}

void putCard(OrderedJson& json, const FieldDefinition& field) {
    if (field.blockB2b.empty() || field.blockB2c.empty()) return;
    if (field.blockB2b == field.blockB2c)
        json["card"] = field.blockB2b;
    else
        json["card"] = {{"b2b", field.blockB2b}, {"b2c", field.blockB2c}};
}

OrderedJson writeSecondPart(const SecondPart& second) {
    constexpr const char* kinds[] = {"choice", "text", "strength"};
    OrderedJson json = {{"name", second.name}, {"kind", kinds[static_cast<int>(second.kind)]}};
    putText(json, "label", second.label);
    putText(json, "example", second.example);
    putChoices(json, second.choices);
    return json;
}

}  // namespace

OrderedJson writeGroup(const FieldGroup& group) {
    OrderedJson json = {{"key", group.key}};
    putAudience(json, group.audience);
    if (!group.icon.empty()) json["icon"] = group.icon;
    putText(json, "label", group.label);
    putText(json, "short", group.shortLabel);
    putText(json, "hint", group.hint);
    return json;
}

OrderedJson writeDefinition(const FieldDefinition& field) {
    OrderedJson json = {{"key", field.key}, {"kind", code(field.kind)}};
    putAudience(json, field.audience);
    putText(json, "label", field.label);
    putText(json, "short", field.shortLabel);
    putText(json, "hint", field.hint);
    putText(json, "example", field.example);
    putChoices(json, field.choices);
    if (!field.poleLow.label.empty() || !field.poleHigh.label.empty()) {
        json["poles"] = OrderedJson::object();
        putText(json["poles"], "low", field.poleLow.label);
        putText(json["poles"], "high", field.poleHigh.label);
    }
    putNumbers(json, field);
    if (field.ranked) json["ranked"] = true;
    if (field.inherits) json["inherits"] = true;
    putCard(json, field);
    if (field.second) json["second"] = writeSecondPart(*field.second);
    return json;
}

}  // namespace chandung::exchange
