#include "app/card/comparisonset.h"
#include "app/card/lettermark.h"
#include "app/card/valuetext.h"

#include <algorithm>

namespace chandung::app::card {

using domain::FieldDefinition;
using domain::FieldKind;

namespace {

constexpr double rail = railWidth;
constexpr double narrowCell = 36 * mm;  ///< from here down marks stand under the text
constexpr double letterSide = 4.2 * mm;

QString iconOf(const FieldDefinition& field, domain::CustomerKind kind, const domain::Catalogue& catalogue) {
    for (const domain::CardBlock& block : catalogue.blocks())
        if (block.key == field.block(kind)) return toQt(block.icon);
    return QStringLiteral("person");
}

const domain::Range* rangeOf(const domain::FieldValue& value) {
    const auto* range = std::get_if<domain::Range>(&value);
    return range && !range->empty() ? range : nullptr;
}

}  // namespace

GridRow ComparisonRows::rowOf(const FieldDefinition& field) const {
    GridRow row;
    row.label = m_setting.words.label(field.rowLabel());
    row.icon = iconOf(field, m_set.personas.front().persona->kind, m_job.catalogue);
    row.block = toQt(field.key);
    row.above = 4;
    row.below = 3.5;
    return row;
}

QString ComparisonRows::secondOf(const domain::Statement& statement, const FieldDefinition& field) const {
    if (!field.second) return {};
    if (field.second->kind == domain::SecondPart::Kind::Strength)
        return statement.strength ? m_setting.words.number(*statement.strength) + QStringLiteral("/5") : QString();
    if (statement.detail.empty()) return {};
    if (field.second->kind == domain::SecondPart::Kind::Text) return toQt(statement.detail);
    for (const domain::Choice& choice : field.second->choices)
        if (choice.key == statement.detail) return m_setting.words.label(choice.label);
    return toQt(statement.detail);
}

std::vector<Slice> ComparisonRows::statementCell(const domain::Statements& statements, const FieldDefinition& field,
                                                 std::size_t persona) const {
    const ComparedPersona& one = m_set.personas[persona];
    const bool narrow = m_columns.width < narrowCell;
    const double cell = m_columns.width - (narrow ? 0 : rail);
    const TextStyle style = one.setting.style(Face::Regular, 9, 12, one.setting.palette.ink);
    const TextStyle quiet = one.setting.style(Face::Regular, 8.5, 11.5, one.setting.palette.ink2);
    const ItemRole role{toQt(field.key), toQt(field.key)};
    std::vector<Slice> slices;
    for (const domain::Statement& statement : statements) {
        std::vector<Slice> lines = textCell(toQt(statement.text), style, cell, role);
        if (lines.empty()) continue;
        const Mark mark = m_book.mark(statement, m_counted);
        if (!narrow) drawMark(lines.front().tail, mark, m_columns.width - rail, style, one.setting);
        for (Slice& slice : textCell(secondOf(statement, field), quiet, cell, role)) lines.push_back(std::move(slice));
        if (narrow) {
            Slice slice{Sheet(role), Sheet(role), style.leading};
            drawMark(slice.tail, mark, 0, style, one.setting);
            lines.push_back(std::move(slice));
        }
        lines.back().height += 1;
        for (Slice& slice : lines) slices.push_back(std::move(slice));
    }
    return slices;
}

GridRow ComparisonRows::valueRow(const domain::ComparisonRow& row, const FieldDefinition& field) const {
    GridRow result = rowOf(field);
    const bool strong = field.kind == FieldKind::Choice || field.kind == FieldKind::Choices;
    for (std::size_t i = 0; i < m_set.personas.size(); ++i) {
        const domain::FieldValue& value = row.values[i];
        if (const auto* statements = std::get_if<domain::Statements>(&value)) {
            result.cells.push_back(statementCell(*statements, field, i));
            continue;
        }
        const Setting& setting = m_set.personas[i].setting;
        const TextStyle style = setting.style(strong ? Face::Bold : Face::Regular, 9, 12, setting.palette.ink);
        const double width = m_columns.width - (m_columns.width < narrowCell ? 0 : 2 * mm);
        result.cells.push_back(
            textCell(valueText(field, value, m_setting.words), style, width, {result.block, result.block}));
    }
    return result;
}

GridRow ComparisonRows::scaleRow(const domain::ComparisonRow& row, const FieldDefinition& field, bool first) const {
    GridRow result;
    result.block = toQt(field.key);
    result.rule = false;
    result.above = first ? 9 : 2;
    result.below = 2;
    if (first || field.own) {
        result.label = field.own ? m_setting.words.label(field.rowLabel()) : m_setting.words("comparison.scales");
        result.icon = QStringLiteral("sliders");
    }
    const double total = m_columns.total();
    const double side = std::min(38 * mm, total * 0.24);
    const TextStyle style = m_setting.style(Face::Regular, 9, 12, m_setting.palette.ink2);
    const QStringList low = breakText(m_setting.words.label(field.poleLow.label), style, side - 8);
    const QStringList high = breakText(m_setting.words.label(field.poleHigh.label), style, side - 8);
    const double height = std::max(17.0, static_cast<double>(std::max(low.size(), high.size())) * 12 + 2);
    const double middle = height / 2;
    Sheet& sheet = result.picture;
    sheet.setRole({result.block, result.block});
    sheet.lines(low, 0, middle - 6.0 * static_cast<double>(low.size()), style, side - 8);
    sheet.lines(high, total - side + 8, middle - 6.0 * static_cast<double>(high.size()), style, side - 8, Align::Right);
    const double length = total - 2 * side;
    sheet.rule(side, middle, side + length, middle, m_setting.palette.tick, 0.26 * mm);
    for (int i = 0; i <= 4; ++i) {
        const double x = side + length * i / 4;
        sheet.rule(x, middle - 2.6, x, middle + 2.6, m_setting.palette.tick, 0.26 * mm);
    }
    // Markers that would cover each other step up and down.
    std::vector<std::pair<double, std::size_t>> at;
    for (std::size_t i = 0; i < row.values.size(); ++i)
        if (const auto* value = std::get_if<double>(&row.values[i])) at.emplace_back(std::clamp(*value, 0.0, 100.0), i);
    std::sort(at.begin(), at.end());
    const double near = 100 * (letterSide + 1) / length;
    double used = 0;
    int stack = 0;
    for (std::size_t i = 0; i < at.size(); ++i) {
        stack = i > 0 && at[i].first - at[i - 1].first < near ? stack + 1 : 0;
        const double lift = stack == 0 ? 0 : (stack % 2 ? 1 : -1) * ((stack + 1) / 2) * (letterSide + 0.6);
        used = std::max(used, std::abs(lift) + letterSide / 2 + 1);
        drawLetter(sheet, at[i].second, {side + length * at[i].first / 100, middle + lift}, letterSide,
                   m_set.personas[at[i].second].setting.palette);
    }
    const double spread = std::max(0.0, used - middle);
    Sheet moved(sheet.role());
    moved.append(sheet, {0, spread});
    result.picture = moved;
    result.pictureHeight = height + 2 * spread;
    return result;
}

bool ComparisonRows::comparable(const domain::ComparisonRow& row) {
    const domain::Range* first = nullptr;
    int count = 0;
    for (const domain::FieldValue& value : row.values) {
        const domain::Range* range = rangeOf(value);
        if (!range) continue;
        if (!first) first = range;
        if (range->currency != first->currency || range->period != first->period || range->unit != first->unit)
            return false;
        ++count;
    }
    return count > 1;
}

GridRow ComparisonRows::rulerRow(const domain::ComparisonRow& row, const FieldDefinition& field) const {
    GridRow result = rowOf(field);
    double low = 1e300;
    double high = -1e300;
    double textRoom = 0;
    const TextStyle style = m_setting.style(Face::Regular, 9, 12, m_setting.palette.ink);
    for (const domain::FieldValue& value : row.values)
        if (const domain::Range* range = rangeOf(value)) {
            low = std::min(low, range->from.value_or(*range->to));
            high = std::max(high, range->to.value_or(*range->from));
            textRoom = std::max(textRoom, textWidth(valueText(field, value, m_setting.words), style));
        }
    if (high <= low) high = low + 1;
    // Open ends run on to the end of the ruler: leave them some way.
    const double air = (high - low) * 0.08;
    const double total = m_columns.total();
    const double left = letterSide + 2 * mm;
    const double length = total - left - std::min(textRoom + 4 * mm, total * 0.5);
    const auto x = [&](double value) { return left + length * (value - low + air) / (high - low + 2 * air); };
    Sheet& sheet = result.picture;
    sheet.setRole({result.block, result.block});
    double y = 0;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const domain::Range* range = rangeOf(row.values[i]);
        if (!range) continue;
        const Palette& palette = m_set.personas[i].setting.palette;
        const double middle = y + 7;
        drawLetter(sheet, i, {letterSide / 2, middle}, letterSide, palette);
        sheet.rule(left, middle, left + length, middle, m_setting.palette.hair, 0.5);
        const double from = range->from ? x(*range->from) : left;
        const double to = range->to ? x(*range->to) : left + length;
        sheet.box(QRectF(from - 1.2, middle - 2.4, std::max(to - from, 0.0) + 2.4, 4.8), 1.4, palette.accent);
        const double textX = left + length + 4 * mm;
        const QStringList lines =
            breakText(valueText(field, row.values[i], m_setting.words), style, std::max(total - textX, 20.0));
        y = std::max(sheet.lines(lines, textX, y + 1, style, total - textX) + 1, y + 14);
    }
    result.pictureHeight = y;
    return result;
}

