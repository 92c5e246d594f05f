#include "gui/actions.h"

#include "gui/context.h"
#include "gui/theme/theme.h"

#include <QKeySequence>
#include <QWidget>

namespace chandung::gui {

// clang-format off
const std::vector<ActionSpec>& actionTable() {
    using enum ActionId;
    static const std::vector<ActionSpec> table{
        {NewWorkspace, "newWorkspaceAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "New workspace…"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Make a new workspace file"), "plus", ""},
        {NewWindow, "newWindowAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "New window"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Another window, for another workspace or to look at two at once"), "panelr", ""},
        {Open, "openAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Open…"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Open a workspace file"), "move", "Ctrl+O"},
        {OpenSample, "openSampleAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Open the sample"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "A workspace with finished studies to look around in"), "eye", ""},
        {SaveCopy, "saveCopyAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Save a copy as…"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Keep a second file with everything in it"), "dup", "Ctrl+Shift+S"},
        {ImportTable, "importTableAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Import table…"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Read a survey export, a CRM list or a file of personas"), "import", "Ctrl+I"},
        {Backups, "backupsAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Backups…"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Go back to an earlier state of the workspace"), "history", ""},
        {ExportCard, "exportCardAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Export…"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Write cards and other pages as PDF, pictures, web page or table"), "export", "Ctrl+E"},
        {Print, "printAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Print…"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Print the cards of what is chosen"), "print", "Ctrl+P"},
        {CopyPicture, "copyPictureAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Copy as picture"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Put the first page of the card on the clipboard"), "dup", "Ctrl+Shift+P"},
        {CloseWindow, "closeWindowAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Close window"), "", "", "Ctrl+W"},
        {Quit, "quitAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Quit"), "", "", "Ctrl+Q"},
        {Undo, "undoAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Undo"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Take back the last change"), "undo", "Ctrl+Z"},
        {Redo, "redoAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Redo"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Make the change again"), "redo", "Ctrl+Shift+Z", "Ctrl+Y"},
        {Find, "findAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Find anything…"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Find words anywhere in the workspace"), "search", "Ctrl+K"},
        {OpenSettings, "openSettingsAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Settings"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Language, paper, backups, brand"), "settings", "Ctrl+,"},
        {GoHome, "goHomeAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Home"), "", "home", "Ctrl+1"},
        {GoStudies, "goStudiesAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Studies"), "", "study", "Ctrl+2"},
        {GoPersonas, "goPersonasAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Personas"), "", "persona", "Ctrl+3"},
        {GoCommittees, "goCommitteesAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Committees"), "", "committee", "Ctrl+4"},
        {GoJourneys, "goJourneysAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Journeys"), "", "journey", "Ctrl+5"},
        {GoCompare, "goCompareAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Compare"), "", "compare", "Ctrl+6"},
        {GoSources, "goSourcesAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Sources"), "", "source", "Ctrl+7"},
        {GoTrash, "goTrashAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Trash"), "", "trash", "Ctrl+0"},
        {ShowPlaces, "showPlacesAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Names in the place list"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Fold the place list to its icons, or unfold it"), "", "F7", "", true},
        {ShowCoach, "showCoachAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Coach"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Show or hide the advice beside a step"), "bulb", "F8", "", true},
        {NextPane, "nextPaneAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Next pane"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "From the place list through the parts of the page"), "", "F6"},
        {PreviousPane, "previousPaneAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Previous pane"), "", "", "Shift+F6"},
        {FullScreen, "fullScreenAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Full screen"), "", "fit", "F11", "", true},
        {ThemeSystem, "themeSystemAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "As the system"), "", "", "", "", true},
        {ThemeLight, "themeLightAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Light"), "", "", "", "", true},
        {ThemeDark, "themeDarkAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Dark"), "", "", "", "", true},
        {LanguageEn, "languageEnAction", "English", "", "", "", "", true},
        {LanguageVi, "languageViAction", "Tiếng Việt", "", "", "", "", true},
        {LanguageMs, "languageMsAction", "Bahasa Melayu", "", "", "", "", true},
        {NewHere, "newHereAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "New in this place"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "A new study, persona or source, where you are"), "plus", "Ctrl+N"},
        {NewStudy, "newStudyAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "New study"), "", "study", ""},
        {Step1, "step1Action", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Step 1, Goal"), "", "", "Alt+1"},
        {Step2, "step2Action", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Step 2, Data collection"), "", "", "Alt+2"},
        {Step3, "step3Action", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Step 3, Analysis"), "", "", "Alt+3"},
        {Step4, "step4Action", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Step 4, Identity"), "", "", "Alt+4"},
        {Step5, "step5Action", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Step 5, Refinement"), "", "", "Alt+5"},
        {NewPersona, "newPersonaAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "New persona"), "", "persona", "Ctrl+Shift+N"},
        {DuplicatePersona, "duplicatePersonaAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Duplicate"), "", "dup", "Ctrl+D"},
        {PlanOfPersona, "planOfPersonaAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Engagement plan"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Seven ways of reaching this persona"), "target", ""},
        {JourneyOfPersona, "journeyOfPersonaAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "New journey for this persona"), "", "journey", ""},
        {TrashPersona, "trashPersonaAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Move to trash"), "", "trash", ""},
        {ComparePersonas, "comparePersonasAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Compare with each other"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Two to six personas side by side"), "compare", "Ctrl+Shift+C"},
        {CompareVersions, "compareVersionsAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Compare with an earlier version"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Then and now side by side, what changed first"), "history", ""},
        {FavouritePersona, "favouriteAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Favourite"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Mark as a favourite, or take the mark off"), "star", "Ctrl+B"},
        {TagPersona, "tagPersonaAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Tags…"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Put tags on personas"), "tag", "Ctrl+T"},
        {CopyPersona, "copyPersonaAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Copy personas"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "With everything they rest on, for this or another workspace"), "dup", ""},
        {PastePersona, "pastePersonaAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Paste personas"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Add the copied personas to this workspace"), "import", ""},
        {FindInPage, "findInPageAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Find in this page…"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Find words in the page you see"), "search", "Ctrl+F"},
        {FindNext, "findNextAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Find next"), "", "down", "F3"},
        {FindPrevious, "findPreviousAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Find previous"), "", "up", "Shift+F3"},
        {Guide, "guideAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Guide"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "What the page you are on is for, and how to work with it"), "help", "F1"},
        {Shortcuts, "shortcutsAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Keyboard shortcuts"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Every key, on one page"), "kbd", ""},
        {TakeTour, "takeTourAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "Take the tour"), QT_TRANSLATE_NOOP("chandung::gui::Actions", "Five stops through the window"), "eye", ""},
        {About, "aboutAction", QT_TRANSLATE_NOOP("chandung::gui::Actions", "About Chandung"), "", "info", ""},
    };
    return table;
}

const std::vector<ActionId>& workspaceActions() {
    using enum ActionId;
    static const std::vector<ActionId> ids{
        SaveCopy, Backups, ImportTable, ExportCard, Print, CopyPicture, Find,
        GoStudies, GoPersonas, GoCommittees, GoJourneys, GoCompare, GoSources, GoTrash,
        NewPersona, DuplicatePersona, TrashPersona, ComparePersonas, CompareVersions, FavouritePersona, TagPersona, CopyPersona, PastePersona,
        FindInPage, FindNext, FindPrevious, PlanOfPersona, JourneyOfPersona,
    };
    return ids;
}

const std::vector<ActionId>& editingActions() {
    using enum ActionId;
    static const std::vector<ActionId> ids{
        ImportTable, NewHere, NewStudy, NewPersona, DuplicatePersona, JourneyOfPersona, TrashPersona,
        FavouritePersona, TagPersona, PastePersona,
    };
    return ids;
}
// clang-format on

Actions::Actions(Context& context, QWidget* window) : QObject(window) {
    for (const ActionSpec& spec : actionTable()) {
        auto* action = new QAction(window);
        action->setObjectName(QString::fromLatin1(spec.name));
        if (*spec.icon != '\0') action->setIcon(context.theme.icon(QString::fromLatin1(spec.icon)));
        QList<QKeySequence> keys;
        for (const char* key : {spec.keys, spec.moreKeys})
            if (*key != '\0') keys.append(QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText));
        action->setShortcuts(keys);
        action->setCheckable(spec.checkable);
        window->addAction(action);
        m_actions.insert(static_cast<int>(spec.id), action);
    }
    retranslate();
}

void Actions::retranslate() {
    for (const ActionSpec& spec : actionTable()) {
        QAction* action = (*this)[spec.id];
        const QString text = QCoreApplication::translate("chandung::gui::Actions", spec.text);
        const QString tip = *spec.tip == '\0' ? text : QCoreApplication::translate("chandung::gui::Actions", spec.tip);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(text);
        action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    }
}

void triggerAction(const QWidget* widget, const char* name) {
    if (auto* action = widget->window()->findChild<QAction*>(QString::fromLatin1(name))) action->trigger();
}

}  // namespace chandung::gui
