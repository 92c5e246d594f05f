#include "app/card/fullpages.h"

#include "app/card/cardpages.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

Entry keyed(const QString& label, const QString& text) {
    Entry entry;
    entry.label = label;
    entry.text = text;
    return entry;
}

/// The seven ways of reaching the persona that are filled in.
BlockContent planBlock(const domain::Persona& persona, const Job& job) {
    BlockContent block{QStringLiteral("plan"),
                       job.words("plan.title"),
                       QStringLiteral("channels"),
                       QStringLiteral("rows"),
                       QStringLiteral("win"),
                       2,
                       {}};
    for (const domain::Plan& plan : job.bundle.plans) {
        if (plan.personaId != persona.id) continue;
        for (const domain::PlanWay& way : plan.ways) {
            QStringList parts;
            for (const std::string* text : {&way.idea, &way.owner, &way.channel, &way.measure, &way.result})
                if (!text->empty()) parts.push_back(toQt(*text));
            if (parts.isEmpty()) continue;
            block.entries.push_back(keyed(job.words.method("ways", domain::code(way.way)),
                                          parts.join(QChar(0x00A0) + QStringLiteral("· "))));
        }
    }
    return block;
}

/// Tags, and the segment that the persona stands for.
BlockContent recordBlock(const domain::Persona& persona, const Job& job) {
    BlockContent block{QStringLiteral("record"),
                       job.words("record.title"),
                       QStringLiteral("tag"),
                       QStringLiteral("rows"),
                       QStringLiteral("who"),
                       2,
                       {}};
    if (const domain::Segment* segment = domain::findById(job.bundle.segments, persona.segmentId))
        if (!segment->name.empty()) block.entries.push_back(keyed(job.words("record.segment"), toQt(segment->name)));
    QStringList tags;
    for (const std::string& tag : persona.tags) tags.push_back(toQt(tag));
    if (!tags.isEmpty()) block.entries.push_back(keyed(job.words("record.tags"), tags.join(QStringLiteral(", "))));
    return block;
}

/// What was said or seen, in the words of the source.
BlockContent quotesBlock(const domain::Persona& persona, const Job& job) {
    BlockContent block{QStringLiteral("quotes"),
                       job.words("quotes.title"),
                       QStringLiteral("chat"),
                       QStringLiteral("prose"),
                       QStringLiteral("win"),
                       2,
                       {}};
    QStringList known;
    const auto add = [&](const std::string& text) {
        const QString quote = toQt(text).simplified();
        if (quote.isEmpty() || known.contains(quote)) return;
        known.push_back(quote);
        block.entries.push_back(keyed({}, quote));
    };
    for (const auto& [key, value] : persona.fields) {
        const auto* statements = std::get_if<domain::Statements>(&value);
        if (!statements) continue;
        for (const domain::Statement& statement : *statements)
            for (const domain::Citation& citation : statement.evidence) {
                add(citation.quote);
                if (citation.target == domain::CitationTarget::Observation)
                    if (const auto* observation = domain::findById(job.bundle.observations, citation.targetId))
                        add(observation->text);
            }
    }
    return block;
}

}  // namespace

std::vector<Leaf> layoutFullPages(const domain::Persona& persona, const CardContent& content, const Setting& setting,
                                  const Job& job) {
    CardContent whole = content;
    for (BlockContent block : {recordBlock(persona, job), planBlock(persona, job), quotesBlock(persona, job)})
        if (!block.entries.empty()) whole.blocks.push_back(std::move(block));
    return layoutRunningPages(whole, setting, job);
}

}  // namespace chandung::app::card
