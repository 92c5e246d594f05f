#include "comparisonplain.h"

#include "chandung/domain/textfold.h"
#include "domain/comparisonpairing.h"
#include "domain/comparisonvalue.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace chandung::test::plain {

// The weights are those of src/domain/comparison*.cpp: who changes one there changes it here.

using namespace domain;

namespace {

/// What two texts are compared by; each list is sorted and may hold an entry more than once.
struct TextFeatures {
    explicit TextFeatures(std::string_view text);

    std::vector<std::string> words;     ///< folded: without case, accents and punctuation
    std::vector<std::string> spelling;  ///< as written, between blanks
    std::vector<std::string> sequence;  ///< which word as written follows which

    [[nodiscard]] std::string normalForm() const;
};

constexpr double wordsWeight = 0.86;
constexpr double spellingWeight = 0.07;
constexpr double sequenceWeight = 0.07;

std::vector<std::string> betweenBlanks(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    std::vector<std::string> result;
    std::size_t at = text.find_first_not_of(blanks);
    while (at != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        result.emplace_back(text.substr(at, end - at));
        at = text.find_first_not_of(blanks, end);
    }
    return result;
}

std::vector<std::string> neighbours(const std::vector<std::string>& words) {
    std::vector<std::string> result;
    std::string previous;
    for (const std::string& word : words) {
        result.push_back(previous + '\n' + word);
        previous = word;
    }
    result.push_back(previous + '\n');
    return result;
}

std::vector<std::string> wordsOrSigns(std::string_view text) {
    std::vector<std::string> words = foldedWords(text);
    if (words.empty() && !text.empty()) words.push_back(fold(text));
    return words;
}

std::size_t commonCount(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::size_t count = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        const int order = i->compare(*j);
        if (order == 0) ++count;
        if (order <= 0) ++i;
        if (order >= 0) ++j;
    }
    return count;
}

TextFeatures::TextFeatures(std::string_view text)
    : words(wordsOrSigns(text)), spelling(betweenBlanks(text)), sequence(neighbours(spelling)) {
    for (auto* list : {&words, &spelling, &sequence}) std::sort(list->begin(), list->end());
}

std::string TextFeatures::normalForm() const {
    std::string result;
    for (const std::string& word : words) {
        if (!result.empty()) result += ' ';
        result += word;
    }
    return result;
}

double commonShare(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.empty() && b.empty()) return 1;
    const std::size_t common = commonCount(a, b);
    return static_cast<double>(common) / static_cast<double>(a.size() + b.size() - common);
}

double wordLikeness(const TextFeatures& a, const TextFeatures& b) {
    const std::size_t all = a.words.size() + b.words.size();
    if (all == 0) return 1;
    return 2.0 * static_cast<double>(commonCount(a.words, b.words)) / static_cast<double>(all);
}

double textLikeness(const TextFeatures& a, const TextFeatures& b) {
    const double words = commonShare(a.words, b.words);
    return wordsWeight * words * words + spellingWeight * commonShare(a.spelling, b.spelling) +
           sequenceWeight * commonShare(a.sequence, b.sequence);
}

constexpr double rankedOrder = 0.3;
constexpr double looseOrder = 0.05;

constexpr double textPart = 0.8;
constexpr double secondPart = 0.1;
constexpr double evidencePart = 0.1;
constexpr double strengthSpan = 5;

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

struct StatementEntry {
    explicit StatementEntry(const Statement& value) : statement(&value), text(value.text), detail(value.detail) {
        appendPart(key, value.text);
        appendPart(key, value.detail);
        key += value.strength ? std::to_string(*value.strength) : "-";
        for (const Citation& citation : value.evidence) {
            evidence.push_back(citationKey(citation));
            appendPart(key, evidence.back());
        }
        std::sort(evidence.begin(), evidence.end());
    }

    const Statement* statement;
    TextFeatures text;
    TextFeatures detail;
    std::vector<std::string> evidence;
    std::string key;  ///< equal exactly for equal statements
};

