#include "exchange/jsontext.h"

#include "chandung/domain/error.h"
#include "chandung/domain/textfold.h"
#include "chandung/exchange/interchange.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace chandung::exchange {

namespace {

using domain::Error;
using domain::ErrorCode;

struct Place {
    std::size_t line = 1;
    std::size_t column = 1;
};

/// Line and column (in characters) of a byte, both counted from 1.
Place placeOf(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    Place place;
    place.line += static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t lineStart = before.rfind('\n') + 1;  // npos + 1 is 0
    place.column +=
        static_cast<std::size_t>(std::count_if(before.begin() + static_cast<std::ptrdiff_t>(lineStart), before.end(),
                                               [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    return place;
}

/// Builds the value of a text, and stops at the first thing that must not be built.
class Builder final : public nlohmann::json_sax<Json> {
public:
    Builder(std::string_view text, const std::string& name, std::size_t firstLine)
        : m_text(text), m_name(name), m_firstLine(firstLine) {}

    Json take() { return std::move(m_root); }

    bool null() override { return value(nullptr); }
    bool boolean(bool flag) override { return value(flag); }
    bool number_integer(number_integer_t number) override { return value(number); }
    bool number_unsigned(number_unsigned_t number) override { return value(number); }
    bool number_float(number_float_t number, const string_t&) override { return value(number); }
    bool string(string_t& text) override { return value(std::move(text)); }
    bool binary(binary_t& bytes) override { return value(std::move(bytes)); }

    bool start_object(std::size_t) override { return enter(Json::object()); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(Json::array()); }
    bool end_array() override { return leave(); }
    bool key(string_t& key) override {
        const auto [place, fresh] = m_open.back()->get_ref<Json::object_t&>().try_emplace(std::move(key));
        if (!fresh) throw Error(ErrorCode::DuplicateKey, {m_name, place->first});
        m_member = &place->second;
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
        const Place place = placeOf(m_text, position == 0 ? 0 : position - 1);
        throw Error(ErrorCode::BadJson,
                    {m_name, std::to_string(place.line + m_firstLine - 1), std::to_string(place.column)});
    }

private:
    Json& put(Json&& made) {
        if (++m_values > maxJsonValues)
            throw Error(ErrorCode::TooLarge, {m_name, std::to_string(maxJsonValues) + " values"});
        if (m_open.empty()) return m_root = std::move(made);
        if (!m_open.back()->is_array()) return *m_member = std::move(made);
        Json::array_t& list = m_open.back()->get_ref<Json::array_t&>();
        return list.emplace_back(std::move(made));
    }
    bool value(Json&& made) {
        put(std::move(made));
        return true;
    }
    bool enter(Json&& made) {
        m_open.push_back(&put(std::move(made)));
        if (static_cast<int>(m_open.size()) > maxJsonDepth)
            throw Error(ErrorCode::TooDeep, {m_name, std::to_string(maxJsonDepth)});
        return true;
    }
    bool leave() {
        m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    const std::string& m_name;
    std::size_t m_firstLine;
    std::size_t m_values = 0;
    Json m_root;
    std::vector<Json*> m_open;  ///< objects and lists around the place at hand; they do not move while they are open
    Json* m_member = nullptr;   ///< where the value of the key at hand goes
};

/// UTF-16 and UTF-32 are recognised by their mark or by the zero bytes around the first characters.
bool looksLikeWideText(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
    return bytes.size() >= 2 && (bytes[0] == '\0' || bytes[1] == '\0');
}

std::string_view checkedText(std::string_view bytes, const std::string& name) {
    if (bytes.size() > maxJsonBytes)
        throw Error(ErrorCode::TooLarge, {name, std::to_string(maxJsonBytes / 1024 / 1024) + " MB"});
    if (looksLikeWideText(bytes)) throw Error(ErrorCode::BadEncoding, {name, "0", "UTF-16"});
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const domain::Utf8Check check = domain::checkUtf8(bytes);
    if (!check.valid) throw Error(ErrorCode::BadEncoding, {name, std::to_string(check.offset), ""});
    return bytes;
}

Json parseChecked(std::string_view text, const std::string& name, std::size_t firstLine) {
    Builder builder(text, name, firstLine);
    Json::sax_parse(text.begin(), text.end(), &builder);
    return builder.take();
}

}  // namespace

Json parseJson(std::string_view bytes, const std::string& name) {
    return parseChecked(checkedText(bytes, name), name, 1);
}

Json parseJsonLines(std::string_view bytes, const std::string& name) {
    std::string_view rest = checkedText(bytes, name);
    Json lines = Json::array();
    for (std::size_t number = 1; !rest.empty(); ++number) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.find_first_not_of(" \t\r") != std::string_view::npos)
            lines.push_back(parseChecked(line, name, number));
    }
    return lines;
}

std::string dumpJson(const OrderedJson& json) {
    return json.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

OrderedJson shortestNumber(double value) {
    constexpr double exactIntegers = 9007199254740992.0;  // 2^53
    if (std::nearbyint(value) == value && std::abs(value) <= exactIntegers) return static_cast<std::int64_t>(value);
    return value;
}

}  // namespace chandung::exchange
