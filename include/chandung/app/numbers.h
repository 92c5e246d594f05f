#pragma once

#include <QString>

#include <concepts>

namespace chandung::app {

/// A count as the language of the interface writes it: 10,000 in English and Malay, 10.000 in Vietnamese.
[[nodiscard]] QString countText(qint64 count);
[[nodiscard]] inline QString countText(std::integral auto count) {
    return countText(static_cast<qint64>(count));
}

/// A written number as a share of a hundred, the way the language puts the sign: "7%".
[[nodiscard]] QString withPercent(const QString& number);
/// 7 as "7%", 1.5 as "1.5%" or "1,5%".
[[nodiscard]] QString percentOf(double percent);

}  // namespace chandung::app
