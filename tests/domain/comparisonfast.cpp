#include "chandung/domain/catalogue.h"
#include "chandung/domain/insight.h"
#include "comparisonfixture.h"
#include "comparisonplain.h"

#include "catch.h"

using namespace chandung::domain;
using namespace chandung::test;

namespace {

bool equal(const SharedStatement& a, const SharedStatement& b) {
    return a.text == b.text && a.at == b.at && a.equal == b.equal;
}

bool equal(const GroupSimilarity& a, const GroupSimilarity& b) {
    return a.group == b.group && a.percent == b.percent && a.points == b.points && a.weight == b.weight;
}

template <class Entry>
bool equal(const std::vector<Entry>& a, const std::vector<Entry>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Entry& x, const Entry& y) { return equal(x, y); });
}

/// To the last bit.
void checkEqual(const Comparison& fast, const Comparison& plain) {
    REQUIRE(fast.rows.size() == plain.rows.size());
    for (std::size_t at = 0; at < fast.rows.size(); ++at) {
        const ComparisonRow& row = fast.rows[at];
        INFO(row.field);
        CHECK(row.field == plain.rows[at].field);
        CHECK(row.values == plain.rows[at].values);
        CHECK(row.inherited == plain.rows[at].inherited);
        CHECK(row.same == plain.rows[at].same);
        CHECK(row.difference == plain.rows[at].difference);
        CHECK(equal(row.shared, plain.rows[at].shared));
    }
    REQUIRE(fast.similarity.size() == plain.similarity.size());
    for (std::size_t i = 0; i < fast.similarity.size(); ++i)
        for (std::size_t j = 0; j < fast.similarity.size(); ++j) {
            CHECK(fast.similarity[i][j].percent == plain.similarity[i][j].percent);
            CHECK(equal(fast.similarity[i][j].groups, plain.similarity[i][j].groups));
        }
}

/// Few words, much in common, and what is awkward: signs alone, words twice, marks at words, nothing at all.
std::string crowdedText(RandomEdits& random) {
    static const std::vector<std::string> pieces{"Đà",  "đà",  "Nẵng", "nang", "giá,",  "giá", "!",    "€€€",
                                                 "one", "One", "two",  "two;", "three", "-",   "\xC3", "đến\n"};
    std::string text;
    for (std::size_t count = random.below(9); count > 0; --count) text += pieces[random.below(pieces.size())] + ' ';
    return text;
}

Persona crowded(RandomEdits& random) {
    Persona result;
    result.id = Uuid::make();
    for (const FieldDefinition& definition : smallCatalogue().fields()) {
        if (random.below(5) == 0) continue;
        if (definition.kind == FieldKind::Text || definition.kind == FieldKind::Prose)
            result.set(definition.key, crowdedText(random));
        if (definition.kind == FieldKind::Choices) result.set(definition.key, CodeList{"a", crowdedText(random)});
        if (definition.kind != FieldKind::Statements) continue;
        Statements list;
        for (std::size_t count = random.below(12); count > 0; --count) {
            list.push_back(says(crowdedText(random)));
            if (random.below(3) == 0) list.back().detail = crowdedText(random);
            if (random.below(3) == 0) list.back().strength = static_cast<int>(random.below(6));
            if (random.below(3) == 0) list.back().evidence = {quoted(crowdedText(random))};
        }
        result.set(definition.key, list);
    }
    return result;
}

void checkSet(const std::vector<Persona>& set, const Segment& segment, RandomEdits& random) {
    std::vector<const Persona*> personas;
    std::vector<const Segment*> segments;
    for (const Persona& persona : set) {
        personas.push_back(&persona);
        segments.push_back(random.below(2) == 0 ? &segment : nullptr);
    }
    checkEqual(compare(personas, segments, smallCatalogue()), plain::compare(personas, segments, smallCatalogue()));
    const Comparison pair = plain::compare({personas[0], personas[1]}, {}, smallCatalogue());
    CHECK(similarity(*personas[0], *personas[1], smallCatalogue()).percent == pair.similarity[0][1].percent);
}

}  // namespace

TEST_CASE("comparing finds exactly what the plainest comparison finds") {
    RandomEdits random(11);
    for (int round = 0; round < 60; ++round) {
        std::vector<Persona> set;
        for (std::size_t count = 2 + random.below(5); count > 0; --count) {
            const std::size_t kind = random.below(3);
            if (kind == 2 && !set.empty()) {
                set.push_back(set.front());
                for (int edits = 0; edits < 3; ++edits) random.change(set.back(), random.countedKeysShuffled().front());
            } else {
                set.push_back(kind == 1 ? random.persona() : crowded(random));
            }
        }
        Segment segment;
        segment.company = crowded(random).fields;
        checkSet(set, segment, random);
    }
}
