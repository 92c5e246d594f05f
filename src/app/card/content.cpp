#include "app/card/content.h"

#include "app/card/collectheader.h"
#include "app/card/evidence.h"
#include "app/card/valuetext.h"

#include <algorithm>
#include <set>

namespace chandung::app::card {

using domain::FieldDefinition;
using domain::FieldKind;

namespace {

/// Joined statements of a row stay under this many characters; longer ones stand one under the other.
constexpr qsizetype joinedLimit = 96;

/// Fills the blocks of one persona.
class Collector {
public:
    Collector(const domain::Persona& persona, const domain::Segment* segment, const Words& words, EvidenceBook& book,
              std::vector<Entry>& assumptions)
        : m_persona(persona), m_segment(segment), m_words(words), m_book(book), m_assumptions(assumptions) {}

    void add(BlockContent& block, const FieldDefinition& field) {
        const domain::FieldValue& value = domain::effectiveValue(m_persona, m_segment, field.key);
        if (domain::isEmpty(value)) return;
        if (const auto* statements = std::get_if<domain::Statements>(&value))
            return addStatements(block, field, *statements);
        if (field.kind == FieldKind::Scale) return addScale(block, field, std::get<double>(value));
        const QString text = valueText(field, value, m_words);
        if (text.isEmpty()) return;
        Entry entry;
        entry.field = toQt(field.key);
        entry.label = labelOf(field);
        entry.text = text;
        block.entries.push_back(std::move(entry));
    }

private:
    [[nodiscard]] QString labelOf(const FieldDefinition& field) const { return m_words.label(field.rowLabel()); }

    void addScale(BlockContent& block, const FieldDefinition& field, double value) {
        Entry entry;
        entry.field = toQt(field.key);
        entry.label = labelOf(field);
        entry.scale = value;
        entry.low = m_words.label(field.poleLow.label);
        entry.high = m_words.label(field.poleHigh.label);
        block.entries.push_back(std::move(entry));
    }

    Entry statementEntry(const FieldDefinition& field, const domain::Statement& statement) {
        Entry entry;
        entry.field = toQt(field.key);
        entry.text = toQt(statement.text);
        entry.mark = m_book.mark(statement);
        entry.strength = statement.strength;
        if (field.second && field.second->kind == domain::SecondPart::Kind::Choice) {
            entry.icon = toQt(statement.detail);
        } else if (field.second && field.second->kind == domain::SecondPart::Kind::Text) {
            entry.second = toQt(statement.detail);
            entry.answers = field.second->name == "answer";
        }
        if (entry.mark.kind == Mark::Kind::Assumption && !entry.text.isEmpty()) m_assumptions.push_back(entry);
        return entry;
    }

    void addStatements(BlockContent& block, const FieldDefinition& field, const domain::Statements& statements) {
        std::vector<Entry> entries;
        for (const domain::Statement& statement : statements) {
            entries.push_back(statementEntry(field, statement));
            if (entries.back().text.isEmpty()) entries.pop_back();
        }
        if (entries.empty()) return;
        if (block.style == QLatin1String("rows")) entries = joined(entries);
        entries.front().label = labelOf(field);
        int rank = 0;
        for (Entry& entry : entries) {
            entry.rank = ++rank;
            block.entries.push_back(std::move(entry));
        }
    }

    /// Short statements of a key–value row share a line; what is backed and what is assumed stay apart, so that the
    /// mark is true.
    static std::vector<Entry> joined(const std::vector<Entry>& entries) {
        qsizetype length = 0;
        for (const Entry& entry : entries) length += entry.text.size() + 3;
        if (length > joinedLimit || entries.size() < 2) return entries;
        std::vector<Entry> result;
        for (const Mark::Kind kind : {Mark::Kind::Evidence, Mark::Kind::Assumption}) {
            std::optional<Entry> whole;
            for (const Entry& entry : entries) {
                if (entry.mark.kind != kind) continue;
                if (whole)
                    merge(*whole, entry);
                else
                    whole = entry;
            }
            if (whole) result.push_back(std::move(*whole));
        }
        return result;
    }

