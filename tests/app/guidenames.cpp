// What the guide prints in bold is the name of a button, field or page: it is called exactly so in the program, in
// every language. (Menu entries with ▸ are compared with the menus themselves in tests/gui/help.cpp.)
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include "catch.h"
#include "translationfile.h"

namespace {

const QString root = QStringLiteral(CHANDUNG_SOURCE_DIR);

QByteArray read(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Without the letters of menus, with … where the program puts a number or a name.
QString plain(QString text) {
    static const QRegularExpression place(QStringLiteral("%(n|L?[0-9])"));
    return text.remove(QLatin1Char('&')).replace(place, QStringLiteral("…")).toCaseFolded();
}

void addTexts(const QJsonValue& value, const QString& language, QSet<QString>& texts) {
    if (value.isArray()) {
        for (const QJsonValue part : value.toArray()) addTexts(part, language, texts);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto part = object.begin(); part != object.end(); ++part)
        if (part.key() == language && part.value().isString())
            texts += plain(part.value().toString());
        else
            addTexts(part.value(), language, texts);
}

/// Every text that the window may show in a language: translations, and the words of the method.
QSet<QString> textsOf(const QString& language) {
    QSet<QString> texts;
    const QString other = language == QLatin1String("en") ? QStringLiteral("vi") : language;
    for (const auto& message :
         chandung::test::readTranslations(root + QStringLiteral("/resources/translations/chandung_%1.ts").arg(other))) {
        if (language == QLatin1String("en"))
            texts += plain(message.source);
        else
            for (const QString& form : message.forms) texts += plain(form);
    }
    for (const QString& name :
         QDir(root + QStringLiteral("/resources/catalog")).entryList({QStringLiteral("*.json")})) {
        const QJsonDocument file = QJsonDocument::fromJson(read(root + QStringLiteral("/resources/catalog/") + name));
        REQUIRE_FALSE(file.isNull());
        addTexts(file.isArray() ? QJsonValue(file.array()) : QJsonValue(file.object()), language, texts);
    }
    return texts;
}

}  // namespace

TEST_CASE("what the guide prints in bold is called exactly so in the program, in every language") {
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("vi"), QStringLiteral("ms"));
    const QSet<QString> texts = textsOf(language);
    REQUIRE(texts.size() > 1000);
    const QDir folder(root + QStringLiteral("/docs/guide/") + language);
    int names = 0;
    for (const QString& page : folder.entryList({QStringLiteral("*.md")})) {
        static const QRegularExpression bold(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
        for (const auto& match : bold.globalMatch(QString::fromUtf8(read(folder.filePath(page))))) {
            QString name = match.captured(1);
            if (name.contains(QStringLiteral("▸"))) continue;
            if (name.endsWith(QLatin1Char('.'))) name.chop(1);  // begins a paragraph
            INFO(language.toStdString() << " " << page.toStdString() << ": " << name.toStdString());
            CHECK(texts.contains(plain(name)));
            ++names;
        }
    }
    CHECK(names >= 25);
}
