#include "chandung/domain/method.h"

#include <algorithm>

namespace chandung::domain {

const std::vector<MethodEntry>& Method::list(std::string_view name) const {
    static const std::vector<MethodEntry> none;
    const auto found = m_lists.find(std::string(name));
    return found == m_lists.end() ? none : found->second;
}

const MethodEntry* Method::entry(std::string_view listName, std::string_view key) const {
    const auto& entries = list(listName);
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const MethodEntry& e) { return e.key == key; });
    return found == entries.end() ? nullptr : &*found;
}

std::string Method::label(std::string_view listName, std::string_view key, Language language) const {
    const MethodEntry* found = entry(listName, key);
    return found ? found->label.in(language) : std::string(key);
}

}  // namespace chandung::domain
