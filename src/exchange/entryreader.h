#pragma once

#include "chandung/domain/language.h"
#include "exchange/jsontext.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace chandung::exchange {

/// Reads one entry of a data file (catalogue, method); every failure names the file and the entry's key.
class EntryReader {
public:
    EntryReader(const Json& json, const std::string& file, const std::string& where);

    [[nodiscard]] const std::string& key() const { return m_key; }
    [[noreturn]] void refuse(const std::string& why) const;

    [[nodiscard]] const Json* find(const std::string& member) const;
    [[nodiscard]] const Json& at(const std::string& member) const;
    [[nodiscard]] std::string text(const std::string& member) const;  ///< must be there
    [[nodiscard]] std::string textOrEmpty(const std::string& member) const;
    [[nodiscard]] std::vector<std::string> texts(const std::string& member) const;
    [[nodiscard]] std::optional<double> number(const std::string& member) const;
    [[nodiscard]] std::optional<int> wholeNumber(const std::string& member) const;
    [[nodiscard]] bool flag(const std::string& member) const;
    [[nodiscard]] domain::LocalText localText(const std::string& member) const;  ///< {"en","vi","ms"}, none empty
    /// A text for all languages, or one for each; empty when absent.
    [[nodiscard]] domain::LocalText anyText(const std::string& member) const;
    void forEach(const std::string& member, const std::function<void(const Json&)>& visit) const;  ///< absent: none

    [[nodiscard]] domain::LocalText localText(const Json& json, const std::string& member) const;

private:
    const Json& m_json;
    const std::string& m_file;
    std::string m_key;
};

}  // namespace chandung::exchange
