#include "gui/pages/pagehost.h"

#include "chandung/app/data/tableimport.h"
#include "chandung/app/memory.h"
#include "gui/committee/committeepage.h"
#include "gui/compare/comparepage.h"
#include "gui/data/groupspage.h"
#include "gui/data/importpage.h"
#include "gui/data/personafile.h"
#include "gui/home/homepage.h"
#include "gui/journey/journeypage.h"
#include "gui/library/librarypage.h"
#include "gui/lists/committeespage.h"
#include "gui/lists/journeyspage.h"
#include "gui/lists/trashpage.h"
#include "gui/persona/personapage.h"
#include "gui/plan/planpage.h"
#include "gui/session.h"
#include "gui/settings/settingspage.h"
#include "gui/sources/sourcespage.h"
#include "gui/study/studiespage.h"
#include "gui/study/studypage.h"
#include "gui/theme/windowdress.h"

#include <QApplication>

#include <utility>

namespace chandung::gui {

namespace {

constexpr int turnMs = 20;  // between two pieces of what is prepared: the window paints

bool holdsFocus(const Page* page) {
    const QWidget* now = QApplication::focusWidget();
    return now && page->isAncestorOf(now);
}

}  // namespace

PageHost::PageHost(Context& context, Session& session, QWidget* parent)
    : PageStack(parent),
      m_context(context),
      m_session(session),
      m_import(std::make_shared<app::TableImport>()),
      m_personaFile(std::make_shared<PersonaFile>()) {
    m_turns.setInterval(turnMs);
    connect(&m_turns, &QTimer::timeout, this, &PageHost::prepareNext);
}

Page* PageHost::make(const QString& key) {
    if (key == QLatin1String("studies")) return new StudiesPage(m_context, this);
    if (key == QLatin1String("study")) return new StudyPage(m_context, this);
    if (key == QLatin1String("personas")) return new LibraryPage(m_context, this);
    if (key == QLatin1String("persona")) {
        auto* page = new PersonaPage(m_context, this);
        connect(page, &PersonaPage::exportRequested, this, &PageHost::exportWanted);
        return page;
    }
    if (key == QLatin1String("committee")) return new CommitteePage(m_context, this);
    if (key == QLatin1String("journey")) return new JourneyPage(m_context, this);
    if (key == QLatin1String("plans")) return new PlanPage(m_context, this);
    if (key == QLatin1String("committees")) return new CommitteesPage(m_context, this);
    if (key == QLatin1String("journeys")) return new JourneysPage(m_context, this);
    if (key == QLatin1String("compare")) return new ComparePage(m_context, this);
    if (key == QLatin1String("import")) return new ImportPage(m_context, m_import, m_personaFile, this);
    if (key == QLatin1String("table")) return new GroupsPage(m_context, this);
    if (key == QLatin1String("sources")) return new SourcesPage(m_context, this);
    if (key == QLatin1String("trash")) return new TrashPage(m_context, this);
    if (key == QLatin1String("settings")) return new SettingsPage(m_context, this);
    return new HomePage(m_context, m_session, this);
}

Page* PageHost::pageOf(const QStringList& path) {
    QString key = path.value(0);
    if (path.size() > 1 && key == QLatin1String("studies")) key = QStringLiteral("study");
    if (path.size() > 1 && key == QLatin1String("personas")) key = QStringLiteral("persona");
    if (path.size() > 1 && key == QLatin1String("committees")) key = QStringLiteral("committee");
    if (path.size() > 1 && key == QLatin1String("journeys")) key = QStringLiteral("journey");
    if (key == QLatin1String("sources") &&
        (path.value(1) == QLatin1String("import") || path.value(1) == QLatin1String("table")))
        key = path[1];
    Page*& page = m_pages[key];
    if (!page) {
        page = make(key);
        page->setWorkspace(m_session.workspace());
        addWidget(page);
        connect(page, &Page::navigate, this, [this](const QString& place) { go(place); });
        connect(page, &Page::navigateSoon, this, [this, page](const QString& place) {
            m_then = place;
            m_from = page;
            prepare(place);
        });
        connect(page, &Page::expects, this, &PageHost::prepare);
        connect(page, &Page::made, this, [this](const std::vector<domain::Uuid>& made) { m_made = made; });
        connect(page, &Page::notify, this, &PageHost::notify);
        connect(page, &Page::exportWanted, this, &PageHost::exportWanted);
    }
    return page;
}

void PageHost::go(const QString& place, bool takeFocus) {
    commit();
    const QStringList path = place.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const Page* last = page();
    const bool stays = last && holdsFocus(last);
    const bool possible = m_session.workspace() || path.value(0) == QLatin1String("settings");
    Page* next = pageOf(possible && !path.isEmpty() ? path : QStringList{QStringLiteral("home")});
    setCurrentWidget(next);
    const QWidget* before = QApplication::focusWidget();
    if (!next->open(path.mid(1))) {
        // A plan has no list of its own: it belongs to its persona.
        const bool plan = path.value(0) == QLatin1String("plans");
        next = pageOf(plan ? QStringList{QStringLiteral("personas")} : path.mid(0, 1));
        setCurrentWidget(next);
        before = QApplication::focusWidget();
        next->open({});
    }
    // The keyboard follows, unless the page has put it somewhere or has it already.
    const bool placed = QApplication::focusWidget() != before && holdsFocus(next);
    if (takeFocus && !placed && !(next == last && stays)) next->takeFocus();
    if (!m_made.empty() && next->place() == QLatin1String("personas")) next->showAdded(std::exchange(m_made, {}));
    Q_EMIT moved(next->place());
}

void PageHost::prepare(const QString& place) {
    if (!m_expected.contains(place)) m_expected.append(place);
    m_turns.start();
}

void PageHost::prepareNext() {
    if (m_expected.isEmpty() || !m_session.workspace()) {
        m_turns.stop();
        m_expected.clear();
        const QString then = std::exchange(m_then, {});
        if (!then.isEmpty() && m_from == page()) go(then);
        return;
    }
    Page* next = pageOf(m_expected.first().split(QLatin1Char('/'), Qt::SkipEmptyParts));
    if (next != page()) {
        switch (m_piece) {
            case Piece::Make:
                m_piece = Piece::LayOut;
                return;
            case Piece::LayOut:
                m_piece = Piece::Fill;
                next->resize(size());
                (void)next->grab(QRect(0, 0, 1, 1));  // styles and lays out what is hidden
                return;
            case Piece::Fill:
                next->makeReady();
        }
    }
    m_piece = Piece::Make;
    m_expected.removeFirst();
}

void PageHost::importTable(const QString& file) {
    if (!m_session.workspace()) return;
    // What is read on a page of a study belongs to the study.
    const QStringList path = place().split(QLatin1Char('/'));
    const bool inStudy = path.value(0) == QLatin1String("studies") && path.size() > 1;
    go(inStudy ? QStringLiteral("sources/import/study/") + path[1] : QStringLiteral("sources/import"));
    auto* importing = qobject_cast<ImportPage*>(page());
    if (!importing) return;
    if (file.isEmpty())
        importing->askFile();
    else
        importing->openFile(file);
}

Page* PageHost::page() const {
    return qobject_cast<Page*>(currentWidget());
}

QString PageHost::place() const {
    return page() ? page()->place() : QStringLiteral("home");
}

std::vector<domain::Uuid> PageHost::personas() const {
    if (const auto* editor = qobject_cast<const PersonaPage*>(page()))
        return editor->persona().isNull() ? std::vector<domain::Uuid>() : std::vector{editor->persona()};
    return page() ? page()->personas() : std::vector<domain::Uuid>();
}

QString PageHost::exported() const {
    return page() ? page()->exported() : QString();
}

void PageHost::setWorkspace(app::Workspace* workspace) {
    m_import->clear();
    *m_personaFile = {};
    for (Page* page : std::as_const(m_pages)) page->setWorkspace(workspace);
    if (!std::exchange(m_hadWorkspace, workspace != nullptr)) return;
    WindowDress::forgetGone(*this);
    // When the old one has gone as well.
    QMetaObject::invokeMethod(
        this, [] { app::giveMemoryBack(); }, Qt::QueuedConnection);
}

app::Workspace* PageHost::workspace() const {
    return m_session.workspace();
}

void PageHost::commit() {
    if (Page* now = page()) now->commit();
}

void PageHost::rebuild() {
    commit();
    const QString where = place();
    const auto old = std::exchange(m_pages, {});
    for (Page* page : old) {
        page->setWorkspace(nullptr);
        removeWidget(page);
        page->deleteLater();
    }
    go(where);
}

}  // namespace chandung::gui
