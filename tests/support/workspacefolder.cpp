#include "workspacefolder.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace chandung::test {

WorkspaceFolder::WorkspaceFolder() {
    if (!m_dir.isValid()) throw std::runtime_error("no temporary folder");
}

std::string WorkspaceFolder::path(const std::string& name) const {
    return m_dir.filePath(QString::fromStdString(name)).toStdString();
}

std::string readFile(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + path);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

void writeFile(const std::string& path, const std::string& bytes) {
    std::ofstream out(path, std::ios::binary);
    out << bytes;
    if (!out.flush()) throw std::runtime_error("cannot write " + path);
}

}  // namespace chandung::test
