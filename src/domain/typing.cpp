#include "chandung/domain/typing.h"

namespace chandung::domain {

namespace {

/// Calls `visit` with each text that can be typed, in a fixed order.
template <class Visit>
void visitTexts(Committee& committee, Visit visit) {
    visit(committee.name);
    visit(committee.account);
    visit(committee.product);
    visit(committee.decision);
    visit(committee.value);
    visit(committee.deadline);
    visit(committee.rivals);
    for (Member& member : committee.members)
        for (std::string* text : {&member.title, &member.name, &member.block, &member.needs, &member.next})
            visit(*text);
}

template <class Visit>
void visitTexts(Stage& stage, Visit visit) {
    for (std::string* text : {&stage.name, &stage.summary, &stage.who, &stage.concern, &stage.message, &stage.handover,
                              &stage.duration, &stage.measure, &stage.emotionNote, &stage.goesWrong, &stage.idea})
        visit(*text);
    visit(stage.channels);
    visit(stage.content);
    for (Touchpoint& touchpoint : stage.touchpoints) visit(touchpoint.name);
    for (StageMessage& message : stage.messages)
        for (std::string* text : {&message.question, &message.objection, &message.answer, &message.proof,
                                  &message.channel, &message.content, &message.call})
            visit(*text);
}

template <class Visit>
void visitTexts(Journey& journey, Visit visit) {
    visit(journey.name);
    visit(journey.product);
    visit(journey.goal);
    for (Stage& stage : journey.stages) visitTexts(stage, visit);
}

template <class Visit>
void visitTexts(Plan& plan, Visit visit) {
    for (PlanWay& way : plan.ways)
        for (std::string* text : {&way.idea, &way.owner, &way.channel, &way.measure, &way.result}) visit(*text);
}

/// All texts one after the other, each list of texts as one.
template <class T>
std::vector<std::string> textsOf(T value) {
    std::vector<std::string> texts;
    const auto collect = [&]<class Text>(Text& text) {
        if constexpr (std::is_same_v<Text, std::string>) {
            texts.push_back(text);
        } else {
            std::string all;
            for (const std::string& item : text) all += item + '\n';
            texts.push_back(all);
        }
    };
    visitTexts(value, collect);
    return texts;
}

/// What is left when all texts are taken out.
template <class T>
T withoutTexts(T value) {
    visitTexts(value, [](auto& text) { text.clear(); });
    return value;
}

template <class T>
bool differInOne(const T& before, const T& after) {
    if (withoutTexts(before) != withoutTexts(after)) return false;
    const std::vector<std::string> from = textsOf(before);
    const std::vector<std::string> to = textsOf(after);
    if (from.size() != to.size()) return false;
    std::size_t different = 0;
    for (std::size_t i = 0; i < from.size(); ++i) different += from[i] != to[i] ? 1 : 0;
    return different == 1;
}

}  // namespace

bool differInOneText(const Committee& before, const Committee& after) {
    return differInOne(before, after);
}

bool differInOneText(const Journey& before, const Journey& after) {
    return differInOne(before, after);
}

bool differInOneText(const Plan& before, const Plan& after) {
    return differInOne(before, after);
}

}  // namespace chandung::domain
