#include "app/card/cardpages.h"

#include "app/card/face.h"
#include "app/card/nextpages.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

void nameCarried(Carried& carried, const domain::Catalogue& catalogue, const Words& words) {
    for (Entry& entry : carried.entries)
        if (entry.label.isEmpty())
            if (const domain::FieldDefinition* field = catalogue.field(fromQt(entry.field)))
                entry.label = words.label(field->rowLabel());
}

}  // namespace

std::vector<Leaf> layoutCardPages(const CardContent& content, const Setting& setting, const Job& job) {
    FacePage face = layoutFace(content, job.frame, setting, job.options);
    nameCarried(face.carried, job.catalogue, job.words);
    face.page.outline = content.header.name;
    std::vector<Leaf> leaves;
    leaves.push_back({face.page, content.footer, setting.palette, Legend::OnPage});
    for (Page& page : layoutNextPages(content, face, job.frame, setting, job.options))
        leaves.push_back({std::move(page), content.footer, setting.palette, Legend::Row});
    return leaves;
}

std::vector<Leaf> layoutRunningPages(const CardContent& content, const Setting& setting, const Job& job) {
    FacePage face = layoutRunningFace(content, job.frame, setting);
    nameCarried(face.carried, job.catalogue, job.words);
    face.page.outline = content.header.name;
    std::vector<Leaf> leaves;
    for (Page& page : layoutNextPages(content, face, job.frame, setting, job.options)) {
        const bool rows = std::any_of(page.blocks.begin(), page.blocks.end(),
                                      [](const Block& block) { return block.role.block == QLatin1String("evidence"); });
        leaves.push_back({std::move(page), content.footer, setting.palette, rows ? Legend::Row : Legend::OnPage});
    }
    return leaves;
}

}  // namespace chandung::app::card
