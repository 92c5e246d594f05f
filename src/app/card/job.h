#pragma once

#include "app/card/footer.h"
#include "app/card/frame.h"
#include "app/card/setting.h"

namespace chandung::app::card {

/// What all pages of a document share while it is laid out.
struct Job {
    Job(const domain::Bundle& bundle, const domain::Catalogue& catalogue, const Knowledge& knowledge,
        const CardOptions& options);

    const domain::Bundle& bundle;
    domain::Catalogue catalogue;  ///< with the workspace's own fields
    const CardOptions& options;
    Words words;
    Frame frame;

    [[nodiscard]] Setting setting(const QColor& accent) const;
    [[nodiscard]] Setting settingFor(const domain::Persona& persona) const;
    /// For pages without one owner.
    [[nodiscard]] Setting settingForSet() const;
    /// The accent of a persona; the brand's colour takes the place of the first.
    [[nodiscard]] QColor accentFor(const domain::Persona& persona) const;
};

/// A page whose footer is drawn when the number of pages is known.
struct Leaf {
    Page page;
    FooterContent footer;
    Palette palette;
    Legend legend = Legend::OnPage;
    bool footed = true;  ///< false: the cover
};

/// Footers, page numbers, and the size of the paper. The leaves are numbered from 1 and go to the end of the document.
void finish(std::vector<Leaf>& leaves, const Job& job, Document& document);

}  // namespace chandung::app::card