double secondLikeness(const StatementEntry& a, const StatementEntry& b) {
    const auto& [strengthA, strengthB] = std::pair(a.statement->strength, b.statement->strength);
    double strength = strengthA == strengthB ? 1 : 0;
    if (strengthA && strengthB) strength = numberLikeness(*strengthA, *strengthB, strengthSpan);
    if (a.statement->detail == b.statement->detail) return strength;
    return strength * textLikeness(a.detail, b.detail);
}

double entryLikeness(const StatementEntry& a, const StatementEntry& b) {
    const double text = textLikeness(a.text, b.text);
    if (text == 0) return 0;
    return unequal * text *
           (textPart + secondPart * secondLikeness(a, b) + evidencePart * commonShare(a.evidence, b.evidence));
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

template <class Entry, class List>
Agreement symmetricAgreement(const List& a, const List& b, double orderPart) {
    Entries<Entry> first(a.begin(), a.end());
    Entries<Entry> second(b.begin(), b.end());
    const auto byKey = [](const Entry& x, const Entry& y) { return x.key < y.key; };
    if (std::lexicographical_compare(second.begin(), second.end(), first.begin(), first.end(), byKey))
        first.swap(second);
    return agreementOf(first, second, orderPart);
}

double listWeight(std::size_t entries) {
    return std::sqrt(static_cast<double>(entries));
}

Agreement listAgreement(const Statements& a, const Statements& b, bool ranked) {
    return symmetricAgreement<StatementEntry>(a, b, ranked ? rankedOrder : looseOrder);
}

Agreement listAgreement(const CodeList& a, const CodeList& b) {
    return symmetricAgreement<CodeEntry>(a, b, looseOrder);
}

constexpr double wholeScale = 100;
constexpr double otherMeasure = 0.1;

double endLikeness(const std::optional<double>& a, const std::optional<double>& b) {
    if (!a || !b) return a == b ? 1 : 0;
    return numberLikeness(*a, *b, 0);
}

double rangeLikeness(const Range& a, const Range& b) {
    const double ends = (endLikeness(a.from, b.from) + endLikeness(a.to, b.to)) / 2;
    const bool sameMeasure = a.currency == b.currency && a.period == b.period && a.unit == b.unit;
    return sameMeasure ? ends : otherMeasure * ends;
}

double likeness(const FieldDefinition& field, const FieldValue& a, const FieldValue& b) {
    if (const auto* text = std::get_if<std::string>(&a)) {
        if (field.kind == FieldKind::Choice) return 0;
        return textLikeness(TextFeatures(*text), TextFeatures(std::get<std::string>(b)));
    }
    if (const auto* number = std::get_if<double>(&a))
        return numberLikeness(*number, std::get<double>(b), field.kind == FieldKind::Scale ? wholeScale : 0);
    if (const auto* range = std::get_if<Range>(&a)) return rangeLikeness(*range, std::get<Range>(b));
    return 0;
}

double weight(const FieldValue& value) {
    if (isEmpty(value)) return 0;
    if (const auto* statements = std::get_if<Statements>(&value)) return listWeight(statements->size());
    if (const auto* codes = std::get_if<CodeList>(&value)) return listWeight(codes->size());
    return 1;
}

Agreement agreement(const FieldDefinition& field, const FieldValue& a, const FieldValue& b) {
    if (a == b) return {weight(a), weight(a)};
    if (isEmpty(a) || isEmpty(b) || a.index() != b.index()) return {0, std::max(weight(a), weight(b))};
    if (const auto* statements = std::get_if<Statements>(&a))
        return listAgreement(*statements, std::get<Statements>(b), field.ranked);
    if (const auto* codes = std::get_if<CodeList>(&a)) return listAgreement(*codes, std::get<CodeList>(b));
    return {unequal * likeness(field, a, b), 1};
}

using Places = std::vector<std::optional<std::size_t>>;

struct Equals {
    TextFeatures text;
    Places at;
};

struct Cluster {
    std::vector<const Equals*> members;
    Places at;
};

std::vector<Equals> equalStatements(const std::vector<const Statements*>& lists) {
    std::map<std::pair<std::string, std::size_t>, Equals> groups;
    for (std::size_t persona = 0; persona < lists.size(); ++persona) {
        if (!lists[persona]) continue;
        std::map<std::string, std::size_t> times;
        for (std::size_t place = 0; place < lists[persona]->size(); ++place) {
            TextFeatures text((*lists[persona])[place].text);
            const std::string form = text.normalForm();
            if (form.empty()) continue;
            auto& group =
                groups.try_emplace({form, times[form]++}, Equals{std::move(text), Places(lists.size())}).first->second;
            group.at[persona] = place;
        }
    }
    std::vector<Equals> result;
    for (auto& entry : groups) result.push_back(std::move(entry.second));
    return result;
}

bool meet(const Places& a, const Places& b) {
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i] && b[i]) return true;
    return false;
}

