#include "app/card/collectheader.h"

#include "app/card/evidence.h"
#include "app/card/photo.h"
#include "app/card/valuetext.h"

#include <QSet>

namespace chandung::app::card {

namespace {

/// Reads the fields that the header shows, and remembers which it took.
class Reader {
public:
    Reader(const domain::Persona& persona, const domain::Segment* segment, const domain::Catalogue& catalogue,
           const Words& words)
        : m_persona(persona), m_segment(segment), m_catalogue(catalogue), m_words(words) {}

    QString take(const char* key) {
        const domain::FieldDefinition* field = m_catalogue.field(key);
        if (!field || !field->audience.has(m_persona.kind)) return {};
        m_taken.insert(QString::fromLatin1(key));
        return valueText(*field, domain::effectiveValue(m_persona, m_segment, key), m_words).trimmed();
    }

    [[nodiscard]] QString label(const char* key) const {
        const domain::FieldDefinition* field = m_catalogue.field(key);
        return field ? m_words.label(field->rowLabel()) : QString();
    }

    /// Whether a block of the card shows the field too.
    [[nodiscard]] bool elsewhere(const char* key) const {
        const domain::FieldDefinition* field = m_catalogue.field(key);
        return field && field->block(m_persona.kind) != "header";
    }

    Fact fact(const char* key, const char* icon) {
        return {QString::fromLatin1(icon), take(key), label(key), elsewhere(key), QString::fromLatin1(key)};
    }

    /// What the catalogue puts into the header and nobody took: fields that came later.
    std::vector<Fact> rest() {
        std::vector<Fact> facts;
        for (const domain::FieldDefinition& field : m_catalogue.fields()) {
            if (field.block(m_persona.kind) != "header" || !field.audience.has(m_persona.kind) ||
                m_taken.contains(toQt(field.key)))
                continue;
            Fact one = fact(field.key.c_str(), "");
            if (!one.text.isEmpty()) facts.push_back(std::move(one));
        }
        return facts;
    }

private:
    const domain::Persona& m_persona;
    const domain::Segment* m_segment;
    const domain::Catalogue& m_catalogue;
    const Words& m_words;
    QSet<QString> m_taken;
};

void addIfSet(std::vector<Fact>& list, Fact fact) {
    if (!fact.text.isEmpty()) list.push_back(std::move(fact));
}

/// Each code of a list becomes a chip.
void addRoles(std::vector<Fact>& chips, Reader& reader, const domain::Persona& persona,
              const domain::Catalogue& catalogue, const Words& words) {
    reader.take("role.committee");
    const domain::FieldDefinition* field = catalogue.field("role.committee");
    const auto* codes = std::get_if<domain::CodeList>(&persona.value("role.committee"));
    if (!field || !codes || !field->audience.has(persona.kind)) return;
    for (const std::string& code : *codes)
        chips.push_back({{},
                         choiceText(*field, code, words),
                         words.label(field->rowLabel()),
                         false,
                         QStringLiteral("role.committee")});
}

QString shareBase(const domain::Segment* segment, const Words& words) {
    switch (segment ? segment->base : domain::ShareBase::Customers) {
        case domain::ShareBase::Accounts:
            return words("share.accounts");
        case domain::ShareBase::Revenue:
            return words("share.revenue");
        case domain::ShareBase::Customers:
            break;
    }
    return words("share.customers");
}

QString quoted(const QString& text) {
    const QString plain = text.simplified();
    if (plain.isEmpty()) return {};
    const QString marks = QStringLiteral("\"“”„«「『‘'");
    return marks.contains(plain.front()) ? plain : QChar(0x201C) + plain + QChar(0x201D);
}

/// Age, place, and years in the job or family.
void collectFacts(HeaderContent& header, Reader& reader, const domain::Persona& persona, const Words& words) {
    Fact age = reader.fact("demographics.age", "person");
    if (const auto* range = std::get_if<domain::Range>(&persona.value("demographics.age")); range && !range->empty())
        age.text = words.fill("fact.age", {{"{r}", rangeNumbers(*range, words)}});
    addIfSet(header.facts, std::move(age));
    addIfSet(header.facts, reader.fact("demographics.location", "pin"));
    if (persona.kind == domain::CustomerKind::B2c)
        return addIfSet(header.facts, reader.fact("demographics.household", "home"));
    Fact years = reader.fact("role.years", "clock");
    if (!years.text.isEmpty()) years.text = words.fill("fact.role_years", {{"{r}", years.text}});
    addIfSet(header.facts, std::move(years));
}

}  // namespace

HeaderContent collectHeader(const domain::Persona& persona, const domain::Bundle& bundle,
                            const domain::Catalogue& catalogue, const Words& words, const EvidenceBook& book,
                            const CardOptions& options) {
    const domain::Segment* segment = domain::findById(bundle.segments, persona.segmentId);
    const bool business = persona.kind == domain::CustomerKind::B2b;
    Reader reader(persona, segment, catalogue, words);
    HeaderContent header;
    header.name = reader.take("identity.name").simplified();
    if (header.name.isEmpty()) header.name = words("unnamed");
    header.label = reader.take("identity.label").simplified();
    header.sub = reader.take(business ? "role.title" : "demographics.occupation").simplified();
    if (business && reader.elsewhere("company.industry")) header.subMore = reader.take("company.industry").simplified();
    header.quote = quoted(reader.take("identity.quote"));
    header.attribution = book.attributionOf(persona.text("identity.quote"), persona);
    header.story = toQt(persona.text("identity.story")).simplified();
    collectFacts(header, reader, persona, words);

    header.chips.push_back({{}, words(business ? "kind.b2b" : "kind.b2c"), {}, true, {}});
    addRoles(header.chips, reader, persona, catalogue, words);
    for (const char* key : {"identity.archetype", "role.buyer_type", "company.tier"})
        addIfSet(header.chips, reader.fact(key, ""));

    header.negative = persona.text("identity.target") == "negative";
    reader.take("identity.target");
    header.share = reader.take("identity.share");
    if (header.share.isEmpty() && segment && segment->share)
        header.share = words.fill("unit.percent.other", {{"{r}", words.number(*segment->share)}});
    header.shareBase = shareBase(segment, words);
    header.coverage = domain::coverage(persona);
    reader.take("identity.photo");
    header.photo = photoOf(persona, bundle, options.theme);
    header.avatar = avatarLook(persona);
    header.avatar.muted = header.negative;
    for (Fact& fact : reader.rest()) header.chips.push_back(std::move(fact));
    return header;
}

}  // namespace chandung::app::card
