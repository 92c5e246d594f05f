#pragma once

#include "chandung/app/knowledge.h"
#include "chandung/domain/bundle.h"

#include <string>

namespace chandung::bench {

[[nodiscard]] const app::Knowledge& knowledge();

/// Personas made from the sample's, each with a name, words and figures of its own; the same for the same count.
/// `usual`: with as many of their fields as fit into 4 kB of JSON, as most personas are; else whole, about 23 kB.
[[nodiscard]] domain::Bundle manyPersonas(std::size_t count, bool usual = false);

/// A workspace file with that many usual personas and the sample's studies; made once, then taken from the folder.
[[nodiscard]] std::string workspaceWith(std::size_t personas, const std::string& folder);

/// A workspace file with the sample.
[[nodiscard]] std::string sampleWorkspace(const std::string& folder);

/// A JPEG photo of `side` pixels, as a camera would make it (noise and shapes), as bytes.
[[nodiscard]] std::string photo(int side, unsigned seed);

}  // namespace chandung::bench
