#include "gui/mainwindow.h"

#include "chandung/app/brand.h"
#include "chandung/app/exporter.h"
#include "chandung/app/language.h"
#include "chandung/app/settings.h"
#include "chandung/app/workspace.h"
#include "gui/actions.h"
#include "gui/components/editgate.h"
#include "gui/components/labels.h"
#include "gui/components/longstep.h"
#include "gui/components/placelist.h"
#include "gui/components/toast.h"
#include "gui/components/typingwatch.h"
#include "gui/export/exportdialog.h"
#include "gui/export/printing.h"
#include "gui/find/findactions.h"
#include "gui/help/aboutdialog.h"
#include "gui/help/dialoghelp.h"
#include "gui/help/guidetext.h"
#include "gui/help/helpwindow.h"
#include "gui/help/tour.h"
#include "gui/journey/journeycommands.h"
#include "gui/library/libraryactions.h"
#include "gui/library/personacommands.h"
#include "gui/library/personamodel.h"
#include "gui/lookactions.h"
#include "gui/menucorner.h"
#include "gui/menus.h"
#include "gui/pages/pagehost.h"
#include "gui/panewalk.h"
#include "gui/plan/planpage.h"
#include "gui/recovery/caretaker.h"
#include "gui/savedline.h"
#include "gui/session.h"
#include "gui/theme/theme.h"
#include "gui/theme/windowdress.h"
#include "gui/workspacedrop.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QUrl>

