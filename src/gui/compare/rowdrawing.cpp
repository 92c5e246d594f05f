#include "gui/compare/rowdrawing.h"

#include "chandung/app/fieldtext.h"
#include "chandung/app/language.h"
#include "chandung/app/text.h"

#include <map>

namespace chandung::gui {

using app::toQt;
using Kind = RowDrawing::Kind;

namespace {

RowDrawing scale(const Context& context, const domain::FieldDefinition& field, const domain::ComparisonRow& row) {
    RowDrawing drawing;
    drawing.kind = Kind::Scale;
    drawing.low = toQt(field.poleLow.label.in(context.language.current()));
    drawing.high = toQt(field.poleHigh.label.in(context.language.current()));
    for (std::size_t column = 0; column < row.values.size(); ++column)
        if (const auto* number = std::get_if<double>(&row.values[column]))
            drawing.marks.push_back({column, *number, *number, false, false,
                                     app::localeOf(context.language.current()).toString(*number, 'g', 4)});
    return drawing;
}

/// Ranges in different currencies or units have no common ruler.
RowDrawing ranges(const Context& context, const domain::FieldDefinition& field, const domain::ComparisonRow& row) {
    RowDrawing drawing;
    const domain::Range* first = nullptr;
    for (std::size_t column = 0; column < row.values.size(); ++column) {
        const auto* range = std::get_if<domain::Range>(&row.values[column]);
        if (!range || range->empty()) continue;
        if (!first) first = range;
        if (range->currency != first->currency || range->period != first->period || range->unit != first->unit)
            return {};
        const double from = range->from.value_or(range->to.value_or(0));
        drawing.marks.push_back({column, from, range->to.value_or(from), !range->from, !range->to,
                                 app::fieldText(field, *range, context.knowledge, context.language.current())});
    }
    if (first) drawing.kind = Kind::Ranges;
    return drawing;
}

/// Channels that several have, in the same words or nearly, stand once.
RowDrawing channels(const domain::ComparisonRow& row) {
    RowDrawing drawing;
    bool measured = false;
    std::map<const domain::SharedStatement*, std::size_t> known;
    for (std::size_t column = 0; column < row.values.size(); ++column) {
        const auto* list = std::get_if<domain::Statements>(&row.values[column]);
        if (!list) continue;
        for (std::size_t at = 0; at < list->size(); ++at) {
            const domain::Statement& statement = (*list)[at];
            const domain::SharedStatement* shared = row.sharedAt(column, at);
            std::size_t place = drawing.channels.size();
            if (shared) place = known.try_emplace(shared, place).first->second;
            if (place == drawing.channels.size())
                drawing.channels.push_back({toQt(statement.text), std::vector<RowDrawing::Bar>(row.values.size())});
            drawing.channels[place].bars[column] = {true, !statement.isAssumption(), statement.strength};
            measured = measured || statement.strength.has_value();
        }
    }
    if (measured) drawing.kind = Kind::Channels;
    return drawing;
}

}  // namespace

RowDrawing rowDrawing(const Context& context, const domain::FieldDefinition& field, const domain::ComparisonRow& row) {
    if (field.kind == domain::FieldKind::Scale) return scale(context, field, row);
    if (field.kind == domain::FieldKind::Range) return ranges(context, field, row);
    if (field.second && field.second->kind == domain::SecondPart::Kind::Strength) return channels(row);
    return {};
}

}  // namespace chandung::gui
