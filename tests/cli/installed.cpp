// What an installed program has beside itself agrees with the program: its version, its commands and options, its file
// type, and the three languages.
#include "catch.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <map>
#include <set>

using namespace chandung::test;

namespace {

const QString desktopFolder = QStringLiteral(CHANDUNG_SOURCE_DIR "/resources/desktop/");
const QString appId = QStringLiteral("org.chandung.Chandung");
const QString mimeType = QStringLiteral("application/vnd.chandung.workspace");

QString textOf(const QString& file) {
    return QString::fromStdString(readFile((desktopFolder + file).toStdString()));
}

std::map<QString, QString> desktopEntry() {
    std::map<QString, QString> entry;
    for (const QString& line : textOf(appId + QStringLiteral(".desktop")).split(QLatin1Char('\n'))) {
        const qsizetype at = line.indexOf(QLatin1Char('='));
        if (at > 0) entry[line.left(at)] = line.mid(at + 1);
    }
    return entry;
}

/// The texts of an element by language, in the order of the file; "" stands for English.
std::map<QString, QStringList> textsIn(const QString& file, const QString& element) {
    std::map<QString, QStringList> texts;
    QXmlStreamReader xml(textOf(file));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != element) continue;
        const QString language = xml.attributes().value(QStringLiteral("xml:lang")).toString();
        texts[language] << xml.readElementText();
    }
    REQUIRE_FALSE(xml.hasError());
    return texts;
}

/// What a checker says; it has to be installed (scripts/bootstrap.sh).
std::string said(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return process.exitCode() == 0 ? std::string() : process.readAll().toStdString();
}

std::set<QString> optionsIn(const QString& text) {
    std::set<QString> found;
    static const QRegularExpression option(QStringLiteral("--[a-z][a-z-]*"));
    for (const auto& match : option.globalMatch(text)) found.insert(match.captured());
    return found;
}

QString manual(const QString& language) {
    return textOf(QStringLiteral("chandung%1.1").arg(language)).replace(QStringLiteral("\\-"), QStringLiteral("-"));
}

QStringList commands(const Program& program) {
    QStringList found;
    static const QRegularExpression line(QStringLiteral("^  ([a-z]+) "), QRegularExpression::MultilineOption);
    for (const auto& match : line.globalMatch(QString::fromStdString(program.call({"--help"}).out)))
        found << match.captured(1);
    return found;
}

}  // namespace

TEST_CASE("the menu entry speaks three languages and opens the program's own files") {
    const auto entry = desktopEntry();
    for (const char* key : {"GenericName", "Comment", "Keywords"}) {
        INFO(key);
        const QString name = QString::fromLatin1(key);
        const QString english = entry.at(name);
        const QString vietnamese = entry.at(name + QStringLiteral("[vi]"));
        const QString malay = entry.at(name + QStringLiteral("[ms]"));
        CHECK(std::set<QString>{english, vietnamese, malay}.size() == 3);
    }
    CHECK(entry.at(QStringLiteral("Exec")) == QStringLiteral("chandung %f"));
    CHECK(entry.at(QStringLiteral("Icon")) == appId);
    CHECK(entry.at(QStringLiteral("MimeType")) == mimeType + QLatin1Char(';'));
    CHECK(said(QStringLiteral("desktop-file-validate"), {desktopFolder + appId + QStringLiteral(".desktop")}) == "");
}

TEST_CASE("the store page says everything in three languages, and is valid") {
    const QString file = appId + QStringLiteral(".metainfo.xml");
    for (const char* element : {"summary", "p", "li"}) {
        INFO(element);
        auto texts = textsIn(file, QString::fromLatin1(element));
        REQUIRE_FALSE(texts[QString()].isEmpty());
        CHECK(texts[QStringLiteral("vi")].size() == texts[QString()].size());
        CHECK(texts[QStringLiteral("ms")].size() == texts[QString()].size());
        CHECK(texts.size() == 3);
    }
    CHECK(textsIn(file, QStringLiteral("mediatype")).at(QString()) == QStringList{mimeType});
    CHECK(textsIn(file, QStringLiteral("launchable")).at(QString()) == QStringList{appId + QStringLiteral(".desktop")});
    CHECK(said(QStringLiteral("appstreamcli"),
               {QStringLiteral("validate"), QStringLiteral("--no-net"), desktopFolder + file}) == "");
}

TEST_CASE("a new workspace is known by its first bytes, without its ending") {
    const Program program;
    REQUIRE(program.run(words(program, "new %a.chandung")).code == 0);
    const std::string bytes = program.bytes("a.chandung");
    const QString file = appId + QStringLiteral(".mime.xml");
    const QString text = textOf(file);
    static const QRegularExpression magic(
        QStringLiteral("type=\"big32\" offset=\"(\\d+)\" value=\"0x([0-9A-Fa-f]+)\""));
    const auto match = magic.match(text);
    REQUIRE(match.hasMatch());
    const auto wanted = QByteArray::fromHex(match.captured(2).toLatin1()).toStdString();
    CHECK(bytes.substr(match.captured(1).toUInt(), wanted.size()) == wanted);
    auto names = textsIn(file, QStringLiteral("comment"));
    CHECK(names.size() == 3);
    CHECK(std::set<QString>{names[QString()].value(0), names[QStringLiteral("vi")].value(0),
                            names[QStringLiteral("ms")].value(0)}
              .size() == 3);
    CHECK(text.contains(QStringLiteral("type=\"%1\"").arg(mimeType)));
    CHECK(text.contains(QStringLiteral("pattern=\"*.chandung\"")));
    CHECK(QFile::exists(desktopFolder + QString(mimeType).replace(QLatin1Char('/'), QLatin1Char('-')) +
                        QStringLiteral(".svg")));
}

TEST_CASE("the manual in each language, the completion and the documents know every command and option") {
    const Program program;
    const QStringList names = commands(program);
    REQUIRE(names.size() >= 11);
    const QString completion = textOf(QStringLiteral("chandung.bash"));
    const QString documents = QString::fromStdString(readFile(CHANDUNG_SOURCE_DIR "/docs/cli.md"));
    for (const QString& name : names) {
        INFO(name.toStdString());
        const QString help = QString::fromStdString(program.call({name.toStdString(), "--help"}).out);
        for (const char* language : {"", ".vi", ".ms"}) {
            const QString text = manual(QString::fromLatin1(language));
            INFO("manual " << language);
            CHECK(text.contains(
                QRegularExpression(QStringLiteral("^\\.BI \"%1 ").arg(name), QRegularExpression::MultilineOption)));
            const auto there = optionsIn(text);
            for (const QString& option : optionsIn(help)) {
                INFO(option.toStdString());
                CHECK(there.count(option) == 1);
                CHECK(completion.contains(option));
            }
        }
        CHECK(documents.contains(QStringLiteral("`%1 ").arg(name)));
        CHECK(completion.count(QRegularExpression(QStringLiteral("\\b%1\\b").arg(name))) >= 2);
    }
}

TEST_CASE("every file names the version that the program has") {
    const QString version = QStringLiteral(CHANDUNG_VERSION);
    for (const char* language : {"", ".vi", ".ms"})
        CHECK(manual(QString::fromLatin1(language)).contains(QStringLiteral("\"chandung %1\"").arg(version)));
    QXmlStreamReader xml(textOf(appId + QStringLiteral(".metainfo.xml")));
    QString newest;
    while (!xml.atEnd() && newest.isEmpty())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("release"))
            newest = xml.attributes().value(QStringLiteral("version")).toString();
    CHECK(newest == version);
}
