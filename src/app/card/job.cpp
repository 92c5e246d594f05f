#include "app/card/job.h"

#include "app/card/mirror.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

/// The catalogue with the workspace's own fields, when the caller has not put them in.
domain::Catalogue completed(const domain::Catalogue& catalogue, const domain::Bundle& bundle) {
    const bool missing =
        std::any_of(bundle.ownFields.begin(), bundle.ownFields.end(),
                    [&](const domain::FieldDefinition& field) { return catalogue.field(field.key) == nullptr; });
    return missing ? catalogue.with(bundle.ownGroups, bundle.ownFields) : catalogue;
}

void enlarge(Page& page, double factor) {
    if (factor == 1) return;
    page.size *= factor;
    for (Item& item : page.items) item = scaled(item, factor);
    for (Block& block : page.blocks) block.rect = QRectF(block.rect.topLeft() * factor, block.rect.size() * factor);
}

}  // namespace

Job::Job(const domain::Bundle& theBundle, const domain::Catalogue& theCatalogue, const Knowledge& knowledge,
         const CardOptions& theOptions)
    : bundle(theBundle),
      catalogue(completed(theCatalogue, theBundle)),
      options(theOptions),
      words(knowledge, theOptions.language),
      frame(frameOf(theOptions)) {}

Setting Job::setting(const QColor& accent) const {
    return Setting{words, themePalette(options.theme, accent)};
}

Setting Job::settingFor(const domain::Persona& persona) const {
    Setting result = setting(accentFor(persona));
    if (persona.kind == domain::CustomerKind::B2c) result.keyWidth = 27 * mm;
    return result;
}

Setting Job::settingForSet() const {
    return setting(QColor(0x2E, 0x3A, 0x46));
}

QColor Job::accentFor(const domain::Persona& persona) const {
    const QColor accent = card::accentFor(persona, bundle);
    if (!options.brandAccent.isValid()) return accent;
    const bool first = persona.studyId.isNull() || accent == accentByPlace(0);
    return first ? readable(options.brandAccent) : accent;
}

namespace {

/// The page on which the list of evidence begins; 0: there is none.
int evidencePageOf(const std::vector<Leaf>& leaves) {
    for (std::size_t i = 0; i < leaves.size(); ++i)
        for (const Block& block : leaves[i].page.blocks)
            if (block.role.block == QLatin1String("evidence")) return static_cast<int>(i) + 1;
    return 0;
}

}  // namespace

void finish(std::vector<Leaf>& leaves, const Job& job, Document& document) {
    PageNumber number{1, static_cast<int>(leaves.size()), evidencePageOf(leaves)};
    for (Leaf& leaf : leaves) {
        const Setting setting{job.words, leaf.palette};
        if (leaf.footed) placeFooter(leaf.page, leaf.footer, leaf.legend, job.frame, setting, job.options, number);
        ++number.page;
    }
    mirrorSections(leaves);
    for (Leaf& leaf : leaves) {
        enlarge(leaf.page, job.frame.factor);
        document.pages.push_back(std::move(leaf.page));
    }
}

}  // namespace chandung::app::card
