#include "storage/journeytable.h"

namespace chandung::storage {

using domain::Journey;
using domain::Stage;

namespace {

Stage readStage(Query& row) {
    Stage stage;
    int column = 0;
    stage.id = row.uuid(column++);
    stage.key = row.code<domain::StageKey>(column++);
    stage.name = row.text(column++);
    stage.summary = row.text(column++);
    stage.who = row.text(column++);
    stage.concern = row.text(column++);
    stage.message = row.text(column++);
    stage.channels = row.list(column++);
    stage.content = row.list(column++);
    stage.owner = row.maybeCode<domain::StageOwner>(column++);
    stage.handover = row.text(column++);
    stage.duration = row.text(column++);
    stage.measure = row.text(column++);
    stage.emotion = row.maybeInteger(column++);
    stage.emotionNote = row.text(column++);
    stage.goesWrong = row.text(column++);
    stage.idea = row.text(column);
    return stage;
}

void insertStage(Connection& connection, const domain::Uuid& journey, int position, const Stage& stage) {
    Query(connection,
          "INSERT INTO stage (journey_id, position, id, key, name, summary, who, concern, message, channels, content, "
          "owner, handover, duration, "
          "measure, emotion, emotion_note, goes_wrong, idea) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?, ?, ?)",
          journey, position, stage.id, stage.key, stage.name, stage.summary, stage.who, stage.concern, stage.message,
          stage.channels, stage.content, stage.owner, stage.handover, stage.duration, stage.measure, stage.emotion,
          stage.emotionNote, stage.goesWrong, stage.idea)
        .run();
    int place = 0;
    for (const domain::Touchpoint& touchpoint : stage.touchpoints)
        Query(connection, "INSERT INTO touchpoint (journey_id, stage, position, name, kind) VALUES (?, ?, ?, ?, ?)",
              journey, position, place++, touchpoint.name, touchpoint.kind)
            .run();
    place = 0;
    for (const domain::StageMessage& message : stage.messages)
        Query(connection,
              "INSERT INTO stage_message (journey_id, stage, position, persona_id, question, objection, answer, proof, "
              "channel, content, call) VALUES (?, ?, ?, (SELECT id FROM persona WHERE id = ?), ?, ?, ?, ?, ?, ?, ?)",
              journey, position, place++, message.personaId, message.question, message.objection, message.answer,
              message.proof, message.channel, message.content, message.call)
            .run();
}

void readMessages(Connection& connection, Journey& journey) {
    Query row(connection,
              "SELECT stage, persona_id, question, objection, answer, proof, channel, content, call FROM stage_message "
              "WHERE journey_id = ? ORDER BY stage, position",
              journey.id);
    while (row.next()) {
        const auto stage = static_cast<std::size_t>(row.number(0));
        if (stage >= journey.stages.size()) connection.raiseDamaged("message without stage");
        journey.stages[stage].messages.push_back(
            {row.uuid(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)});
    }
}

}  // namespace

JourneyTable::JourneyTable(Shelf shelf)
    : Table(shelf, Envelope(EntityKind::Journey, "journey", "name",
                            {{"study_id", "study"},
                             {"persona_id", "persona"},
                             {"segment_id", "segment"},
                             {"name"},
                             {"product"},
                             {"goal"},
                             {"model"}})) {}

Journey JourneyTable::read(Query& row) const {
    int column = firstColumn;
    Journey journey;
    journey.id = row.uuid(0);
    journey.studyId = row.uuid(column++);
    journey.personaId = row.uuid(column++);
    journey.segmentId = row.uuid(column++);
    journey.name = row.text(column++);
    journey.product = row.text(column++);
    journey.goal = row.text(column++);
    journey.model = row.code<domain::JourneyModel>(column);

    Query stages(connection(),
                 "SELECT id, key, name, summary, who, concern, message, channels, content, owner, handover, duration, "
                 "measure, emotion, emotion_note, "
                 "goes_wrong, idea FROM stage WHERE journey_id = ? ORDER BY position",
                 journey.id);
    while (stages.next()) journey.stages.push_back(readStage(stages));
    Query touchpoints(connection(),
                      "SELECT stage, name, kind FROM touchpoint WHERE journey_id = ? ORDER BY stage, position",
                      journey.id);
    while (touchpoints.next()) {
        const auto stage = static_cast<std::size_t>(touchpoints.number(0));
        if (stage >= journey.stages.size()) connection().raiseDamaged("touchpoint without stage");
        journey.stages[stage].touchpoints.push_back({touchpoints.text(1), touchpoints.code<domain::TouchpointKind>(2)});
    }
    readMessages(connection(), journey);
    return journey;
}

void JourneyTable::write(const Journey& journey, std::int64_t revision) {
    upsert(journey, revision, journey.studyId, journey.personaId, journey.segmentId, journey.name, journey.product,
           journey.goal, journey.model);
    if (revision > 0) Query(connection(), "DELETE FROM stage WHERE journey_id = ?", journey.id).run();
    int position = 0;
    for (const Stage& stage : journey.stages) insertStage(connection(), journey.id, position++, stage);
}

std::string JourneyTable::title(const Journey& journey) const {
    return journey.name;
}

std::vector<SearchText> JourneyTable::texts(const Journey& journey) const {
    std::vector<std::string> stages;
    std::vector<std::string> messages;
    for (const Stage& stage : journey.stages) {
        for (const domain::StageMessage& message : stage.messages)
            messages.insert(messages.end(), {message.question, message.objection, message.answer, message.proof,
                                             message.channel, message.content, message.call});
        stages.insert(stages.end(), {stage.name, stage.summary, stage.who, stage.concern, stage.message,
                                     lines(stage.channels), lines(stage.content)});
        for (const domain::Touchpoint& touchpoint : stage.touchpoints) stages.push_back(touchpoint.name);
        stages.insert(stages.end(),
                      {stage.handover, stage.duration, stage.measure, stage.emotionNote, stage.goesWrong, stage.idea});
    }
    return {{"name", journey.name, true},
            {"product", journey.product},
            {"goal", journey.goal},
            {"stages", lines(stages)},
            {"messages", lines(messages)}};
}

}  // namespace chandung::storage
