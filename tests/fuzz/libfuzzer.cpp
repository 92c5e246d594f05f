// Entry of a libFuzzer program; CHANDUNG_FUZZ_TARGET is the function that it feeds.
#include "targets.h"

#include <QGuiApplication>

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    static int argc = 1;
    static char name[] = "fuzz";
    static char* argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(argc, argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    chandung::fuzz::CHANDUNG_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