bool allNear(const Cluster& a, const Cluster& b) {
    for (const Equals* x : a.members)
        for (const Equals* y : b.members)
            if (wordLikeness(x->text, y->text) < nearStatements) return false;
    return true;
}

void join(Cluster& into, Cluster& from) {
    into.members.insert(into.members.end(), from.members.begin(), from.members.end());
    for (std::size_t i = 0; i < into.at.size(); ++i)
        if (from.at[i]) into.at[i] = from.at[i];
    from = {};
}

struct NearPair {
    double likeness;
    std::size_t first, second;
};

std::vector<NearPair> nearPairs(const std::vector<Equals>& groups) {
    std::vector<NearPair> result;
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (std::size_t j = i + 1; j < groups.size(); ++j) {
            if (meet(groups[i].at, groups[j].at)) continue;
            const double likeness = wordLikeness(groups[i].text, groups[j].text);
            if (likeness >= nearStatements) result.push_back({likeness, i, j});
        }
    std::sort(result.begin(), result.end(), [](const NearPair& a, const NearPair& b) {
        return std::tuple(-a.likeness, a.first, a.second) < std::tuple(-b.likeness, b.first, b.second);
    });
    return result;
}

std::vector<Cluster> clusters(const std::vector<Equals>& groups) {
    std::vector<Cluster> result;
    std::vector<std::size_t> clusterOf(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        result.push_back({{&groups[i]}, groups[i].at});
        clusterOf[i] = i;
    }
    for (const NearPair& pair : nearPairs(groups)) {
        const std::size_t into = clusterOf[pair.first];
        const std::size_t from = clusterOf[pair.second];
        if (into == from || meet(result[into].at, result[from].at) || !allNear(result[into], result[from])) continue;
        join(result[into], result[from]);
        std::replace(clusterOf.begin(), clusterOf.end(), from, into);
    }
    return result;
}

std::vector<SharedStatement> sharedStatements(const std::vector<const Statements*>& lists) {
    const std::vector<Equals> groups = equalStatements(lists);
    std::vector<SharedStatement> result;
    for (const Cluster& cluster : clusters(groups)) {
        if (std::count_if(cluster.at.begin(), cluster.at.end(), [](const auto& place) { return place.has_value(); }) <
            2)
            continue;
        SharedStatement shared{{}, cluster.at, cluster.members.size() == 1};
        const auto first =
            std::find_if(shared.at.begin(), shared.at.end(), [](const auto& place) { return place.has_value(); });
        shared.text = (*lists[static_cast<std::size_t>(first - shared.at.begin())])[**first].text;
        result.push_back(std::move(shared));
    }
    const auto key = [](const SharedStatement& shared) {
        std::size_t persona = 0;
        while (!shared.at[persona]) ++persona;
        return std::pair(persona, *shared.at[persona]);
    };
    std::sort(result.begin(), result.end(),
              [&](const SharedStatement& a, const SharedStatement& b) { return key(a) < key(b); });
    return result;
}

constexpr double whole = 100;

