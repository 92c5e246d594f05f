#include "chandung/app/data/journeycounts.h"

#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <numeric>
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

using StageNames = std::unordered_map<std::string, std::uint8_t>;

std::uint8_t stageNamed(const StageNames& names, std::string_view text) {
    const auto found = names.find(plain(text));
    return found == names.end() ? StageCounts::noStage : found->second;
}

/// "see=120&think=40", each value as an address writes it; what is left over stands behind an empty one.
QString valuesText(const JourneyTable& table) {
    QStringList parts;
    const auto add = [&](const std::string& value, std::size_t rows) {
        parts.append(QString::fromLatin1(QUrl::toPercentEncoding(toQt(value))) + QLatin1Char('=') +
                     QString::number(rows));
    };
    for (const auto& [value, rows] : table.values) add(value, rows);
    if (table.otherRows > 0) add({}, table.otherRows);
    return parts.join(QLatin1Char('&'));
}

void readValues(JourneyTable& table, const QString& text) {
    for (const QString& part : text.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        const QString value = QUrl::fromPercentEncoding(part.section(QLatin1Char('='), 0, 0).toLatin1());
        const auto rows = static_cast<std::size_t>(part.section(QLatin1Char('='), 1).toULongLong());
        if (value.isEmpty())
            table.otherRows += rows;
        else
            table.values.emplace_back(fromQt(value), rows);
    }
}

/// What names a stage, and which it is.
StageNames stageNames(const domain::Journey& journey, const domain::Method& method) {
    StageNames names;
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
    // "Lihat" for "Lihat (See)", as people write it in their tables.
    const auto addBare = [&](std::string_view name, std::size_t stage) {
        if (const std::size_t bracket = name.find(" ("); bracket != std::string_view::npos)
            add(name.substr(0, bracket), stage);
    };
    for (std::size_t i = 0; i < count; ++i) {
        addBare(journey.stages[i].name, i);
        if (const domain::MethodEntry* entry = method.entry("stages", domain::code(journey.stages[i].key)))
            for (const domain::Language language : domain::allLanguages) addBare(entry->label.in(language), i);
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
        if (!id || !workspace.find<domain::Dataset>(*id)) continue;
        tables.push_back({*id, fromQt(parts.value(1)), fromQt(parts.value(2))});
        readValues(tables.back(), parts.value(3));
    }
    return tables;
}

bool setJourneyTables(Workspace& workspace, const domain::Uuid& journey, const std::vector<JourneyTable>& tables) {
    QStringList lines;
    const auto clean = [](const std::string& name) {
        return toQt(name).replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    for (const JourneyTable& table : tables)
        lines.append(
            QStringList{toQt(table.dataset.str()), clean(table.stageColumn), clean(table.keyColumn), valuesText(table)}
                .join(QLatin1Char('\t')));
    const QString text = lines.join(QLatin1Char('\n'));
    if (workspace.setting(settingOf(journey)) == text) return true;
    const Workspace::Group group(workspace, QCoreApplication::translate("Data", "Count customers along the journey"));
    return workspace.setSetting(settingOf(journey), text);
}

void takeValues(JourneyTable& table, const domain::Column& stages) {
    std::unordered_map<std::string_view, std::size_t> rows;
    for (const domain::ColumnChunk& chunk : stages.chunks())
        for (std::size_t row = 0; row < chunk.rows(); ++row) ++rows[chunk.at(row)];
    table.values.clear();
    table.otherRows = 0;
    for (const auto& [value, count] : rows) {
        if (value.empty())
            table.otherRows += count;
        else
            table.values.emplace_back(value, count);
    }
    std::sort(table.values.begin(), table.values.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    while (table.values.size() > JourneyTable::maxValues) {
        table.otherRows += table.values.back().second;
        table.values.pop_back();
    }
}

JourneyFigures journeyFigures(const Workspace& workspace, const domain::Journey& journey) {
    JourneyFigures figures;
    const StageNames names = stageNames(journey, workspace.knowledge().method);
    const auto count = [&](const JourneyTable& table, std::size_t& elsewhere) {
        std::vector<std::size_t> atStage(journey.stages.size());
        elsewhere = table.otherRows;
        for (const auto& [value, rows] : table.values) {
            const std::uint8_t stage = stageNamed(names, value);
            (stage == StageCounts::noStage ? elsewhere : atStage[stage]) += rows;
        }
        return atStage;
    };
    const std::vector<JourneyTable> tables = journeyTables(workspace, journey.id);
    if (tables.empty() || journey.stages.empty() || tables.back().values.empty()) return figures;
    const auto nameOf = [&](const JourneyTable& table) {
        const auto dataset = workspace.find<domain::Dataset>(table.dataset);
        return dataset ? toQt(dataset->name) : QString();
    };
    figures.now = count(tables.back(), figures.elsewhere);
    figures.table = nameOf(tables.back());
    if (tables.size() < 2) return figures;
    std::size_t elsewhereBefore = 0;
    figures.before = count(tables.front(), elsewhereBefore);
    figures.earlier = nameOf(tables.front());
    return figures;
}

std::size_t JourneyFigures::most() const {
    std::size_t most = 0;
    for (const auto& counts : {now, before})
        for (const std::size_t count : counts) most = std::max(most, count);
    return most;
}

double JourneyFigures::shareAt(std::size_t stage) const {
    const auto all = std::accumulate(now.begin(), now.end(), std::size_t{0});
    return all == 0 ? 0 : static_cast<double>(now[stage]) / static_cast<double>(all);
}

long long JourneyFigures::changeAt(std::size_t stage) const {
    return before.empty() ? 0 : static_cast<long long>(now[stage]) - static_cast<long long>(before[stage]);
}

StageCounts countStages(const domain::Journey& journey, const domain::Method& method, const domain::Column& column) {
    const auto names = stageNames(journey, method);
    StageCounts counts;
    counts.atStage.assign(journey.stages.size(), 0);
    counts.stageOf.assign(column.size(), StageCounts::noStage);
    std::unordered_map<std::string_view, std::uint8_t> seen;  // cells as they are written
    std::size_t row = 0;
    for (const domain::ColumnChunk& chunk : column.chunks()) {
        std::vector<std::uint8_t> stages(chunk.textCount());
        for (std::size_t i = 0; i < stages.size(); ++i) {
            const auto [known, isNew] = seen.try_emplace(chunk.textAt(i), StageCounts::noStage);
            if (isNew) known->second = stageNamed(names, chunk.textAt(i));
            stages[i] = known->second;
        }
        for (std::size_t i = 0; i < chunk.rows(); ++i, ++row) {
            const std::uint8_t stage = stages[chunk.codes.empty() ? i : chunk.codes[i]];
            counts.stageOf[row] = stage;
            ++(stage == StageCounts::noStage ? counts.elsewhere : counts.atStage[stage]);
        }
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