namespace chandung::gui {

namespace {

constexpr QSize usualSize{1280, 840};
constexpr QSize smallestSize{1024, 680};
constexpr int foldsUnder = 1200;

const QString geometryState = QStringLiteral("main/geometry");
const QString coachState = QStringLiteral("main/coach");
const QString tourState = QStringLiteral("main/tour");
const QByteArray off = QByteArrayLiteral("off");

struct PlaceSpec {
    ActionId action;
    const char* place;
    const char* icon;
};

constexpr PlaceSpec places[] = {{ActionId::GoHome, "home", "home"},
                                {ActionId::GoStudies, "studies", "study"},
                                {ActionId::GoPersonas, "personas", "persona"},
                                {ActionId::GoCommittees, "committees", "committee"},
                                {ActionId::GoJourneys, "journeys", "journey"},
                                {ActionId::GoCompare, "compare", "compare"},
                                {ActionId::GoSources, "sources", "source"},
                                {ActionId::GoTrash, "trash", "trash"}};

}  // namespace

MainWindow::MainWindow(Context& context)
    : m_context(context),
      m_actions(new Actions(context, this)),
      m_gate(new EditGate(this)),
      m_session(new Session(context, this)) {
    for (const ActionId id : editingActions()) markEditing((*m_actions)[id]);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(context.theme.icon(QStringLiteral("chandung")));
    setMinimumSize(smallestSize);
    resize(usualSize.boundedTo(screen()->availableSize()));
    build();
    connectFile();
    connectView();
    connectPersonas();
    connectLook();
    connectHelp();
    restoreGeometry(context.settings.state(geometryState));
    if (const auto* dress = context.theme.findChild<WindowDress*>()) dress->dress(*this);
    showWorkspace();
    // Home, unless a workspace has been opened by then and its page is there.
    const auto showSomething = [this] {
        if (!m_host->page()) go(QStringLiteral("home"));
    };
    QMetaObject::invokeMethod(this, showSomething, Qt::QueuedConnection);
}

MainWindow::~MainWindow() {
    // Pages let go of the workspace before it goes; what is being typed is kept while all that follows the focus is
    // there.
    m_host->commit();
    delete m_host;
    if (!workspace()) return;
    workspace()->disconnect(this);
    workspace()->undoStack().disconnect(this);
}

void MainWindow::build() {
    m_menus = new Menus(*m_actions, menuBar());
    m_corner = new MenuCorner(m_context, *m_actions, menuBar());
    menuBar()->setCornerWidget(m_corner);
    auto* centre = new QWidget(this);
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_places = new PlaceList(m_context, centre);
    m_host = new PageHost(m_context, *m_session, centre);
    layout->addWidget(m_places);
    m_caretaker = new Caretaker(m_context, *m_session, *m_host, centre);
    layout->addWidget(m_caretaker, 1);
    setCentralWidget(centre);
    m_saved = new SavedLine(m_context, statusBar());
    m_toast = new Toast(m_context, this);
    m_tour = new Tour(m_context, *m_host, this);
    fillPlaces();
}

void MainWindow::fillPlaces() {
    m_places->clearPlaces();
    for (const PlaceSpec& spec : places) {
        if (spec.action == ActionId::GoTrash) m_places->addGap();
        const QAction* action = (*m_actions)[spec.action];
        m_places->addPlace(QString::fromLatin1(spec.place), action->iconText(), QString::fromLatin1(spec.icon),
                           action->shortcut());
    }
    foldPlaces();
}

void MainWindow::connectFile() {
    using enum ActionId;
    const auto on = [this](ActionId id, auto work) { connect((*m_actions)[id], &QAction::triggered, this, work); };
    on(NewWorkspace, [this] { m_session->askNew(); });
    on(Open, [this] { m_session->askOpen(); });
    on(OpenSample, [this] { m_session->openSample(); });
    on(SaveCopy, [this] {
        m_host->commit();
        m_session->askSaveCopy();
    });
    on(Backups, [this] { m_caretaker->showBackups(); });
    connect(m_caretaker, &Caretaker::notify, m_toast, &Toast::show);
    connect(m_session, &Session::closed, this, [this] {
        showWorkspace();
        go(QStringLiteral("home"));
    });
    on(ExportCard, [this] { exportCards(); });
    on(ImportTable, [this] { m_host->importTable({}); });
    on(Print, [this] {
        const app::card::Document document = cardsHere();
        const Printout printout = printPages(m_context, this, document);
        if (printout.done) showWritten(printout.text, printout.folder);
    });
    on(CopyPicture, [this] {
        const app::card::Document document = cardsHere();
        if (document.pages.empty()) return m_toast->show(tr("There is no persona to copy yet."), false);
        copyPage(document.pages.front());
        m_toast->show(tr("The card is on the clipboard"), false);
    });
    on(OpenSettings, [this] { go(QStringLiteral("settings")); });
    on(CloseWindow, [this] { close(); });
    on(Quit, [] { QApplication::closeAllWindows(); });
    on(NewWindow, [this] { openWindow(); });
    const auto* drop = new WorkspaceDrop(this);
    connect(drop, &WorkspaceDrop::dropped, this, [this](const QString& file) { openFile(file); });
    connect(drop, &WorkspaceDrop::tableDropped, this, [this](const QString& file) {
        if (!workspace()) m_session->askNew();
        m_host->importTable(file);
    });
    connect(m_menus, &Menus::recentChosen, this, [this](const QString& file) { openFile(file); });
    connect(m_session, &Session::closing, this, [this] {
        m_host->commit();
        remember();
    });
    connect(m_session, &Session::opened, this, [this] {
        showWorkspace();
        if (workspace()->readOnly())
            m_toast->show(
                tr("“%1” is open in another window or cannot be written. You can read it here; close it there, or "
                   "save a copy, to make changes.")
                    .arg(workspace()->title()),
                false);
        const QString last = m_context.settings.lastPlace(workspace()->fileName());
        go(last.isEmpty() ? QStringLiteral("home") : last);
    });
}

void MainWindow::connectView() {
    using enum ActionId;
    const auto on = [this](ActionId id, auto work) { connect((*m_actions)[id], &QAction::triggered, this, work); };
    on(Undo, [this] { undo(false); });
    on(Redo, [this] { undo(true); });
    new FindActions(m_context, *m_actions, *m_host, this, [this] { return workspace(); });
    new PaneWalk(*m_actions, *m_places, *m_host, this);
    m_places->setDropPlace(QStringLiteral("compare"), personaIdsMime());
    connect(m_places, &PlaceList::dropped, this, [this](const QString& place, const QStringList& personas) {
        go(place + QLatin1Char('/') + personas.join(QLatin1Char(',')));
    });
    for (const PlaceSpec& spec : places)
        on(spec.action, [this, place = QString::fromLatin1(spec.place)] { go(place); });
    connect(m_places, &PlaceList::chosen, this, [this](const QString& place) { m_host->go(place, false); });
    connect(m_host, &PageHost::moved, this, &MainWindow::onMoved);
    connect(m_host, &PageHost::exportWanted, this, &MainWindow::exportCards);
    connect(m_host, &PageHost::notify, m_toast, &Toast::show);
    // What is being typed is saved first, and can then be undone.
    connect(new TypingWatch(m_host), &TypingWatch::typed, this,
            [this] { (*m_actions)[ActionId::Undo]->setEnabled(workspace() && !workspace()->readOnly()); });
    connect(m_toast, &Toast::undo, this, [this] { undo(false); });
    for (int step = 0; step < 5; ++step) {
        on(static_cast<ActionId>(static_cast<int>(Step1) + step), [this, step] {
            const QStringList path = place().split(QLatin1Char('/'));
            if (path.size() > 1 && path.front() == QLatin1String("studies"))
                go(QStringLiteral("studies/%1/%2").arg(path[1]).arg(step + 1));
        });
    }
    on(NewHere, [this] {
        if (!workspace()) return startStudy();
        if (m_host->page()) m_host->page()->createHere();
    });
    on(NewStudy, [this] { startStudy(); });
}

/// Step 1 of a new study; without a workspace, in a new one.
void MainWindow::startStudy() {
    if (!workspace()) m_session->askNew();
    if (!workspace()) return;
    go(QStringLiteral("studies"));
    m_host->page()->createHere();
}

void MainWindow::connectPersonas() {
    using enum ActionId;
    auto* library = new LibraryActions(m_context, *m_actions, *m_host, this, [this] { return workspace(); });
    connect(library, &LibraryActions::notify, m_toast, &Toast::show);
    const auto on = [this](ActionId id, auto work) {
        connect((*m_actions)[id], &QAction::triggered, this, [this, work] {
            if (!workspace()) return;
            m_host->commit();
            if (const auto ids = m_host->personas(); !ids.empty())
                work(ids);
            else
                m_toast->show(tr("Choose a persona first."), false);
        });
    };
    connect((*m_actions)[NewPersona], &QAction::triggered, this, [this] {
        if (!workspace()) return;
        m_host->commit();
        const auto made = newPersona(*workspace(), studyOfPlace(place()));
        if (!made.isNull()) go(personaPlace(made));
    });
    on(DuplicatePersona, [this](const auto& ids) {
        const auto made = duplicatePersonas(*workspace(), ids);
        if (made.size() == 1) go(personaPlace(made.front()));
    });
    on(PlanOfPersona, [this](const auto& ids) { go(planPlace(ids.front())); });
    on(JourneyOfPersona, [this](const auto& ids) {
        const auto made = newJourney(*workspace(), ids.front());
        if (!made.isNull()) go(journeyPlace(made));
    });
    on(TrashPersona, [this](const auto& ids) {
        if (place().startsWith(QLatin1String("personas/")) || place().startsWith(QLatin1String("plans/")))
            go(QStringLiteral("personas"));
        if (trashPersonas(*workspace(), ids))
            m_toast->show(tr("Moved %n personas to the trash", nullptr, static_cast<int>(ids.size())), true);
    });
}

void MainWindow::connectLook() {
    using enum ActionId;
    const auto on = [this](ActionId id, auto work) { connect((*m_actions)[id], &QAction::triggered, this, work); };
    // What a page drew with a colour of the old theme is made anew.
    connect(&m_context.theme, &Theme::changed, this, [this] {
        m_host->rebuild();
        m_saved->show(workspace());
    });
    auto* look = new LookActions(m_context, *m_actions, this);
    connect(look, &LookActions::languageChanging, m_host, &PageHost::commit);
    on(ShowPlaces, [this] { m_places->setFolded(!(*m_actions)[ShowPlaces]->isChecked()); });
    on(FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    (*m_actions)[ShowCoach]->setChecked(m_context.settings.state(coachState) != off);
    on(ShowCoach, [this] {
        const bool shown = (*m_actions)[ShowCoach]->isChecked();
        m_context.settings.setState(coachState, shown ? QByteArrayLiteral("on") : off);
        if (m_host->page()) m_host->page()->showCoach(shown);
    });
}

void MainWindow::connectHelp() {
    using enum ActionId;
    const auto on = [this](ActionId id, auto work) { connect((*m_actions)[id], &QAction::triggered, this, work); };
    on(Guide, [this] {
        const guide::Spot spot = guide::spotFor(place()).value_or(guide::Spot{guide::pages().front()});
        showHelp(m_context, spot.page, spot.section);
    });
    new DialogHelp(m_context, (*m_actions)[Guide], this);
    on(Shortcuts, [this] { showHelp(m_context, HelpWindow::shortcuts); });
    on(TakeTour, [this] { takeTour(); });
    // Who opens the sample for the first time is shown around.
    connect(m_session, &Session::sampleOpened, this, [this] {
        if (m_context.settings.state(tourState).isEmpty()) takeTour();
    });
    connect(m_session, &Session::notify, m_toast, [this](const QString& text) { m_toast->show(text, false); });
    on(About, [this] { AboutDialog(m_context, this).exec(); });
}

void MainWindow::takeTour() {
    m_context.settings.setState(tourState, QByteArrayLiteral("seen"));
    if (!workspace()) m_session->openSample();
    if (workspace()) m_tour->start();
}

void MainWindow::openWindow() {
    m_host->commit();
    auto* window = new MainWindow(m_context);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->move(pos() + QPoint(32, 32));
    window->show();
}

app::Workspace* MainWindow::workspace() const {
    return m_session->workspace();
}

bool MainWindow::openFile(const QString& file) {
    return m_session->openFile(file);
}

bool MainWindow::open(app::Opening& opening) {
    return m_session->open(opening);
}

void MainWindow::go(const QString& place) {
    m_host->go(place);
}

QString MainWindow::place() const {
    return m_host->place();
}

void MainWindow::onMoved(const QString& place) {
    const QString root = place.section(QLatin1Char('/'), 0, 0);
    m_places->setCurrent(root == QLatin1String("plans") ? QStringLiteral("personas") : root);
    if (workspace()) m_context.settings.setLastPlace(workspace()->fileName(), place);
    const bool coach = (*m_actions)[ActionId::ShowCoach]->isChecked();
    if (m_host->page()) m_host->page()->showCoach(coach);
    const bool inStudy = place.startsWith(QLatin1String("studies/"));
    for (int step = 0; step < 5; ++step)
        (*m_actions)[static_cast<ActionId>(static_cast<int>(ActionId::Step1) + step)]->setEnabled(inStudy);
}

void MainWindow::showWorkspace() {
    app::Workspace* now = workspace();
    m_host->setWorkspace(now);
    m_places->setOpen(now != nullptr);
    setWindowTitle(now ? QStringLiteral("%1 – Chandung").arg(now->title()) : QStringLiteral("Chandung"));
    m_menus->setRecent(m_context.settings.recentFiles());
    for (const ActionId id : workspaceActions()) (*m_actions)[id]->setEnabled(now != nullptr);
    m_gate->close(now && now->readOnly() ? tr("This workspace is open for reading only. Close it in the other window, "
                                              "or save a copy, to make changes.")
                                         : QString());
    m_corner->setVisible(now != nullptr);
    if (now) {
        connect(now, &app::Workspace::changed, this, &MainWindow::showFacts, Qt::QueuedConnection);
        connect(now, &app::Workspace::saved, this, [this] { m_saved->show(workspace()); });
        connect(now, &app::Workspace::failed, this, [this](const QString& message) { m_toast->show(message, false); });
        connect(&now->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showUndo);
        connect(&now->undoStack(), &QUndoStack::indexChanged, m_toast, &Toast::dropUndo);
    }
    showFacts();
    m_saved->show(workspace());
    showUndo();
}

void MainWindow::showFacts() {
    app::Workspace* now = workspace();
    const auto count = [now](std::size_t number) { return now ? static_cast<int>(number) : -1; };
    m_places->setCount(QStringLiteral("studies"), count(now ? now->count<domain::Study>() : 0));
    const int personas = count(now ? now->count<domain::Persona>() : 0);
    m_places->setCount(QStringLiteral("personas"), personas);
    m_places->setCount(QStringLiteral("committees"), count(now ? now->count<domain::Committee>() : 0));
    m_places->setCount(QStringLiteral("journeys"), count(now ? now->count<domain::Journey>() : 0));
    m_places->setCount(QStringLiteral("sources"), count(now ? now->count<domain::Source>() : 0));
    m_places->setCount(QStringLiteral("trash"), count(now ? now->trashed().size() : 0));
    m_saved->setFacts(now ? tr("%n personas", nullptr, personas) : tr("No workspace open"));
}

void MainWindow::showUndo() {
    const auto name = [this](ActionId id, const QString& plain, const QString& what, bool can) {
        QAction* action = (*m_actions)[id];
        action->setEnabled(can);
        action->setText(what.isEmpty() ? plain : QStringLiteral("%1: %2").arg(plain, what));
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(what.isEmpty() ? plain : QStringLiteral("%1: %2").arg(plain, what),
                                          action->shortcut().toString(QKeySequence::NativeText)));
        action->setIconText(plain);
    };
    QUndoStack* stack = workspace() ? &workspace()->undoStack() : nullptr;
    name(ActionId::Undo, tr("Undo"), stack ? stack->undoText() : QString(), stack && stack->canUndo());
    name(ActionId::Redo, tr("Redo"), stack ? stack->redoText() : QString(), stack && stack->canRedo());
}

void MainWindow::undo(bool forward) {
    if (!workspace()) return;
    m_host->commit();
    m_toast->hideUndone();
    const LongStep step(this, *workspace(), forward ? tr("Making the change again") : tr("Taking the change back"),
                        LongStep::Cancel::No);
    if (forward)
        workspace()->undoStack().redo();
    else
        workspace()->undoStack().undo();
}

void MainWindow::exportCards() {
    if (!workspace()) return;
    m_host->commit();
    ExportDialog dialog(m_context, *workspace(), m_host->personas(), this);
    dialog.begin(m_host->exported());
    connect(&dialog, &ExportDialog::written, this, &MainWindow::showWritten);
    dialog.exec();
}

void MainWindow::showWritten(const QString& text, const QString& folder) {
    if (folder.isEmpty()) return m_toast->show(text, false);
    m_toast->offer(text, tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

/// The cards of what the page works on; of all personas when it names none.
app::card::Document MainWindow::cardsHere() const {
    if (!workspace()) return {};
    m_host->commit();
    const domain::Bundle bundle = workspace()->bundle();
    const app::card::CardOptions options =
        app::cardOptionsOf(*workspace(), m_context.language.current(), m_context.settings.author());
    return app::card::layoutCards(app::chosenPersonas({m_host->personas(), {}, {}}, bundle), bundle,
                                  workspace()->catalogue(), m_context.knowledge, options);
}

void MainWindow::remember() {
    m_context.settings.setState(geometryState, saveGeometry());
    if (workspace()) m_context.settings.setLastPlace(workspace()->fileName(), place());
}

void MainWindow::foldPlaces() {
    QAction* action = (*m_actions)[ActionId::ShowPlaces];
    const bool narrow = width() < foldsUnder;
    action->setChecked(!narrow);
    m_places->setFolded(narrow);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (LongStep::runsIn(this)) return event->ignore();
    m_host->commit();
    remember();
    m_session->publishLast();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool was = event->oldSize().width() >= foldsUnder;
    if (was != (width() >= foldsUnder) || !event->oldSize().isValid()) foldPlaces();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_host) {
        setLocale(QLocale());  // numbers of what is built from now on
        m_actions->retranslate();
        m_menus->build();
        m_corner->retranslate();
        fillPlaces();
        m_places->setOpen(workspace() != nullptr);
        m_host->rebuild();
        showFacts();
        m_saved->show(workspace());
        showUndo();
    }
    QMainWindow::changeEvent(event);
}

}  // namespace chandung::gui
