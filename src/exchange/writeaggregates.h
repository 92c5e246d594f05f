#pragma once

#include "exchange/fieldvalues.h"

namespace chandung::exchange {

[[nodiscard]] OrderedJson writeStudy(const domain::Study& study);
[[nodiscard]] OrderedJson writeSource(const domain::Source& source, const DocumentNames& names);
[[nodiscard]] OrderedJson writeObservation(const domain::Observation& observation, const DocumentNames& names);
[[nodiscard]] OrderedJson writeInsight(const domain::Insight& insight, const DocumentNames& names);
[[nodiscard]] OrderedJson writeSegment(const domain::Segment& segment, const domain::Catalogue& catalogue,
                                       const DocumentNames& names);
[[nodiscard]] OrderedJson writePersonaEntry(const domain::Persona& persona, const domain::Catalogue& catalogue,
                                            const DocumentNames& names);
[[nodiscard]] OrderedJson writeCommittee(const domain::Committee& committee, const DocumentNames& names);
[[nodiscard]] OrderedJson writeJourney(const domain::Journey& journey, const DocumentNames& names);
[[nodiscard]] OrderedJson writePlan(const domain::Plan& plan, const DocumentNames& names);
[[nodiscard]] OrderedJson writeGuide(const domain::Guide& guide, const DocumentNames& names);
[[nodiscard]] OrderedJson writeImageEntry(const domain::Image& image);

/// A member with nothing in it is left out.
void put(OrderedJson& json, const char* member, const std::string& text);
void put(OrderedJson& json, const char* member, const std::vector<std::string>& texts);
void put(OrderedJson& json, const char* member, const std::optional<double>& number);
void put(OrderedJson& json, const char* member, bool flag);

template <class E>
void putCode(OrderedJson& json, const char* member, const std::optional<E>& value) {
    if (value) json[member] = domain::code(*value);
}

template <class E>
void putCodes(OrderedJson& json, const char* member, const std::vector<E>& values) {
    for (const E value : values) json[member].push_back(domain::code(value));
}

}  // namespace chandung::exchange
