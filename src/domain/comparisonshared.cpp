#include "domain/comparisonshared.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace chandung::domain {

namespace {

using Places = std::vector<std::optional<std::size_t>>;

/// Equal statements, at most one of each persona.
struct Equals {
    const TextFeatures* text;
    Places at;
};

/// Equals that are near-equal to each other.
struct Cluster {
    std::vector<const Equals*> members;
    Places at;
};

/// By normal form; what a persona says twice makes two groups, the first times together and the second times together.
/// The order of a map is the same for any order of the personas.
std::vector<Equals> equalStatements(const std::vector<const Statements*>& lists, Vocabulary& vocabulary) {
    std::map<std::pair<std::string, std::size_t>, Equals> groups;
    for (std::size_t persona = 0; persona < lists.size(); ++persona) {
        if (!lists[persona]) continue;
        std::map<std::string, std::size_t> times;
        for (std::size_t place = 0; place < lists[persona]->size(); ++place) {
            const TextFeatures& text = vocabulary.features((*lists[persona])[place].text);
            const std::string form = vocabulary.normalForm(text);
            if (form.empty()) continue;
            auto& group = groups.try_emplace({form, times[form]++}, Equals{&text, Places(lists.size())}).first->second;
            group.at[persona] = place;
        }
    }
    std::vector<Equals> result;
    for (auto& entry : groups) result.push_back(std::move(entry.second));
    return result;
}

bool meet(const Places& a, const Places& b) {
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i] && b[i]) return true;
    return false;
}

bool allNear(const Cluster& a, const Cluster& b) {
    for (const Equals* x : a.members)
        for (const Equals* y : b.members)
            if (!wordsReach(*x->text, *y->text, nearStatements)) return false;
    return true;
}

void join(Cluster& into, Cluster& from) {
    into.members.insert(into.members.end(), from.members.begin(), from.members.end());
    for (std::size_t i = 0; i < into.at.size(); ++i)
        if (from.at[i]) into.at[i] = from.at[i];
    from = {};
}

struct NearPair {
    double likeness;
    std::size_t first, second;
};

std::vector<NearPair> nearPairs(const std::vector<Equals>& groups) {
    std::vector<NearPair> result;
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (std::size_t j = i + 1; j < groups.size(); ++j) {
            if (meet(groups[i].at, groups[j].at) || !wordsReach(*groups[i].text, *groups[j].text, nearStatements))
                continue;
            result.push_back({wordLikeness(*groups[i].text, *groups[j].text), i, j});
        }
    std::sort(result.begin(), result.end(), [](const NearPair& a, const NearPair& b) {
        return std::tuple(-a.likeness, a.first, a.second) < std::tuple(-b.likeness, b.first, b.second);
    });
    return result;
}

std::vector<Cluster> clusters(const std::vector<Equals>& groups) {
    std::vector<Cluster> result;
    std::vector<std::size_t> clusterOf(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        result.push_back({{&groups[i]}, groups[i].at});
        clusterOf[i] = i;
    }
    for (const NearPair& pair : nearPairs(groups)) {
        const std::size_t into = clusterOf[pair.first];
        const std::size_t from = clusterOf[pair.second];
        if (into == from || meet(result[into].at, result[from].at) || !allNear(result[into], result[from])) continue;
        join(result[into], result[from]);
        std::replace(clusterOf.begin(), clusterOf.end(), from, into);
    }
    return result;
}

}  // namespace

std::vector<SharedStatement> sharedStatements(const std::vector<const Statements*>& lists, Vocabulary& vocabulary) {
    const std::vector<Equals> groups = equalStatements(lists, vocabulary);
    std::vector<SharedStatement> result;
    for (const Cluster& cluster : clusters(groups)) {
        if (std::count_if(cluster.at.begin(), cluster.at.end(), [](const auto& place) { return place.has_value(); }) <
            2)
            continue;
        SharedStatement shared{{}, cluster.at, cluster.members.size() == 1};
        const auto first =
            std::find_if(shared.at.begin(), shared.at.end(), [](const auto& place) { return place.has_value(); });
        shared.text = (*lists[static_cast<std::size_t>(first - shared.at.begin())])[**first].text;
        result.push_back(std::move(shared));
    }
    const auto key = [](const SharedStatement& shared) {
        std::size_t persona = 0;
        while (!shared.at[persona]) ++persona;
        return std::pair(persona, *shared.at[persona]);
    };
    std::sort(result.begin(), result.end(),
              [&](const SharedStatement& a, const SharedStatement& b) { return key(a) < key(b); });
    return result;
}

}  // namespace chandung::domain
