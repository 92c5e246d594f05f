// T22: somebody clicks and types at random in the real window. By hand only, because what happens depends on the clock:
// CHANDUNG_CLICKS_MINUTES=60 build/release/test_gui "T22*". Nothing may crash, hang, complain, or damage the file, and
// the memory may not grow.
#include "catch.h"
#include "chandung/app/sample.h"
#include "chandung/app/text.h"
#include "gui/mainwindow.h"
#include "personafixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDialog>
#include <QElapsedTimer>
#include <QMenu>
#include <QPixmapCache>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QWheelEvent>

#include <malloc.h>
#include <unistd.h>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <random>

using namespace chandung;

namespace {

/// What was done last, for whoever reads the log of a crash or of a hang. A signal handler prints it.
char lastAction[256] = "nothing yet";

extern "C" void hangs(int) {
    const auto ignored = ::write(2, lastAction, std::strlen(lastAction));
    (void)ignored;
    ::signal(SIGALRM, SIG_DFL);
    ::raise(SIGALRM);
}

std::map<QString, int> complaints;

void listen(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtDebugMsg || type == QtInfoMsg) return;
    // The display without a screen says so whenever a window is raised.
    if (text.contains(QLatin1String("This plugin does not support"))) return;
    // The stand-in for the desktop opens nothing.
    if (text.startsWith(QLatin1String("QTextBrowser: No document for"))) return;
    ++complaints[text];
    std::cout << lastAction << "    " << text.toStdString() << std::endl;
}

/// What the program holds, in kilobytes and widgets.
struct Held {
    /// In memory, without the pages of files (the program itself, libraries, fonts), after what the allocator keeps for
    /// later was given back.
    long resident = 0;
    long heap = 0;  ///< what was asked for and not given back: without what the allocator and libraries keep
    long widgets = 0;
};

Held held() {
    ::malloc_trim(0);
    Held now;
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("RssAnon:")) now.resident = std::strtol(line.c_str() + 8, nullptr, 10);
    const struct mallinfo2 heap = ::mallinfo2();
    now.heap = static_cast<long>((heap.uordblks + heap.hblkhd) / 1024);
    now.widgets = static_cast<long>(QApplication::allWidgets().size());
    return now;
}

/// Keeps a part of what it is given for ever: shows that the test sees it (CHANDUNG_CLICKS_LEAK, in kilobytes a round).
void leak() {
    static std::vector<std::vector<char>> kept;
    if (const int amount = qEnvironmentVariableIntValue("CHANDUNG_CLICKS_LEAK"))
        kept.emplace_back(static_cast<std::size_t>(amount) * 1024, 'x');
}

class Monkey {
public:
    explicit Monkey(std::uint64_t seed) : m_random(seed) {
        m_gui.settings.setState(QStringLiteral("main/tour"), QByteArrayLiteral("seen"));
        m_gui.dialogs.file = QString::fromStdString(m_gui.folder.path("out.pdf"));
        // Stands in for the desktop: nothing is opened.
        for (const char* scheme : {"http", "https", "file", "mailto"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), &m_desktop, "setSource");
        m_window = std::make_unique<gui::MainWindow>(m_gui.context);
        m_window->resize(1280, 800);
        m_window->show();
        REQUIRE(QTest::qWaitForWindowExposed(m_window.get()));
    }

    /// The same at each call, so that only what was not given back differs: one window in English, a fresh sample,
    /// every page seen once, no dialog, nothing in the clipboard.
    Held rest() {
        for (QWidget* other : QApplication::topLevelWidgets())
            if (other != m_window.get() && other->isVisible()) other->close();
        m_gui.language.use(domain::Language::En);
        // What was copied last, a picture of a page for example, belongs to the desktop.
        QApplication::clipboard()->clear();
        QPixmapCache::clear();  // Qt's own, at most 10 MB
        open();
        for (const QString& one : places()) {
            m_window->go(one);
            settle();
        }
        m_window->go(QStringLiteral("home"));
        settle();
        return held();
    }

