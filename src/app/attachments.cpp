#include "chandung/app/attachments.h"

#include "chandung/app/text.h"
#include "chandung/domain/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QStorageInfo>

namespace chandung::app {

using domain::Error;
using domain::ErrorCode;

namespace {

/// A change is kept twice for a moment: in the workspace and in its journal.
constexpr qint64 copies = 2;

}  // namespace

domain::Attachment attachmentOf(const QString& file, const domain::Uuid& source, const QString& workspaceFile) {
    const QFileInfo info(file);
    if (!info.exists()) throw Error(ErrorCode::FileNotFound, {fromQt(file)});
    if (!info.isFile() || !info.isReadable()) throw Error(ErrorCode::NotReadable, {fromQt(file)});
    domain::Attachment attachment;
    attachment.id = domain::Uuid::make();
    attachment.sourceId = source;
    attachment.name = domain::cleanFileName(fromQt(info.fileName()));
    attachment.mediaType = fromQt(QMimeDatabase().mimeTypeForFile(info).name());
    attachment.size = info.size();
    if (attachment.size > domain::mostAttachmentBytes) {
        attachment.link = fromQt(info.absoluteFilePath());
        return attachment;
    }
    const QStorageInfo disk(QFileInfo(workspaceFile).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < copies * attachment.size)
        throw Error(ErrorCode::DiskFull, {fromQt(workspaceFile)});
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) throw Error(ErrorCode::NotReadable, {fromQt(file)});
    const QByteArray bytes = in.readAll();
    if (in.error() != QFileDevice::NoError) throw Error(ErrorCode::NotReadable, {fromQt(file)});
    attachment.bytes = bytes.toStdString();
    attachment.size = bytes.size();
    return attachment;
}

QString sizeText(qint64 bytes, const QLocale& locale) {
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString writeOut(const domain::Attachment& attachment, const QString& folder) {
    const QString name = toQt(domain::cleanFileName(attachment.name));
    const QFileInfo parts(name);
    const QDir dir(folder);
    for (int number = 1;; ++number) {
        const QString ending = parts.suffix().isEmpty() ? QString() : QLatin1Char('.') + parts.suffix();
        const QString unique =
            number == 1 ? name : QStringLiteral("%1-%2%3").arg(parts.completeBaseName()).arg(number).arg(ending);
        QFile out(dir.filePath(unique));
        // New only: never through a file or link that is there already.
        if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (out.exists()) continue;
            throw Error(ErrorCode::CannotWriteOutput, {fromQt(out.fileName()), fromQt(out.errorString())});
        }
        out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        const auto size = static_cast<qint64>(attachment.bytes.size());
        if (out.write(attachment.bytes.data(), size) != size || !out.flush()) {
            const std::string reason = fromQt(out.errorString());
            out.remove();
            throw Error(ErrorCode::CannotWriteOutput, {fromQt(out.fileName()), reason});
        }
        return out.fileName();
    }
}

}  // namespace chandung::app
