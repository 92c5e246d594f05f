#include "chandung/app/language.h"

#include "chandung/app/text.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace chandung::app {

namespace {

/// Counts in texts ("%n personas") have the thousands mark of the language: Qt does that for "%Ln".
class CountingTranslator : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char* note, int count) const override {
        QString text = QTranslator::translate(context, source, note, count);
        if (count >= 0) text.replace(QLatin1String("%n"), QLatin1String("%Ln"));
        return text;
    }
};

}  // namespace

domain::Language systemLanguage() {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(variable);
        if (!value.isEmpty()) return domain::languageFromCode(value.toStdString()).value_or(domain::Language::En);
    }
    return domain::languageFromCode(fromQt(QLocale::system().name())).value_or(domain::Language::En);
}

QLocale localeOf(domain::Language language) {
    switch (language) {
        case domain::Language::En:
            return {QLocale::English, QLocale::UnitedKingdom};
        case domain::Language::Vi:
            return {QLocale::Vietnamese, QLocale::Vietnam};
        case domain::Language::Ms:
            return {QLocale::Malay, QLocale::Malaysia};
    }
    return QLocale::c();
}

LanguageSwitch::LanguageSwitch() = default;

LanguageSwitch::~LanguageSwitch() {
    if (!QCoreApplication::instance()) return;
    for (const auto* translator : {&m_program, &m_qt})
        if (*translator) QCoreApplication::removeTranslator(translator->get());
}

void LanguageSwitch::use(domain::Language language) {
    const QString code = toQt(domain::languageCode(language));
    // In one step for the widgets: the old translators go only when the new ones are ready.
    const auto swap = [](std::unique_ptr<QTranslator>& installed, std::unique_ptr<QTranslator> next) {
        if (installed) QCoreApplication::removeTranslator(installed.get());
        installed = std::move(next);
        if (installed) QCoreApplication::installTranslator(installed.get());
    };
    const auto loaded = [](const QString& name, const QString& folder) {
        auto translator = std::make_unique<CountingTranslator>();
        if (!translator->load(name, folder)) translator.reset();
        return std::unique_ptr<QTranslator>(std::move(translator));
    };
    m_current = language;
    // Numbers and dates follow the words, whatever the system's formats are.
    QLocale::setDefault(localeOf(language));
    // Qt has no Vietnamese and no Malay of its own: the texts of its dialogs are among ours.
    const QString own = QStringLiteral(":/translations");
    auto qt = loaded(QStringLiteral("qtbase_") + code, own);
    if (!qt) qt = loaded(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    swap(m_qt, std::move(qt));
    swap(m_program, loaded(QStringLiteral("chandung_") + code, own));
}

}  // namespace chandung::app
