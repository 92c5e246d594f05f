#pragma once

#include "workspacefolder.h"

#include <QByteArray>
#include <QStringList>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace chandung::test {

/// What the program answered.
struct Answer {
    int code = -1;
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
    [[nodiscard]] bool oneLine() const;  ///< exactly one line on standard error
};

/// The real program in a folder of its own: HOME, settings and the working directory are there, the language is English
/// and there is no display.
class Program {
public:
    [[nodiscard]] Answer run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// For arguments with blanks in them.
    [[nodiscard]] Answer call(const std::vector<std::string>& arguments) const;

    /// A file in the folder.
    [[nodiscard]] std::string path(const std::string& name) const { return m_folder.path(name); }
    [[nodiscard]] QString file(const std::string& name) const { return QString::fromStdString(path(name)); }
    [[nodiscard]] std::string bytes(const std::string& name) const { return readFile(path(name)); }
    void write(const std::string& name, const std::string& bytes) const { writeFile(path(name), bytes); }

    /// The system's language for what follows ("vi_VN.UTF-8").
    void setSystemLanguage(const QString& language) { m_language = language; }

private:
    WorkspaceFolder m_folder;
    QString m_language = QStringLiteral("C.UTF-8");
};

/// "import %a.chandung -" as a list; `%` stands for a file of the program's folder: "%a.json".
[[nodiscard]] QStringList words(const Program& program, const std::string& line);

}  // namespace chandung::test
