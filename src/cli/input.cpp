#include "cli/input.h"

#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "chandung/exchange/interchange.h"

#include <QFile>
#include <QFileInfo>

#include <istream>

namespace chandung::cli {

namespace {

using domain::Error;
using domain::ErrorCode;

constexpr std::size_t most = exchange::maxJsonBytes + 1;

[[noreturn]] void tooLarge(const std::string& file) {
    throw Error(ErrorCode::TooLarge, {file, std::to_string(exchange::maxJsonBytes / 1024 / 1024) + " MB"});
}

std::string readStream(std::istream& in) {
    std::string bytes(most, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(most));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
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
    std::string bytes = file == "-" ? readStream(console.in) : readFile(file);
    if (bytes.size() >= most) tooLarge(file);
    return bytes;
}

bool isJsonInput(const std::string& file, const std::string& bytes) {
    const QString name = app::toQt(file).toLower();
    if (name.endsWith(QStringLiteral(".json")) || name.endsWith(QStringLiteral(".jsonl"))) return true;
    const std::size_t first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string::npos && (bytes[first] == '{' || bytes[first] == '[');
}

}  // namespace chandung::cli
