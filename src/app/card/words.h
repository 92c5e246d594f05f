#pragma once

#include "chandung/app/knowledge.h"
#include "chandung/app/text.h"

#include <QLocale>
#include <QString>

#include <initializer_list>
#include <utility>

namespace chandung::app::card {

/// The words of one card: its language, its locale, the catalogue's and the method's names in it.
class Words {
public:
    Words(const Knowledge& knowledge, domain::Language language);

    /// A word of card.json.
    [[nodiscard]] QString operator()(const char* key) const;
    [[nodiscard]] bool has(const std::string& key) const { return m_knowledge.cardWords.contains(key); }
    /// The same with its places filled: {"{n}", "4"}.
    [[nodiscard]] QString fill(const char* key, std::initializer_list<std::pair<const char*, QString>> places) const;
    /// "key.one" or "key.other", with {n}.
    [[nodiscard]] QString count(const char* key, qint64 n) const;

    [[nodiscard]] QString method(const char* list, std::string_view code) const;
    [[nodiscard]] const domain::MethodEntry* entry(const char* list, std::string_view code) const {
        return m_knowledge.method.entry(list, code);
    }
    [[nodiscard]] QString label(const domain::LocalText& text) const { return toQt(text.in(m_language)); }
    [[nodiscard]] QString number(double value, int decimals = 0) const;
    [[nodiscard]] QString date(const std::string& iso) const;       ///< 2026-05-12, 2026-05 or 2026
    [[nodiscard]] QString shortDate(const std::string& iso) const;  ///< for a narrow column
    [[nodiscard]] QString upper(const QString& text) const { return m_locale.toUpper(text); }
    [[nodiscard]] domain::Language language() const { return m_language; }

private:
    const Knowledge& m_knowledge;
    domain::Language m_language;
    QLocale m_locale;
};

}  // namespace chandung::app::card
