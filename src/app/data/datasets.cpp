#include "chandung/app/data/datasets.h"

#include "chandung/analysis/match.h"
#include "chandung/app/data/datatexts.h"
#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"
#include "chandung/exchange/fieldguess.h"

#include <algorithm>
#include <unordered_map>

namespace chandung::app {

namespace {

using analysis::ColumnProfile;
using analysis::ColumnType;
using domain::FieldDefinition;
using domain::FieldKind;

/// Whether a field can be filled from what a group has in such a column.
bool suits(const FieldDefinition& field, const ColumnProfile& profile) {
    const bool identity = field.group() == "identity";
    switch (field.kind) {
        case FieldKind::Range:
        case FieldKind::Number:
            return profile.type == ColumnType::Number && profile.meaning == analysis::NumberMeaning::Quantity &&
                   !identity;
        case FieldKind::Text:
            return profile.type == ColumnType::Category && !identity;
        case FieldKind::Choice:
            return profile.type == ColumnType::Category;
        case FieldKind::Choices:
        case FieldKind::Statements:
            return profile.type == ColumnType::MultiSelect || profile.type == ColumnType::Category;
        case FieldKind::Prose:
        case FieldKind::Scale:
        case FieldKind::Image:
            break;
    }
    return false;
}

/// Whether a column tells in which year somebody was born.
bool tellsBirth(const ColumnProfile& profile) {
    if (!holdsYears(profile)) return false;
    const std::string words = domain::fold(fromQt(columnTitle(profile)));
    for (const char* word : {"birth", "born", "sinh", "lahir"})
        if (words.find(word) != std::string::npos) return true;
    return false;
}

std::string firstSuiting(const ColumnProfile& profile, const domain::Catalogue& catalogue,
                         std::optional<domain::CustomerKind> kind) {
    if (profile.personal) return {};
    if (const FieldDefinition* age = catalogue.field("demographics.age"); age && tellsBirth(profile))
        if (!kind || age->audience.has(*kind)) return age->key;
    for (const std::string& key : exchange::guessFields(profile.name, catalogue)) {
        const FieldDefinition* field = catalogue.field(key);
        if (field && suits(*field, profile) && (!kind || field->audience.has(*kind))) return key;
    }
    return {};
}

}  // namespace

std::string likelyField(const ColumnProfile& profile, const domain::Catalogue& catalogue) {
    return firstSuiting(profile, catalogue, {});
}

std::string fieldFor(const domain::DatasetColumn& column, const ColumnProfile& profile, domain::CustomerKind kind,
                     const domain::Catalogue& catalogue) {
    if (column.field.empty()) return {};
    const FieldDefinition* field = catalogue.field(column.field);
    if (field && field->audience.has(kind)) return column.field;
    return firstSuiting(profile, catalogue, kind);
}

domain::Dataset describeTable(const std::string& name, const domain::Table& table,
                              const std::vector<ColumnProfile>& profiles, const domain::Catalogue& catalogue) {
    domain::Dataset dataset;
    dataset.id = domain::Uuid::make();
    dataset.name = name;
    dataset.rows = table.rowCount();
    for (const ColumnProfile& profile : profiles) {
        domain::DatasetColumn column;
        column.name = profile.name;
        column.type = codeOf(profile.type);
        column.missing = profile.missing;
        column.distinct = profile.distinct;
        column.personal = profile.personal;
        column.field = likelyField(profile, catalogue);
        dataset.columns.push_back(std::move(column));
    }
    return dataset;
}

std::vector<ColumnProfile> profilesOf(const domain::Dataset& dataset, const domain::Table& cells,
                                      const analysis::Progress& progress) {
    std::vector<ColumnProfile> profiles = analysis::profileTable(cells, progress);
    for (std::size_t i = 0; i < profiles.size() && i < dataset.columns.size(); ++i) {
        const domain::DatasetColumn& column = dataset.columns[i];
        const auto type = analysis::columnTypeOf(column.type);
        if (column.decided && type && (*type != profiles[i].type || profiles[i].noAnswer))
            profiles[i] = analysis::profileColumn(cells.columns[i], type);
        profiles[i].personal = column.personal;
    }
    return profiles;
}

std::vector<std::size_t> columnsToGroup(const domain::Dataset& dataset, const std::vector<ColumnProfile>& profiles) {
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < profiles.size(); ++i)
        if (!profiles[i].personal && profiles[i].leftOut == analysis::LeftOut::No && !dataset.columns.at(i).leftOut)
            columns.push_back(i);
    return columns;
}

domain::Table mergeRepeated(const domain::Table& table, std::size_t keyColumn) {
    const std::vector<std::size_t> repeated = analysis::repeatedRows(table, keyColumn);
    std::unordered_map<std::string_view, std::vector<std::size_t>> later;  // by key
    for (const std::size_t row : repeated) later[table.at(row, keyColumn)].push_back(row);
    domain::Table merged;
    for (const domain::Column& column : table.columns) merged.columns.emplace_back(column.name());
    std::size_t next = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (next < repeated.size() && repeated[next] == row) {
            ++next;
            continue;
        }
        const auto more = later.find(table.at(row, keyColumn));
        for (std::size_t column = 0; column < table.columnCount(); ++column) {
            std::string_view cell = table.at(row, column);
            if (more != later.end())
                for (std::size_t i = 0; cell.empty() && i < more->second.size(); ++i)
                    cell = table.at(more->second[i], column);
            merged.columns[column].append(cell);
        }
    }
    for (domain::Column& column : merged.columns) column.shrink();
    return merged;
}

}  // namespace chandung::app
