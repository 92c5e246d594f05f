#pragma once

#include "chandung/domain/bundle.h"
#include "chandung/domain/catalogue.h"
#include "chandung/domain/error.h"
#include "chandung/exchange/interchange.h"

#include <functional>
#include <random>
#include <string>

namespace chandung::test {

/// The program's own field catalogue, read from the repository.
[[nodiscard]] const domain::Catalogue& catalogue();

[[nodiscard]] exchange::ReadResult read(const std::string& json, const std::string& name = "in.json");

/// The failure that reading ends with; fails the test when there is none.
[[nodiscard]] domain::Error failure(const std::function<void()>& work);
[[nodiscard]] domain::Error readFailure(const std::string& json, const std::string& name = "in.json");

/// A document with one persona that has this field.
[[nodiscard]] std::string documentWith(const std::string& field, const std::string& value);

/// A bundle with everything that the format carries, filled at random; the same seed gives the same one (but for fresh
/// ids).
[[nodiscard]] domain::Bundle randomBundle(unsigned seed);

}  // namespace chandung::test
