#pragma once

#include "chandung/domain/codes.h"
#include "exchange/readcontext.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace chandung::exchange {

/// Reads the members of one object of the interchange format. Absent members and those with nothing in them read as
/// empty; one of the wrong type or with a value outside its list throws and names the holder and the member.
class ObjectReader {
public:
    ObjectReader(const Json& object, std::string holder, ReadContext& context);

    [[nodiscard]] const std::string& holder() const { return m_holder; }

    /// The member, or nothing when it is absent or says nothing. It counts as known from then on.
    const Json* take(const std::string& name);

    std::string text(const std::string& name);
    std::vector<std::string> texts(const std::string& name);
    std::string date(const std::string& name);
    std::optional<double> number(const std::string& name, double least, double most);
    std::optional<int> wholeNumber(const std::string& name, int least, int most);
    bool flag(const std::string& name);
    const Json* list(const std::string& name);
    const Json* object(const std::string& name);

    /// What the member refers to; null, with a warning, when it is not in the document.
    domain::Uuid reference(const std::string& name, const ReferenceTable& table);

    template <class E>
    std::optional<E> code(const std::string& name) {
        const std::string text = this->text(name);
        if (text.empty()) return std::nullopt;
        return fromCodeOrThrow<E>(name, text);
    }

    template <class E>
    std::vector<E> codes(const std::string& name) {
        std::vector<E> result;
        for (const std::string& text : texts(name)) result.push_back(fromCodeOrThrow<E>(name, text));
        return result;
    }

    /// Remarks on members that nobody took.
    void finish();

private:
    template <class E>
    E fromCodeOrThrow(const std::string& name, const std::string& text) {
        const auto value = domain::fromCode<E>(text);
        if (!value) wrongValue(m_holder, name, "unknown_code", text);
        return *value;
    }

    const Json& m_object;
    std::string m_holder;
    ReadContext& m_context;
    std::set<std::string> m_known;
};

}  // namespace chandung::exchange
