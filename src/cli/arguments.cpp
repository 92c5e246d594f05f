#include "cli/arguments.h"

#include "chandung/app/text.h"
#include "cli/command.h"

#include <algorithm>

namespace chandung::cli {

namespace {

const QString languageOption = QStringLiteral("--lang");

/// Options that are followed by a value, so that a value is never taken for a command or a file. The last ones are Qt's
/// own.
const QStringList& valueOptions() {
    static const QStringList options = {
        QStringLiteral("--lang"),        QStringLiteral("--limit"),      QStringLiteral("--study"),
        QStringLiteral("--as"),          QStringLiteral("--to"),         QStringLiteral("--format"),
        QStringLiteral("--persona"),     QStringLiteral("--layout"),     QStringLiteral("--page"),
        QStringLiteral("--orientation"), QStringLiteral("--theme"),      QStringLiteral("--dpi"),
        QStringLiteral("-platform"),     QStringLiteral("-style"),       QStringLiteral("-stylesheet"),
        QStringLiteral("-geometry"),     QStringLiteral("-display"),     QStringLiteral("-session"),
        QStringLiteral("--map"),         QStringLiteral("--groups"),     QStringLiteral("--columns"),
        QStringLiteral("--seed"),        QStringLiteral("--assignments")};
    return options;
}

bool isCommandName(const QString& text) {
    const auto& table = commandTable();
    return std::any_of(table.begin(), table.end(),
                       [&](const CommandEntry& entry) { return text == QLatin1String(entry.name); });
}

bool isOption(const QString& text) {
    return text.size() > 1 && text.startsWith(QLatin1Char('-'));
}

}  // namespace

Arguments arrange(const QStringList& arguments) {
    Arguments result;
    bool onlyPlain = false;  // after "--"
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (!onlyPlain && argument == languageOption) {
            result.hasLanguage = true;
            if (++i < arguments.size()) result.languageCode = arguments.at(i);
        } else if (!onlyPlain && argument.startsWith(languageOption + QLatin1Char('='))) {
            result.hasLanguage = true;
            result.languageCode = argument.mid(languageOption.size() + 1);
        } else if (!onlyPlain && valueOptions().contains(argument)) {
            result.rest.push_back(app::fromQt(argument));
            if (++i < arguments.size()) result.rest.push_back(app::fromQt(arguments.at(i)));
        } else if (result.command.empty() && !isOption(argument) && isCommandName(argument)) {
            result.command = app::fromQt(argument);
        } else {
            onlyPlain = onlyPlain || argument == QLatin1String("--");
            result.rest.push_back(app::fromQt(argument));
        }
    }
    return result;
}

QStringList plainArguments(const QStringList& arguments) {
    QStringList plain;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (valueOptions().contains(arguments.at(i)))
            ++i;
        else if (!isOption(arguments.at(i)))
            plain.append(arguments.at(i));
    }
    return plain;
}

}  // namespace chandung::cli
