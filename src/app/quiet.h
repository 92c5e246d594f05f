#pragma once

#include <QtGlobal>

/// When work on an open file is done beside: how often one looks whether it is time, and how long nobody has typed
/// then. In milliseconds.
namespace chandung::app {

constexpr int lookEveryMs = 1500;
constexpr qint64 quietMs = 20'000;

}  // namespace chandung::app
