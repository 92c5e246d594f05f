// The interface in Vietnamese and Malay: complete, with the same placeholders, and made from the texts of today.
#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

#include <algorithm>
#include <set>

#include "catch.h"
#include "chandung/app/language.h"
#include "translationfile.h"

using namespace chandung::test;

namespace {

const QString root = QStringLiteral(CHANDUNG_SOURCE_DIR);

QString tsFile(const QString& language) {
    return root + QStringLiteral("/resources/translations/chandung_%1.ts").arg(language);
}

const std::vector<Translation>& translations(const QString& language) {
    static const auto vietnamese = readTranslations(tsFile(QStringLiteral("vi")));
    static const auto malay = readTranslations(tsFile(QStringLiteral("ms")));
    return language == QLatin1String("vi") ? vietnamese : malay;
}

const QStringList languages{QStringLiteral("vi"), QStringLiteral("ms")};

std::set<Translation::Key> keys(const std::vector<Translation>& messages) {
    std::set<Translation::Key> found;
    for (const Translation& message : messages) found.insert(message.key());
    return found;
}

std::string spoken(const Translation& message) {
    return (message.context + QStringLiteral(": ") + message.source).toStdString();
}

/// What is in `wanted` and not in `present`, a line each.
std::string missing(const std::set<Translation::Key>& wanted, const std::set<Translation::Key>& present) {
    std::string lines;
    for (const auto& key : wanted)
        if (!present.count(key))
            lines += (std::get<0>(key) + QStringLiteral(": ") + std::get<1>(key)).toStdString() + "\n";
    return lines;
}

/// The lupdate of Qt 6, or nothing.
QString findLupdate() {
    const QStringList folders{QLibraryInfo::path(QLibraryInfo::BinariesPath), QStringLiteral("/usr/lib/qt6/bin")};
    QStringList candidates{QStandardPaths::findExecutable(QStringLiteral("lupdate"), folders),
                           QStandardPaths::findExecutable(QStringLiteral("lupdate6")),
                           QStandardPaths::findExecutable(QStringLiteral("lupdate"))};
    candidates.removeAll(QString());
    for (const QString& candidate : candidates) {
        QProcess process;
        process.start(candidate, {QStringLiteral("-version")});
        if (process.waitForFinished() && process.readAllStandardOutput().contains(" 6.")) return candidate;
    }
    return {};
}

}  // namespace

TEST_CASE("every text of the interface has a finished translation") {
    for (const QString& language : languages) {
        INFO(language.toStdString());
        REQUIRE(translations(language).size() > 500);
        for (const Translation& message : translations(language)) {
            INFO(spoken(message));
            CHECK(message.type.toStdString() == "");
            CHECK(message.forms.size() == 1);  // neither language changes a noun with its number
            for (const QString& form : message.forms) CHECK_FALSE(form.trimmed().isEmpty());
        }
    }
}

TEST_CASE("translations keep placeholders, mnemonics, ellipses and outer spaces") {
    for (const QString& language : languages) {
        INFO(language.toStdString());
        for (const Translation& message : translations(language)) {
            INFO(spoken(message));
            const QString& source = message.source;
            for (const QString& form : message.forms) {
                INFO(form.toStdString());
                CHECK(placeholders(form).join(u' ').toStdString() == placeholders(source).join(u' ').toStdString());
                CHECK(mnemonics(form) == mnemonics(source));
                CHECK(mnemonics(form) <= 1);
                CHECK(form.endsWith(QStringLiteral("…")) == source.endsWith(QStringLiteral("…")));
                CHECK(form.startsWith(u' ') == source.startsWith(u' '));
                CHECK(form.endsWith(u' ') == source.endsWith(u' '));
            }
        }
    }
}

TEST_CASE("both languages translate the same texts, each once") {
    const auto vietnamese = keys(translations(QStringLiteral("vi")));
    const auto malay = keys(translations(QStringLiteral("ms")));
    CHECK(missing(vietnamese, malay) == "");
    CHECK(missing(malay, vietnamese) == "");
    CHECK(vietnamese.size() == translations(QStringLiteral("vi")).size());
    CHECK(malay.size() == translations(QStringLiteral("ms")).size());
}

TEST_CASE("every text that the sources ask for can be translated") {
    const auto& messages = translations(QStringLiteral("vi"));
    std::set<std::pair<QString, QString>> inContext;
    std::set<QString> anywhere;
    for (const Translation& message : messages) {
        inContext.emplace(message.context, message.source);
        anywhere.insert(message.source);
    }
    const auto asked = textsInSources(root);
    REQUIRE(asked.size() > 400);
    for (const AskedText& text : asked) {
        INFO(text.file.toStdString() << ": " << text.context.toStdString() << ": " << text.source.toStdString());
        CHECK((text.context.isEmpty() ? anywhere.count(text.source) : inContext.count({text.context, text.source})) ==
              1);
    }
}

