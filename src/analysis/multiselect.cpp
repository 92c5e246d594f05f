#include "multiselect.h"

#include "chandung/analysis/columnprofile.h"
#include "missing.h"

#include <algorithm>
#include <map>
#include <set>

namespace chandung::analysis {

namespace {

constexpr std::size_t looksAt = 5000;
constexpr std::size_t maxOptions = 60;

bool fits(const Tally& tally, char separator) {
    std::map<std::string_view, std::set<std::size_t>>
        options;  // each with the combinations that hold it, few are enough
    std::set<std::size_t> sizes;
    double cells = 0;
    double several = 0;
    std::size_t combinations = 0;
    bool prose = false;
    for (const auto& entry : tally.entries()) {
        if (combinations++ == looksAt) break;
        const auto parts = optionsOf(entry.text, separator);
        sizes.insert(parts.size());
        cells += entry.count;
        if (parts.size() > 1) several += entry.count;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            auto& holders = options[parts[i]];
            if (holders.size() < 3) holders.insert(combinations);
            if (i > 0 && parts[i][0] >= 'a' && parts[i][0] <= 'z' && parts[0][0] >= 'A' && parts[0][0] <= 'Z')
                prose = true;
        }
        if (options.size() > maxOptions) return false;
    }
    if (several < 0.05 * cells || options.size() < 2) return false;
    const auto recurring = static_cast<std::size_t>(
        std::count_if(options.begin(), options.end(), [](const auto& option) { return option.second.size() >= 2; }));
    if (separator != ',') return recurring * 2 >= options.size() || combinations <= 3;
    return !prose && sizes.size() >= 2 && recurring * 10 >= options.size() * 8 && combinations > options.size();
}

}  // namespace

std::vector<std::string_view> optionsOf(std::string_view cell, char separator) {
    std::vector<std::string_view> options;
    while (true) {
        const std::size_t end = cell.find(separator);
        const std::string_view option = trimmed(cell.substr(0, end));
        if (!option.empty() && std::find(options.begin(), options.end(), option) == options.end())
            options.push_back(option);
        if (end == std::string_view::npos) return options;
        cell.remove_prefix(end + 1);
    }
}

std::optional<char> separatorOf(const Tally& tally) {
    for (const char separator : {';', '|', '\n', ','})
        if (fits(tally, separator)) return separator;
    return std::nullopt;
}

}  // namespace chandung::analysis
