#pragma once

#include "domain/comparisontext.h"
#include "domain/comparisonvalue.h"

#include <cstddef>
#include <string>
#include <vector>

namespace chandung::domain {

/// The weight of a list of so many different entries.
[[nodiscard]] double listWeight(std::size_t entries);

/// An entry of a list with what it is compared by. It points into the list and the vocabulary.
struct StatementEntry {
    StatementEntry(const Statement& value, Vocabulary& vocabulary);

    const Statement* statement;
    const TextFeatures* text;
    const TextFeatures* detail;
    std::vector<std::string> evidence;
    std::string key;  ///< equal exactly for equal statements
};

using StatementEntries = std::vector<StatementEntry>;

/// Of two lists that are not equal. A statement is compared with the one that it is most like in the other list.
[[nodiscard]] Agreement listAgreement(const StatementEntries& a, const StatementEntries& b, bool ranked);
[[nodiscard]] Agreement listAgreement(const CodeList& a, const CodeList& b);

}  // namespace chandung::domain
