#include "chandung/app/knowledge.h"

#include "chandung/exchange/compiledknowledge.h"

#include <QResource>

#include <set>

namespace chandung::app {

Knowledge Knowledge::load() {
    const QResource file(QStringLiteral(":/catalog/catalogue.bin"));
    exchange::BuiltInKnowledge built = exchange::readCompiledKnowledge(
        {reinterpret_cast<const char*>(file.data()), static_cast<std::size_t>(file.size())});
    return {std::move(built.catalogue), domain::Method(std::move(built.method)), std::move(built.cardWords)};
}

const std::string& Knowledge::word(const std::string& key, domain::Language language) const {
    static thread_local std::set<std::string> missing;  // so that what is returned outlives the call
    const auto found = cardWords.find(key);
    return found == cardWords.end() ? *missing.insert(key).first : found->second.in(language);
}

}  // namespace chandung::app
