#include "workbook.h"

#include "chandung/domain/error.h"

namespace chandung::exchange {

namespace {

using domain::Error;
using domain::ErrorCode;

constexpr std::string_view zip = "PK\x03\x04";
constexpr std::string_view container = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";  // of old workbooks, and of encrypted ones

/// "EncryptedPackage" as the container's directory has it.
bool isEncrypted(std::string_view bytes) {
    std::string name;
    for (const char c : std::string_view("EncryptedPackage")) {
        name += c;
        name += '\0';
    }
    return bytes.find(name) != std::string_view::npos;
}

}  // namespace

bool isWorkbook(std::string_view bytes) {
    return bytes.starts_with(zip) || (bytes.starts_with(container) && isEncrypted(bytes));
}

TableReading readWorkbook(std::string_view bytes, const std::string& path, const TableOptions& options) {
    if (bytes.starts_with(container)) throw Error(ErrorCode::PasswordProtected, {path});
    ZipArchive archive(bytes, path);
    if (archive.has("content.xml")) return readOds(archive, options);
    if (archive.has("[Content_Types].xml")) return readXlsx(archive, options);
    throw Error(ErrorCode::NotATable, {path, ""});
}

}  // namespace chandung::exchange
