#pragma once

#include <string>

namespace chandung::exchange {

/// Loads a part of the program that is needed seldom, and with it libraries that would make every start slower: a
/// shared object of the same build, "chandung-NAME.so", beside the program or in its library folder. Returns its table
/// of functions (src/parts), which stays for good. Throws
/// domain::Error(PartMissing).
[[nodiscard]] const void* loadPart(const std::string& name);

}  // namespace chandung::exchange
