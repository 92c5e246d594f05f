#pragma once

#include <QByteArray>
#include <QString>

namespace chandung::app::pdf {

/// The metadata packet (XMP): QPdfWriter has no setters for author and language. `language` is a code.
[[nodiscard]] QByteArray metadata(const QString& title, const QString& author, const QString& language);

}  // namespace chandung::app::pdf
