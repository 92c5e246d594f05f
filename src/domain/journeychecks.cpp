#include "chandung/domain/journeychecks.h"

#include "chandung/domain/textfold.h"

#include <algorithm>
#include <optional>

namespace chandung::domain {

namespace {

using Words = std::vector<std::string>;

bool holds(const Words& text, const Words& phrase) {
    return !phrase.empty() && std::search(text.begin(), text.end(), phrase.begin(), phrase.end()) != text.end();
}

/// The first word of a side that the text holds, as the list writes it; empty when there is none.
std::string wordIn(const Words& text, const std::vector<LocalText>& side) {
    for (const LocalText& word : side)
        for (const Language language : {Language::En, Language::Vi, Language::Ms})
            if (holds(text, foldedWords(word.in(language)))) return word.in(language);
    return {};
}

const std::vector<LocalText>& sideOf(const MethodEntry& pair, const std::string& name) {
    static const std::vector<LocalText> none;
    const auto found = pair.lists.find(name);
    return found == pair.lists.end() ? none : found->second;
}

std::optional<JourneyIssue> contradiction(const std::string& first, const std::string& second,
                                          const MethodEntry& pair) {
    const Words here = foldedWords(first);
    const Words there = foldedWords(second);
    const std::string hereOne = wordIn(here, sideOf(pair, "one"));
    const std::string hereOther = wordIn(here, sideOf(pair, "other"));
    const std::string thereOne = wordIn(there, sideOf(pair, "one"));
    const std::string thereOther = wordIn(there, sideOf(pair, "other"));
    if (hereOne.empty() == hereOther.empty() || thereOne.empty() == thereOther.empty()) return std::nullopt;
    if (hereOne.empty() == thereOne.empty()) return std::nullopt;
    JourneyIssue issue;
    issue.code = JourneyIssueCode::Contradiction;
    issue.word = hereOne.empty() ? hereOther : hereOne;
    issue.otherWord = thereOne.empty() ? thereOther : thereOne;
    return issue;
}

std::string firstOf(const Statements& statements) {
    return statements.empty() ? std::string() : statements.front().text;
}

}  // namespace

std::vector<JourneyIssue> check(const Journey& journey, const std::vector<MethodEntry>& opposites) {
    using enum JourneyIssueCode;
    if (journey.stages.empty()) return {JourneyIssue{}};
    std::vector<JourneyIssue> issues;
    for (std::size_t i = 0; i + 1 < journey.stages.size(); ++i)
        for (const MethodEntry& pair : opposites)
            if (auto issue = contradiction(journey.stages[i].message, journey.stages[i + 1].message, pair)) {
                issue->stage = i;
                issues.push_back(*issue);
            }
    for (std::size_t i = 0; i < journey.stages.size(); ++i) {
        const Stage& stage = journey.stages[i];
        if (stage.touchpoints.empty()) issues.push_back({NoTouchpoint, i});
        if (!stage.owner) issues.push_back({NoOwner, i});
        if (stage.measure.empty()) issues.push_back({NoMeasure, i});
    }
    return issues;
}

StageMessage proposeMessage(const Persona& persona, const Stage& stage, const StageMessage& written) {
    StageMessage message = written;
    message.personaId = persona.id;
    const auto fill = [](std::string& text, const std::string& offer) {
        if (text.empty()) text = offer;
    };
    fill(message.question, stage.concern);
    const Statements& objections = persona.statements("buying.objections");
    if (!objections.empty()) {
        const auto known = std::find_if(objections.begin(), objections.end(),
                                        [&](const Statement& item) { return item.text == message.objection; });
        const Statement& objection = known == objections.end() ? objections.front() : *known;
        fill(message.objection, objection.text);
        if (message.objection == objection.text) fill(message.answer, objection.detail);
    }
    fill(message.proof, firstOf(persona.statements("buying.proof")));
    if (!stage.channels.empty()) fill(message.channel, stage.channels.front());
    fill(message.channel, firstOf(persona.statements("channels.channels")));
    if (!stage.content.empty()) fill(message.content, stage.content.front());
    fill(message.content, firstOf(persona.statements("channels.content")));
    return message;
}

}  // namespace chandung::domain
