#include "program.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>
#include <stdexcept>

namespace chandung::test {

bool Answer::oneLine() const {
    return std::count(err.begin(), err.end(), '\n') == 1 && err.size() > 10 && err.back() == '\n';
}

Answer Program::run(const QStringList& arguments, const QByteArray& input) const {
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), QString::fromStdString(m_folder.path("")));
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    environment.insert(QStringLiteral("LC_ALL"), m_language);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QString::fromStdString(m_folder.path("")));
    process.start(QStringLiteral(CHANDUNG_BINARY), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        throw std::runtime_error("the program did not end");
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

Answer Program::call(const std::vector<std::string>& arguments) const {
    QStringList list;
    for (const std::string& argument : arguments) list.append(QString::fromStdString(argument));
    return run(list);
}

QStringList words(const Program& program, const std::string& line) {
    QStringList result;
    for (QString& word : QString::fromStdString(line).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.startsWith(QLatin1Char('%'))) word = program.file(word.mid(1).toStdString());
        result.append(word);
    }
    return result;
}

}  // namespace chandung::test
