#pragma once

#include "app/card/content.h"

#include <map>
#include <string>

namespace chandung::app::card {

/// Numbers the sources that a persona cites, in the order of first use. An observation counts as its source, an insight
/// as the sources of its observations, a lost reference as what it was called.
class EvidenceBook {
public:
    EvidenceBook(const domain::Bundle& bundle, const Words& words) : m_bundle(bundle), m_words(words) {}

    /// The mark of a statement; `counted`: as one that uses its sources.
    Mark mark(const domain::Statement& statement, bool counted = true);
    [[nodiscard]] const std::vector<EvidenceEntry>& entries() const { return m_entries; }

    /// Where a sentence was said, when an observation or a citation holds the same words: "Interview 4, purchasing
    /// manager, March 2026".
    [[nodiscard]] QString attributionOf(const std::string& sentence, const domain::Persona& persona) const;

private:
    int number(const std::string& key, const domain::Source* source, const domain::Citation& citation);
    std::vector<int> numbers(const domain::Citation& citation);
    [[nodiscard]] QString describe(const domain::Source* source, const std::string& saidBy,
                                   const std::string& date) const;

    const domain::Bundle& m_bundle;
    const Words& m_words;
    std::map<std::string, int> m_numbers;
    std::vector<EvidenceEntry> m_entries;
};

}  // namespace chandung::app::card
