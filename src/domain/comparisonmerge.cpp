#include "chandung/domain/comparison.h"
#include "domain/comparisontext.h"
#include "domain/comparisonvalue.h"

#include <algorithm>

namespace chandung::domain {

namespace {

/// Two second parts go together when they are equal or one is missing.
bool agree(const Statement& a, const Statement& b) {
    const bool details = a.detail.empty() || b.detail.empty() || a.detail == b.detail;
    const bool strengths = !a.strength || !b.strength || a.strength == b.strength;
    return details && strengths;
}

void addEvidence(Statement& to, const Statement& from) {
    std::vector<Citation> known;
    for (const Citation& citation : to.evidence) known.push_back(asInterchange(citation));
    for (const Citation& citation : from.evidence)
        if (std::find(known.begin(), known.end(), asInterchange(citation)) == known.end())
            to.evidence.push_back(citation);
}

/// Unites the statements of a field; every statement of either side takes part in at most one pair.
class StatementMerge {
public:
    explicit StatementMerge(const Statements& first) : m_result(first), m_taken(first.size(), false) {
        for (const Statement& statement : first) m_forms.push_back(normalForm(statement.text));
    }

    void add(const Statement& other) {
        const auto place = equalPlace(other);
        if (!place) {
            m_result.push_back(other);
            m_result.back().id = Uuid();
            return;
        }
        Statement& own = m_result[*place];
        m_taken[*place] = true;
        if (own.text != other.text) m_reworded.emplace_back(own, other);
        if (own.detail.empty()) own.detail = other.detail;
        if (!own.strength) own.strength = other.strength;
        addEvidence(own, other);
    }

    [[nodiscard]] const Statements& result() const { return m_result; }
    [[nodiscard]] const std::vector<std::pair<Statement, Statement>>& reworded() const { return m_reworded; }

private:
    /// The statement with the same words, best in the same wording.
    [[nodiscard]] std::optional<std::size_t> equalPlace(const Statement& other) const {
        const std::string form = normalForm(other.text);
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < m_forms.size(); ++i) {
            if (m_taken[i] || m_forms[i] != form || !agree(m_result[i], other)) continue;
            if (m_result[i].text == other.text) return i;
            if (!found) found = i;
        }
        return found;
    }

    Statements m_result;
    std::vector<bool> m_taken;         ///< of the first's statements
    std::vector<std::string> m_forms;  ///< of the first's statements
    std::vector<std::pair<Statement, Statement>> m_reworded;
};

CodeList united(CodeList first, const CodeList& second) {
    for (const std::string& code : second)
        if (std::find(first.begin(), first.end(), code) == first.end()) first.push_back(code);
    return first;
}

void mergeField(Merge& merge, const FieldDefinition& field, const FieldValue& other) {
    const FieldValue own = merge.persona.value(field.key);
    const auto* ownStatements = std::get_if<Statements>(&own);
    const auto* otherStatements = std::get_if<Statements>(&other);
    if (otherStatements && (ownStatements || isEmpty(own))) {
        StatementMerge statements(ownStatements ? *ownStatements : Statements());
        for (const Statement& statement : *otherStatements) statements.add(statement);
        merge.persona.set(field.key, statements.result());
        for (const auto& [kept, dropped] : statements.reworded())
            merge.conflicts.push_back({field.key, Statements{kept}, Statements{dropped}});
        return;
    }
    const auto* ownCodes = std::get_if<CodeList>(&own);
    const auto* otherCodes = std::get_if<CodeList>(&other);
    if (isEmpty(own))
        merge.persona.set(field.key, other);
    else if (ownCodes && otherCodes)
        merge.persona.set(field.key, united(*ownCodes, *otherCodes));
    else if (!isEmpty(other) && own != other)
        merge.conflicts.push_back({field.key, own, other});
}

/// What is kept about the persona beside its fields.
void mergeFrame(Persona& persona, const Persona& other) {
    if (persona.segmentId.isNull() && (persona.studyId.isNull() || persona.studyId == other.studyId))
        persona.segmentId = other.segmentId;
    if (persona.studyId.isNull()) persona.studyId = other.studyId;
    persona.tags = united(std::move(persona.tags), other.tags);
    persona.favourite = persona.favourite || other.favourite;
    if (!persona.review) persona.review = other.review;
    if (persona.reviewed.empty()) persona.reviewed = other.reviewed;
}

}  // namespace

Merge merge(const Persona& first, const Persona& second, const Catalogue& catalogue) {
    Merge result{first, {}};
    mergeFrame(result.persona, second);
    for (const FieldDefinition& field : catalogue.fields()) mergeField(result, field, second.value(field.key));
    for (const auto& [key, value] : second.fields) {
        if (catalogue.field(key)) continue;
        FieldDefinition unknown;
        unknown.key = key;
        mergeField(result, unknown, value);
    }
    return result;
}

}  // namespace chandung::domain