    static void merge(Entry& whole, const Entry& entry) {
        whole.text += QChar(0x00A0) + QStringLiteral("· ") + entry.text;  // no line begins with the dot
        std::set<int> numbers(whole.mark.numbers.begin(), whole.mark.numbers.end());
        numbers.insert(entry.mark.numbers.begin(), entry.mark.numbers.end());
        whole.mark.numbers.assign(numbers.begin(), numbers.end());
    }

    const domain::Persona& m_persona;
    const domain::Segment* m_segment;
    const Words& m_words;
    EvidenceBook& m_book;
    std::vector<Entry>& m_assumptions;
};

/// The built-in blocks, then one for each group of the workspace's own.
std::vector<BlockContent> emptyBlocks(const domain::Catalogue& catalogue, domain::CustomerKind kind,
                                      const Words& words) {
    std::vector<BlockContent> blocks;
    for (const domain::CardBlock& block : catalogue.blocks()) {
        if (!block.audience.has(kind)) continue;
        blocks.push_back({toQt(block.key),
                          words.label(block.label),
                          toQt(block.icon),
                          toQt(block.style),
                          toQt(block.column),
                          block.page,
                          {}});
    }
    for (const FieldDefinition& field : catalogue.fields()) {
        if (!field.own || !field.audience.has(kind)) continue;
        const QString key = QStringLiteral("own.") + toQt(field.group());
        if (std::any_of(blocks.begin(), blocks.end(), [&](const BlockContent& block) { return block.key == key; }))
            continue;
        const domain::FieldGroup* group = catalogue.group(field.group());
        const QString title = group ? words.label(group->label) : toQt(field.group());
        blocks.push_back({key, title, QStringLiteral("tag"), QStringLiteral("rows"), QStringLiteral("who"), 1, {}});
    }
    return blocks;
}

BlockContent* blockOf(std::vector<BlockContent>& blocks, const FieldDefinition& field, domain::CustomerKind kind) {
    const QString key = toQt(field.block(kind));
    const QString ownKey = QStringLiteral("own.") + toQt(field.group());
    for (BlockContent& block : blocks)
        if (block.key == key || (field.own && block.key == ownKey)) return &block;
    return nullptr;
}

}  // namespace

const domain::Journey* journeyOf(const domain::Persona& persona, const domain::Bundle& bundle) {
    for (const domain::Journey& journey : bundle.journeys)
        if (journey.personaId == persona.id && !journey.stages.empty()) return &journey;
    if (persona.segmentId.isNull()) return nullptr;
    for (const domain::Journey& journey : bundle.journeys)
        if (journey.segmentId == persona.segmentId && journey.personaId.isNull() && !journey.stages.empty())
            return &journey;
    return nullptr;
}

QString stageName(const domain::Stage& stage, const Words& words) {
    return stage.key == domain::StageKey::Own || !stage.name.empty() ? toQt(stage.name)
                                                                     : words.method("stages", domain::code(stage.key));
}

FooterContent collectFooter(const domain::Study* study, const Words& words, const CardOptions& options) {
    FooterContent footer;
    footer.notice = words("footer.composite");
    footer.company = options.company.simplified();
    footer.author = options.author.simplified();
    footer.text = options.footerText.simplified();
    if (!study) return footer;
    footer.studyName = toQt(study->name).simplified();
    QStringList purposes;
    for (const domain::Purpose purpose : study->purposes)
        purposes.push_back(words.method("purposes", domain::code(purpose)));
    footer.purposes = purposes.join(QStringLiteral(", "));
    return footer;
}

namespace {

void collectJourney(CardContent& content, const domain::Persona& persona, const domain::Bundle& bundle,
                    const Words& words) {
    const domain::Journey* journey = journeyOf(persona, bundle);
    if (!journey) return;
    for (const domain::Stage& stage : journey->stages)
        content.stages.push_back({stageName(stage, words), toQt(stage.summary)});
}

FooterContent personaFooter(const domain::Persona& persona, const domain::Study* study, const Words& words,
                            const CardOptions& options) {
    FooterContent footer = collectFooter(study, words, options);
    footer.version = persona.version;
    footer.updated = words.date(persona.updatedAt.substr(0, 10));
    const domain::ReviewDue due = domain::reviewDue(persona, study, options.today);
    if (due.known) footer.reviewBy = words.date(domain::isoDate(due.date));
    footer.overdue = due.overdue();
    return footer;
}

/// A question for each block of the face that says nothing.
std::vector<Entry> collectUnknown(const std::vector<BlockContent>& blocks, const domain::Catalogue& catalogue,
                                  domain::CustomerKind kind, const Words& words) {
    std::vector<Entry> questions;
    for (const BlockContent& block : blocks) {
        const std::string word = "unknown." + fromQt(block.key);
        if (block.page != 1 || !block.entries.empty() || !words.has(word)) continue;
        Entry entry;
        entry.icon = block.icon;
        // What is behind a comma tells how the block is drawn: "Channels, 0–5".
        entry.label = block.title.section(QLatin1Char(','), 0, 0);
        entry.text = words(word.c_str());
        for (const FieldDefinition& field : catalogue.fields())
            if (entry.field.isEmpty() && field.audience.has(kind) && toQt(field.block(kind)) == block.key)
                entry.field = toQt(field.key);
        questions.push_back(std::move(entry));
    }
    return questions;
}

QString howMade(const CardContent& content, const domain::Segment* segment, const Words& words) {
    QStringList sentences;
    if (!content.evidence.empty()) {
        QStringList kinds;
        for (const EvidenceEntry& entry : content.evidence)
            if (!entry.kind.isEmpty() && !kinds.contains(entry.kind)) kinds.push_back(entry.kind);
        const QString sources = words.count("made.sources", static_cast<qint64>(content.evidence.size()));
        sentences.push_back(kinds.isEmpty() ? words.fill("made.from_plain", {{"{sources}", sources}})
                                            : words.fill("made.from", {{"{sources}", sources},
                                                                       {"{kinds}", kinds.join(QStringLiteral(", "))}}));
    }
    if (segment && !segment->name.empty())
        sentences.push_back(words.fill("made.segment", {{"{name}", toQt(segment->name).simplified()}}));
    sentences.push_back(words("made.composite"));
    return sentences.join(QLatin1Char(' '));
}

}  // namespace

CardContent collectContent(const domain::Persona& persona, const domain::Bundle& bundle,
                           const domain::Catalogue& catalogue, const Words& words, const CardOptions& options,
                           EvidenceBook& book) {
    const domain::Segment* segment = domain::findById(bundle.segments, persona.segmentId);
    const domain::Study* study = domain::findById(bundle.studies, persona.studyId);
    CardContent content;
    content.header = collectHeader(persona, bundle, catalogue, words, book, options);

    Collector collector(persona, segment, words, book, content.assumptions);
    std::vector<BlockContent> blocks = emptyBlocks(catalogue, persona.kind, words);
    std::stable_sort(blocks.begin(), blocks.end(),
                     [](const BlockContent& a, const BlockContent& b) { return a.page < b.page; });
    // Block by block, so that sources are numbered in the order in which a reader meets them.
    for (BlockContent& block : blocks)
        for (const FieldDefinition& field : catalogue.fields())
            if (field.audience.has(persona.kind) && blockOf(blocks, field, persona.kind) == &block)
                collector.add(block, field);
    content.unknown = collectUnknown(blocks, catalogue, persona.kind, words);
    std::erase_if(blocks, [](const BlockContent& block) { return block.entries.empty(); });

    content.blocks = std::move(blocks);
    content.evidence = book.entries();
    collectJourney(content, persona, bundle, words);
    content.footer = personaFooter(persona, study, words, options);
    content.made = howMade(content, segment, words);
    return content;
}

}  // namespace chandung::app::card
