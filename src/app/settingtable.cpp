#include "chandung/app/settingtable.h"

#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"

#include <QColor>
#include <QCoreApplication>

#include <algorithm>

namespace chandung::app {

namespace {

constexpr const char* context = "chandung::app::Settings";

}  // namespace

// clang-format off
const std::vector<SettingSpec>& settingTable() {
    using enum SettingKind;
    using enum SettingPlace;
    static const char* const appearance = QT_TRANSLATE_NOOP("chandung::app::Settings", "Language and look");
    static const char* const work = QT_TRANSLATE_NOOP("chandung::app::Settings", "Paper and people");
    static const char* const files = QT_TRANSLATE_NOOP("chandung::app::Settings", "Files and backups");
    static const char* const brand = QT_TRANSLATE_NOOP("chandung::app::Settings", "Brand of this workspace");
    static const std::vector<SettingSpec> table{
        {"language", Choice, Program, appearance, QT_TRANSLATE_NOOP("chandung::app::Settings", "Language"), QT_TRANSLATE_NOOP("chandung::app::Settings", "Of the windows. Cards are exported in any of the three."), "en",
         {{"en", "English"}, {"vi", "Tiếng Việt"}, {"ms", "Bahasa Melayu"}}},
        {"theme", Choice, Program, appearance, QT_TRANSLATE_NOOP("chandung::app::Settings", "Theme"), "", "system",
         {{"system", QT_TRANSLATE_NOOP("chandung::app::Settings", "As the system")}, {"light", QT_TRANSLATE_NOOP("chandung::app::Settings", "Light")}, {"dark", QT_TRANSLATE_NOOP("chandung::app::Settings", "Dark")}}},
        {"paper", Choice, Program, work, QT_TRANSLATE_NOOP("chandung::app::Settings", "Paper"), QT_TRANSLATE_NOOP("chandung::app::Settings", "What an export begins with."), "A4",
         {{"A4", "A4"}, {"Letter", "Letter"}, {"A3", "A3"}}},
        {"review.rhythm", Choice, Program, work, QT_TRANSLATE_NOOP("chandung::app::Settings", "Review of personas"), QT_TRANSLATE_NOOP("chandung::app::Settings", "How often the personas of a new study are to be looked at again."), "half_yearly",
         {{"monthly", QT_TRANSLATE_NOOP("chandung::app::Settings", "Every month")}, {"quarterly", QT_TRANSLATE_NOOP("chandung::app::Settings", "Every quarter")}, {"half_yearly", QT_TRANSLATE_NOOP("chandung::app::Settings", "Every half year")}, {"yearly", QT_TRANSLATE_NOOP("chandung::app::Settings", "Every year")}}},
        {"author", Text, Program, work, QT_TRANSLATE_NOOP("chandung::app::Settings", "Your name"), QT_TRANSLATE_NOOP("chandung::app::Settings", "Stands as the author in exported files when the workspace names none."), ""},
        {"folder.data", Folder, Program, files, QT_TRANSLATE_NOOP("chandung::app::Settings", "Folder for workspaces"), QT_TRANSLATE_NOOP("chandung::app::Settings", "Where new workspaces are proposed. Empty: the Documents folder."), "", {}, 0, 0, 4096},
        {"backups.folder", Folder, Program, files, QT_TRANSLATE_NOOP("chandung::app::Settings", "Folder for backups"), QT_TRANSLATE_NOOP("chandung::app::Settings", "Empty: the program's own folder."), "", {}, 0, 0, 4096},
        {"backups.keep", Number, Program, files, QT_TRANSLATE_NOOP("chandung::app::Settings", "Recent backups to keep"), QT_TRANSLATE_NOOP("chandung::app::Settings", "One of each of the last seven days is kept besides."), "10", {}, 1, 100},
        {"brand.company", Text, Workspace, brand, QT_TRANSLATE_NOOP("chandung::app::Settings", "Company"), QT_TRANSLATE_NOOP("chandung::app::Settings", "Stands at the foot of every page."), "", {}, 0, 0, 80},
        {"author", Text, Workspace, brand, QT_TRANSLATE_NOOP("chandung::app::Settings", "Author"), "", ""},
        {"brand.logo", Picture, Workspace, brand, QT_TRANSLATE_NOOP("chandung::app::Settings", "Logo"), QT_TRANSLATE_NOOP("chandung::app::Settings", "PNG, JPEG or WebP. The empty border is cropped away."), ""},
        {"brand.accent", Colour, Workspace, brand, QT_TRANSLATE_NOOP("chandung::app::Settings", "Accent colour"), QT_TRANSLATE_NOOP("chandung::app::Settings", "Of the first persona of a set. Darkened where it could not be read."), ""},
        {"brand.footer", Text, Workspace, brand, QT_TRANSLATE_NOOP("chandung::app::Settings", "Footer text"), QT_TRANSLATE_NOOP("chandung::app::Settings", "One more line on every page, for example who may see it."), "", {}, 0, 0, 160},
        {"brand.theme", Choice, Workspace, brand, QT_TRANSLATE_NOOP("chandung::app::Settings", "Look of the pages"), "", "calm",
         {{"calm", QT_TRANSLATE_NOOP("chandung::app::Settings", "Calm")}, {"bold", QT_TRANSLATE_NOOP("chandung::app::Settings", "Bold")}, {"print", QT_TRANSLATE_NOOP("chandung::app::Settings", "Print-saving")}}},
    };
    return table;
}
// clang-format on

const SettingSpec* settingSpec(const QString& key) {
    const auto& table = settingTable();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const SettingSpec& spec) { return key == QLatin1String(spec.key); });
    return found == table.end() ? nullptr : &*found;
}

bool isAllowed(const SettingSpec& spec, const QString& value) {
    switch (spec.kind) {
        case SettingKind::Choice:
            return std::any_of(spec.choices.begin(), spec.choices.end(),
                               [&](const SettingChoice& choice) { return value == QLatin1String(choice.code); });
        case SettingKind::Number: {
            bool number = false;
            const int n = value.toInt(&number);
            return number && n >= spec.least && n <= spec.most;
        }
        case SettingKind::Colour:
            return value.isEmpty() || QColor::isValidColor(value);
        case SettingKind::Text:
        case SettingKind::Folder:
        case SettingKind::Picture:
            break;
    }
    return value.size() <= spec.longest;
}

QString settingText(const char* source) {
    return *source == '\0' ? QString() : QCoreApplication::translate(context, source);
}

bool settingMatches(const SettingSpec& spec, const QString& words) {
    QString text = settingText(spec.section) + QLatin1Char(' ') + settingText(spec.label) + QLatin1Char(' ') +
                   settingText(spec.hint);
    for (const SettingChoice& choice : spec.choices) text += QLatin1Char(' ') + settingText(choice.label);
    const std::vector<std::string> there = domain::foldedWords(fromQt(text));
    const std::vector<std::string> asked = domain::foldedWords(fromQt(words));
    return std::all_of(asked.begin(), asked.end(), [&](const std::string& word) {
        return std::any_of(there.begin(), there.end(), [&](const std::string& one) { return one.starts_with(word); });
    });
}

}  // namespace chandung::app
