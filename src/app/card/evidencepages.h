#pragma once

#include "app/card/content.h"
#include "app/card/job.h"

namespace chandung::app::card {

/// What a persona only assumes so far.
struct OpenList {
    QString name;
    std::vector<Entry> entries;
};

/// The numbered list of evidence of a document, and what must still be checked for each persona. Empty without either.
[[nodiscard]] std::vector<Leaf> layoutEvidencePages(const std::vector<EvidenceEntry>& evidence,
                                                    const std::vector<OpenList>& open, const FooterContent& footer,
                                                    const Setting& setting, const Job& job);

/// The title of a page of a set, with a quieter line below it. Returns the y below.
double placePageTitle(Page& page, const QString& title, const QString& sub, const Frame& frame, const Setting& setting);

}  // namespace chandung::app::card
