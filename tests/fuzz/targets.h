#pragma once

#include "chandung/domain/error.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

/// What is fed with bytes from outside: one function per way in. Each takes any bytes, and either reads them or refuses
/// them with domain::Error; anything else (a crash, another exception, a hang) is a fault of the program.
namespace chandung::fuzz {

/// Why the bytes were refused; nothing when they were read.
using Refusal = std::optional<domain::ErrorCode>;

Refusal json(std::string_view bytes);
Refusal csv(std::string_view bytes);
Refusal xlsx(std::string_view bytes);
Refusal workspace(std::string_view bytes);
Refusal image(std::string_view bytes);

struct Target {
    const char* name;  ///< also the folder of its corpus
    Refusal (*feed)(std::string_view bytes);
};

inline constexpr Target targets[] = {
    {"json", json}, {"csv", csv}, {"xlsx", xlsx}, {"workspace", workspace}, {"image", image}};

}  // namespace chandung::fuzz
