#include "domain/comparisonlist.h"

#include "domain/comparisonpairing.h"
#include "domain/comparisontext.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace chandung::domain {

namespace {

/// How much of a list's weight is its order.
constexpr double rankedOrder = 0.3;
constexpr double looseOrder = 0.05;

/// How much of a statement is its text; the rest is shared by second part and evidence.
constexpr double textPart = 0.8;
constexpr double secondPart = 0.1;
constexpr double evidencePart = 0.1;
constexpr double strengthSpan = 5;

/// Joins parts of a key so that no two different lists of parts give the same key.
void appendPart(std::string& key, const std::string& part) {
    key += std::to_string(part.size()) + ':' + part;
}

std::string citationKey(const Citation& citation) {
    std::string key(code(citation.kind));
    for (const std::string& part : {std::string(code(citation.target)), citation.targetId.str(), citation.plainName,
                                    citation.quote, citation.date})
        appendPart(key, part);
    return key;
}

double secondLikeness(const StatementEntry& a, const StatementEntry& b) {
    const auto& [strengthA, strengthB] = std::pair(a.statement->strength, b.statement->strength);
    double strength = strengthA == strengthB ? 1 : 0;
    if (strengthA && strengthB) strength = numberLikeness(*strengthA, *strengthB, strengthSpan);
    if (a.statement->detail == b.statement->detail) return strength;
    return strength * textLikeness(*a.detail, *b.detail);
}

double evidenceShare(const StatementEntry& a, const StatementEntry& b) {
    return commonShare(commonCount(a.evidence, b.evidence), a.evidence.size(), b.evidence.size());
}

double entryLikeness(const StatementEntry& a, const StatementEntry& b) {
    const double text = textLikeness(*a.text, *b.text);
    if (text == 0) return 0;
    return unequal * text * (textPart + secondPart * secondLikeness(a, b) + evidencePart * evidenceShare(a, b));
}

struct CodeEntry {
    explicit CodeEntry(const std::string& value) : key(value) {}
    std::string key;
};

double entryLikeness(const CodeEntry&, const CodeEntry&) {
    return 0;
}

template <class Entry>
using Entries = std::vector<Entry>;

/// Pairs equal entries first, then the others so that they are the most alike together.
template <class Entry>
std::vector<Pairing> pairUp(const Entries<Entry>& a, const Entries<Entry>& b) {
    std::vector<Pairing> result;
    std::vector<bool> taken(b.size(), false);
    std::vector<std::size_t> restA;
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t j = 0;
        while (j < b.size() && (taken[j] || a[i].key != b[j].key)) ++j;
        if (j == b.size()) {
            restA.push_back(i);
        } else {
            taken[j] = true;
            result.push_back({i, j, 1});
        }
    }
    std::vector<std::size_t> restB;
    for (std::size_t j = 0; j < b.size(); ++j)
        if (!taken[j]) restB.push_back(j);
    LikenessTable table(restA.size(), restB.size());
    for (std::size_t i = 0; i < restA.size(); ++i)
        for (std::size_t j = 0; j < restB.size(); ++j) table.at(i, j) = entryLikeness(a[restA[i]], b[restB[j]]);
    for (const Pairing& pair : bestPairing(table))
        result.push_back({restA[pair.row], restB[pair.column], pair.likeness});
    return result;
}

/// Pairs of pairs that stand in the same order in both lists, each by how alike it is; a pair is in order with itself.
double inOrder(const std::vector<Pairing>& pairs) {
    double result = 0;
    for (std::size_t p = 0; p < pairs.size(); ++p) {
        result += pairs[p].likeness * pairs[p].likeness;
        for (std::size_t q = 0; q < p; ++q)
            if ((pairs[p].row < pairs[q].row) == (pairs[p].column < pairs[q].column))
                result += pairs[p].likeness * pairs[q].likeness;
    }
    return result;
}

/// `shared` entries of `different` ones agree; of the order that there could be among the different ones, as much as
/// `inOrder` agrees.
template <class Entry>
Agreement agreementOf(const Entries<Entry>& a, const Entries<Entry>& b, double orderPart) {
    const std::vector<Pairing> pairs = pairUp(a, b);
    double shared = 0;
    for (const Pairing& pair : pairs) shared += pair.likeness;
    const double different = static_cast<double>(a.size() + b.size()) - shared;
    const double order = inOrder(pairs) / (different * (different + 1) / 2);
    const double all = std::sqrt(different);
    return {unequal * all * ((1 - orderPart) * shared / different + orderPart * order), all};
}

/// The lists go in by their content, not as asked, so that ties fall the same way for both orders.
template <class Entry>
Agreement symmetricAgreement(const Entries<Entry>& a, const Entries<Entry>& b, double orderPart) {
    const auto byKey = [](const Entry& x, const Entry& y) { return x.key < y.key; };
    const bool turned = std::lexicographical_compare(b.begin(), b.end(), a.begin(), a.end(), byKey);
    return turned ? agreementOf(b, a, orderPart) : agreementOf(a, b, orderPart);
}

}  // namespace

StatementEntry::StatementEntry(const Statement& value, Vocabulary& vocabulary)
    : statement(&value), text(&vocabulary.features(value.text)), detail(&vocabulary.features(value.detail)) {
    appendPart(key, value.text);
    appendPart(key, value.detail);
    key += value.strength ? std::to_string(*value.strength) : "-";
    for (const Citation& citation : value.evidence) {
        evidence.push_back(citationKey(citation));
        appendPart(key, evidence.back());
    }
    std::sort(evidence.begin(), evidence.end());
}

double listWeight(std::size_t entries) {
    return std::sqrt(static_cast<double>(entries));
}

Agreement listAgreement(const StatementEntries& a, const StatementEntries& b, bool ranked) {
    return symmetricAgreement(a, b, ranked ? rankedOrder : looseOrder);
}

Agreement listAgreement(const CodeList& a, const CodeList& b) {
    const Entries<CodeEntry> first(a.begin(), a.end());
    const Entries<CodeEntry> second(b.begin(), b.end());
    return symmetricAgreement(first, second, looseOrder);
}

}  // namespace chandung::domain
