#pragma once

#include <array>

/// The steps of the schema. What is released is never changed: a new version is a new step, in a file of its own.
namespace chandung::storage {

struct Migration {
    int version;
    const char* sql;
};

extern const char* const migration001;
extern const char* const migration002;
extern const char* const migration003;

inline const std::array migrations{Migration{1, migration001}, Migration{2, migration002}, Migration{3, migration003}};

}  // namespace chandung::storage
