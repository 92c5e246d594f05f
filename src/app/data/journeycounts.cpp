#include "chandung/app/data/journeycounts.h"

#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"

#include <QStringList>

#include <algorithm>
#include <unordered_map>

namespace chandung::app {

namespace {

QString settingOf(const domain::Uuid& journey) {
    return QStringLiteral("journey.%1.tables").arg(toQt(journey.str()));
}

std::string plain(std::string_view text) {
    std::string words;
    for (const std::string& word : domain::foldedWords(text)) words += (words.empty() ? "" : " ") + word;
    return words;
}

/// What names a stage, and which it is.
std::unordered_map<std::string, std::uint8_t> stageNames(const domain::Journey& journey, const domain::Method& method) {
    std::unordered_map<std::string, std::uint8_t> names;
    const auto add = [&](std::string_view name, std::size_t stage) {
        if (std::string key = plain(name); !key.empty())
            names.emplace(std::move(key), static_cast<std::uint8_t>(stage));
    };
    const std::size_t count = std::min<std::size_t>(journey.stages.size(), StageCounts::noStage);
    for (std::size_t i = 0; i < count; ++i) add(journey.stages[i].name, i);
    for (std::size_t i = 0; i < count; ++i) {
        const domain::Stage& stage = journey.stages[i];
        if (stage.key == domain::StageKey::Own) continue;
        add(domain::code(stage.key), i);
        if (const domain::MethodEntry* entry = method.entry("stages", domain::code(stage.key)))
            for (const domain::Language language : domain::allLanguages) add(entry->label.in(language), i);
    }
    for (std::size_t i = 0; i < count; ++i) add(std::to_string(i + 1), i);
    return names;
}

}  // namespace

std::vector<JourneyTable> journeyTables(const Workspace& workspace, const domain::Uuid& journey) {
    std::vector<JourneyTable> tables;
    for (const QString& line : workspace.setting(settingOf(journey)).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(QLatin1Char('\t'));
        const auto id = domain::Uuid::parse(fromQt(parts.value(0)));
        if (id && workspace.find<domain::Dataset>(*id))
            tables.push_back({*id, fromQt(parts.value(1)), fromQt(parts.value(2))});
    }
    return tables;
}

bool setJourneyTables(Workspace& workspace, const domain::Uuid& journey, const std::vector<JourneyTable>& tables) {
    QStringList lines;
    const auto clean = [](const std::string& name) {
        return toQt(name).replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    for (const JourneyTable& table : tables)
        lines.append(QStringList{toQt(table.dataset.str()), clean(table.stageColumn), clean(table.keyColumn)}.join(
            QLatin1Char('\t')));
    return workspace.setSetting(settingOf(journey), lines.join(QLatin1Char('\n')));
}

StageCounts countStages(const domain::Journey& journey, const domain::Method& method, const domain::Column& column) {
    const auto names = stageNames(journey, method);
    StageCounts counts;
    counts.atStage.assign(journey.stages.size(), 0);
    counts.stageOf.assign(column.size(), StageCounts::noStage);
    std::unordered_map<std::string, std::uint8_t> seen;  // cells as they are written
    for (std::size_t row = 0; row < column.size(); ++row) {
        const std::string cell(column.at(row));
        auto known = seen.find(cell);
        if (known == seen.end()) {
            const auto found = names.find(plain(cell));
            known = seen.emplace(cell, found == names.end() ? StageCounts::noStage : found->second).first;
        }
        counts.stageOf[row] = known->second;
        if (known->second == StageCounts::noStage)
            ++counts.elsewhere;
        else
            ++counts.atStage[known->second];
    }
    return counts;
}

std::size_t likelyStageColumn(const domain::Journey& journey, const domain::Method& method,
                              const domain::Table& cells) {
    std::size_t best = cells.columnCount();
    std::size_t most = 0;
    for (std::size_t i = 0; i < cells.columnCount(); ++i) {
        const std::size_t named = cells.rowCount() - countStages(journey, method, cells.columns[i]).elsewhere;
        if (named <= most) continue;
        most = named;
        best = i;
    }
    return most * 2 >= cells.rowCount() ? best : cells.columnCount();
}

StageMoves followCustomers(const StageCounts& before, const domain::Column& keysBefore, const StageCounts& now,
                           const domain::Column& keysNow) {
    const std::size_t stages = now.atStage.size();
    StageMoves moves;
    moves.from.assign(stages, std::vector<std::size_t>(stages, 0));
    moves.fresh.assign(stages, 0);
    moves.gone.assign(stages, 0);
    std::unordered_map<std::string_view, std::uint8_t> stageBefore;
    for (std::size_t row = 0; row < keysBefore.size(); ++row)
        if (before.stageOf[row] != StageCounts::noStage) stageBefore.emplace(keysBefore.at(row), before.stageOf[row]);
    for (std::size_t row = 0; row < keysNow.size(); ++row) {
        if (now.stageOf[row] == StageCounts::noStage) continue;
        const auto found = stageBefore.find(keysNow.at(row));
        if (found == stageBefore.end()) {
            ++moves.fresh[now.stageOf[row]];
        } else {
            ++moves.from[found->second][now.stageOf[row]];
            stageBefore.erase(found);  // a customer is counted once
        }
    }
    for (const auto& [key, stage] : stageBefore) ++moves.gone[stage];
    return moves;
}

}  // namespace chandung::app
