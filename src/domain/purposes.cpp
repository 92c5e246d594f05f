#include "chandung/domain/purposes.h"

#include <algorithm>

namespace chandung::domain {

namespace {

const std::vector<std::string>* keyList(const Method& method, Purpose purpose, const char* name) {
    const MethodEntry* entry = method.entry("purposes", code(purpose));
    if (!entry) return nullptr;
    const auto found = entry->keyLists.find(name);
    return found == entry->keyLists.end() ? nullptr : &found->second;
}

void addNew(std::vector<std::string>& list, const std::string& key) {
    if (std::find(list.begin(), list.end(), key) == list.end()) list.push_back(key);
}

std::vector<std::string> first(const Method& method, const Study& study, const char* name) {
    std::vector<std::string> keys;
    for (const Purpose purpose : study.purposes)
        if (const auto* list = keyList(method, purpose, name))
            for (const std::string& key : *list) addNew(keys, key);
    return keys;
}

}  // namespace

std::vector<std::string> groupsFirst(const Method& method, const Study& study, CustomerKind kind) {
    std::vector<std::string> groups;
    for (const std::string& key : first(method, study, "groups")) {
        const bool companies = key == "company" || key == "role";
        if (!companies || kind == CustomerKind::B2b) groups.push_back(key);
    }
    return groups;
}

std::vector<std::string> fieldsFirst(const Method& method, const Study& study) {
    return first(method, study, "fields");
}

std::vector<Outcome> outcomesOf(const Method& method, Purpose purpose) {
    std::vector<Outcome> outcomes;
    if (const auto* list = keyList(method, purpose, "outcomes"))
        for (const std::string& key : *list)
            if (const auto outcome = fromCode<Outcome>(key)) outcomes.push_back(*outcome);
    return outcomes;
}

}  // namespace chandung::domain
