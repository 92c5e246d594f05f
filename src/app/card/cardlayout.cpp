#include "app/card/face.h"
#include "app/card/footer.h"
#include "app/card/nextpages.h"

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

QColor accentWith(const domain::Persona& persona, const domain::Bundle& bundle, const CardOptions& options) {
    const QColor accent = accentFor(persona, bundle);
    if (!options.brandAccent.isValid()) return accent;
    // The brand's colour takes the place of the first accent.
    const domain::Uuid none;
    const bool first = persona.studyId == none || accent == accentByPlace(0);
    return first ? readable(options.brandAccent) : accent;
}

void nameCarried(Carried& carried, const domain::Catalogue& catalogue, const Words& words) {
    for (Entry& entry : carried.entries)
        if (entry.label.isEmpty())
            if (const domain::FieldDefinition* field = catalogue.field(fromQt(entry.field)))
                entry.label = words.label(field->rowLabel());
}

void enlarge(Page& page, double factor) {
    if (factor == 1) return;
    page.size *= factor;
    for (Item& item : page.items) item = scaled(item, factor);
    for (Block& block : page.blocks) block.rect = QRectF(block.rect.topLeft() * factor, block.rect.size() * factor);
}

std::vector<Page> layoutPages(const domain::Persona& persona, const domain::Bundle& bundle,
                              const domain::Catalogue& catalogue, const Knowledge& knowledge,
                              const CardOptions& options) {
    const Words words(knowledge, options.language);
    const CardContent content = collectContent(persona, bundle, catalogue, words, options);
    const Frame frame = frameOf(options);
    Setting setting{words, calmPalette(accentWith(persona, bundle, options))};
    if (persona.kind == domain::CustomerKind::B2c) setting.keyWidth = 27 * mm;

    FacePage face = layoutFace(content, frame, setting, options);
    nameCarried(face.carried, catalogue, words);
    std::vector<Page> pages{face.page};
    for (Page& page : layoutNextPages(content, face, frame, setting, options)) pages.push_back(std::move(page));
    PageNumber number{1, static_cast<int>(pages.size())};
    for (Page& page : pages) {
        placeFooter(page, content, frame, setting, options, number);
        ++number.page;
        enlarge(page, frame.factor);
    }
    return pages;
}

}  // namespace

Document layoutCard(const domain::Persona& persona, const domain::Bundle& bundle, const domain::Catalogue& catalogue,
                    const Knowledge& knowledge, const CardOptions& options) {
    return layoutCards({persona}, bundle, catalogue, knowledge, options);
}

Document layoutCards(const std::vector<domain::Persona>& personas, const domain::Bundle& bundle,
                     const domain::Catalogue& catalogue, const Knowledge& knowledge, const CardOptions& options) {
    const domain::Catalogue whole = completed(catalogue, bundle);
    Document document;
    document.author = options.author;
    document.language = options.language;
    QStringList names;
    for (const domain::Persona& persona : personas) {
        for (Page& page : layoutPages(persona, bundle, whole, knowledge, options))
            document.pages.push_back(std::move(page));
        names.push_back(document.pages.back().persona);
    }
    document.title =
        names.size() > 3 ? Words(knowledge, options.language)("title.set") : names.join(QStringLiteral(", "));
    return document;
}

}  // namespace chandung::app::card
