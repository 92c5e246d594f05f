#pragma once

namespace chandung::app {

/// For a window that is open for days: what is large – pictures, pages – is taken from the system piece by piece and
/// goes back as soon as it is let go, and not every thread gets a heap of its own. The C library would otherwise learn
/// from each large piece to keep the next, in between small ones, and the program would grow though it uses no more. To
/// be called once, at the beginning. Does nothing where the C library is not glibc.
void keepMemoryTight();

/// After much was let go: what is kept for later is given back to the system.
void giveMemoryBack();

}  // namespace chandung::app
