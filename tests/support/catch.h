#pragma once

// Catch2 2 (Debian 12) and 3 have different headers.
#ifdef CHANDUNG_CATCH3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
