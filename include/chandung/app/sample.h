#pragma once

#include "chandung/app/knowledge.h"
#include "chandung/domain/bundle.h"

namespace chandung::app {

/// The demo studies (B2B and B2C) in a language, as they are put into a new workspace.
[[nodiscard]] domain::Bundle sampleBundle(const Knowledge& knowledge, domain::Language language);

}  // namespace chandung::app
