#include "exchange/fieldvalues.h"
#include "exchange/readaggregates.h"

namespace chandung::exchange {

using namespace domain;

std::string memberText(const Json& object, const char* member) {
    if (!object.is_object()) return {};
    const auto found = object.find(member);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Uuid takeId(ObjectReader& reader, ReferenceTable& table, const std::string& name, ReadContext& context) {
    const std::string id = reader.text("id");
    if (!id.empty() && table.hasId(id)) context.warn(Warning::Kind::NewId, {reader.holder(), "id", id});
    return table.add(id, name);
}

void readStudies(const Json& list, ReadContext& context, Bundle& bundle) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string name = memberText(list.at(i), "name");
        ObjectReader reader(list.at(i), holderName(name, "studies", i), context);
        Study study;
        study.id = takeId(reader, context.studies, name, context);
        study.name = reader.text("name");
        study.kind = reader.code<CustomerKind>("kind").value_or(CustomerKind::B2b);
        study.purposes = reader.codes<Purpose>("purposes");
        study.product = reader.text("product");
        study.market = reader.text("market");
        study.processStage = reader.text("process_stage");
        study.questions = reader.texts("questions");
        study.needs = reader.texts("needs");
        study.owner = reader.text("owner");
        study.due = reader.date("due");
        study.review = reader.code<ReviewRhythm>("review").value_or(ReviewRhythm::HalfYearly);
        reader.finish();
        bundle.studies.push_back(std::move(study));
    }
}

void readSources(const Json& list, ReadContext& context, Bundle& bundle) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string title = memberText(list.at(i), "title");
        ObjectReader reader(list.at(i), holderName(title, "sources", i), context);
        Source source;
        source.id = takeId(reader, context.sources, title, context);
        source.studyId = reader.reference("study", context.studies);
        source.kind = reader.code<SourceKind>("kind").value_or(SourceKind::Interview);
        source.title = reader.text("title");
        source.date = reader.date("date");
        source.collectedBy = reader.text("collected_by");
        source.sample = reader.text("sample");
        source.method = reader.text("method");
        source.consent = reader.code<Consent>("consent").value_or(Consent::NotNeeded);
        source.link = reader.text("link");
        source.trust = reader.wholeNumber("trust", 1, 5).value_or(3);
        source.notes = reader.text("notes");
        source.text = reader.text("text");
        reader.finish();
        bundle.sources.push_back(std::move(source));
    }
}

void readObservations(const Json& list, ReadContext& context, Bundle& bundle) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string text = memberText(list.at(i), "text");
        ObjectReader reader(list.at(i), holderName(text, "observations", i), context);
        Observation observation;
        observation.id = takeId(reader, context.observations, text, context);
        observation.sourceId = reader.reference("source", context.sources);
        observation.text = reader.text("text");
        observation.saidBy = reader.text("said_by");
        observation.tags = reader.texts("tags");
        observation.field = reader.text("field");
        reader.finish();
        bundle.observations.push_back(std::move(observation));
    }
}

void readInsights(const Json& list, ReadContext& context, Bundle& bundle) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string text = memberText(list.at(i), "text");
        ObjectReader reader(list.at(i), holderName(text, "insights", i), context);
        Insight insight;
        insight.id = takeId(reader, context.insights, text, context);
        insight.studyId = reader.reference("study", context.studies);
        insight.text = reader.text("text");
        insight.section = reader.text("section");
        for (const std::string& reference : reader.texts("observations")) {
            if (const auto id = context.observations.find(reference))
                insight.observations.push_back(*id);
            else
                context.warn(Warning::Kind::LostReference, {reader.holder(), "observations", reference});
        }
        reader.finish();
        bundle.insights.push_back(std::move(insight));
    }
}

void readSegments(const Json& list, ReadContext& context, Bundle& bundle) {
    constexpr double mostCustomers = 1e12;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string name = memberText(list.at(i), "name");
        ObjectReader reader(list.at(i), holderName(name, "segments", i), context);
        Segment segment;
        segment.id = takeId(reader, context.segments, name, context);
        segment.studyId = reader.reference("study", context.studies);
        segment.name = reader.text("name");
        segment.criteria = reader.texts("criteria");
        segment.share = reader.number("share", 0, 100);
        segment.revenueShare = reader.number("revenue_share", 0, 100);
        segment.base = reader.code<ShareBase>("base").value_or(ShareBase::Customers);
        segment.size = reader.number("size", 0, mostCustomers);
        segment.tier = reader.code<Tier>("tier");
        segment.behaviour = reader.code<Behaviour>("behaviour");
        segment.sophistication = reader.number("sophistication", 0, 100);
        segment.why = reader.text("why");
        segment.chosen = reader.flag("chosen");
        if (const Json* company = reader.object("company")) {
            for (const auto& [key, value] : company->items())
                if (!context.catalogue.field(key)) context.warn(Warning::Kind::UnknownMember, {reader.holder(), key});
            segment.company = readValues(*company, reader.holder(), context);
        }
        reader.finish();
        bundle.segments.push_back(std::move(segment));
    }
}

void readGuides(const Json& list, ReadContext& context, Bundle& bundle) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string name = memberText(list.at(i), "name");
        ObjectReader reader(list.at(i), holderName(name, "guides", i), context);
        Guide guide;
        guide.id = takeId(reader, context.guides, name, context);
        guide.studyId = reader.reference("study", context.studies);
        guide.name = reader.text("name");
        guide.intro = reader.text("intro");
        guide.link = reader.text("link");
        if (const Json* questions = reader.list("questions"))
            for (const Json& item : *questions) {
                ObjectReader entry(item, reader.holder(), context);
                GuideQuestion question;
                question.text = entry.text("text");
                question.field = entry.text("field");
                if (const Json* chosen = entry.take("chosen")) {
                    if (!chosen->is_boolean()) wrongType(reader.holder(), "chosen", "boolean");
                    question.chosen = chosen->get<bool>();
                }
                entry.finish();
                guide.questions.push_back(std::move(question));
            }
        reader.finish();
        bundle.guides.push_back(std::move(guide));
    }
}

}  // namespace chandung::exchange
