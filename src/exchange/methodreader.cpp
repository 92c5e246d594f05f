#include "chandung/exchange/cataloguereader.h"

#include "exchange/entryreader.h"

namespace chandung::exchange {

namespace {

using namespace domain;

const std::string file = "method.json";

/// Lists of keys and lists of texts are told apart by their first item.
void readList(MethodEntry& result, const EntryReader& entry, const std::string& member, const Json& list) {
    if (!list.empty() && list.at(0).is_object()) {
        for (const Json& item : list) result.lists[member].push_back(entry.localText(item, member));
    } else {
        result.keyLists[member] = entry.texts(member);
    }
}

MethodEntry readEntry(const Json& json, const std::string& list) {
    const EntryReader entry(json, file, list);
    MethodEntry result;
    result.key = json.contains("key") ? entry.text("key") : list;
    result.label = entry.localText("label");
    for (const auto& [member, value] : json.items()) {
        if (member == "key" || member == "label") continue;
        if (member == "icon")
            result.icon = entry.text("icon");
        else if (value.is_object())
            result.texts[member] = entry.localText(member);
        else if (value.is_array())
            readList(result, entry, member, value);
        else if (value.is_number())
            result.keyLists[member] = {value.dump()};
        else
            entry.refuse("\"" + member + "\" is neither a text in three languages nor a list");
    }
    return result;
}

}  // namespace

std::map<std::string, std::vector<MethodEntry>> readMethodLists(std::string_view json) {
    const Json document = parseJson(json, file);
    const EntryReader all(document, file, file);
    std::map<std::string, std::vector<MethodEntry>> lists;
    for (const auto& [name, value] : document.items()) {
        if (name == "version") continue;
        std::vector<MethodEntry>& list = lists[name];
        if (value.is_object())
            list.push_back(readEntry(value, name));
        else
            all.forEach(name, [&, &listName = name](const Json& item) { list.push_back(readEntry(item, listName)); });
    }
    return lists;
}

Method readMethod(std::string_view json) {
    return Method(readMethodLists(json));
}

}  // namespace chandung::exchange
