#include "chandung/app/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace chandung::app {

void keepMemoryTight() {
#ifdef __GLIBC__
    constexpr int large = 128 * 1024;
    constexpr int heaps = 2;
    ::mallopt(M_MMAP_THRESHOLD, large);
    ::mallopt(M_ARENA_MAX, heaps);
#endif
}

void giveMemoryBack() {
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

}  // namespace chandung::app
