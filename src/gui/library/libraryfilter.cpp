#include "gui/library/libraryfilter.h"

#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"

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

storage::SummaryPart LibraryFilter::parts() const {
    using storage::SummaryPart;
    SummaryPart all = SummaryPart::Id;
    const auto need = [&all](bool set, SummaryPart part) {
        if (set) all = all | part;
    };
    need(!kind.isEmpty(), SummaryPart::Kind);
    need(!study.isEmpty(), SummaryPart::Study);
    need(!segment.isEmpty(), SummaryPart::Segment);
    need(!role.isEmpty(), SummaryPart::Roles);
    need(!archetype.isEmpty(), SummaryPart::Archetype);
    need(!tag.isEmpty(), SummaryPart::Tags);
    need(!evidence.isEmpty(), SummaryPart::Evidence);
    need(!review.isEmpty(), SummaryPart::Review | SummaryPart::Study);
    need(favourites, SummaryPart::Favourite);
    need(!words.isEmpty(),
         SummaryPart::Name | SummaryPart::Label | SummaryPart::Subtitle | SummaryPart::Tags | SummaryPart::Changed);
    return all;
}

const std::string& FilterTexts::of(const domain::PersonaSummary& summary) {
    Text& text = m_texts[summary.id];
    if (!text.words.empty() && text.changed == summary.updatedAt) return text.words;
    text.changed = summary.updatedAt;
    std::string all = summary.name + ' ' + summary.label + ' ' + summary.subtitle;
    for (const std::string& one : summary.tags) all += ' ' + one;
    text.words.assign(1, ' ');
    for (const std::string& word : domain::foldedWords(all)) text.words += ' ' + word;
    return text.words;
}

bool LibraryFilter::passes(const domain::PersonaSummary& summary, const domain::ReviewDue& due,
                           FilterTexts& texts) const {
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
    const std::string& text = texts.of(summary);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.find(' ' + app::fromQt(word)) != std::string::npos; });
}

}  // namespace chandung::gui
