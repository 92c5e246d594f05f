#pragma once

#include "chandung/app/sample.h"
#include "chandung/app/text.h"
#include "gui/mainwindow.h"
#include "personafixture.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>

namespace chandung::test {

/// The real window with the sample.
struct Screens {
    GuiParts gui;
    gui::MainWindow window{gui.context};

    Screens(domain::Language language, QSize size);

    /// Every place of the window, each group of the form and each part of a committee among them.
    [[nodiscard]] QStringList places();
    void go(const QString& place);
    /// Imports what is there then, and goes to its groups.
    void openGroups();
    /// Lets a small survey be read: what is there before it is imported.
    void openImport();
};

/// Cards are laid out beside the window: until all that are seen are there.
void waitForCards(const QWidget& window);

/// Shows every dialog and every other window, one after the other, and what hangs over the window.
void eachWindow(Screens& screens, const std::function<void(const QString& name, QWidget& window)>& visit);

/// Where a widget stands, for a message.
[[nodiscard]] QString nameOf(const QWidget* widget);

/// How many pixels of a text are missing; 0: none.
[[nodiscard]] int missingWidth(const QWidget* widget);

/// " misses 3 px of …", or nothing.
[[nodiscard]] QString cutText(const QWidget* widget);

/// " (class)" of a control that has no name for those who do not see it, or nothing.
[[nodiscard]] QString unnamed(QWidget* widget);

/// A survey as a marketer exports it.
[[nodiscard]] QString surveyFile(const WorkspaceFolder& folder);

}  // namespace chandung::test
