#include "cli/lookup.h"

#include "chandung/domain/error.h"

#include <algorithm>
#include <cctype>

namespace chandung::cli {

namespace {

using domain::Uuid;

struct Candidate {
    Uuid id;
    std::string name;
};

std::string lowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// The only candidate that fits; null when none does.
template <class Fits>
Uuid onlyOne(const std::vector<Candidate>& candidates, const std::string& kind, const std::string& text, Fits fits) {
    Uuid found;
    for (const Candidate& candidate : candidates) {
        if (!fits(candidate)) continue;
        if (!found.isNull()) throw domain::Error(domain::ErrorCode::Ambiguous, {kind, text});
        found = candidate.id;
    }
    return found;
}

Uuid find(const std::vector<Candidate>& candidates, const std::string& kind, const std::string& text) {
    const auto given = Uuid::parse(text);
    const std::string beginning = lowerCase(text);
    const auto hasId = [&](const Candidate& candidate) { return given && candidate.id == *given; };
    const auto hasName = [&](const Candidate& candidate) { return candidate.name == text; };
    const auto begins = [&](const Candidate& candidate) {
        return !text.empty() && candidate.id.str().starts_with(beginning);
    };
    if (const Uuid id = onlyOne(candidates, kind, text, hasId); !id.isNull()) return id;
    if (const Uuid id = onlyOne(candidates, kind, text, hasName); !id.isNull()) return id;
    if (const Uuid id = onlyOne(candidates, kind, text, begins); !id.isNull()) return id;
    throw domain::Error(domain::ErrorCode::NotFound, {kind, text});
}

}  // namespace

Uuid findPersona(const app::Workspace& workspace, const std::string& text) {
    std::vector<Candidate> candidates;
    for (const domain::PersonaSummary& persona : workspace.personaSummaries())
        candidates.push_back({persona.id, persona.name});
    return find(candidates, "persona", text);
}

Uuid findStudy(const app::Workspace& workspace, const std::string& text) {
    std::vector<Candidate> candidates;
    for (const domain::Study& study : workspace.all<domain::Study>()) candidates.push_back({study.id, study.name});
    return find(candidates, "study", text);
}

domain::Dataset findDataset(const app::Workspace& workspace, const std::string& text) {
    std::vector<Candidate> candidates;
    const std::vector<domain::Dataset> all = workspace.all<domain::Dataset>();
    for (const domain::Dataset& dataset : all) candidates.push_back({dataset.id, dataset.name});
    const Uuid id = find(candidates, "dataset", text);
    return *std::find_if(all.begin(), all.end(), [&](const domain::Dataset& dataset) { return dataset.id == id; });
}

}  // namespace chandung::cli
