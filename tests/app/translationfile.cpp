#include "translationfile.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <stdexcept>

namespace chandung::test {

namespace {

QString contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error(path.toStdString() + " cannot be read");
    return QString::fromUtf8(file.readAll());
}

Translation readMessage(QXmlStreamReader& xml, const QString& context) {
    Translation message;
    message.context = context;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (message.numerus) {
                while (xml.readNextStartElement()) message.forms.append(xml.readElementText());
            } else {
                message.forms.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QStringList filesBelow(const QString& folder, const QStringList& patterns) {
    QStringList files;
    QDirIterator walk(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) files.append(walk.next());
    files.sort();
    return files;
}

/// The value of literals that stand one after another: "a\"" "b" is a"b.
QString literalValue(const QString& literals) {
    static const QRegularExpression one(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    QString value;
    for (auto found = one.globalMatch(literals); found.hasNext();) value += found.next().captured(1);
    value.replace(QLatin1String("\\\""), QLatin1String("\""));
    value.replace(QLatin1String("\\n"), QLatin1String("\n"));
    return value;
}

}  // namespace

std::vector<Translation> readTranslations(const QString& path) {
    QXmlStreamReader xml(contentOf(path));
    std::vector<Translation> messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("message")) {
                messages.push_back(readMessage(xml, context));
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    if (xml.hasError()) throw std::runtime_error((path + QStringLiteral(": ") + xml.errorString()).toStdString());
    return messages;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?\\d{1,2}|%L?n"));
    QStringList all;
    for (auto found = place.globalMatch(text); found.hasNext();) all.append(found.next().captured());
    all.sort();
    return all;
}

int mnemonics(const QString& text) {
    static const QRegularExpression marked(QStringLiteral("(?:&&)|(&[\\p{L}\\p{N}])"));
    int count = 0;
    for (auto found = marked.globalMatch(text); found.hasNext();)
        if (found.next().capturedLength(1) > 0) ++count;
    return count;
}

std::vector<AskedText> textsInSources(const QString& root) {
    static const QRegularExpression asked(QStringLiteral(
        R"re((?:\btr\(|\bQT_TR_(?:N_)?NOOP\(|\btranslate\(\s*"([\w:]+)",|\bQT_TRANSLATE_(?:N_)?NOOP\(\s*"([\w:]+)",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    std::vector<AskedText> texts;
    for (const QString& folder : {QStringLiteral("/src"), QStringLiteral("/include")}) {
        for (const QString& file : filesBelow(root + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
            const QString content = contentOf(file);
            for (auto found = asked.globalMatch(content); found.hasNext();) {
                const auto match = found.next();
                texts.push_back({file.mid(root.size() + 1), match.captured(1) + match.captured(2),
                                 literalValue(match.captured(3))});
            }
        }
    }
    return texts;
}

QStringList formClasses(const QString& root) {
    static const QRegularExpression name(QStringLiteral("<class>([\\w:]+)</class>"));
    QStringList classes;
    for (const QString& file : filesBelow(root + QStringLiteral("/ui"), {QStringLiteral("*.ui")}))
        classes.append(name.match(contentOf(file)).captured(1));
    return classes;
}

}  // namespace chandung::test
