#include "chandung/exchange/messagesheet.h"

namespace chandung::exchange {

namespace {

std::string cell(const std::string& text) {
    const bool formula = !text.empty() && std::string("=+-@\t\r\n").find(text.front()) != std::string::npos;
    std::string quoted = formula ? "\"'" : "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string line(const std::vector<std::string>& cells) {
    std::string text;
    for (const std::string& item : cells) text += (text.empty() ? "" : ",") + cell(item);
    return text + "\r\n";
}

}  // namespace

std::string messageSheetCsv(const std::vector<std::string>& columns, const std::vector<MessageRow>& rows) {
    std::string csv = "\xEF\xBB\xBF" + line(columns);
    for (const MessageRow& row : rows) {
        const domain::StageMessage& m = row.message;
        csv += line({row.stage, m.question, m.objection, m.answer, m.proof, m.channel, m.content, m.call});
    }
    return csv;
}

}  // namespace chandung::exchange
