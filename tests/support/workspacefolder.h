#pragma once

#include <QString>
#include <QTemporaryDir>

#include <string>

namespace chandung::test {

/// A folder that is gone after the test.
class WorkspaceFolder {
public:
    WorkspaceFolder();
    [[nodiscard]] std::string path(const std::string& name) const;

private:
    QTemporaryDir m_dir;
};

[[nodiscard]] std::string readFile(const std::string& path);
void writeFile(const std::string& path, const std::string& bytes);

}  // namespace chandung::test
