#pragma once

#include "domain/comparisonvalue.h"

#include <cstddef>

namespace chandung::domain {

/// The weight of a list of so many different entries.
[[nodiscard]] double listWeight(std::size_t entries);

/// Of two lists that are not equal. A statement is compared with the one that it is most like in the other list.
[[nodiscard]] Agreement listAgreement(const Statements& a, const Statements& b, bool ranked);
[[nodiscard]] Agreement listAgreement(const CodeList& a, const CodeList& b);

}  // namespace chandung::domain
