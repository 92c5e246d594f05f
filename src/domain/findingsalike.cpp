#include "chandung/domain/comparison.h"
#include "domain/comparisontext.h"
#include "domain/findingrules.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>

namespace chandung::domain {

namespace {

/// Up to here everyone of a study is held against everyone.
constexpr std::size_t smallSet = 60;
/// In a larger one: against at most so many, who share most of a few entries that stand for the whole.
constexpr std::size_t sketchSize = 16;
constexpr std::size_t mostNeighbours = 20;
constexpr std::size_t mostGroups = 3;

bool tellsApart(const std::string& key) {
    const std::string_view group = std::string_view(key).substr(0, key.find('.'));
    return group != "identity" && group != "demographics" && group != "company";
}

bool saysSomething(const Persona& persona) {
    return std::any_of(persona.fields.begin(), persona.fields.end(), [](const auto& entry) {
        return !entry.first.starts_with("identity.") && !isEmpty(entry.second);
    });
}

/// The entries of a value, in a form that is the same for what says the same.
std::vector<std::string> entriesOf(const FieldValue& value) {
    std::vector<std::string> entries;
    if (const auto* statements = std::get_if<Statements>(&value))
        for (const Statement& statement : *statements) entries.push_back(normalForm(statement.text));
    if (const auto* text = std::get_if<std::string>(&value)) entries.push_back(normalForm(*text));
    if (const auto* codes = std::get_if<CodeList>(&value)) entries = *codes;
    if (const auto* number = std::get_if<double>(&value)) entries.push_back(std::to_string(*number));
    if (const auto* range = std::get_if<Range>(&value))
        entries.push_back(std::to_string(range->from.value_or(-1)) + ' ' + std::to_string(range->to.value_or(-1)) +
                          range->currency + range->period + range->unit);
    return entries;
}

std::set<std::string> distinguishing(const Persona& persona) {
    std::set<std::string> entries;
    for (const auto& [key, value] : persona.fields)
        if (tellsApart(key))
            for (const std::string& entry : entriesOf(value)) entries.insert(key + '\n' + entry);
    return entries;
}

void addNotDistinct(std::vector<Finding>& to, const Persona& persona, const std::vector<const Persona*>& others) {
    std::set<std::string> own = distinguishing(persona);
    if (own.empty()) return;
    const std::string field = own.begin()->substr(0, own.begin()->find('\n'));
    for (const Persona* other : others)
        for (const std::string& entry : distinguishing(*other)) own.erase(entry);
    if (own.empty()) to.push_back({persona.id, Rule::NotDistinct, field, {}, {}, {}});
}

/// What the message needs: percent, the other's name, the groups that are most alike.
std::vector<std::string> likenessArgs(const Similarity& likeness, const Persona& other) {
    std::vector<std::string> args{std::to_string(static_cast<int>(std::lround(likeness.percent))), other.name()};
    std::vector<GroupSimilarity> groups = likeness.groups;
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.points > b.points; });
    for (const GroupSimilarity& group : groups)
        if (group.points > 0 && args.size() < 2 + mostGroups) args.push_back(group.group);
    return args;
}

/// The entries with the smallest hashes: personas that share much share many of these.
std::vector<std::size_t> sketchOf(const Persona& persona) {
    std::vector<std::size_t> hashes;
    for (const auto& [key, value] : persona.fields)
        for (const std::string& entry : entriesOf(value))
            hashes.push_back(std::hash<std::string>{}(key + '\n' + entry));
    const std::size_t kept = std::min(sketchSize, hashes.size());
    std::partial_sort(hashes.begin(), hashes.begin() + static_cast<std::ptrdiff_t>(kept), hashes.end());
    hashes.resize(kept);
    return hashes;
}

}  // namespace

void addLikeness(std::vector<Finding>& to, const Persona& persona, const std::vector<const Persona*>& others,
                 const Catalogue& catalogue) {
    if (!saysSomething(persona)) return;
    addNotDistinct(to, persona, others);
    for (const Persona* other : others) {
        if (!saysSomething(*other)) continue;
        const Similarity likeness = similarity(persona, *other, catalogue);
        if (likeness.percent < tooAlike) continue;
        std::vector<std::string> args = likenessArgs(likeness, *other);
        const std::string field = args.size() > 2 ? args[2] : std::string();
        to.push_back({persona.id, Rule::TooAlike, field, std::move(args), other->id, {}});
    }
}

std::vector<std::vector<const Persona*>> neighbours(const std::vector<const Persona*>& set) {
    std::vector<std::vector<const Persona*>> result(set.size());
    if (set.size() <= smallSet) {
        for (std::size_t i = 0; i < set.size(); ++i)
            for (const Persona* other : set)
                if (other != set[i]) result[i].push_back(other);
        return result;
    }
    std::vector<std::vector<std::size_t>> sketches;
    std::map<std::size_t, std::vector<std::size_t>> holders;
    for (std::size_t i = 0; i < set.size(); ++i) {
        sketches.push_back(sketchOf(*set[i]));
        for (const std::size_t hash : sketches.back()) holders[hash].push_back(i);
    }
    for (std::size_t i = 0; i < set.size(); ++i) {
        std::map<std::size_t, std::size_t> common;
        for (const std::size_t hash : sketches[i]) {
            const std::vector<std::size_t>& list = holders[hash];
            if (list.size() > smallSet) continue;  // what so many say tells nothing
            for (const std::size_t other : list)
                if (other != i) ++common[other];
        }
        std::vector<std::pair<std::size_t, std::size_t>> ranked;
        for (const auto& [other, count] : common) ranked.emplace_back(count, other);
        std::sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        if (ranked.size() > mostNeighbours) ranked.resize(mostNeighbours);
        for (const auto& [count, other] : ranked) result[i].push_back(set[other]);
    }
    return result;
}

}  // namespace chandung::domain
