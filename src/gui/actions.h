#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QHash>

namespace chandung::gui {

struct Context;

/// Every command of the window.
enum class ActionId {
    NewWindow,
    NewWorkspace,
    Open,
    OpenSample,
    SaveCopy,
    ImportTable,
    Backups,
    ExportCard,
    Print,
    CopyPicture,
    CloseWindow,
    Quit,
    Undo,
    Redo,
    Find,
    OpenSettings,
    GoHome,
    GoStudies,
    GoPersonas,
    GoCommittees,
    GoJourneys,
    GoCompare,
    GoSources,
    GoTrash,
    ShowPlaces,
    ShowCoach,
    NextPane,
    PreviousPane,
    FullScreen,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    LanguageEn,
    LanguageVi,
    LanguageMs,
    NewHere,
    NewStudy,
    Step1,
    Step2,
    Step3,
    Step4,
    Step5,
    NewPersona,
    DuplicatePersona,
    PlanOfPersona,
    JourneyOfPersona,
    TrashPersona,
    ComparePersonas,
    CompareVersions,
    FavouritePersona,
    TagPersona,
    CopyPersona,
    PastePersona,
    FindInPage,
    FindNext,
    FindPrevious,
    Guide,
    Shortcuts,
    TakeTour,
    About
};

/// One row of the table from which menus, tooltips and shortcuts are made.
struct ActionSpec {
    ActionId id;
    const char* name;  ///< object name
    const char* text;
    const char* tip;
    const char* icon;
    const char* keys;
    const char* moreKeys = "";  ///< a second shortcut
    bool checkable = false;
};

[[nodiscard]] const std::vector<ActionSpec>& actionTable();

/// The commands that can do something only while a workspace is open.
[[nodiscard]] const std::vector<ActionId>& workspaceActions();

/// The commands that change the workspace.
[[nodiscard]] const std::vector<ActionId>& editingActions();

/// Does what a menu of the widget's window does. Nothing in a window that has no such action.
void triggerAction(const QWidget* widget, const char* name);

/// The actions made from the table; owned by the window.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(Context& context, QWidget* window);

    [[nodiscard]] QAction* operator[](ActionId id) const { return m_actions.value(static_cast<int>(id)); }
    /// Puts the texts into the language of the moment.
    void retranslate();

private:
    QHash<int, QAction*> m_actions;
};

}  // namespace chandung::gui
