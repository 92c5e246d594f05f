#include "chandung/domain/studychecks.h"

#include "chandung/domain/textfold.h"

#include <algorithm>

namespace chandung::domain {

namespace {

/// What rounding of a few shares may add up to.
constexpr double tolerance = 0.5;

template <class T, class NameOf>
bool taken(const std::vector<T>& list, const Uuid& self, const std::string& name, NameOf nameOf) {
    const std::string wanted = fold(name);
    return !wanted.empty() && std::any_of(list.begin(), list.end(), [&](const T& item) {
        return item.id != self && fold(nameOf(item)) == wanted;
    });
}

}  // namespace

SourceMix sourceMix(const std::vector<Source>& sources) {
    std::map<SourceKind, std::size_t> counts;
    for (const Source& source : sources) ++counts[source.kind];
    SourceMix mix;
    mix.all = sources.size();
    mix.kinds = counts.size();
    for (const auto& [kind, count] : counts)
        if (count > mix.ofMost) {
            mix.most = kind;
            mix.ofMost = count;
        }
    return mix;
}

std::optional<ShareSum> shareAbove100(const std::vector<Segment>& segments) {
    std::map<ShareBase, double> sums;
    for (const Segment& segment : segments)
        if (segment.share) sums[segment.base] += *segment.share;
    for (const auto& [base, percent] : sums)
        if (percent > 100 + tolerance) return ShareSum{base, percent};
    return std::nullopt;
}

template <>
bool nameTaken(const std::vector<Study>& list, const Uuid& self, const std::string& name) {
    return taken(list, self, name, [](const Study& study) { return study.name; });
}
template <>
bool nameTaken(const std::vector<Segment>& list, const Uuid& self, const std::string& name) {
    return taken(list, self, name, [](const Segment& segment) { return segment.name; });
}
template <>
bool nameTaken(const std::vector<Source>& list, const Uuid& self, const std::string& name) {
    return taken(list, self, name, [](const Source& source) { return source.title; });
}
template <>
bool nameTaken(const std::vector<Committee>& list, const Uuid& self, const std::string& name) {
    return taken(list, self, name, [](const Committee& committee) { return committee.name; });
}
template <>
bool nameTaken(const std::vector<Journey>& list, const Uuid& self, const std::string& name) {
    return taken(list, self, name, [](const Journey& journey) { return journey.name; });
}

}  // namespace chandung::domain
