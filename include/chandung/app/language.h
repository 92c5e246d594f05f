#pragma once

#include "chandung/domain/language.h"

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace chandung::app {

/// The language of the system if the program speaks it, else English.
[[nodiscard]] domain::Language systemLanguage();

/// The locale for numbers and dates: en, vi_VN, ms_MY.
[[nodiscard]] QLocale localeOf(domain::Language language);

/// The language of the interface: installs and swaps the translators of the program and of Qt.
class LanguageSwitch {
public:
    LanguageSwitch();
    ~LanguageSwitch();

    /// Also the locale for numbers and dates. Widgets receive LanguageChange.
    void use(domain::Language language);
    [[nodiscard]] domain::Language current() const { return m_current; }

private:
    domain::Language m_current = domain::Language::En;
    std::unique_ptr<QTranslator> m_program;
    std::unique_ptr<QTranslator> m_qt;
};

}  // namespace chandung::app
