#pragma once

#include "gui/context.h"

#include "chandung/app/card/carddocument.h"

#include <QMainWindow>
#include <QPointer>

namespace chandung::app {
class Opening;
class Workspace;
}  // namespace chandung::app

namespace chandung::gui {

class Actions;
class EditGate;
class Caretaker;
class MenuCorner;
class Menus;
class PageHost;
class PlaceList;
class SavedLine;
class Session;
class Toast;
class Tour;

/// The window: menu bar, place list, the page, status line. It hosts; what a place shows and does is the page's.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Context& context);
    ~MainWindow() override;

    /// Opens a workspace file; a message and false when that fails.
    bool openFile(const QString& file);
    /// The workspace whose opening has begun.
    bool open(app::Opening& opening);
    [[nodiscard]] app::Workspace* workspace() const;
    void go(const QString& place);
    [[nodiscard]] QString place() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fillPlaces();
    void connectFile();
    void connectView();
    void startStudy();
    void connectPersonas();
    void connectLook();
    void connectHelp();
    void openWindow();
    void takeTour();
    void showWorkspace();
    void showFacts();
    void showUndo();
    void onMoved(const QString& place);
    void remember();
    void undo(bool forward);
    void foldPlaces();
    void exportCards();
    void showWritten(const QString& text, const QString& folder);
    [[nodiscard]] app::card::Document cardsHere() const;

    Context& m_context;
    Actions* m_actions;
    EditGate* m_gate;
    Session* m_session;
    Menus* m_menus = nullptr;
    MenuCorner* m_corner = nullptr;
    PlaceList* m_places = nullptr;
    PageHost* m_host = nullptr;
    Caretaker* m_caretaker = nullptr;
    Toast* m_toast = nullptr;
    Tour* m_tour = nullptr;
    SavedLine* m_saved = nullptr;
};

}  // namespace chandung::gui
