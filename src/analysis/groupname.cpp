#include "groupname.h"

#include "chandung/analysis/columnname.h"
#include "chandung/domain/textfold.h"

#include <algorithm>
#include <array>

namespace chandung::analysis {

namespace {

constexpr std::size_t longest = 40;  // bytes of one part

/// At most `longest` bytes, ending behind a whole character and, if it can be, a whole word.
std::string shortened(const std::string& text) {
    if (text.size() <= longest) return text;
    std::size_t end = text.rfind(' ', longest);
    if (end == std::string::npos || end < longest / 2) end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end) + "…";
}

/// What a column asks, as one writes it: "Channels: Zalo" is about Zalo.
std::string subjectOf(const std::string& column) {
    const std::size_t prefix = column.rfind(": ");
    return shortened(readableName(prefix == std::string::npos ? column : column.substr(prefix + 2)));
}

/// "Yes, very rude" answers a question.
bool beginsWithYesOrNo(const std::string& folded) {
    static constexpr std::array<std::string_view, 7> words{"yes,", "no,", "co,", "khong,", "ya,", "tidak,", "yes "};
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return folded.starts_with(word); });
}

/// "yes" or "3" says nothing without its question.
bool needsQuestion(const std::string& value) {
    static constexpr std::array<std::string_view, 18> words{"yes",  "no",    "y",  "n",     "true",    "false",
                                                            "co",   "khong", "ya", "tidak", "unknown", "other",
                                                            "khac", "lain",  "x",  "never", "often",   "sometimes"};
    const std::string folded = domain::fold(value);
    if (beginsWithYesOrNo(folded)) return true;
    if (value.size() <= 3 || std::find(words.begin(), words.end(), folded) != words.end()) return true;
    return std::none_of(value.begin(), value.end(),
                        [](char c) { return (c | 32) >= 'a' || static_cast<unsigned char>(c) >= 0x80; });
}

std::string partOf(const Trait& trait, const ColumnProfile& profile) {
    if (trait.number) return subjectOf(profile.name) + " " + trait.value;
    if (profile.checkbox) return needsQuestion(trait.value) ? subjectOf(profile.name) : shortened(trait.value);
    return needsQuestion(trait.value) ? subjectOf(profile.name) + ": " + shortened(trait.value)
                                      : shortened(trait.value);
}

}  // namespace

std::string nameOf(const std::vector<Trait>& traits, const std::vector<ColumnProfile>& profiles) {
    std::string name;
    std::size_t parts = 0;
    std::size_t last = profiles.size();
    for (const Trait& trait : traits) {
        if (parts == 2) break;
        if (trait.column == last || (!trait.number && trait.effect < 0)) continue;
        const std::string part = partOf(trait, profiles[trait.column]);
        if (name == part) continue;
        name += (parts == 0 ? "" : " · ") + part;
        last = trait.column;
        ++parts;
    }
    return name;
}

}  // namespace chandung::analysis
