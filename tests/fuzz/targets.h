#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// What is fed with bytes from outside: one function per way in. Each takes any bytes, and either reads them or refuses
/// them with domain::Error; anything else (a crash, another exception, a hang) is a fault of the program.
namespace chandung::fuzz {

void json(std::string_view bytes);
void csv(std::string_view bytes);
void xlsx(std::string_view bytes);
void workspace(std::string_view bytes);
void image(std::string_view bytes);

struct Target {
    const char* name;  ///< also the folder of its corpus
    void (*feed)(std::string_view bytes);
};

inline constexpr Target targets[] = {
    {"json", json}, {"csv", csv}, {"xlsx", xlsx}, {"workspace", workspace}, {"image", image}};

}  // namespace chandung::fuzz
