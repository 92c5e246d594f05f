#pragma once

#include <functional>

namespace chandung::storage {

/// Has work done, in a thread of its own if it likes, and returns when it is done; throws what the work throws.
using Aside = std::function<void(const std::function<void()>& work)>;

}  // namespace chandung::storage