bool counts(const FieldDefinition& field) {
    static constexpr std::array<std::string_view, 3> appearance = {"identity.name", "identity.label", "identity.photo"};
    return std::find(appearance.begin(), appearance.end(), field.key) == appearance.end();
}

struct GroupAgreement {
    std::string group;
    Agreement agreement;
};

std::vector<GroupAgreement> agreementByGroup(const Persona& a, const Persona& b, const Catalogue& catalogue) {
    std::vector<GroupAgreement> result;
    for (const FieldGroup& group : catalogue.groups()) result.push_back({group.key, {}});
    for (const FieldDefinition& field : catalogue.fields()) {
        if (!counts(field)) continue;
        const auto group = std::find_if(result.begin(), result.end(),
                                        [&](const GroupAgreement& entry) { return entry.group == field.group(); });
        group->agreement +=
            agreement(field, asInterchange(field, a.value(field.key)), asInterchange(field, b.value(field.key)));
    }
    return result;
}

Similarity likenessOf(const Persona& a, const Persona& b, const Catalogue& catalogue) {
    Agreement sum;
    std::vector<GroupAgreement> groups = agreementByGroup(a, b, catalogue);
    for (const GroupAgreement& entry : groups) sum += entry.agreement;
    Similarity result;
    result.percent = whole * sum.likeness();
    for (GroupAgreement& entry : groups) {
        if (entry.agreement.all == 0) continue;
        result.groups.push_back({std::move(entry.group), whole * entry.agreement.likeness(),
                                 whole * entry.agreement.shared / sum.all, whole * entry.agreement.all / sum.all});
    }
    return result;
}

double meanOf(std::vector<double> values) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double differenceOf(const FieldDefinition& field, const std::vector<FieldValue>& plain) {
    std::vector<double> pairs;
    for (std::size_t i = 0; i < plain.size(); ++i)
        for (std::size_t j = i + 1; j < plain.size(); ++j)
            pairs.push_back(1 - agreement(field, plain[i], plain[j]).likeness());
    return meanOf(std::move(pairs));
}

std::vector<SharedStatement> sharedOf(const std::vector<FieldValue>& values) {
    std::vector<const Statements*> lists;
    for (const FieldValue& value : values) lists.push_back(std::get_if<Statements>(&value));
    return sharedStatements(lists);
}

std::optional<ComparisonRow> rowOf(const FieldDefinition& field, const std::vector<const Persona*>& personas,
                                   const std::vector<const Segment*>& segments) {
    ComparisonRow row;
    row.field = field.key;
    std::vector<FieldValue> plain;
    for (std::size_t i = 0; i < personas.size(); ++i) {
        const FieldValue& value = effectiveValue(*personas[i], i < segments.size() ? segments[i] : nullptr, field.key);
        plain.push_back(asInterchange(field, value));
        row.values.push_back(isEmpty(plain.back()) ? FieldValue() : value);
        row.inherited.push_back(!isEmpty(plain.back()) && isEmpty(personas[i]->value(field.key)));
    }
    if (std::all_of(plain.begin(), plain.end(), isEmpty)) return std::nullopt;
    row.same = std::all_of(plain.begin(), plain.end(), [&](const FieldValue& value) { return value == plain.front(); });
    if (!row.same) row.difference = differenceOf(field, plain);
    if (field.kind == FieldKind::Statements) row.shared = sharedOf(row.values);
    return row;
}

}  // namespace

Comparison compare(const std::vector<const Persona*>& personas, const std::vector<const Segment*>& segments,
                   const Catalogue& catalogue) {
    Comparison result;
    for (const FieldDefinition& field : catalogue.fields())
        if (auto row = rowOf(field, personas, segments)) result.rows.push_back(std::move(*row));
    result.similarity.resize(personas.size(), std::vector<Similarity>(personas.size()));
    for (std::size_t i = 0; i < personas.size(); ++i)
        for (std::size_t j = i; j < personas.size(); ++j)
            result.similarity[i][j] = result.similarity[j][i] = likenessOf(*personas[i], *personas[j], catalogue);
    return result;
}

}  // namespace chandung::test::plain
