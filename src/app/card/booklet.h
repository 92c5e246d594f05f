#pragma once

#include "app/card/job.h"

namespace chandung::app::card {

/// What a booklet shows, in this order.
struct BookletContent {
    std::vector<const domain::Persona*> personas;
    std::vector<std::vector<const domain::Persona*>> comparisons;
    std::vector<const domain::Committee*> committees;
    std::vector<const domain::Journey*> journeys;
};

/// Cover, contents, cards, comparisons, committees, journeys and one list of evidence; adds nothing when there is
/// nothing to show. Returns the title.
[[nodiscard]] QString layoutBooklet(const BookletContent& content, const Job& job, std::vector<Leaf>& leaves);

}  // namespace chandung::app::card
