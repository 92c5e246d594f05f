#pragma once

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace chandung::app {

/// The one place where UTF-8 text of the core and Qt's strings meet.
[[nodiscard]] inline QString toQt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string fromQt(const QString& text) {
    return text.toStdString();
}
[[nodiscard]] inline QString pathToQt(const std::filesystem::path& path) {
    return toQt(path.string());
}
[[nodiscard]] inline std::filesystem::path pathFromQt(const QString& path) {
    return std::filesystem::path(fromQt(path));
}

}  // namespace chandung::app
