#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace chandung::domain {

/// What went wrong, for the edge of the program to put into the user's words and language (app/messages).
enum class ErrorCode {
    FileNotFound,       ///< args: path
    FileExists,         ///< args: path
    FolderNotFound,     ///< args: path
    NotReadable,        ///< args: path
    NotWritable,        ///< args: path
    NotSqlite,          ///< args: path
    NotOurs,            ///< args: path
    Damaged,            ///< args: path, detail
    TooNew,             ///< args: path, version of the file, newest version known
    InUse,              ///< args: path, owner
    ReadOnly,           ///< args: path
    DiskFull,           ///< args: path
    Moved,              ///< args: path
    Foreign,            ///< args: path; a workspace that this program did not leave as it is now
    StorageFailed,      ///< args: path, detail
    NotFound,           ///< args: kind, what was asked for
    Ambiguous,          ///< args: kind, what was asked for
    BadEncoding,        ///< args: path, byte offset
    BadJson,            ///< args: path, line, column
    TooDeep,            ///< args: path, limit
    TooLarge,           ///< args: path, limit
    DuplicateKey,       ///< args: path, key
    WrongFormat,        ///< args: path, detail
    WrongType,          ///< args: persona, field, what is expected
    WrongValue,         ///< args: persona, field, detail
    NothingToImport,    ///< args: path
    NothingToShow,      ///< args: layout
    BadImage,           ///< args: path
    ImageTooLarge,      ///< args: path, limit in megapixels
    UnknownEnding,      ///< args: path, the endings that are known
    CannotWriteOutput,  ///< args: path, detail
    OutOfMemory,        ///< no args
    NotATable,          ///< args: path, row (counted from 1; empty: the file as a whole)
    TooManyColumns,     ///< args: path, row, limit
    CellTooLong,        ///< args: path, row, limit in characters
    DelimiterChanges,   ///< args: path, row from which on the cells are separated by another character
    Cancelled,          ///< no args
    CannotMerge,        ///< args: "same" (a persona with itself) or "gone" (one of the two is not there)
    CannotGroup,        ///< args: "rows" or "columns": what there is too little of
    PasswordProtected,  ///< args: path
    UnsafeContent,      ///< args: path, part of the file, "entity" or "size": what makes it unsafe, row for a size
    NoSuchSheet,        ///< args: path, sheet
    PartMissing,        ///< a part of the program cannot be loaded; args: path, detail
    ChangedElsewhere    ///< a shared file has other content than the copy was made from; args: path
};

/// A failure with a code and details. `what()` is for logs only and holds nothing a user typed.
class Error : public std::runtime_error {
public:
    Error(ErrorCode code, std::vector<std::string> args = {});

    [[nodiscard]] ErrorCode code() const { return m_code; }
    [[nodiscard]] const std::vector<std::string>& args() const { return m_args; }

private:
    ErrorCode m_code;
    std::vector<std::string> m_args;
};

}  // namespace chandung::domain
