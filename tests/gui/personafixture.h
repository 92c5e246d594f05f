#pragma once

#include "chandung/app/knowledge.h"
#include "chandung/app/language.h"
#include "chandung/app/settings.h"
#include "chandung/app/workspace.h"
#include "chandung/storage/workspacestore.h"
#include "gui/context.h"
#include "gui/dialogs.h"
#include "gui/theme/theme.h"
#include "workspacefolder.h"

#include <QStringList>

namespace chandung::test {

/// Answers what a page asks, and remembers what it said.
class ScriptedDialogs : public gui::Dialogs {
public:
    QString openFile(QWidget*, const QString&, const QString&, const QString&) override { return file; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return file; }
    void message(QWidget*, const QString& title, const QString& text) override {
        messages << title + QStringLiteral(": ") + text;
    }

    QString file;
    QStringList messages;
};

/// What every widget of the windows is given, with settings of its own.
struct GuiParts {
    WorkspaceFolder folder;
    app::Knowledge knowledge = app::Knowledge::load();
    app::Settings settings{QString::fromStdString(folder.path("settings.ini"))};
    app::LanguageSwitch language;
    gui::Theme theme;
    ScriptedDialogs dialogs;
    gui::Context context{knowledge, settings, language, theme, dialogs};

    GuiParts() {
        language.use(domain::Language::En);
        theme.setMode(gui::Theme::Mode::Light);
        theme.apply();
    }
};

}  // namespace chandung::test
