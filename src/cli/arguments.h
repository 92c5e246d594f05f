#pragma once

#include "chandung/domain/language.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace chandung::cli {

/// The arguments put in order: options and arguments may stand in any order, the command may come after options,
/// `--lang` anywhere.
struct Arguments {
    std::string command;            ///< empty: none
    std::vector<std::string> rest;  ///< without the command and --lang
    QString languageCode;           ///< what --lang says
    bool hasLanguage = false;       ///< --lang is there
};

/// `arguments` begins with the program's name.
[[nodiscard]] Arguments arrange(const QStringList& arguments);

/// The arguments that are no options and no values of options.
[[nodiscard]] QStringList plainArguments(const QStringList& arguments);

}  // namespace chandung::cli
