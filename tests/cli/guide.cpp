// The commands that the guide shows work as they stand there, in every language.
#include "catch.h"
#include "program.h"

#include <QFile>
#include <QProcess>

using namespace chandung::test;

namespace {

/// The lines of the page that begin with the program's name, without it.
QStringList examplesOf(const QString& language) {
    const QString page = QStringLiteral(CHANDUNG_SOURCE_DIR "/docs/guide/%1/commandline.md").arg(language);
    QStringList lines;
    const QString indented = QStringLiteral("    chandung ");
    for (const QString& line : QString::fromStdString(readFile(page.toStdString())).split(QLatin1Char('\n')))
        if (line.startsWith(indented)) lines += line.mid(indented.size());
    return lines;
}

}  // namespace

TEST_CASE("the commands of the guide work as they are written, in every language") {
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("vi"), QStringLiteral("ms"));
    const QStringList examples = examplesOf(language);
    REQUIRE(examples.size() >= 5);
    const Program program;
    for (const QString& line : examples) {
        INFO(language.toStdString() << ": " << line.toStdString());
        QStringList arguments = QProcess::splitCommand(line);
        arguments << QStringLiteral("--lang") << language;
        if (const qsizetype at = arguments.indexOf(QStringLiteral("--lang")); at < arguments.size() - 2)
            arguments.resize(arguments.size() - 2);  // the example chooses one itself
        const Answer answer = program.run(arguments);
        INFO(answer.err);
        CHECK(answer.code == 0);
        const QString command = arguments.first();
        if (command != QLatin1String("new") && command != QLatin1String("export")) CHECK(answer.out.size() > 20);
        if (command == QLatin1String("export")) CHECK(program.bytes("cards.pdf").starts_with("%PDF"));
    }
}
