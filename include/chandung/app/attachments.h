#pragma once

#include "chandung/domain/attachment.h"

#include <QLocale>
#include <QString>

namespace chandung::app {

/// Reads a file to be kept beside a source. One above the limit becomes a link to where it is. Throws domain::Error:
/// FileNotFound, NotReadable, and DiskFull (with the file's name) when the disk of `workspaceFile` has not twice the
/// room that it takes.
[[nodiscard]] domain::Attachment attachmentOf(const QString& file, const domain::Uuid& source,
                                              const QString& workspaceFile);

/// "4.2 MB".
[[nodiscard]] QString sizeText(qint64 bytes, const QLocale& locale);

/// Writes a kept file into a folder, readable by the user alone, under a harmless name that is not taken there; the
/// path. Throws domain::Error(CannotWriteOutput).
[[nodiscard]] QString writeOut(const domain::Attachment& attachment, const QString& folder);

}  // namespace chandung::app
