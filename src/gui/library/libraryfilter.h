#pragma once

#include "chandung/domain/quality.h"
#include "chandung/storage/summaryparts.h"

#include <QString>
#include <QStringList>

#include <unordered_map>

namespace chandung::gui {

/// The words of personas as a filter looks for them, made once for each state of a persona.
class FilterTexts {
public:
    /// " ba tran the engineer": folded, a blank before each word.
    [[nodiscard]] const std::string& of(const domain::PersonaSummary& summary);

private:
    struct Text {
        std::string changed;
        std::string words;
    };
    std::unordered_map<domain::Uuid, Text> m_texts;
};

/// Which personas the library shows. Each part is the code or id chosen; empty: any.
struct LibraryFilter {
    QStringList words;  ///< folded; each begins a word of name, label, role or tags
    QString kind, study, segment, role, archetype, tag, evidence, review;
    bool favourites = false;

    bool operator==(const LibraryFilter&) const = default;

    /// `texts`: what words are looked for in.
    [[nodiscard]] bool passes(const domain::PersonaSummary& summary, const domain::ReviewDue& due,
                              FilterTexts& texts) const;
    [[nodiscard]] bool any() const;
    /// What of a summary `passes` looks at, and what the date of a review is told from.
    [[nodiscard]] storage::SummaryPart parts() const;
};

}  // namespace chandung::gui
