#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/fieldvalue.h"
#include "chandung/domain/source.h"
#include "gui/context.h"

#include <QString>

#include <functional>
#include <vector>

namespace chandung::app {
class Workspace;
}

namespace chandung::gui {

/// Something that can be cited, or is: as lists show it.
struct EvidenceItem {
    domain::Citation citation;
    QString icon;
    QString title;
    QString second;  ///< the source and its date
    QString kind;    ///< said, observed, inferred
    int trust = 0;   ///< 1–5; 0: none
    bool lost = false;
    std::string words;  ///< folded, for finding
};

/// What of a workspace can be cited, of one study first, and how citations look.
class EvidenceCollection {
public:
    EvidenceCollection(const Context& context, const app::Workspace& workspace, const domain::Uuid& study);

    [[nodiscard]] EvidenceItem describe(const domain::Citation& citation) const;
    /// What has every word of the query; what is cited already is left out.
    [[nodiscard]] std::vector<EvidenceItem> find(const QString& query, const std::vector<domain::Citation>& cited,
                                                 std::size_t limit) const;
    /// What shares words with a statement, the most first.
    [[nodiscard]] std::vector<EvidenceItem> similar(const std::string& text, const std::vector<domain::Citation>& cited,
                                                    std::size_t limit) const;

private:
    void add(EvidenceItem item, bool ofStudy);
    void addDatasets(const app::Workspace& workspace, const std::vector<domain::Source>& sources,
                     const std::function<bool(const domain::Uuid&)>& ofStudy);

    const Context* m_context;
    std::vector<EvidenceItem> m_items;
    std::size_t m_ofStudy = 0;
};

/// How a kind of source usually knows.
[[nodiscard]] domain::EvidenceKind usualEvidenceKind(domain::SourceKind kind);
/// The name of an evidence kind in the user's language.
[[nodiscard]] QString evidenceKindWord(const Context& context, domain::EvidenceKind kind);

}  // namespace chandung::gui
