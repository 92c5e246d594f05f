#pragma once

// What every part of the program exports (chandung/exchange/part.h): its version and a table of functions.

#define CHANDUNG_PART(table)                                                             \
    extern "C" {                                                                         \
    extern __attribute__((visibility("default"))) const char* const chandungPartVersion; \
    const char* const chandungPartVersion = CHANDUNG_VERSION;                            \
    __attribute__((visibility("default"))) const void* chandungPart() {                  \
        return &(table);                                                                 \
    }                                                                                    \
    }
