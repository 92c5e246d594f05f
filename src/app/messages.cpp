#include "chandung/app/messages.h"
#include "chandung/app/numbers.h"

#include "chandung/app/text.h"
#include "problemtexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace chandung::app {

using domain::Error;
using domain::ErrorCode;

namespace {

QString arg(const std::vector<std::string>& args, std::size_t index) {
    return index < args.size() ? toQt(args[index]) : QString();
}

/// A number as the language writes it; anything else (a name, a path) as it is.
QString counted(const QString& text) {
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? countText(number) : text;
}

/// "2147483648" (bytes), "500 MB", "2000000 values" in the words of the language.
QString limitText(const QString& limit) {
    const QString number = limit.section(QLatin1Char(' '), 0, 0);
    const QString unit = limit.section(QLatin1Char(' '), 1);
    if (unit.isEmpty()) return QLocale().formattedDataSize(number.toLongLong(), 0, QLocale::DataSizeTraditionalFormat);
    if (unit == QLatin1String("values"))
        return QCoreApplication::translate("Messages", "%1 values").arg(counted(number));
    return counted(number) + QLatin1Char(' ') + unit;
}

/// Failures of the workspace file.
QString fileMessage(const Error& error) {
    const QString path = arg(error.args(), 0);
    const QString detail = arg(error.args(), 1);
    switch (error.code()) {
        case ErrorCode::FileNotFound:
            return QCoreApplication::translate("Messages", "%1 is not there. Check the name and the folder.").arg(path);
        case ErrorCode::FileExists:
            return QCoreApplication::translate("Messages",
                                               "%1 is there already and was left as it is. Choose another name.")
                .arg(path);
        case ErrorCode::FolderNotFound:
            return QCoreApplication::translate(
                       "Messages", "The folder of %1 is not there. Make the folder first, or choose another.")
                .arg(path);
        case ErrorCode::NotReadable:
            return QCoreApplication::translate("Messages", "%1 cannot be read. Ask its owner for the right to read it.")
                .arg(path);
        case ErrorCode::NotWritable:
            return QCoreApplication::translate("Messages",
                                               "%1 cannot be written; nothing was changed. Choose another folder, or "
                                               "ask for the right to write there.")
                .arg(path);
        case ErrorCode::NotSqlite:
        case ErrorCode::NotOurs:
            return QCoreApplication::translate(
                       "Messages", "%1 is not a Chandung workspace; it was left as it is. Choose a workspace file.")
                .arg(path);
        case ErrorCode::Damaged:
            return QCoreApplication::translate(
                       "Messages", "%1 is damaged; it was left as it is. Go back to a backup copy of it. Detail: %2")
                .arg(path, detail);
        case ErrorCode::Foreign:
            return QCoreApplication::translate("Messages",
                                               "%1 was made or changed by another program; it was left as it is and "
                                               "nothing in it was run. Make a clean copy of what it holds.")
                .arg(path);
        case ErrorCode::TooNew:
            return QCoreApplication::translate("Messages",
                                               "%1 comes from a newer version of Chandung (format %2, this program "
                                               "knows up to %3); it was left as it is. "
                                               "Update the program.")
                .arg(path, detail, arg(error.args(), 2));
        case ErrorCode::InUse: {
            if (detail.isEmpty())
                return QCoreApplication::translate(
                           "Messages",
                           "%1 is open in another window or program; nothing was changed. Close it there first.")
                    .arg(path);
            return QCoreApplication::translate("Messages",
                                               "%1 is being edited by %2; nothing was changed. Close it there first.")
                .arg(path, detail);
        }
        case ErrorCode::ReadOnly:
            return QCoreApplication::translate(
                       "Messages",
                       "%1 can only be read; nothing was changed. Work on a copy, or ask for the right to write.")
                .arg(path);
        case ErrorCode::DiskFull:
            return QCoreApplication::translate("Messages",
                                               "The disk is full, so the change to %1 was not kept; all that was saved "
                                               "before is safe. Free some space, "
                                               "or save a copy elsewhere.")
                .arg(path);
        case ErrorCode::Moved:
            return QCoreApplication::translate("Messages",
                                               "%1 was moved, renamed or replaced while it was open; the change was "
                                               "not kept. Save a copy, then open "
                                               "the file again.")
                .arg(path);
        case ErrorCode::StorageFailed:
            return QCoreApplication::translate("Messages",
                                               "%1 could not be read or written; the change was not kept. Save a copy "
                                               "elsewhere and try again. Detail: %2")
                .arg(path, detail);
        default:
            return {};
    }
}

/// Failures of what is read: JSON, pictures.
QString inputMessage(const Error& error) {
    const QString path = arg(error.args(), 0);
    const QString detail = arg(error.args(), 1);
    switch (error.code()) {
        case ErrorCode::BadEncoding:
            if (!arg(error.args(), 2).isEmpty())
                return QCoreApplication::translate(
                           "Messages", "%1 is written in %2; nothing was imported. Save it as UTF-8 and try again.")
                    .arg(path, arg(error.args(), 2));
            return QCoreApplication::translate(
                       "Messages",
                       "%1 is not valid UTF-8 (byte %2); nothing was imported. Save it as UTF-8 and try again.")
                .arg(path, counted(detail));
        case ErrorCode::BadJson:
            return QCoreApplication::translate(
                       "Messages",
                       "%1 is not valid JSON: line %2, column %3; nothing was imported. Mend that place and try again.")
                .arg(path, counted(detail), counted(arg(error.args(), 2)));
        case ErrorCode::TooDeep:
            return QCoreApplication::translate(
                       "Messages",
                       "%1 is nested more than %2 levels deep; nothing was imported. Check that it is the right file.")
                .arg(path, detail);
        case ErrorCode::TooLarge:
            return QCoreApplication::translate(
                       "Messages",
                       "%1 is too large (the limit is %2); nothing was imported. Split it into smaller files.")
                .arg(path, limitText(detail));
        case ErrorCode::DuplicateKey:
            return QCoreApplication::translate(
                       "Messages", "%1 has \"%2\" twice in one place; nothing was imported. Remove one of them.")
                .arg(path, detail);
        case ErrorCode::WrongFormat:
            return QCoreApplication::translate("Messages", "%1 cannot be understood: %2. Nothing was imported.")
                .arg(path, formatProblem(error.args()));
        case ErrorCode::WrongType:
            return QCoreApplication::translate(
                       "Messages", "%1, %2: %3 is expected. Nothing was imported. Correct the value and try again.")
                .arg(path, detail, expectedValue(arg(error.args(), 2)));
        case ErrorCode::WrongValue:
            return QCoreApplication::translate("Messages", "%1, %2: %3 Nothing was imported.")
                .arg(path, detail, valueProblem(error.args()));
        case ErrorCode::NothingToImport:
            return QCoreApplication::translate(
                       "Messages", "%1 holds nothing that can be imported. Check that it is the right file.")
                .arg(path);
        case ErrorCode::BadImage:
            return QCoreApplication::translate("Messages",
                                               "%1 is not a picture that can be read. Choose a PNG, JPEG or WebP file.")
                .arg(path);
        case ErrorCode::ImageTooLarge:
            return QCoreApplication::translate("Messages", "%1 is larger than %2 megapixels. Choose a smaller picture.")
                .arg(path, detail);
        default:
            return {};
    }
}

/// Failures of tables and of what is computed from them.
QString tableMessage(const Error& error) {
    const QString path = arg(error.args(), 0);
    const QString row = arg(error.args(), 1);
    const QString limit = arg(error.args(), 2);
    switch (error.code()) {
        case ErrorCode::NotATable:
            if (row.isEmpty())
                return QCoreApplication::translate(
                           "Messages",
                           "%1 is not a table that can be read; nothing was imported. Check that it is the right file.")
                    .arg(path);
            return QCoreApplication::translate("Messages",
                                               "%1 cannot be read as a table from row %2 on; nothing was imported. "
                                               "Mend that row and try again.")
                .arg(path, counted(row));
        case ErrorCode::TooManyColumns:
            return QCoreApplication::translate("Messages",
                                               "%1 has more than %3 columns in row %2; nothing was imported. Check the "
                                               "separator, or split the table.")
                .arg(path, counted(row), counted(limit));
        case ErrorCode::CellTooLong:
            return QCoreApplication::translate("Messages",
                                               "%1 has a cell of more than %3 characters in row %2; nothing was "
                                               "imported. Check the quotation marks there.")
                .arg(path, counted(row), counted(limit));
        case ErrorCode::DelimiterChanges:
            return QCoreApplication::translate(
                       "Messages",
                       "%1 uses another separator from row %2 on; nothing was imported. Use one separator throughout.")
                .arg(path, counted(row));
        case ErrorCode::PasswordProtected:
            return QCoreApplication::translate("Messages",
                                               "%1 is protected by a password; nothing was imported. Save a copy "
                                               "without the password and import that.")
                .arg(path);
        case ErrorCode::UnsafeContent:
            if (limit == QLatin1String("entity"))
                return QCoreApplication::translate("Messages",
                                                   "%1 refers to things outside itself (in %2), which a workbook never "
                                                   "needs; nothing was imported. Ask where it comes from.")
                    .arg(path, row);
            if (row.startsWith(QLatin1Char('[')))
                return QCoreApplication::translate("Messages",
                                                   "%1 unpacks to far more than a table of its size; nothing was "
                                                   "imported. Save the sheet as CSV and import that.")
                    .arg(path);
            return QCoreApplication::translate("Messages",
                                               "%1 unpacks to far more than a table of its size (in %2, row %3); "
                                               "nothing was imported. Save the sheet as CSV and import that.")
                .arg(path, row, counted(arg(error.args(), 3)));
        case ErrorCode::NoSuchSheet:
            return QCoreApplication::translate(
                       "Messages", "%1 has no sheet \"%2\" with rows; nothing was imported. Choose another sheet.")
                .arg(path, row);
        case ErrorCode::Cancelled:
            return QCoreApplication::translate("Messages", "Cancelled; nothing was changed.");
        case ErrorCode::CannotGroup:
            if (path == QLatin1String("rows"))
                return QCoreApplication::translate(
                    "Messages", "There are too few rows to find groups in; nothing was changed. Use a larger table.");
            return QCoreApplication::translate(
                "Messages",
                "There are too few columns that groups can be found by; nothing was changed. Choose other columns.");
        default:
            return {};
    }
}

/// `layout` has nothing; `most`: a comparison of more than so many personas was asked for.
QString nothingToShow(const QString& layout, const QString& most) {
    if (!most.isEmpty())
        return QCoreApplication::translate("Messages",
                                           "A comparison takes at most %1 personas; nothing was written. Name fewer, "
                                           "or none: then each study has its own tables.")
            .arg(most);
    if (layout == QLatin1String("comparison"))
        return QCoreApplication::translate(
            "Messages", "A comparison needs two personas or more of one study; nothing was written.");
    if (layout == QLatin1String("committee"))
        return QCoreApplication::translate(
            "Messages", "There is no buying committee to show; nothing was written. Choose another layout.");
    if (layout == QLatin1String("journey"))
        return QCoreApplication::translate("Messages",
                                           "There is no journey to show; nothing was written. Choose another layout.");
    return QCoreApplication::translate("Messages", "There is no persona to show; nothing was written.");
}

QString otherMessage(const Error& error) {
    const QString first = arg(error.args(), 0);
    const QString second = arg(error.args(), 1);
    switch (error.code()) {
        case ErrorCode::NotFound:
            if (first == QLatin1String("column") || first == QLatin1String("field"))
                return QCoreApplication::translate("Messages",
                                                   "There is no %1 \"%2\"; nothing was changed. Check its name.")
                    .arg(kindName(first), second);
            return QCoreApplication::translate(
                       "Messages", "There is no %1 \"%2\". Give its id, its full name or the beginning of its id.")
                .arg(kindName(first), second);
        case ErrorCode::Ambiguous:
            return QCoreApplication::translate("Messages", "\"%2\" fits more than one %1. Give the id.")
                .arg(kindName(first), second);
        case ErrorCode::NothingToShow:
            return nothingToShow(first, second);
        case ErrorCode::UnknownEnding:
            return QCoreApplication::translate(
                       "Messages", "%1 is of a kind that cannot be used here; nothing was changed. Known here: %2.")
                .arg(first, second);
        case ErrorCode::CannotWriteOutput:
            return QCoreApplication::translate(
                       "Messages",
                       "%1 cannot be written; what was there is unchanged. Choose another folder or name. Detail: %2")
                .arg(first, second);
        case ErrorCode::CannotMerge:
            if (first == QLatin1String("same"))
                return QCoreApplication::translate("Messages",
                                                   "A persona cannot be merged with itself; nothing was changed. "
                                                   "Choose two different personas.");
            return QCoreApplication::translate("Messages",
                                               "One of the two personas is not there any more; nothing was changed. "
                                               "Bring it back from the trash first.");
        case ErrorCode::ChangedElsewhere:
            return QCoreApplication::translate(
                       "Messages",
                       "Somebody else has changed %1 meanwhile; it was left as it is. What you "
                       "changed is kept on this computer: save it under another name beside it.")
                .arg(arg(error.args(), 0));
        case ErrorCode::PartMissing:
            return QCoreApplication::translate("Messages",
                                               "A part of Chandung cannot be used: %1. What was saved is safe. Close "
                                               "all its windows and start it again; if that does not help, install it "
                                               "anew. Detail: %2")
                .arg(arg(error.args(), 0), arg(error.args(), 1));
        case ErrorCode::OutOfMemory:
            return QCoreApplication::translate(
                "Messages",
                "There is not enough memory for this; what was saved is safe. Close other programs and try again.");
        default:
            return {};
    }
}

}  // namespace

