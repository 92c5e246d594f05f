#pragma once

#include "chandung/domain/bundle.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace chandung::domain {

/// How the sources of a study are mixed.
struct SourceMix {
    std::size_t all = 0;
    std::size_t kinds = 0;
    SourceKind most = SourceKind::Internal;  ///< the kind with the most sources
    std::size_t ofMost = 0;

    /// All of at least two, or more than two thirds of at least four, are of one kind: each kind alone misleads.
    [[nodiscard]] bool oneSided() const { return (all >= 2 && kinds == 1) || (all >= 4 && ofMost * 3 > all * 2); }
};

[[nodiscard]] SourceMix sourceMix(const std::vector<Source>& sources);

/// The sum of the shares of the segments that are measured on one base, when it is above 100 percent.
struct ShareSum {
    ShareBase base = ShareBase::Customers;
    double percent = 0;
};
[[nodiscard]] std::optional<ShareSum> shareAbove100(const std::vector<Segment>& segments);

/// Whether another thing in the list has the same name, whatever its accents and case; an empty name is nobody's.
template <class T>
[[nodiscard]] bool nameTaken(const std::vector<T>& list, const Uuid& self, const std::string& name);

template <>
[[nodiscard]] bool nameTaken(const std::vector<Study>& list, const Uuid& self, const std::string& name);
template <>
[[nodiscard]] bool nameTaken(const std::vector<Segment>& list, const Uuid& self, const std::string& name);
template <>
[[nodiscard]] bool nameTaken(const std::vector<Source>& list, const Uuid& self, const std::string& name);
template <>
[[nodiscard]] bool nameTaken(const std::vector<Committee>& list, const Uuid& self, const std::string& name);
template <>
[[nodiscard]] bool nameTaken(const std::vector<Journey>& list, const Uuid& self, const std::string& name);

}  // namespace chandung::domain