// A class that lupdate could not place gets its bare name as context, under which the program never looks.
TEST_CASE("every context is one that the program looks under") {
    std::set<QString> known;
    for (const AskedText& text : textsInSources(root)) known.insert(text.context);
    for (const QString& name : formClasses(root)) known.insert(name);
    for (const Translation& message : translations(QStringLiteral("vi"))) {
        INFO(spoken(message));
        CHECK((message.context.startsWith(QLatin1String("chandung::")) || known.count(message.context) == 1));
    }
}

TEST_CASE("English has a singular and a plural for every counted text") {
    std::set<Translation::Key> counted;
    for (const Translation& message : translations(QStringLiteral("vi")))
        if (message.numerus) counted.insert(message.key());
    const auto english = readTranslations(tsFile(QStringLiteral("en")));
    CHECK(missing(counted, keys(english)) == "");
    CHECK(missing(keys(english), counted) == "");
    for (const Translation& message : english) {
        INFO(spoken(message));
        CHECK(message.type.toStdString() == "");
        REQUIRE(message.forms.size() == 2);
        for (const QString& form : message.forms) {
            CHECK(placeholders(form) == placeholders(message.source));
            CHECK_FALSE(form.contains(QLatin1String("(s)")));
        }
    }
}

TEST_CASE("the program carries the translations that the files hold") {
    for (const QString& language : languages) {
        INFO(language.toStdString());
        QTranslator translator;
        REQUIRE(translator.load(QStringLiteral("chandung_") + language, QStringLiteral(":/translations")));
        for (const Translation& message : translations(language)) {
            INFO(spoken(message));
            const QString translated =
                translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                     message.comment.toUtf8().constData(), message.numerus ? 2 : -1);
            CHECK(translated.toStdString() == message.forms.value(0).toStdString());
        }
    }
}

TEST_CASE("the texts of Qt's own dialogs are translated, too, with the same placeholders and mnemonics") {
    for (const QString& language : languages) {
        INFO(language.toStdString());
        const auto messages =
            readTranslations(root + QStringLiteral("/resources/translations/qtbase_%1.ts").arg(language));
        REQUIRE(messages.size() > 500);
        for (const Translation& message : messages) {
            INFO(spoken(message));
            CHECK(message.type.toStdString() == "");
            CHECK_FALSE(message.forms.value(0).trimmed().isEmpty());
            CHECK(placeholders(message.forms.value(0)) == placeholders(message.source));
            CHECK(mnemonics(message.forms.value(0)) == mnemonics(message.source));
        }
        chandung::app::LanguageSwitch used;
        used.use(language == QLatin1String("vi") ? chandung::domain::Language::Vi : chandung::domain::Language::Ms);
        for (const auto& [context, source] : {std::pair{"QFileDialog", "File &name:"},
                                              {"QPlatformTheme", "Cancel"},
                                              {"QWidgetTextControl", "&Paste"},
                                              {"QLineEdit", "&Paste"},
                                              {"QPrintDialog", "Print"},
                                              {"QColorDialog", "Select Color"}}) {
            INFO(context);
            CHECK(QCoreApplication::translate(context, source) != QString::fromLatin1(source));
        }
    }
}

TEST_CASE("the translation files are up to date with the sources") {
    const QString lupdate = findLupdate();
    if (lupdate.isEmpty()) {
        WARN(
            "lupdate of Qt 6 is not here, so the files were not compared with what it extracts (package "
            "qt6-l10n-tools)");
        return;
    }
    const QTemporaryDir folder;
    const QString extracted = folder.filePath(QStringLiteral("chandung_vi.ts"));
    QProcess process;
    process.setWorkingDirectory(root);
    process.start(lupdate,
                  {QStringLiteral("src"), QStringLiteral("ui"), QStringLiteral("include"), QStringLiteral("-I"),
                   QStringLiteral("src"), QStringLiteral("-I"), QStringLiteral("include"), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("-ts"), extracted});
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitCode() == 0);
    const auto now = keys(readTranslations(extracted));
    const auto kept = keys(translations(QStringLiteral("vi")));
    INFO("scripts/translate.sh brings the files up to date");
    CHECK(missing(now, kept) == "");
    CHECK(missing(kept, now) == "");
}
