#include "chandung/domain/attachment.h"

#include "chandung/domain/textfold.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace chandung::domain {

namespace {

constexpr std::size_t longestName = 120;
constexpr std::size_t longestEnding = 12;

std::string onlyUtf8(std::string text) {
    for (Utf8Check check = checkUtf8(text); !check.valid; check = checkUtf8(text)) text[check.offset] = '_';
    return text;
}

/// Names that Windows keeps for devices.
bool isReserved(const std::string& name) {
    static constexpr auto reserved = std::to_array<std::string_view>({"con", "prn", "aux", "nul"});
    std::string stem = name.substr(0, name.find('.'));
    std::transform(stem.begin(), stem.end(), stem.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (std::find(reserved.begin(), reserved.end(), stem) != reserved.end()) return true;
    return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '0' && stem[3] <= '9';
}

/// Marks that turn the direction of writing make an ending look like another one.
void dropDirectionMarks(std::string& name) {
    for (std::size_t at = 0; at + 2 < name.size();) {
        const std::string_view mark = std::string_view(name).substr(at, 3);
        const bool turns =
            (mark >= "\xE2\x80\xAA" && mark <= "\xE2\x80\xAE") || (mark >= "\xE2\x81\xA6" && mark <= "\xE2\x81\xA9");
        if (turns)
            name.erase(at, 3);
        else
            ++at;
    }
}

std::string shortened(std::string name) {
    if (name.size() <= longestName) return name;
    const std::size_t dot = name.rfind('.');
    const std::string ending =
        dot == std::string::npos || name.size() - dot > longestEnding ? std::string() : name.substr(dot);
    std::size_t keep = longestName - ending.size();
    while (keep > 0 && (static_cast<unsigned char>(name[keep]) & 0xC0) == 0x80) --keep;
    return name.substr(0, keep) + ending;
}

}  // namespace

std::string cleanFileName(const std::string& given) {
    std::string name = onlyUtf8(given);
    if (const std::size_t folder = name.find_last_of("/\\"); folder != std::string::npos) name.erase(0, folder + 1);
    dropDirectionMarks(name);
    for (char& c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F || std::string_view("<>:\"|?*").find(c) != std::string_view::npos) c = '_';
    }
    name.erase(0, name.find_first_not_of(" ."));
    while (!name.empty() && (name.back() == ' ' || name.back() == '.')) name.pop_back();
    if (name.empty()) return "file";
    if (isReserved(name)) name.insert(name.begin(), '_');
    return shortened(std::move(name));
}

}  // namespace chandung::domain
