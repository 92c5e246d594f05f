#include "chandung/app/outputfile.h"

#include "chandung/app/text.h"
#include "chandung/domain/error.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

namespace chandung::app {

namespace {

constexpr qsizetype longestName = 80;

[[noreturn]] void fail(const QString& file, const std::string& detail) {
    throw domain::Error(domain::ErrorCode::CannotWriteOutput, {fromQt(file), detail});
}

}  // namespace

void writeAside(const QString& file, const std::function<void(QIODevice&)>& write) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) fail(file, fromQt(out.errorString()));
    try {
        write(out);
    } catch (const domain::Error& error) {
        if (error.code() != domain::ErrorCode::CannotWriteOutput) throw;
        fail(file, error.args().size() > 1 ? error.args()[1] : std::string());
    }
    // Asked for: commit takes no notice of a last piece that the disk did not take.
    if (!out.flush() || !out.commit()) fail(file, fromQt(out.errorString()));
}

void writeAside(const QString& file, const QByteArray& bytes) {
    writeAside(file, [&](QIODevice& out) {
        if (out.write(bytes) != bytes.size()) fail(file, fromQt(out.errorString()));
    });
}

QString numberedFile(const QString& file, int page) {
    if (page == 1) return file;
    const QFileInfo info(file);
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    const QString base = info.suffix().isEmpty() ? info.fileName() : info.completeBaseName();
    return info.path() + QLatin1Char('/') + base + QLatin1Char('-') + QString::number(page) + suffix;
}

QString safeFileName(const QString& name, const QString& fallback) {
    static const QString signs = QStringLiteral("/\\:*?\"<>|");
    static const QSet<QString> devices{QStringLiteral("con"),  QStringLiteral("prn"),  QStringLiteral("aux"),
                                       QStringLiteral("nul"),  QStringLiteral("com1"), QStringLiteral("com2"),
                                       QStringLiteral("com3"), QStringLiteral("com4"), QStringLiteral("lpt1"),
                                       QStringLiteral("lpt2"), QStringLiteral("lpt3"), QStringLiteral("lpt4")};
    QString safe;
    for (const QChar c : name.normalized(QString::NormalizationForm_C)) {
        const bool hidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                            c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        safe += hidden || signs.contains(c) ? QChar(QLatin1Char(' ')) : c;
    }
    safe = safe.simplified().left(longestName);
    if (!safe.isEmpty() && safe.back().isHighSurrogate()) safe.chop(1);
    while (!safe.isEmpty() && (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char(' '))))
        safe.remove(0, 1);
    while (safe.endsWith(QLatin1Char('.')) || safe.endsWith(QLatin1Char(' '))) safe.chop(1);
    if (safe.startsWith(QLatin1Char('-'))) safe.prepend(QLatin1Char('_'));
    return safe.isEmpty() || devices.contains(safe.section(QLatin1Char('.'), 0, 0).toLower()) ? fallback : safe;
}

}  // namespace chandung::app
