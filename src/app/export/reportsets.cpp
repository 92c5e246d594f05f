#include "app/card/customerfunnel.h"
#include "app/export/reportbuilder.h"
#include "chandung/domain/comparison.h"

namespace chandung::app {

using namespace exchange;

namespace {

ReportCell lines(const std::vector<std::string>& texts) {
    ReportCell cell;
    for (const std::string& text : texts)
        if (!text.empty()) cell.push_back({text});
    return cell;
}

ReportCell line(const std::string& text) {
    return text.empty() ? ReportCell() : ReportCell{{text}};
}

}  // namespace

void ReportBuilder::addComparison(const std::vector<const domain::Persona*>& personas, const QString& title) {
    std::vector<const domain::Segment*> segments;
    std::vector<std::string> names{std::string()};
    for (const domain::Persona* persona : personas) {
        segments.push_back(segmentOf(*persona));
        names.push_back(fromQt(nameOf(*persona)));
    }
    addHeading(2, title, "c" + std::to_string(++m_parts));
    const domain::Comparison comparison = domain::compare(personas, segments, m_catalogue);
    const domain::RowOrder order = domain::differencesFirst(comparison);
    const auto label = [&](std::size_t row) {
        const domain::FieldDefinition* field = m_catalogue.field(comparison.rows[row].field);
        return field ? fromQt(m_words.label(field->label)) : comparison.rows[row].field;
    };
    for (const domain::RowGroup& group : order.groups) {
        const domain::FieldGroup* known = m_catalogue.group(group.group);
        ReportTable table{known ? fromQt(m_words.label(known->label)) : group.group, names, {}};
        for (const std::size_t r : group.rows) {
            const domain::FieldDefinition* field = m_catalogue.field(comparison.rows[r].field);
            if (!field || field->kind == domain::FieldKind::Image) continue;
            std::vector<ReportCell> row{line(label(r))};
            for (const domain::FieldValue& value : comparison.rows[r].values) row.push_back(cellOf(*field, value));
            table.rows.push_back(std::move(row));
        }
        if (!table.rows.empty()) add(std::move(table));
    }
    ReportPairs same;
    for (const std::size_t r : order.identical)
        if (const domain::FieldDefinition* field = m_catalogue.field(comparison.rows[r].field))
            same.pairs.push_back({label(r), cellOf(*field, comparison.rows[r].values.front())});
    if (!same.pairs.empty()) {
        addHeading(3, m_words("report.same"));
        add(std::move(same));
    }
    ReportTable alike{fromQt(m_words("report.similarity")), names, {}};
    for (std::size_t i = 0; i < personas.size(); ++i) {
        std::vector<ReportCell> row{line(names[i + 1])};
        for (const domain::Similarity& pair : comparison.similarity[i])
            row.push_back(
                line(fromQt(m_words.fill("unit.percent.other", {{"{r}", m_words.number(std::floor(pair.percent))}}))));
        alike.rows.push_back(std::move(row));
    }
    add(std::move(alike));
}

void ReportBuilder::addCommittee(const domain::Committee& committee) {
    addHeading(2, toQt(committee.name).isEmpty() ? m_words("report.committee") : toQt(committee.name),
               "c" + std::to_string(++m_parts));
    ReportPairs facts;
    const auto fact = [&](const char* word, ReportCell cell) {
        if (!cell.empty()) facts.pairs.push_back({fromQt(m_words(word)), std::move(cell)});
    };
    if (const domain::Segment* segment = domain::findById(m_bundle.segments, committee.segmentId))
        fact("report.segment", line(segment->name));
    fact("report.account", line(committee.account));
    fact("report.product", line(committee.product));
    fact("report.decision", line(committee.decision));
    fact("report.value", line(committee.value));
    fact("report.deadline", line(fromQt(m_words.date(committee.deadline))));
    fact("report.rivals", lines(committee.rivals));
    if (committee.buyerType)
        fact("report.buyer_type", line(fromQt(m_words.method("buyer_types", domain::code(*committee.buyerType)))));
    add(std::move(facts));

    ReportTable table;
    for (const char* word : {"report.member", "report.roles", "report.influence", "report.stance", "report.can_block",
                             "report.needs", "report.next"})
        table.head.push_back(fromQt(m_words(word)));
    for (const domain::Member& member : committee.members) {
        const domain::Persona* persona = domain::findById(m_bundle.personas, member.personaId);
        // The name of a real person is personal data: the job title stands for it unless names are asked for.
        const bool named = committee.kind != domain::CommitteeKind::Case || m_options.memberNames;
        ReportCell who = lines({named ? member.name : std::string(), member.title});
        if (persona) who.push_back({fromQt(nameOf(*persona))});
        std::vector<std::string> roles;
        for (const domain::Role role : member.roles)
            roles.push_back(fromQt(m_words.method("roles", domain::code(role))));
        ReportCell block = member.canBlock ? line(fromQt(m_words("report.yes"))) : ReportCell();
        if (!member.block.empty()) block.push_back({member.block});
        table.rows.push_back({std::move(who), lines(roles), line(std::to_string(member.influence) + "/5"),
                              line(fromQt(m_words.method("stances", domain::code(member.stance)))), std::move(block),
                              line(member.needs), line(member.next)});
    }
    if (!table.rows.empty()) add(std::move(table));
    std::vector<std::string> open;
    for (const domain::Role role : committee.openRoles())
        open.push_back(fromQt(m_words.method("roles", domain::code(role))));
    if (open.empty()) return;
    addHeading(3, m_words("report.open_roles"));
    add(ReportList{false, lines(open)});
}

void ReportBuilder::addJourney(const domain::Journey& journey) {
    addHeading(2, toQt(journey.name).isEmpty() ? m_words("journey.title") : toQt(journey.name),
               "j" + std::to_string(++m_parts));
    ReportPairs facts;
    const auto fact = [&](const char* word, ReportCell cell) {
        if (!cell.empty()) facts.pairs.push_back({fromQt(m_words(word)), std::move(cell)});
    };
    if (const domain::Persona* persona = domain::findById(m_bundle.personas, journey.personaId))
        fact("report.persona", line(fromQt(nameOf(*persona))));
    if (const domain::Segment* segment = domain::findById(m_bundle.segments, journey.segmentId))
        fact("report.segment", line(segment->name));
    fact("report.product", line(journey.product));
    fact("report.goal", line(journey.goal));
    add(std::move(facts));
    if (journey.stages.empty()) return;

    ReportTable table;
    table.head.emplace_back();
    for (const domain::Stage& stage : journey.stages) table.head.push_back(fromQt(card::stageName(stage, m_words)));
    const auto row = [&](const char* word, auto cellOfStage) {
        std::vector<ReportCell> cells{line(fromQt(m_words(word)))};
        bool any = false;
        for (const domain::Stage& stage : journey.stages) {
            cells.push_back(cellOfStage(stage));
            any = any || !cells.back().empty();
        }
        if (any) table.rows.push_back(std::move(cells));
    };
    using Stage = domain::Stage;
    const auto text = [&](const char* word, std::string Stage::*member) {
        row(word, [member](const Stage& stage) { return line(stage.*member); });
    };
    if (const auto found = m_options.customers.find(journey.id);
        found != m_options.customers.end() && found->second.now.size() == journey.stages.size()) {
        std::size_t stage = 0;
        row("journey.customers", [&](const Stage&) {
            return line(fromQt(card::customerLines(found->second, stage++, m_words).join(QStringLiteral("; "))));
        });
    }
    text("report.summary", &Stage::summary);
    text("report.who", &Stage::who);
    text("report.concern", &Stage::concern);
    text("report.message", &Stage::message);
    row("report.channels", [](const Stage& stage) { return lines(stage.channels); });
    row("report.touchpoints", [this](const Stage& stage) {
        ReportCell cell;
        for (const domain::Touchpoint& point : stage.touchpoints)
            cell.push_back({point.name, fromQt(m_words.method("touchpoint_kinds", domain::code(point.kind)))});
        return cell;
    });
    row("report.content", [](const Stage& stage) { return lines(stage.content); });
    row("report.owner", [this](const Stage& stage) {
        return stage.owner ? line(fromQt(m_words.method("owners", domain::code(*stage.owner)))) : ReportCell();
    });
    text("report.handover", &Stage::handover);
    text("report.duration", &Stage::duration);
    text("report.measure", &Stage::measure);
    row("report.emotion", [](const Stage& stage) {
        ReportCell cell;
        if (stage.emotion) cell.push_back({(*stage.emotion > 0 ? "+" : "") + std::to_string(*stage.emotion)});
        if (!stage.emotionNote.empty()) cell.push_back({stage.emotionNote});
        return cell;
    });
    text("report.goes_wrong", &Stage::goesWrong);
    text("report.idea", &Stage::idea);
    if (!table.rows.empty()) add(std::move(table));
}

}  // namespace chandung::app
