#include "cli/input.h"

#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "chandung/exchange/interchange.h"

#include <QFile>
#include <QFileInfo>

#include <QCoreApplication>

#include <iostream>

#include <unistd.h>

namespace chandung::cli {

namespace {

using domain::Error;
using domain::ErrorCode;

constexpr std::size_t most = exchange::maxJsonBytes + 1;

[[noreturn]] void tooLarge(const std::string& file) {
    throw Error(ErrorCode::TooLarge, {file, std::to_string(exchange::maxJsonBytes / 1024 / 1024) + " MB"});
}

std::string readStream(std::istream& in, std::size_t limit) {
    std::string bytes;
    std::string part(1 << 20, '\0');
    while (bytes.size() < limit && (in.read(part.data(), static_cast<std::streamsize>(part.size())) || in.gcount() > 0))
        bytes.append(part, 0, static_cast<std::size_t>(in.gcount()));
    return bytes;
}

std::string readFile(const std::string& file) {
    const QFileInfo info(app::toQt(file));
    if (!info.exists()) throw Error(ErrorCode::FileNotFound, {file});
    QFile input(info.filePath());
    if (info.isDir() || !input.open(QIODevice::ReadOnly)) throw Error(ErrorCode::NotReadable, {file});
    return input.read(static_cast<qint64>(most)).toStdString();
}

}  // namespace

std::string readInput(Console& console, const std::string& file) {
    if (file == "-") {
        std::string bytes = readStream(console.in, exchange::maxTableBytes + 1);
        if (bytes.size() <= exchange::maxTableBytes) return bytes;
        throw Error(ErrorCode::TooLarge, {file, std::to_string(exchange::maxTableBytes >> 20) + " MB"});
    }
    std::string bytes = readFile(file);
    if (bytes.size() >= most) tooLarge(file);
    return bytes;
}

std::function<bool(double)> progressOn(Console& console) {
    if (&console.err != &std::cerr || isatty(STDERR_FILENO) == 0) return {};
    return [&console, last = -1](double done) mutable {
        const int percent = static_cast<int>(done * 100);
        if (percent != std::exchange(last, percent))
            console.err << '\r' << percent << "%" << (percent >= 100 ? "\r     \r" : "") << std::flush;
        return true;
    };
}

std::string beginningOf(const std::string& file) {
    QFile input(app::toQt(file));
    return input.open(QIODevice::ReadOnly) ? input.read(4096).toStdString() : std::string();
}

bool isJsonInput(const std::string& file, const std::string& bytes) {
    const QString name = app::toQt(file).toLower();
    if (name.endsWith(QStringLiteral(".json")) || name.endsWith(QStringLiteral(".jsonl"))) return true;
    for (const char* ending : {".csv", ".tsv", ".tab", ".txt", ".xlsx", ".ods"})
        if (name.endsWith(QLatin1String(ending))) return false;
    const std::size_t first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string::npos && (bytes[first] == '{' || bytes[first] == '[');
}

}  // namespace chandung::cli
