#pragma once

#include "chandung/domain/language.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace chandung::domain {

/// One entry of a list of the method: its name and what else `resources/catalog/method.json` says of it
/// ("gives", "beware", "does", "looks_at", …).
struct MethodEntry {
    std::string key;
    LocalText label;
    std::string icon;
    std::map<std::string, LocalText> texts;
    std::map<std::string, std::vector<LocalText>> lists;       ///< "ask"
    std::map<std::string, std::vector<std::string>> keyLists;  ///< "groups", "stages"
};

/// The words of the method in three languages: names of the closed lists and the guidance.
class Method {
public:
    Method() = default;
    explicit Method(std::map<std::string, std::vector<MethodEntry>> lists) : m_lists(std::move(lists)) {}

    /// The entries of a list ("purposes", "source_kinds", "roles", …); none for an unknown name.
    [[nodiscard]] const std::vector<MethodEntry>& list(std::string_view name) const;
    [[nodiscard]] const MethodEntry* entry(std::string_view list, std::string_view key) const;
    /// The name of a code in a language; the code itself when it is not known.
    [[nodiscard]] std::string label(std::string_view list, std::string_view key, Language language) const;

private:
    std::map<std::string, std::vector<MethodEntry>> m_lists;
};

}  // namespace chandung::domain
