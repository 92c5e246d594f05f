#include "storage/migrations/migrations.h"

namespace chandung::storage {

// The words of names have a mark in the search index (searchindex.cpp). The tables stay as they are; the index is made
// anew after every migration.
const char* const migration003 = "";

}  // namespace chandung::storage
