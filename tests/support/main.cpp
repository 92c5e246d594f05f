// The main function of every test program: a Qt application without a display, because fonts, resources and
// translations need one.
#ifdef CHANDUNG_CATCH3
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#ifdef CHANDUNG_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QGuiApplication>
using Application = QGuiApplication;
#endif

#include "chandung/app/memory.h"

#include <QStandardPaths>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    chandung::app::keepMemoryTight();  // as the program does
    const Application application(argc, argv);
    return Catch::Session().run(argc, argv);
}
