#include "app/card/booklet.h"
#include "app/card/committeepages.h"
#include "app/card/comparisonpages.h"
#include "app/card/evidencepages.h"
#include "app/card/fullpages.h"
#include "app/card/journeypages.h"
#include "chandung/domain/error.h"

#include <algorithm>
#include <array>

namespace chandung::app::card {

using domain::Error;
using domain::ErrorCode;

namespace {

bool contains(const std::vector<domain::Uuid>& ids, const domain::Uuid& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

const char* layoutCode(Layout layout) {
    static constexpr std::array names{"card", "full", "comparison", "committee", "journey", "booklet"};
    return names[static_cast<std::size_t>(layout)];
}

namespace {

/// The journeys asked for: by their own ids, else those of the named personas, else all.
std::vector<const domain::Journey*> journeysOf(const Selection& selection, const domain::Bundle& bundle) {
    std::vector<const domain::Journey*> list;
    for (const domain::Uuid& id : selection.journeys)
        if (const domain::Journey* journey = domain::findById(bundle.journeys, id)) list.push_back(journey);
    if (!selection.journeys.empty()) return list;
    for (const domain::Journey& journey : bundle.journeys)
        if (selection.personas.empty() || contains(selection.personas, journey.personaId)) list.push_back(&journey);
    return list;
}

/// The committees asked for: by their own ids, else those in which a named persona takes part, else all.
std::vector<const domain::Committee*> committeesOf(const Selection& selection, const domain::Bundle& bundle) {
    std::vector<const domain::Committee*> list;
    for (const domain::Uuid& id : selection.committees)
        if (const domain::Committee* committee = domain::findById(bundle.committees, id)) list.push_back(committee);
    if (!selection.committees.empty()) return list;
    for (const domain::Committee& committee : bundle.committees) {
        const bool taking =
            std::any_of(committee.members.begin(), committee.members.end(),
                        [&](const domain::Member& member) { return contains(selection.personas, member.personaId); });
        if (selection.personas.empty() || taking) list.push_back(&committee);
    }
    return list;
}

std::vector<const domain::Persona*> personasOf(const Selection& selection, const domain::Bundle& bundle) {
    std::vector<const domain::Persona*> list;
    if (selection.personas.empty())
        for (const domain::Persona& persona : bundle.personas) list.push_back(&persona);
    for (const domain::Uuid& id : selection.personas)
        if (const domain::Persona* persona = domain::findById(bundle.personas, id)) list.push_back(persona);
    return list;
}

/// What is put side by side: the named ones, else each study's in tables of like length, at most six.
std::vector<std::vector<const domain::Persona*>> comparedSets(const Selection& selection,
                                                              const domain::Bundle& bundle) {
    std::vector<std::vector<const domain::Persona*>> studies;
    if (!selection.personas.empty()) {
        studies.push_back(personasOf(selection, bundle));
    } else {
        std::vector<domain::Uuid> known;
        for (const domain::Persona& persona : bundle.personas) {
            const auto at = std::find(known.begin(), known.end(), persona.studyId);
            if (at == known.end()) {
                known.push_back(persona.studyId);
                studies.push_back({&persona});
            } else {
                studies[static_cast<std::size_t>(at - known.begin())].push_back(&persona);
            }
        }
    }
    std::vector<std::vector<const domain::Persona*>> sets;
    for (const auto& study : studies) {
        if (study.size() < 2) continue;
        const std::size_t tables = (study.size() + mostCompared - 1) / mostCompared;
        for (std::size_t i = 0; i < tables; ++i)
            sets.emplace_back(study.begin() + static_cast<std::ptrdiff_t>(study.size() * i / tables),
                              study.begin() + static_cast<std::ptrdiff_t>(study.size() * (i + 1) / tables));
    }
    return sets;
}

void append(std::vector<Leaf>& leaves, std::vector<Leaf> more) {
    for (Leaf& leaf : more) leaves.push_back(std::move(leaf));
}

Document filled(Layout layout, Document document) {
    if (document.pages.empty()) throw Error(ErrorCode::NothingToShow, {layoutCode(layout)});
    return document;
}

}  // namespace

Document layoutDocument(Layout layout, const Selection& selection, const domain::Bundle& bundle,
                        const domain::Catalogue& catalogue, const Knowledge& knowledge, const CardOptions& options) {
    if (layout == Layout::Comparison && selection.personas.size() > mostCompared && !selection.severalTables)
        throw Error(ErrorCode::NothingToShow, {layoutCode(layout), std::to_string(mostCompared)});
    if (layout == Layout::Card) {
        std::vector<domain::Persona> personas;
        for (const domain::Persona* persona : personasOf(selection, bundle)) personas.push_back(*persona);
        return filled(layout, layoutCards(personas, bundle, catalogue, knowledge, options));
    }
    const Job job(bundle, catalogue, knowledge, options);
    Document document;
    document.author = options.author;
    document.language = options.language;
    std::vector<Leaf> leaves;
    if (layout == Layout::Journey) {
        const auto journeys = journeysOf(selection, bundle);
        for (const domain::Journey* journey : journeys) append(leaves, layoutJourneyPages(*journey, job));
        document.title = journeys.size() == 1 ? journeyTitle(*journeys.front(), job) : job.words("title.journeys");
    }
    if (layout == Layout::Committee) {
        const auto committees = committeesOf(selection, bundle);
        for (const domain::Committee* committee : committees) append(leaves, layoutCommitteePages(*committee, job));
        document.title =
            committees.size() == 1 ? committeeTitle(*committees.front(), job) : job.words("title.committees");
    }
    if (layout == Layout::Full)
        for (const domain::Persona* persona : personasOf(selection, bundle)) {
            EvidenceBook book(bundle, job.words);
            const CardContent content = collectContent(*persona, bundle, job.catalogue, job.words, options, book);
            std::vector<Leaf> own = layoutFullPages(*persona, content, job.settingFor(*persona), job);
            finish(own, job, document);
            document.title = document.title.isEmpty() ? content.header.name : job.words("title.set");
        }
    if (layout == Layout::Comparison) {
        EvidenceBook book(bundle, job.words);
        for (const auto& set : comparedSets(selection, bundle))
            append(leaves, layoutComparisonPages(set, job, book, true));
        if (!leaves.empty())
            append(leaves, layoutEvidencePages(book.entries(), {}, collectFooter(nullptr, job.words, options),
                                               job.settingForSet(), job));
        document.title = job.words("title.comparison");
    }
    if (layout == Layout::Booklet) {
        const BookletContent content{personasOf(selection, bundle), comparedSets(selection, bundle),
                                     committeesOf(selection, bundle), journeysOf(selection, bundle)};
        document.title = layoutBooklet(content, job, leaves);
    }
    finish(leaves, job, document);
    return filled(layout, std::move(document));
}

}  // namespace chandung::app::card
