#include "app/card/cardpages.h"

namespace chandung::app::card {

Document layoutCard(const domain::Persona& persona, const domain::Bundle& bundle, const domain::Catalogue& catalogue,
                    const Knowledge& knowledge, const CardOptions& options) {
    return layoutCards({persona}, bundle, catalogue, knowledge, options);
}

Document layoutCards(const std::vector<domain::Persona>& personas, const domain::Bundle& bundle,
                     const domain::Catalogue& catalogue, const Knowledge& knowledge, const CardOptions& options) {
    const Job job(bundle, catalogue, knowledge, options);
    Document document;
    document.author = options.author;
    document.language = options.language;
    QStringList names;
    for (const domain::Persona& persona : personas) {
        EvidenceBook book(bundle, job.words);
        const CardContent content = collectContent(persona, bundle, job.catalogue, job.words, options, book);
        std::vector<Leaf> leaves = layoutCardPages(content, job.settingFor(persona), job);
        finish(leaves, job, document);
        names.push_back(content.header.name);
    }
    document.title = names.size() > 3 ? job.words("title.set") : names.join(QStringLiteral(", "));
    return document;
}

}  // namespace chandung::app::card
