#include "chandung/app/sample.h"

#include "chandung/app/text.h"
#include "chandung/exchange/interchange.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <iterator>

namespace chandung::app {

namespace {

template <class T>
void append(std::vector<T>& list, std::vector<T>&& more) {
    list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void append(domain::Bundle& bundle, domain::Bundle&& more) {
    append(bundle.studies, std::move(more.studies));
    append(bundle.sources, std::move(more.sources));
    append(bundle.observations, std::move(more.observations));
    append(bundle.insights, std::move(more.insights));
    append(bundle.segments, std::move(more.segments));
    append(bundle.personas, std::move(more.personas));
    append(bundle.committees, std::move(more.committees));
    append(bundle.journeys, std::move(more.journeys));
    append(bundle.plans, std::move(more.plans));
    append(bundle.guides, std::move(more.guides));
    append(bundle.images, std::move(more.images));
    append(bundle.ownGroups, std::move(more.ownGroups));
    append(bundle.ownFields, std::move(more.ownFields));
}

}  // namespace

domain::Bundle sampleBundle(const Knowledge& knowledge, domain::Language language) {
    domain::Bundle sample;
    QStringList names = QDir(QStringLiteral(":/sample")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    // the business study first: it shows the most
    std::reverse(names.begin(), names.end());
    for (const QString& name : names) {
        QFile file(QStringLiteral(":/sample/") + name);
        if (!file.open(QIODevice::ReadOnly)) continue;
        auto read =
            exchange::readInterchange(file.readAll().toStdString(), fromQt(name), knowledge.catalogue, true, language);
        append(sample, std::move(read.bundle));
    }
    return sample;
}

}  // namespace chandung::app
