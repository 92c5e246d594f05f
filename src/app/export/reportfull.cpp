#include "app/card/valuetext.h"
#include "app/export/reportbuilder.h"

namespace chandung::app {

using namespace exchange;

ReportCell ReportBuilder::cellOf(const domain::FieldDefinition& field, const domain::FieldValue& value,
                                 card::EvidenceBook* book) const {
    ReportCell cell;
    if (const auto* statements = std::get_if<domain::Statements>(&value)) {
        for (const domain::Statement& statement : *statements) {
            ReportText text{statement.text};
            if (book) text.numbers = book->mark(statement).numbers;
            text.anchor = m_anchor;
            text.mark = statement.isAssumption() ? ReportMark::Assumption : ReportMark::Evidence;
            if (statement.strength) text.text += " (" + std::to_string(*statement.strength) + "/5)";
            if (field.second && field.second->kind == domain::SecondPart::Kind::Text) text.second = statement.detail;
            if (field.second && field.second->kind == domain::SecondPart::Kind::Choice)
                for (const domain::Choice& choice : field.second->choices)
                    if (choice.key == statement.detail) text.second = fromQt(m_words.label(choice.label));
            cell.push_back(std::move(text));
        }
        return cell;
    }
    if (const auto* scale = std::get_if<double>(&value); scale && field.kind == domain::FieldKind::Scale)
        return {{fromQt(m_words.fill("report.scale", {{"{low}", m_words.label(field.poleLow.label)},
                                                      {"{high}", m_words.label(field.poleHigh.label)},
                                                      {"{n}", m_words.number(*scale)}}))}};
    const QString text = card::valueText(field, value, m_words);
    if (!text.isEmpty()) cell.push_back({fromQt(text)});
    return cell;
}

void ReportBuilder::addGroup(const domain::FieldGroup& group, const domain::Persona& persona,
                             card::EvidenceBook& book) {
    ReportPairs pairs;
    for (const domain::FieldDefinition* field : m_catalogue.fieldsOf(group.key, persona.kind)) {
        const domain::FieldValue& value = domain::effectiveValue(persona, segmentOf(persona), field->key);
        ReportCell cell = cellOf(*field, value, &book);
        if (!cell.empty()) pairs.pairs.push_back({fromQt(m_words.label(field->label)), std::move(cell)});
    }
    if (pairs.pairs.empty()) return;
    addHeading(3, m_words.label(group.label));
    m_report.blocks.emplace_back(std::move(pairs));
}

void ReportBuilder::addPlan(const domain::Persona& persona) {
    for (const domain::Plan& plan : m_bundle.plans) {
        if (plan.personaId != persona.id || plan.ways.empty()) continue;
        addHeading(3, m_words("report.plan"));
        ReportTable table;
        for (const char* word :
             {"report.way", "report.idea", "report.owner", "report.channels", "report.measure", "report.result"})
            table.head.push_back(fromQt(m_words(word)));
        for (const domain::PlanWay& way : plan.ways) {
            std::vector<ReportCell> row{{{fromQt(m_words.method("ways", domain::code(way.way)))}}};
            for (const std::string& text : {way.idea, way.owner, way.channel, way.measure, way.result})
                row.push_back({{text}});
            table.rows.push_back(std::move(row));
        }
        add(std::move(table));
    }
}

void ReportBuilder::addFull(const domain::Persona& persona) {
    card::EvidenceBook other(m_bundle, m_words);
    card::CardContent content = card::collectContent(persona, m_bundle, m_catalogue, m_words, m_options, other);
    card::EvidenceBook book(m_bundle, m_words);
    addHeader(content, persona);
    for (const domain::FieldGroup& group : m_catalogue.groups())
        if (group.audience.has(persona.kind)) addGroup(group, persona, book);
    content.evidence = book.entries();
    addPlan(persona);
    addStages(content);
    addEvidence(content);
    addFooter(content.footer);
}

}  // namespace chandung::app
