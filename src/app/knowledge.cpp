#include "chandung/app/knowledge.h"

#include "chandung/exchange/cataloguereader.h"

#include <QFile>

#include <set>

namespace chandung::app {

namespace {

/// A file compiled into the program; empty when it is not there.
std::string resource(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

}  // namespace

Knowledge Knowledge::load() {
    Knowledge knowledge;
    knowledge.catalogue = exchange::readCatalogue(resource(QStringLiteral(":/catalog/fields.json")));
    knowledge.method = exchange::readMethod(resource(QStringLiteral(":/catalog/method.json")));
    if (const std::string words = resource(QStringLiteral(":/catalog/card.json")); !words.empty())
        knowledge.cardWords = exchange::readWords(words);
    return knowledge;
}

const std::string& Knowledge::word(const std::string& key, domain::Language language) const {
    static thread_local std::set<std::string> missing;  // so that what is returned outlives the call
    const auto found = cardWords.find(key);
    return found == cardWords.end() ? *missing.insert(key).first : found->second.in(language);
}

}  // namespace chandung::app
