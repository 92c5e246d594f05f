#include "app/card/cardpages.h"

#include "app/card/face.h"
#include "app/card/nextpages.h"

#include <algorithm>
#include <optional>

namespace chandung::app::card {

namespace {

void nameCarried(Carried& carried, const domain::Catalogue& catalogue, const Words& words) {
    for (Entry& entry : carried.entries)
        if (entry.label.isEmpty())
            if (const domain::FieldDefinition* field = catalogue.field(fromQt(entry.field)))
                entry.label = words.label(field->rowLabel());
}

constexpr double partGap = 14;

Leaf leafOf(Page page, const CardContent& content, const Setting& setting) {
    const bool rows = std::any_of(page.blocks.begin(), page.blocks.end(),
                                  [](const Block& block) { return block.role.block == QLatin1String("evidence"); });
    return {std::move(page), content.footer, setting.palette, rows ? Legend::Row : Legend::OnPage};
}

/// The face of a persona of whom little is known: the evidence goes on below, then what is still to be found out.
/// Nothing when that is more than a page.
std::optional<Leaf> sparseLeaf(const CardContent& content, FacePage face, const Setting& setting, const Job& job) {
    const bool more = std::any_of(content.blocks.begin(), content.blocks.end(),
                                  [](const BlockContent& block) { return block.page != 1; });
    if (more || face.journeyMoved || !face.sparse()) return std::nullopt;
    face.runsFrom = face.end > face.begin ? face.end + partGap : face.begin + 2;
    // What must be checked stands with its marks a few lines above.
    CardContent known = content;
    known.assumptions.clear();
    std::vector<Page> pages = layoutNextPages(known, face, job.frame, setting, job.options);
    if (pages.size() != 1) return std::nullopt;
    return leafOf(std::move(pages.front()), content, setting);
}

}  // namespace

std::vector<Leaf> layoutCardPages(const CardContent& content, const Setting& setting, const Job& job) {
    FacePage face = layoutFace(content, job.frame, setting, job.options);
    nameCarried(face.carried, job.catalogue, job.words);
    face.page.outline = content.header.name;
    if (std::optional<Leaf> only = sparseLeaf(content, face, setting, job)) return {*only};
    std::vector<Leaf> leaves;
    leaves.push_back({face.page, content.footer, setting.palette, Legend::OnPage});
    if (face.sparse())
        placeUnknown(leaves.front().page, content.unknown, job.frame, setting, face.begin, face.end + partGap,
                     face.bottom);
    for (Page& page : layoutNextPages(content, face, job.frame, setting, job.options))
        leaves.push_back({std::move(page), content.footer, setting.palette, Legend::Row});
    return leaves;
}

std::vector<Leaf> layoutRunningPages(const CardContent& content, const Setting& setting, const Job& job) {
    FacePage face = layoutRunningFace(content, job.frame, setting);
    nameCarried(face.carried, job.catalogue, job.words);
    face.page.outline = content.header.name;
    std::vector<Leaf> leaves;
    for (Page& page : layoutNextPages(content, face, job.frame, setting, job.options))
        leaves.push_back(leafOf(std::move(page), content, setting));
    return leaves;
}

}  // namespace chandung::app::card
