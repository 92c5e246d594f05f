#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace chandung::app {

/// Writes a file aside and renames it, so that a failure leaves what was there as it was. Throws
/// domain::Error(CannotWriteOutput) that names the file; what `write` throws passes through with the file named.
void writeAside(const QString& file, const std::function<void(QIODevice&)>& write);
void writeAside(const QString& file, const QByteArray& bytes);

/// The file of a page of several: page 1 is the file itself, then "name-2.png", "name-3.png", …
[[nodiscard]] QString numberedFile(const QString& file, int page);

/// A name that every system takes for a file, made of a persona's or a workspace's: no sign with a meaning, no dot at
/// the beginning or the end, not a device's name, at most 80 characters; `fallback` when nothing is left.
[[nodiscard]] QString safeFileName(const QString& name, const QString& fallback);

}  // namespace chandung::app
