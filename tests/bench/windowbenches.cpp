// Whole processes with a window: start, opening a large workspace, memory. The floor is bare/window.cpp, a Qt Widgets
// window with one label. Both end at once when the first picture of their window has been painted.
#include "benches.h"
#include "chandung/app/language.h"
#include "chandung/app/opening.h"
#include "chandung/app/settings.h"
#include "gui/dialogs.h"
#include "gui/mainwindow.h"
#include "gui/theme/theme.h"
#include "material.h"
#include "measure.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTimer>

#include <cstdlib>

namespace chandung::bench {

namespace {

/// Ends the program after the first paint of a window that is ready, and `after`.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget& window, std::function<bool()> ready, std::function<void()> after)
        : m_ready(std::move(ready)), m_after(std::move(after)) {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint)
            if (!m_done && m_ready()) {
                m_done = true;
                QTimer::singleShot(0, this, [this] {
                    if (m_after) m_after();
                    std::_Exit(0);
                });
            }
        return false;
    }

private:
    std::function<bool()> m_ready;
    std::function<void()> m_after;
    bool m_done = false;
};

constexpr int scrollSteps = 60;

void scrollThrough(QWidget& window) {
    for (auto* view : window.findChildren<QAbstractItemView*>()) {
        if (!view->isVisible()) continue;
        QScrollBar* bar = view->verticalScrollBar();
        for (int step = 0; step <= scrollSteps; ++step) {
            bar->setValue(bar->minimum() + (bar->maximum() - bar->minimum()) * step / scrollSteps);
            QCoreApplication::processEvents();
        }
    }
}

}  // namespace

/// FILE PLACE [scroll]
int windowChild(int argc, char** argv, const std::vector<std::string>& arguments) {
    // As src/main.cpp does it.
    QCoreApplication::setApplicationName(QStringLiteral("chandung-bench"));
    QStandardPaths::setTestModeEnabled(true);
    const QString file = QString::fromStdString(arguments.at(0));
    app::Settings settings(file + QStringLiteral(".ini"));
    settings.setState(QStringLiteral("main/tour"), QByteArrayLiteral("seen"));
    settings.setLastPlace(file, QString::fromStdString(arguments.at(1)));
    app::Opening opening(file);
    QApplication application(argc, argv);
    const app::Knowledge all = app::Knowledge::load();
    app::LanguageSwitch language;
    language.use(domain::Language::En);
    gui::Theme theme;
    theme.setMode(gui::Theme::Mode::Light);
    theme.apply();
    gui::SystemDialogs dialogs;
    gui::Context context{all, settings, language, theme, dialogs};
    gui::MainWindow window(context);
    const bool scroll = arguments.size() > 2;
    FirstPaint paint(
        window, [&] { return window.workspace() != nullptr; },
        [&] {
            if (scroll) scrollThrough(window);
        });
    window.show();
    window.open(opening);
    return QApplication::exec();
}

std::vector<Line> startBench(const Run& run) {
    const std::string file = sampleWorkspace(run.folder);
    const auto pair = alternateChildren(
        run.full ? 15 : 7, [&] { return runProgram({run.beside("bench_bare_window")}); },
        [&] {
            return runChild("window", {file, "home"});
        });
    return {{"", "start to first painted window, sample", "ms", pair.ours.milliseconds, pair.floor.milliseconds, 1.8},
            {"", "memory then", "MB", pair.ours.megabytes, pair.floor.megabytes, 2.5}};
}

std::vector<Line> openBench(const Run& run) {
    const std::string empty = workspaceWith(0, run.folder);
    std::vector<Line> lines;
    for (const long personas : run.full ? std::vector<long>{1000, 10000, 100000} : std::vector<long>{1000}) {
        const std::string large = workspaceWith(static_cast<std::size_t>(personas), run.folder);
        const auto pair = alternateChildren(
            7,
            [&] {
                return runChild("window", {empty, "personas"});
            },
            [&] {
                return runChild("window", {large, "personas"});
            });
        lines.push_back(
            {"", "open " + std::to_string(personas) + " personas to a usable library, floor: an empty workspace", "ms",
             pair.ours.milliseconds, pair.floor.milliseconds, personas == 100000 ? std::nullopt : std::optional(1.3),
             personas});
    }
    return lines;
}

std::vector<Line> scrollBench(const Run& run) {
    std::vector<Line> lines;
    for (const long personas : run.full ? std::vector<long>{1000, 10000} : std::vector<long>{1000}) {
        const std::string file = workspaceWith(static_cast<std::size_t>(personas), run.folder);
        const auto pair = alternateChildren(
            7,
            [&] {
                return runChild("window", {file, "personas"});
            },
            [&] {
                return runChild("window", {file, "personas", "scroll"});
            });
        lines.push_back({"", "one of 60 steps through the cards of " + std::to_string(personas) + " personas, painted",
                         "ms", (pair.ours.milliseconds - pair.floor.milliseconds) / scrollSteps, std::nullopt, 16.0,
                         personas});
    }
    return lines;
}

std::vector<Line> memoryBench(const Run& run) {
    const long many = run.full ? 10000 : 1000;
    const std::string few = workspaceWith(10, run.folder);
    const std::string large = workspaceWith(static_cast<std::size_t>(many), run.folder);
    const auto pair = alternateChildren(
        3,
        [&] {
            return runChild("window", {few, "personas", "scroll"});
        },
        [&] {
            return runChild("window", {large, "personas", "scroll"});
        });
    return {{"", std::to_string(many) + " personas open and scrolled, floor: 10", "MB", pair.ours.megabytes,
             pair.floor.megabytes, 1.5, many}};
}

}  // namespace chandung::bench