QString messageFor(const Error& error) {
    for (const auto message : {fileMessage, inputMessage, tableMessage, otherMessage})
        if (const QString text = message(error); !text.isEmpty()) return text.simplified();
    return toQt(error.what());
}

QString messageFor(const exchange::Warning& warning) {
    using Kind = exchange::Warning::Kind;
    const QString holder = arg(warning.args, 0);
    const QString member = arg(warning.args, 1);
    const QString detail = arg(warning.args, 2);
    switch (warning.kind) {
        case Kind::UnknownField:
            return QCoreApplication::translate("Messages",
                                               "%1: the field \"%2\" is not known and was kept as a field of your own.")
                .arg(holder, member);
        case Kind::LostReference:
            return QCoreApplication::translate("Messages",
                                               "%1: \"%3\", named under %2, is not there; only its name was kept where "
                                               "there is a place for it.")
                .arg(holder, member, detail);
        case Kind::NewId:
            return QCoreApplication::translate(
                       "Messages", "%1 has an id that other content already has; it was added under a new id.")
                .arg(holder);
        case Kind::SkippedSame:
            return QCoreApplication::translate("Messages",
                                               "%1 is already there with the same content and was left out.")
                .arg(holder);
        case Kind::UnknownMember:
            return QCoreApplication::translate("Messages", "%1: \"%2\" is not known and was left out.")
                .arg(holder, member);
    }
    return {};
}

}  // namespace chandung::app
