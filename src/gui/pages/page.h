#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

// After Qt: moc of Qt 6.4 stumbles over <compare> when it comes first.
#include "chandung/domain/uuid.h"

namespace chandung::app {
class Workspace;
}

namespace chandung::gui {

/// One page of the main window. A place is a path: "home", "studies", "studies/<id>/<1–5>", "personas",
/// "personas/<id>", "personas/<id>/<field key>", "plans/<persona id>", "committees", "committees/<id>[/<member id>]",
/// "journeys", "journeys/<id>[/messages]", "compare", "sources", "trash".
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The workspace to show, or null when none is open. Pages listen to its `changed` themselves.
    virtual void setWorkspace(app::Workspace* workspace) = 0;

    /// Goes to what the rest of the path says; false when it is not there (any more).
    virtual bool open(const QStringList& path) = 0;

    /// Where the page is now, to come back to.
    [[nodiscard]] virtual QString place() const = 0;

    /// Puts the keyboard where work begins: the first list, or what the page knows better.
    virtual void takeFocus() { focusFirstList(this); }

    /// Keeps what is being typed (before leaving the page, closing, undo, export).
    virtual void commit() {}

    /// Makes a new thing of this place (a study, a persona, a source).
    virtual void createHere() {}

    /// Shows or hides the method's advice, where the page has it.
    virtual void showCoach(bool /*shown*/) {}

    /// Reads what it would show now, while it is not seen.
    virtual void makeReady() {}

    /// The personas that persona commands (duplicate, trash, export) work on.
    [[nodiscard]] virtual std::vector<domain::Uuid> personas() const { return {}; }

    /// Selects these and brings them into view, where the page has a list of personas.
    virtual void showAdded(const std::vector<domain::Uuid>& /*personas*/) {}

    /// What an export begins with when it is not personas: "committee:<id>" or "journey:<id>".
    [[nodiscard]] virtual QString exported() const { return {}; }

protected:
    /// Whether there is a visible list inside `parent`; it then has the focus.
    static bool focusFirstList(QWidget* parent);

Q_SIGNALS:
    /// Asks the window to go to a place.
    void navigate(const QString& place);
    /// The same after a long work, when the page of the place is ready: the window answers in between.
    void navigateSoon(const QString& place);
    /// Says, at the beginning of a long work, which place will be gone to after it: its page can be made meanwhile.
    void expects(const QString& place);
    /// Personas that were just made: they are chosen when their library is gone to next.
    void made(const std::vector<domain::Uuid>& personas);
    /// A line for the toast, with an undo button when `undoable`.
    void notify(const QString& text, bool undoable);
    /// Opens the export window for what is shown.
    void exportWanted();
};

}  // namespace chandung::gui
