#include "exchange/readaggregates.h"

namespace chandung::exchange {

using namespace domain;

namespace {

Member readMember(const Json& json, const std::string& committee, std::size_t index, ReadContext& context) {
    const std::string title = memberText(json, "title");
    ObjectReader reader(json, committee + ", " + holderName(title, "members", index), context);
    Member member;
    member.id = Uuid::parse(reader.text("id")).value_or(Uuid::make());
    member.personaId = reader.reference("persona", context.personas);
    member.title = reader.text("title");
    member.name = reader.text("name");
    member.roles = reader.codes<Role>("roles");
    member.influence = reader.wholeNumber("influence", 1, 5).value_or(3);
    member.stance = reader.code<Stance>("stance").value_or(Stance::Unknown);
    member.canBlock = reader.flag("can_block");
    member.block = reader.text("block");
    member.needs = reader.text("needs");
    member.next = reader.text("next");
    reader.finish();
    return member;
}

Touchpoint readTouchpoint(const Json& json, const std::string& holder, ReadContext& context) {
    if (json.is_string()) return {textOf(json, holder, "touchpoints"), TouchpointKind::Digital};
    ObjectReader reader(json, holder, context);
    Touchpoint touchpoint;
    touchpoint.name = reader.text("name");
    touchpoint.kind = reader.code<TouchpointKind>("kind").value_or(TouchpointKind::Digital);
    reader.finish();
    return touchpoint;
}

StageMessage readMessage(const Json& json, const std::string& holder, ReadContext& context) {
    ObjectReader reader(json, holder, context);
    StageMessage message;
    message.personaId = reader.reference("persona", context.personas);
    message.question = reader.text("question");
    message.objection = reader.text("objection");
    message.answer = reader.text("answer");
    message.proof = reader.text("proof");
    message.channel = reader.text("channel");
    message.content = reader.text("content");
    message.call = reader.text("call");
    reader.finish();
    return message;
}

Stage readStage(const Json& json, const std::string& journey, std::size_t index, ReadContext& context) {
    ObjectReader reader(json, journey + ", " + holderName(memberText(json, "name"), "stages", index), context);
    Stage stage;
    stage.id = Uuid::parse(reader.text("id")).value_or(Uuid::make());
    stage.key = reader.code<StageKey>("key").value_or(StageKey::Own);
    stage.name = reader.text("name");
    stage.summary = reader.text("summary");
    stage.who = reader.text("who");
    stage.concern = reader.text("concern");
    stage.message = reader.text("message");
    stage.channels = reader.texts("channels");
    if (const Json* touchpoints = reader.list("touchpoints"))
        for (const Json& item : *touchpoints)
            stage.touchpoints.push_back(readTouchpoint(item, reader.holder(), context));
    stage.content = reader.texts("content");
    stage.owner = reader.code<StageOwner>("owner");
    stage.handover = reader.text("handover");
    stage.duration = reader.text("duration");
    stage.measure = reader.text("measure");
    stage.emotion = reader.wholeNumber("emotion", -2, 2);
    stage.emotionNote = reader.text("emotion_note");
    stage.goesWrong = reader.text("goes_wrong");
    stage.idea = reader.text("idea");
    if (const Json* messages = reader.list("messages"))
        for (const Json& item : *messages) stage.messages.push_back(readMessage(item, reader.holder(), context));
    reader.finish();
    return stage;
}

PlanWay readWay(const Json& json, const std::string& holder, ReadContext& context) {
    ObjectReader reader(json, holder, context);
    PlanWay way;
    way.way = reader.code<Way>("way").value_or(Way::Content);
    way.idea = reader.text("idea");
    way.owner = reader.text("owner");
    way.channel = reader.text("channel");
    way.measure = reader.text("measure");
    way.result = reader.text("result");
    reader.finish();
    return way;
}

}  // namespace

void readCommittees(const Json& list, ReadContext& context, Bundle& bundle) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string name = memberText(list.at(i), "name");
        ObjectReader reader(list.at(i), holderName(name, "committees", i), context);
        Committee committee;
        committee.id = takeId(reader, context.committees, name, context);
        committee.studyId = reader.reference("study", context.studies);
        committee.name = reader.text("name");
        committee.kind = reader.code<CommitteeKind>("kind").value_or(CommitteeKind::Pattern);
        committee.segmentId = reader.reference("segment", context.segments);
        committee.account = reader.text("account");
        committee.product = reader.text("product");
        committee.decision = reader.text("decision");
        committee.value = reader.text("value");
        committee.deadline = reader.date("deadline");
        committee.rivals = reader.texts("rivals");
        committee.buyerType = reader.code<BuyerType>("buyer_type");
        committee.notNeeded = reader.codes<Role>("not_needed");
        if (const Json* members = reader.list("members"))
            for (std::size_t m = 0; m < members->size(); ++m)
                committee.members.push_back(readMember(members->at(m), reader.holder(), m, context));
        reader.finish();
        bundle.committees.push_back(std::move(committee));
    }
}

void readJourneys(const Json& list, ReadContext& context, Bundle& bundle) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string name = memberText(list.at(i), "name");
        ObjectReader reader(list.at(i), holderName(name, "journeys", i), context);
        Journey journey;
        journey.id = takeId(reader, context.journeys, name, context);
        journey.studyId = reader.reference("study", context.studies);
        journey.personaId = reader.reference("persona", context.personas);
        journey.segmentId = reader.reference("segment", context.segments);
        journey.name = reader.text("name");
        journey.product = reader.text("product");
        journey.goal = reader.text("goal");
        journey.model = reader.code<JourneyModel>("model").value_or(JourneyModel::Own);
        if (const Json* stages = reader.list("stages"))
            for (std::size_t s = 0; s < stages->size(); ++s)
                journey.stages.push_back(readStage(stages->at(s), reader.holder(), s, context));
        reader.finish();
        bundle.journeys.push_back(std::move(journey));
    }
}

void readPlans(const Json& list, ReadContext& context, Bundle& bundle) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        ObjectReader reader(list.at(i), holderName({}, "plans", i), context);
        Plan plan;
        plan.id = takeId(reader, context.plans, {}, context);
        plan.personaId = reader.reference("persona", context.personas);
        if (const Json* ways = reader.list("ways"))
            for (const Json& way : *ways) plan.ways.push_back(readWay(way, reader.holder(), context));
        reader.finish();
        bundle.plans.push_back(std::move(plan));
    }
}

}  // namespace chandung::exchange
