#pragma once

#include "app/card/content.h"
#include "app/card/job.h"

namespace chandung::app::card {

/// One line of the contents: a persona with its face, or another page.
struct ContentsEntry {
    HeaderContent header;  ///< personas only
    QString roles;
    QString icon;  ///< other pages only
    QString title;
    QString sub;
    QColor accent;
    int page = 0;
};

struct Contents {
    std::vector<ContentsEntry> personas;
    std::vector<ContentsEntry> others;
    int evidencePage = 0;
};

/// The contents of a booklet. How many pages it takes does not depend on the page numbers.
[[nodiscard]] std::vector<Leaf> layoutContentsPages(const Contents& contents, const FooterContent& footer,
                                                    const Setting& setting, const Job& job);

}  // namespace chandung::app::card
