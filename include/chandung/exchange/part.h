#pragma once

#include "chandung/domain/error.h"

#include <string>

namespace chandung::exchange {

/// A part of the program that cannot be loaded: args: path, detail.
class PartMissing : public domain::Error {
public:
    PartMissing(const std::string& path, const std::string& detail)
        : Error(domain::ErrorCode::NotReadable, {path, detail}) {}
};

/// Loads a part of the program that is needed seldom, and with it libraries that would make every start slower: a
/// shared object of the same build, "chandung-NAME.so", beside the program or in its library folder. Returns its table
/// of functions (src/parts), which stays for good. Throws PartMissing.
[[nodiscard]] const void* loadPart(const std::string& name);

}  // namespace chandung::exchange
