#include "gui/menus.h"

#include "gui/actions.h"
#include "gui/mnemonics.h"

#include <QFileInfo>
#include <QMenuBar>

namespace chandung::gui {

Menus::Menus(Actions& actions, QMenuBar* bar) : QObject(bar), m_actions(actions), m_bar(bar) {
    build();
}

void Menus::build() {
    using enum ActionId;
    m_bar->clear();
    // The bar keeps the menus that it has made. Later, because the language is chosen in one of them.
    for (QMenu* old : m_bar->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)) old->deleteLater();
    const auto add = [this](QMenu* menu, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids) menu->addAction(m_actions[id]);
    };
    QMenu* file = m_bar->addMenu(tr("File"));
    add(file, {NewWindow, NewWorkspace, Open});
    m_recent = file->addMenu(tr("Open recent"));
    add(file, {OpenSample});
    file->addSeparator();
    add(file, {SaveCopy, Backups, ImportTable, ExportCard, Print, CopyPicture});
    file->addSeparator();
    add(file, {CloseWindow, Quit});

    QMenu* edit = m_bar->addMenu(tr("Edit"));
    add(edit, {Undo, Redo});
    edit->addSeparator();
    add(edit, {Find, FindInPage, FindNext, FindPrevious});
    edit->addSeparator();
    add(edit, {OpenSettings});

    QMenu* view = m_bar->addMenu(tr("View"));
    add(view, {GoHome, GoStudies, GoPersonas, GoCommittees, GoJourneys, GoCompare, GoSources, GoTrash});
    view->addSeparator();
    add(view, {NextPane, PreviousPane, ShowPlaces, ShowCoach, FullScreen});
    view->addSeparator();
    add(view->addMenu(tr("Theme")), {ThemeSystem, ThemeLight, ThemeDark});
    add(view->addMenu(tr("Language")), {LanguageEn, LanguageVi, LanguageMs});

    QMenu* study = m_bar->addMenu(tr("Study"));
    add(study, {NewHere, NewStudy});
    study->addSeparator();
    add(study, {Step1, Step2, Step3, Step4, Step5});

    add(m_bar->addMenu(tr("Persona")),
        {NewPersona, DuplicatePersona, CopyPersona, PastePersona, FavouritePersona, TagPersona, ComparePersonas,
         CompareVersions, ExportCard, PlanOfPersona, JourneyOfPersona, TrashPersona});
    add(m_bar->addMenu(tr("Help")), {Guide, Shortcuts, TakeTour, About});
    setRecent(m_files);
    assignMnemonics(m_bar);
}

void Menus::setRecent(const QStringList& files) {
    m_files = files;
    m_recent->clear();
    for (const QString& path : files) {
        QAction* action =
            m_recent->addAction(QFileInfo(path).completeBaseName().replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    m_recent->setEnabled(!files.isEmpty());
}

}  // namespace chandung::gui