GridRow ComparisonRows::sameRow(const domain::ComparisonRow& row, const FieldDefinition& field) const {
    GridRow result;
    result.label = m_setting.words.label(field.rowLabel());
    result.block = toQt(field.key);
    result.rule = false;
    result.above = 2;
    result.below = 1;
    QStringList parts;
    if (const auto* statements = std::get_if<domain::Statements>(&row.values.front())) {
        for (const domain::Statement& statement : *statements) {
            QString text = toQt(statement.text);
            const QString second = secondOf(statement, field);
            if (!second.isEmpty()) text += QStringLiteral(" (") + second + QLatin1Char(')');
            parts.push_back(text);
        }
    } else if (const auto* value = std::get_if<double>(&row.values.front()); value && field.kind == FieldKind::Scale) {
        parts.push_back(m_setting.words.label(field.poleLow.label) + QStringLiteral(" 0 – ") +
                        m_setting.words.number(*value) + QStringLiteral(" – 100 ") +
                        m_setting.words.label(field.poleHigh.label));
    } else {
        parts.push_back(valueText(field, row.values.front(), m_setting.words));
    }
    const TextStyle style = m_setting.style(Face::Regular, 9, 12, m_setting.palette.ink);
    result.cells.push_back(textCell(parts.join(QChar(0x00A0) + QStringLiteral("· ")), style, m_columns.total(),
                                    {result.block, result.block}));
    return result;
}

}  // namespace chandung::app::card
