#include "gui/library/libraryfilter.h"

#include "chandung/app/text.h"
#include "gui/components/foundwords.h"

#include <algorithm>

namespace chandung::gui {

using app::toQt;

namespace {

bool isWanted(const QString& wanted, const domain::Uuid& id) {
    return wanted.isEmpty() || toQt(id.str()) == wanted;
}

bool evidencePasses(const QString& wanted, const domain::PersonaSummary& summary) {
    if (wanted.isEmpty()) return true;
    if (wanted == QLatin1String("none")) return summary.backed == 0;
    if (wanted == QLatin1String("all")) return summary.statements > 0 && summary.backed == summary.statements;
    if (wanted == QLatin1String("half")) return summary.backed > 0 && summary.backed * 2 >= summary.statements;
    return summary.backed > 0;
}

bool reviewPasses(const QString& wanted, const domain::ReviewDue& due) {
    if (wanted.isEmpty()) return true;
    if (wanted == QLatin1String("overdue")) return due.overdue();
    if (wanted == QLatin1String("month")) return due.known && due.daysLeft <= 31;
    return !due.known;
}

}  // namespace

bool LibraryFilter::any() const {
    return !words.isEmpty() || favourites ||
           !(kind + study + segment + role + archetype + tag + evidence + review).isEmpty();
}

bool LibraryFilter::passes(const domain::PersonaSummary& summary, const domain::ReviewDue& due) const {
    if (!kind.isEmpty() && toQt(domain::code(summary.kind)) != kind) return false;
    if (!isWanted(study, summary.studyId) || !isWanted(segment, summary.segmentId)) return false;
    if (!archetype.isEmpty() && toQt(summary.archetype) != archetype) return false;
    if (favourites && !summary.favourite) return false;
    if (!role.isEmpty() && std::none_of(summary.roles.begin(), summary.roles.end(),
                                        [&](domain::Role one) { return toQt(domain::code(one)) == role; }))
        return false;
    if (!tag.isEmpty() && std::find(summary.tags.begin(), summary.tags.end(), app::fromQt(tag)) == summary.tags.end())
        return false;
    if (!evidencePasses(evidence, summary) || !reviewPasses(review, due)) return false;
    if (words.isEmpty()) return true;
    std::string text = summary.name + ' ' + summary.label + ' ' + summary.subtitle;
    for (const std::string& one : summary.tags) text += ' ' + one;
    return foundwords::matches(toQt(text), words);
}

}  // namespace chandung::gui
