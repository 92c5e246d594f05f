#include "storage/clock.h"

#include <ctime>

namespace chandung::storage {

std::string nowUtc() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text, length};
}

std::int64_t secondsBetween(const std::string& from, const std::string& to) {
    const auto seconds = [](const std::string& text) {
        std::tm parts{};
        strptime(text.c_str(), "%Y-%m-%dT%H:%M:%SZ", &parts);
        return static_cast<std::int64_t>(timegm(&parts));
    };
    return seconds(to) - seconds(from);
}

}  // namespace chandung::storage
