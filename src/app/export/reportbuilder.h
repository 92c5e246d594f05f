#pragma once

#include "app/card/content.h"
#include "app/card/evidence.h"
#include "chandung/app/card/carddocument.h"
#include "chandung/exchange/report.h"

#include <QString>

namespace chandung::app {

/// Puts the parts of a report together from a workspace, in the words of the card's language. The texts are those of
/// the printed pages; only their form differs: headings, lists and tables.
class ReportBuilder {
public:
    ReportBuilder(const domain::Bundle& bundle, const domain::Catalogue& catalogue, const Knowledge& knowledge,
                  const card::CardOptions& options);

    /// The title of the document and its first heading; `contents`: a list of what follows.
    void begin(const QString& title, bool contents);
    void addCard(const domain::Persona& persona);
    /// Everything known, in the order of the catalogue.
    void addFull(const domain::Persona& persona);
    void addComparison(const std::vector<const domain::Persona*>& personas, const QString& title);
    void addCommittee(const domain::Committee& committee);
    void addJourney(const domain::Journey& journey);

    [[nodiscard]] exchange::Report take() { return std::move(m_report); }
    [[nodiscard]] const card::Words& words() const { return m_words; }

private:
    void add(exchange::ReportBlock block) { m_report.blocks.push_back(std::move(block)); }
    void addHeading(int level, const QString& text, const std::string& anchor = {});
    void addParagraph(const QString& text,
                      exchange::ReportParagraph::Kind kind = exchange::ReportParagraph::Kind::Plain,
                      const QString& source = {});
    void addHeader(const card::CardContent& content, const domain::Persona& persona);
    void addPicture(const domain::Persona& persona, const QString& name);
    void addBlock(const card::BlockContent& block);
    void addGroup(const domain::FieldGroup& group, const domain::Persona& persona, card::EvidenceBook& book);
    void addStages(const card::CardContent& content);
    void addEvidence(const card::CardContent& content);
    void addPlan(const domain::Persona& persona);
    void addFooter(const card::FooterContent& footer);
    [[nodiscard]] exchange::ReportText textOf(const card::Entry& entry) const;
    [[nodiscard]] exchange::ReportCell cellOf(const domain::FieldDefinition& field, const domain::FieldValue& value,
                                              card::EvidenceBook* book = nullptr) const;
    [[nodiscard]] const domain::Segment* segmentOf(const domain::Persona& persona) const;
    [[nodiscard]] QString nameOf(const domain::Persona& persona) const;

    const domain::Bundle& m_bundle;
    domain::Catalogue m_catalogue;
    card::CardOptions m_options;
    card::Words m_words;
    exchange::Report m_report;
    int m_parts = 0;
    std::string m_anchor;  ///< of the evidence of the persona at hand
};

}  // namespace chandung::app
