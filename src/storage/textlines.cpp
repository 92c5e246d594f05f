#include "storage/textlines.h"

namespace chandung::storage {

std::string lines(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) {
        if (text.empty()) continue;
        if (!all.empty()) all += '\n';
        all += text;
    }
    return all;
}

std::string shortened(const std::string& text) {
    constexpr std::size_t longest = 80;
    const std::string line = text.substr(0, text.find('\n'));
    if (line.size() <= longest) return line;
    std::size_t end = line.rfind(' ', longest);
    if (end == std::string::npos || end < longest / 2) {
        end = longest;
        while ((static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
    }
    return line.substr(0, end) + "…";
}

}  // namespace chandung::storage
