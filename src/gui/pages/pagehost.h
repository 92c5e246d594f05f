#pragma once

#include "gui/components/pagestack.h"
#include "gui/context.h"
#include "gui/pages/page.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace chandung::app {
class TableImport;
}

namespace chandung::gui {

struct PersonaFile;
class Session;

/// Holds the pages of the window, made when they are first needed, and goes to places.
class PageHost : public PageStack {
    Q_OBJECT

public:
    PageHost(Context& context, Session& session, QWidget* parent = nullptr);

    /// Goes to a place; to "home" when it is not there any more. The keyboard follows, unless places are being walked
    /// through.
    void go(const QString& place, bool takeFocus = true);
    [[nodiscard]] Page* page() const;
    [[nodiscard]] QString place() const;
    /// Makes, lays out and fills the page of a place that is likely to be gone to next, each in a turn of its own, so
    /// that it is there at once. Nothing of it is seen.
    void prepare(const QString& place);
    /// Goes to the import of tables with this file; without one it asks for it.
    void importTable(const QString& file);

    /// The personas that commands work on: those chosen in the page, or the one that is open.
    [[nodiscard]] std::vector<domain::Uuid> personas() const;

    /// What an export begins with when it is not personas.
    [[nodiscard]] QString exported() const;

    void setWorkspace(app::Workspace* workspace);
    [[nodiscard]] app::Workspace* workspace() const;
    void commit();
    /// Makes all pages anew (the language changed) and stays where it was.
    void rebuild();

Q_SIGNALS:
    void moved(const QString& place);
    void exportWanted();
    void notify(const QString& text, bool undoable);

private:
    Page* pageOf(const QStringList& path);
    Page* make(const QString& key);
    void prepareNext();

    Context& m_context;
    Session& m_session;
    QHash<QString, Page*> m_pages;
    enum class Piece { Make, LayOut, Fill };
    QStringList m_expected;  ///< places that are prepared, one piece in each turn
    Piece m_piece = Piece::Make;
    QTimer m_turns;
    std::vector<domain::Uuid> m_made;  ///< to be chosen in the library
    QString m_then;                    ///< where to go when they are ready,
    QPointer<Page> m_from;             ///< unless the user has gone elsewhere
    /// The table or the personas that are being imported: pages are made anew with the language and the theme, they
    /// stay.
    std::shared_ptr<app::TableImport> m_import;
    bool m_hadWorkspace = false;
    std::shared_ptr<PersonaFile> m_personaFile;
};

}  // namespace chandung::gui
