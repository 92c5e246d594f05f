#include "chandung/app/knowledge.h"
#include "chandung/app/language.h"
#include "chandung/app/memory.h"
#include "chandung/app/messages.h"
#include "chandung/app/opening.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "chandung/cli/commandline.h"
#include "gui/dialogs.h"
#include "gui/mainwindow.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QFileInfo>

#include <sys/resource.h>
#include <iostream>
#include <optional>

using namespace chandung;

namespace {

/// The words of the command line, before any application object: which one is made depends on them.
QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Commands never need a display and say what they have to say in one line: Qt's own remarks are left out.
int runCommand(int argc, char** argv, const QStringList& arguments) {
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    std::unique_ptr<QCoreApplication> application;
    if (cli::needsFonts(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    try {
        return cli::run(arguments, app::Knowledge::load(), std::cin, std::cout, std::cerr);
    } catch (const domain::Error& error) {
        std::cerr << app::fromQt(app::messageFor(error)) << std::endl;
        return 1;
    }
}

/// `chandung [--lang CODE] [FILE]`
struct WindowWords {
    QString language;
    QString file;

    explicit WindowWords(QStringList words) {
        const qsizetype option = words.indexOf(QStringLiteral("--lang"));
        if (option >= 0) {
            language = words.value(option + 1);
            words.remove(option, qMin<qsizetype>(2, words.size() - option));
        }
        if (!words.isEmpty()) file = QFileInfo(words.first()).absoluteFilePath();
    }
};

int runWindow(int argc, char** argv, const QStringList& arguments) {
    app::keepMemoryTight();
    QCoreApplication::setApplicationName(QStringLiteral("chandung"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHANDUNG_VERSION));
    const WindowWords words(arguments.mid(1));
    app::Settings settings;
    // The file is opened while fonts are looked for and the window is made.
    std::optional<app::Opening> opening;
    const QString file = words.file.isEmpty() ? settings.lastFile() : words.file;
    if (!file.isEmpty()) opening.emplace(file, storage::Access::PreferReadWrite, app::Opening::Editing::WorkingCopy);
    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.chandung.Chandung"));
    const app::Knowledge knowledge = app::Knowledge::load();
    app::LanguageSwitch language;
    language.use(domain::languageFromCode(app::fromQt(words.language)).value_or(settings.language()));
    gui::Theme theme;
    theme.setMode(gui::Theme::modeOf(settings.theme()));
    theme.apply();
    gui::SystemDialogs dialogs;
    gui::Context context{knowledge, settings, language, theme, dialogs};
    gui::MainWindow window(context);
    window.show();
    if (opening) window.open(*opening);
    return QApplication::exec();
}

/// What was being written about people must not lie about in the file of a crash.
void leaveNoCoreDump() {
    constexpr rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

}  // namespace

int main(int argc, char** argv) {
    leaveNoCoreDump();
    const QStringList arguments = argumentsOf(argc, argv);
    return cli::isCommand(arguments) ? runCommand(argc, argv, arguments) : runWindow(argc, argv, arguments);
}
