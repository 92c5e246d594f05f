#include "cli/command.h"

#include <QCoreApplication>

namespace chandung::cli {

const std::vector<CommandEntry>& commandTable() {
    static const std::vector<CommandEntry> table = {
        {"new", QT_TRANSLATE_NOOP("Cli", "Creates a workspace"), makeNewCommand},
        {"info", QT_TRANSLATE_NOOP("Cli", "Shows the format version of a workspace and counts everything in it"),
         makeInfoCommand},
        {"list", QT_TRANSLATE_NOOP("Cli", "Lists everything of one kind"), makeListCommand},
        {"show", QT_TRANSLATE_NOOP("Cli", "Shows one persona"), makeShowCommand},
        {"search", QT_TRANSLATE_NOOP("Cli", "Finds words in all texts; accents and case do not matter"),
         makeSearchCommand},
        {"check", QT_TRANSLATE_NOOP("Cli", "Checks the file, then the quality of the personas"), makeCheckCommand},
        {"compare", QT_TRANSLATE_NOOP("Cli", "Puts personas side by side and says how alike they are"),
         makeCompareCommand},
        {"import", QT_TRANSLATE_NOOP("Cli", "Adds tables, and personas from JSON files or tables"), makeImportCommand},
        {"segment", QT_TRANSLATE_NOOP("Cli", "Finds groups of like rows in a table"), makeSegmentCommand},
        {"match", QT_TRANSLATE_NOOP("Cli", "Counts the rows of a table that a persona describes"), makeMatchCommand},
        {"export", QT_TRANSLATE_NOOP("Cli", "Writes cards and other pages: PDF, pictures, web pages, tables, JSON"),
         makeExportCommand}};
    return table;
}

}  // namespace chandung::cli