    /// A fresh sample, so many actions, then the file is looked at.
    void round(int actions) {
        open();
        const QString file = m_file;
        m_left = actions;
        QEventLoop loop;
        QObject next;
        // The next one is ordered before each, because what is clicked may open a dialog with an event loop of its own;
        // a repeating timer would stand still there.
        std::function<void()> tick = [&] {
            if (m_left-- <= 0 && !QApplication::activeModalWidget() && !QApplication::activePopupWidget())
                return loop.quit();
            QTimer::singleShot(1, &next, tick);
            if (m_left <= 0) return leave();
            // Long, because other programs may keep the machine busy.
            ::alarm(600);
            act();
        };
        QTimer::singleShot(1, &next, tick);
        loop.exec();
        ::alarm(0);
        settle();
        if (!m_window->workspace() || m_window->workspace()->fileName() != file) REQUIRE(m_window->openFile(file));
        CHECK(m_window->workspace()->store().checkIntegrity().ok);
    }

    ~Monkey() {
        for (const char* scheme : {"http", "https", "file", "mailto"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
    Monkey(const Monkey&) = delete;
    Monkey& operator=(const Monkey&) = delete;

    [[nodiscard]] long actions() const { return m_done; }
    [[nodiscard]] const QStringList& messages() const { return m_gui.dialogs.messages; }

private:
    void open() {
        const QString file =
            QString::fromStdString(m_gui.folder.path("round" + std::to_string(++m_rounds) + ".chandung"));
        {
            const auto made = app::Workspace::create(file, m_gui.knowledge);
            made->import(app::sampleBundle(m_gui.knowledge, domain::Language::Vi));
        }
        REQUIRE(m_window->openFile(file));
        if (!m_file.isEmpty()) QFile::remove(m_file);
        m_file = file;
    }

    int below(int end) { return end <= 0 ? 0 : static_cast<int>(m_random() % static_cast<std::uint64_t>(end)); }

    static void settle() {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    /// Out of whatever is open over the window.
    static void leave() {
        if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
        if (QWidget* modal = QApplication::activeModalWidget()) modal->close();
    }

    QWidget* stage() {
        if (QWidget* popup = QApplication::activePopupWidget()) return popup;
        if (QWidget* modal = QApplication::activeModalWidget()) return modal;
        return m_window.get();
    }

    void act() {
        ++m_done;
        if (!m_window->isVisible()) m_window->show();
        if (!m_window->workspace()) {
            if (QWidget* modal = QApplication::activeModalWidget()) return (void)modal->close();
            m_window->openFile(m_file);
            return;
        }
        QWidget* on = stage();
        // Nobody stays in a dialog for ever.
        m_inside = on == m_window.get() ? 0 : m_inside + 1;
        if (m_inside > 40) return leave();
        QList<QWidget*> shown = on->findChildren<QWidget*>();
        shown.erase(std::remove_if(shown.begin(), shown.end(),
                                   [](QWidget* widget) {
                                       return !widget->isVisible() || !widget->isEnabled() || widget->width() < 2 ||
                                              widget->visibleRegion().isEmpty();
                                   }),
                    shown.end());
        shown.append(on);
        QWidget* target = shown.at(below(static_cast<int>(shown.size())));
        const QRect seen = target->visibleRegion().boundingRect();
        const QPoint at(seen.x() + below(seen.width()), seen.y() + below(seen.height()));
        std::snprintf(lastAction, sizeof lastAction, "action %ld on %s %s\n", m_done, target->metaObject()->className(),
                      qUtf8Printable(target->objectName()));
        switch (below(12)) {
            case 0:
            case 1:
            case 2:
            case 3:
            case 4:
                QTest::mouseClick(target, Qt::LeftButton, modifier(), at);
                break;
            case 5:
                QTest::mouseDClick(target, Qt::LeftButton, Qt::NoModifier, at);
                break;
            case 6: {
                QContextMenuEvent event(QContextMenuEvent::Mouse, at, target->mapToGlobal(at));
                QCoreApplication::sendEvent(target, &event);
                break;
            }
            case 7: {
                QWheelEvent event(at, target->mapToGlobal(at), {}, {0, below(2) ? 120 : -120}, Qt::NoButton,
                                  Qt::NoModifier, Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(target, &event);
                break;
            }
            case 8:
                type(focus(on));
                break;
            case 9:
            case 10:
                press(focus(on));
                break;
            default:
                if (on == m_window.get()) m_window->go(place());
        }
    }

    static QWidget* focus(QWidget* on) {
        QWidget* focused = QApplication::focusWidget();
        return focused && focused->window() == on->window() ? focused : on;
    }

    Qt::KeyboardModifiers modifier() {
        const int one = below(20);
        return one == 0 ? Qt::ControlModifier : one == 1 ? Qt::ShiftModifier : Qt::NoModifier;
    }

    void type(QWidget* on) {
        static const std::vector<QString> texts{
            QStringLiteral("Khách hàng mới"), QStringLiteral("42"),      QStringLiteral("=1+1"),
            QStringLiteral("<b>x</b>"),       QStringLiteral("a, b; c"), QStringLiteral("👩‍👩‍👧‍👦"),
            QString(300, QLatin1Char('x'))};
        for (const QChar c : texts[static_cast<std::size_t>(below(static_cast<int>(texts.size())))]) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(on, &down);
        }
    }

    void press(QWidget* on) {
        struct Stroke {
            Qt::Key key;
            Qt::KeyboardModifiers modifiers = Qt::NoModifier;
        };
        static const std::vector<Stroke> strokes{{Qt::Key_Tab},
                                                 {Qt::Key_Tab},
                                                 {Qt::Key_Backtab},
                                                 {Qt::Key_Return},
                                                 {Qt::Key_Escape},
                                                 {Qt::Key_Escape},
                                                 {Qt::Key_Space},
                                                 {Qt::Key_Down},
                                                 {Qt::Key_Up},
                                                 {Qt::Key_Left},
                                                 {Qt::Key_Right},
                                                 {Qt::Key_Delete},
                                                 {Qt::Key_Backspace},
                                                 {Qt::Key_F2},
                                                 {Qt::Key_F1},
                                                 {Qt::Key_Home},
                                                 {Qt::Key_End},
                                                 {Qt::Key_PageDown},
                                                 {Qt::Key_Menu},
                                                 {Qt::Key_Z, Qt::ControlModifier},
                                                 {Qt::Key_A, Qt::ControlModifier},
                                                 {Qt::Key_C, Qt::ControlModifier},
                                                 {Qt::Key_V, Qt::ControlModifier},
                                                 {Qt::Key_X, Qt::ControlModifier},
                                                 {Qt::Key_F, Qt::ControlModifier},
                                                 {Qt::Key_K, Qt::ControlModifier},
                                                 {Qt::Key_N, Qt::ControlModifier},
                                                 {Qt::Key_D, Qt::ControlModifier},
                                                 {Qt::Key_E, Qt::ControlModifier},
                                                 {Qt::Key_Return, Qt::ControlModifier},
                                                 {Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier},
                                                 {Qt::Key_Left, Qt::AltModifier}};
        const Stroke stroke = strokes[static_cast<std::size_t>(below(static_cast<int>(strokes.size())))];
        QTest::keyClick(on, stroke.key, stroke.modifiers);
    }

    QString place() {
        const QStringList all = places();
        return all.at(below(static_cast<int>(all.size())));
    }

    [[nodiscard]] QStringList places() const {
        app::Workspace& workspace = *m_window->workspace();
        QStringList places{QStringLiteral("home"),    QStringLiteral("studies"),    QStringLiteral("personas"),
                           QStringLiteral("compare"), QStringLiteral("committees"), QStringLiteral("journeys"),
                           QStringLiteral("sources"), QStringLiteral("trash"),      QStringLiteral("data"),
                           QStringLiteral("settings")};
        for (const auto& persona : workspace.store().personas().summaries())
            places << QStringLiteral("personas/") + app::toQt(persona.id.str());
        for (const auto& study : workspace.all<domain::Study>())
            for (int step = 1; step <= 5; ++step)
                places << QStringLiteral("studies/%1/%2").arg(app::toQt(study.id.str())).arg(step);
        for (const auto& committee : workspace.all<domain::Committee>())
            places << QStringLiteral("committees/") + app::toQt(committee.id.str());
        for (const auto& journey : workspace.all<domain::Journey>())
            places << QStringLiteral("journeys/") + app::toQt(journey.id.str());
        return places;
    }

    std::mt19937_64 m_random;
    test::GuiParts m_gui;
    QTextBrowser m_desktop;
    std::unique_ptr<gui::MainWindow> m_window;
    QString m_file;
    int m_rounds = 0;
    int m_left = 0;
    int m_inside = 0;
    long m_done = 0;
};

}  // namespace

TEST_CASE("T22 random clicks and keys: no crash, no hang, no complaint, the file sound, the memory where it was",
          "[.clicks]") {
    const int minutes = qEnvironmentVariableIntValue("CHANDUNG_CLICKS_MINUTES");
    const char* given = std::getenv("CHANDUNG_FAULT_SEED");
    const std::uint64_t seed = given ? std::strtoull(given, nullptr, 10) : minutes > 0 ? std::random_device()() : 22;
    ::signal(SIGALRM, hangs);
    complaints.clear();
    const QtMessageHandler before = qInstallMessageHandler(listen);
    Held first;
    Held last;
    long actions = 0;
    {
        Monkey monkey(seed);
        QElapsedTimer clock;
        clock.start();
        const qint64 all = qint64{minutes} * 60'000;
        do {
            monkey.round(minutes >= 30 ? 1500 : minutes > 0 ? 200 : 150);
            leak();
            last = monkey.rest();
            // Every page, dialog, font and picture is in memory after a sixth of the time.
            if (first.heap == 0 || clock.elapsed() < all / 6) first = last;
            if (minutes > 0)
                std::cout << clock.elapsed() / 1000 << " s, " << monkey.actions() << " actions, "
                          << last.resident / 1024 << " MB, of it used " << last.heap << " kB, " << last.widgets
                          << " widgets" << std::endl;
        } while (clock.elapsed() < all);
        actions = monkey.actions();
        std::map<QString, int> said;
        for (const QString& message : monkey.messages()) ++said[message];
        for (const auto& [message, times] : said)
            std::cout << "said " << times << " times: " << message.toStdString() << std::endl;
    }
    qInstallMessageHandler(before);
    for (const auto& [text, times] : complaints)
        std::cout << "complained " << times << " times: " << text.toStdString() << std::endl;
    const auto grown = [](long from, long to) { return from > 0 ? (to - from) * 100 / from : 0; };
    const long resident = grown(first.resident, last.resident);
    const long heap = grown(first.heap, last.heap);
    const long widgets = grown(first.widgets, last.widgets);
    const std::string line =
        "| T22 | random clicks and keys in the real window, " + std::to_string(minutes) + " minutes | " +
        std::to_string(actions) + " | " + std::to_string(complaints.size()) + " | at rest " +
        std::to_string(first.resident / 1024) + " → " + std::to_string(last.resident / 1024) + " MB (" +
        std::to_string(resident) + " %), of it used " + std::to_string(first.heap / 1024) + " → " +
        std::to_string(last.heap / 1024) + " MB (" + std::to_string(heap) + " %), widgets " +
        std::to_string(first.widgets) + " → " + std::to_string(last.widgets) + " | " + std::to_string(seed) + " |";
    std::cout << line << std::endl;
    if (const char* file = std::getenv("CHANDUNG_FAULT_REPORT")) std::ofstream(file, std::ios::app) << line << "\n";
    CHECK(complaints.empty());
    if (minutes > 0) {
        CHECK(resident < 10);
        CHECK(heap < 10);
        CHECK(widgets < 10);
    }
}

TEST_CASE("T22 at rest: opening a sample and looking through it gives back what it took", "[.clicks]") {
    // By hand, because it takes a minute: what is remembered of the first ones is as good as all by the sixth.
    Monkey monkey(22);
    Held first;
    Held last;
    for (int i = 0; i < 16; ++i) {
        last = monkey.rest();
        if (i == 5) first = last;
    }
    std::cout << "ten samples: used " << first.heap << " → " << last.heap << " kB" << std::endl;
    CHECK(last.heap - first.heap < 600);
    CHECK(last.widgets <= first.widgets);
}
