#include "chandung/analysis/columnname.h"

#include <algorithm>
#include <vector>

namespace chandung::analysis {

namespace {

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

/// Before which letters a word begins: "NumStorePurchases".
std::vector<std::size_t> humps(const std::string& name) {
    std::vector<std::size_t> places;
    for (std::size_t i = 1; i + 1 < name.size(); ++i)
        if (isLower(name[i - 1]) && isUpper(name[i]) && isLower(name[i + 1])) places.push_back(i);
    return places;
}

}  // namespace

std::string readableName(const std::string& column) {
    std::string name = column;
    if (name.find(' ') == std::string::npos) {
        const std::vector<std::size_t> places = humps(name);
        if (places.size() > 1 || name.find('_') != std::string::npos)
            for (auto place = places.rbegin(); place != places.rend(); ++place) name.insert(*place, 1, ' ');
    }
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

}  // namespace chandung::analysis
