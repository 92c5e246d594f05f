#pragma once

#include <QString>

#include <vector>

namespace chandung::app {

enum class SettingKind { Text, Choice, Number, Folder, Colour, Picture };

/// Kept by the program for its user, or in the workspace for everybody who opens it.
enum class SettingPlace { Program, Workspace };

/// One value of a choice. `label` is to be translated in the context "chandung::app::Settings".
struct SettingChoice {
    const char* code;
    const char* label;
};

/// One setting: what it is called in files and windows, what it may be, what it is at first.
struct SettingSpec {
    const char* key;
    SettingKind kind;
    SettingPlace place;
    const char* section;  ///< heading; to be translated like all texts
    const char* label;
    const char* hint;      ///< or empty
    const char* fallback;  ///< the default
    std::vector<SettingChoice> choices{};
    int least = 0;  ///< numbers
    int most = 0;
    int longest = 200;  ///< characters of a text
};

/// Every setting, in the order in which a window shows them.
[[nodiscard]] const std::vector<SettingSpec>& settingTable();

/// Null for an unknown key.
[[nodiscard]] const SettingSpec* settingSpec(const QString& key);

/// Whether a setting may have this value.
[[nodiscard]] bool isAllowed(const SettingSpec& spec, const QString& value);

/// A text of the table in the language of the interface.
[[nodiscard]] QString settingText(const char* source);

/// Whether words, typed to find a setting, are in its texts; accents and case do not count.
[[nodiscard]] bool settingMatches(const SettingSpec& spec, const QString& words);

}  // namespace chandung::app
