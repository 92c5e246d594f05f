#include "exchange/writeaggregates.h"

namespace chandung::exchange {

using namespace domain;

namespace {

OrderedJson writeMember(const Member& member, const DocumentNames& names) {
    OrderedJson json = {{"id", member.id.str()}};
    put(json, "persona", names.personas.of(member.personaId));
    put(json, "title", member.title);
    put(json, "name", member.name);
    putCodes(json, "roles", member.roles);
    json["influence"] = member.influence;
    json["stance"] = code(member.stance);
    put(json, "can_block", member.canBlock);
    put(json, "block", member.block);
    put(json, "needs", member.needs);
    put(json, "next", member.next);
    return json;
}

OrderedJson writeTouchpoint(const Touchpoint& touchpoint) {
    OrderedJson json = OrderedJson::object();
    put(json, "name", touchpoint.name);
    json["kind"] = code(touchpoint.kind);
    return json;
}

OrderedJson writeMessage(const StageMessage& message, const DocumentNames& names) {
    OrderedJson json = OrderedJson::object();
    put(json, "persona", names.personas.of(message.personaId));
    put(json, "question", message.question);
    put(json, "objection", message.objection);
    put(json, "answer", message.answer);
    put(json, "proof", message.proof);
    put(json, "channel", message.channel);
    put(json, "content", message.content);
    put(json, "call", message.call);
    return json;
}

OrderedJson writeStage(const Stage& stage, const DocumentNames& names) {
    OrderedJson json = {{"id", stage.id.str()}, {"key", code(stage.key)}};
    put(json, "name", stage.name);
    put(json, "summary", stage.summary);
    put(json, "who", stage.who);
    put(json, "concern", stage.concern);
    put(json, "message", stage.message);
    put(json, "channels", stage.channels);
    for (const Touchpoint& touchpoint : stage.touchpoints) json["touchpoints"].push_back(writeTouchpoint(touchpoint));
    put(json, "content", stage.content);
    putCode(json, "owner", stage.owner);
    put(json, "handover", stage.handover);
    put(json, "duration", stage.duration);
    put(json, "measure", stage.measure);
    if (stage.emotion) json["emotion"] = *stage.emotion;
    put(json, "emotion_note", stage.emotionNote);
    put(json, "goes_wrong", stage.goesWrong);
    put(json, "idea", stage.idea);
    for (const StageMessage& message : stage.messages) json["messages"].push_back(writeMessage(message, names));
    return json;
}

OrderedJson writeWay(const PlanWay& way) {
    OrderedJson json = {{"way", code(way.way)}};
    put(json, "idea", way.idea);
    put(json, "owner", way.owner);
    put(json, "channel", way.channel);
    put(json, "measure", way.measure);
    put(json, "result", way.result);
    return json;
}

}  // namespace

OrderedJson writeCommittee(const Committee& committee, const DocumentNames& names) {
    OrderedJson json = {{"id", committee.id.str()}};
    put(json, "study", names.studies.of(committee.studyId));
    put(json, "name", committee.name);
    json["kind"] = code(committee.kind);
    put(json, "segment", names.segments.of(committee.segmentId));
    put(json, "account", committee.account);
    put(json, "product", committee.product);
    put(json, "decision", committee.decision);
    put(json, "value", committee.value);
    put(json, "deadline", committee.deadline);
    put(json, "rivals", committee.rivals);
    putCode(json, "buyer_type", committee.buyerType);
    putCodes(json, "not_needed", committee.notNeeded);
    for (const Member& member : committee.members) json["members"].push_back(writeMember(member, names));
    return json;
}

OrderedJson writeJourney(const Journey& journey, const DocumentNames& names) {
    OrderedJson json = {{"id", journey.id.str()}};
    put(json, "study", names.studies.of(journey.studyId));
    put(json, "persona", names.personas.of(journey.personaId));
    put(json, "segment", names.segments.of(journey.segmentId));
    put(json, "name", journey.name);
    put(json, "product", journey.product);
    put(json, "goal", journey.goal);
    json["model"] = code(journey.model);
    for (const Stage& stage : journey.stages) json["stages"].push_back(writeStage(stage, names));
    return json;
}

OrderedJson writePlan(const Plan& plan, const DocumentNames& names) {
    OrderedJson json = {{"id", plan.id.str()}};
    put(json, "persona", names.personas.of(plan.personaId));
    for (const PlanWay& way : plan.ways) json["ways"].push_back(writeWay(way));
    return json;
}

}  // namespace chandung::exchange
