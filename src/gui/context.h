#pragma once

namespace chandung::app {
struct Knowledge;
class LanguageSwitch;
class Settings;
}  // namespace chandung::app

namespace chandung::gui {

class Dialogs;
class Theme;

/// What every window and page is given: built in main.cpp, outlives them all.
struct Context {
    const app::Knowledge& knowledge;
    app::Settings& settings;
    app::LanguageSwitch& language;
    Theme& theme;
    Dialogs& dialogs;
};

}  // namespace chandung::gui
