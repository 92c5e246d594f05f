#include "gui/compare/comparecells.h"

#include "chandung/app/fieldtext.h"
#include "chandung/app/language.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "gui/components/evidencemarks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace chandung::gui {

using app::toQt;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::CompareCells)
};

/// "= Bảo, Khôi", or "= all" when every other column has it.
QString tagOf(bool equal, const QStringList& names, std::size_t columns) {
    if (names.isEmpty()) return {};
    const bool all = columns > 2 && static_cast<std::size_t>(names.size()) + 1 == columns;
    const QString who = all ? Texts::tr("all") : names.join(QStringLiteral(", "));
    return QStringLiteral("%1 %2").arg(equal ? QLatin1Char('=') : QChar(0x2248), who);
}

QString spokenShare(bool equal, const QStringList& names) {
    if (names.isEmpty()) return {};
    return (equal ? Texts::tr("the same as %1") : Texts::tr("nearly the same as %1"))
        .arg(names.join(QStringLiteral(", ")));
}

QString secondOf(const Context& context, const domain::FieldDefinition& field, const domain::Statement& statement) {
    if (!field.second) return {};
    switch (field.second->kind) {
        case domain::SecondPart::Kind::Choice: {
            const auto& choices = field.second->choices;
            const auto found = std::find_if(choices.begin(), choices.end(), [&](const domain::Choice& choice) {
                return choice.key == statement.detail;
            });
            return toQt(found == choices.end() ? statement.detail : found->label.in(context.language.current()));
        }
        case domain::SecondPart::Kind::Text:
            return statement.detail.empty() ? QString() : QStringLiteral("→ ") + toQt(statement.detail);
        case domain::SecondPart::Kind::Strength:
            return statement.strength ? Texts::tr("%1 of 5").arg(*statement.strength) : QString();
    }
    return {};
}

CellLines statementLines(const Context& context, const domain::FieldDefinition& field, const domain::ComparisonRow& row,
                         const std::vector<CompareColumn>& columns, std::size_t column) {
    CellLines lines;
    const auto& list = std::get<domain::Statements>(row.values[column]);
    for (std::size_t at = 0; at < list.size(); ++at) {
        const domain::Statement& statement = list[at];
        CellLine line;
        line.text = toQt(statement.text);
        line.second = secondOf(context, field, statement);
        line.rank = field.ranked ? static_cast<int>(at) + 1 : 0;
        line.citations = static_cast<int>(statement.evidence.size());
        line.lost = static_cast<int>(std::count_if(statement.evidence.begin(), statement.evidence.end(),
                                                   [](const auto& citation) { return !citation.plainName.empty(); }));
        QStringList spoken{line.text};
        if (!line.second.isEmpty()) spoken << line.second;
        spoken << marks::spoken(line.citations, line.lost);
        if (const domain::SharedStatement* shared = row.sharedAt(column, at)) {
            QStringList names;
            for (std::size_t other = 0; other < columns.size(); ++other)
                if (other != column && shared->at[other]) names << columns[other].shortName;
            line.shared = true;
            line.tag = tagOf(shared->equal, names, columns.size());
            spoken << spokenShare(shared->equal, names);
        }
        line.spoken = spoken.join(QStringLiteral(", "));
        lines.push_back(std::move(line));
    }
    return lines;
}

/// A value that is one whole, or one entry of a list of codes.
CellLine plainLine(const QString& text, const QStringList& sameAs, std::size_t columns) {
    CellLine line;
    line.text = text;
    line.shared = !sameAs.isEmpty();
    line.tag = tagOf(true, sameAs, columns);
    line.spoken = line.shared ? QStringLiteral("%1, %2").arg(text, spokenShare(true, sameAs)) : text;
    return line;
}

CellLines codeLines(const Context& context, const domain::FieldDefinition& field, const domain::ComparisonRow& row,
                    const std::vector<CompareColumn>& columns, std::size_t column) {
    CellLines lines;
    for (const std::string& code : std::get<domain::CodeList>(row.values[column])) {
        QStringList names;
        for (std::size_t other = 0; other < columns.size(); ++other) {
            const auto* codes = std::get_if<domain::CodeList>(&row.values[other]);
            if (other != column && codes && std::find(codes->begin(), codes->end(), code) != codes->end())
                names << columns[other].shortName;
        }
        lines.push_back(plainLine(app::choiceText(field, code, context.language.current()), names, columns.size()));
    }
    return lines;
}

double spread(const domain::ComparisonRow& row) {
    double low = 100;
    double high = 0;
    for (const domain::FieldValue& value : row.values)
        if (const auto* number = std::get_if<double>(&value)) {
            low = std::min(low, *number);
            high = std::max(high, *number);
        }
    return std::max(0.0, high - low);
}

QString statementNote(const domain::ComparisonRow& row) {
    int particular = 0;
    for (std::size_t column = 0; column < row.values.size(); ++column)
        particular += static_cast<int>(row.particular(column).size());
    const auto shared = static_cast<int>(row.shared.size());
    if (shared == 0) return particular == 0 ? QString() : Texts::tr("all particular");
    return particular == 0
               ? Texts::tr("all shared")
               : Texts::tr("%1 shared, %2 particular").arg(app::countText(shared), app::countText(particular));
}

}  // namespace

CellLines cellLines(const Context& context, const domain::FieldDefinition& field, const domain::ComparisonRow& row,
                    const std::vector<CompareColumn>& columns, std::size_t column) {
    const domain::FieldValue& value = row.values[column];
    if (domain::isEmpty(value)) return {};
    if (std::holds_alternative<domain::Statements>(value)) return statementLines(context, field, row, columns, column);
    if (std::holds_alternative<domain::CodeList>(value)) return codeLines(context, field, row, columns, column);
    QStringList names;
    for (std::size_t other = 0; other < columns.size(); ++other)
        if (other != column && row.values[other] == value) names << columns[other].shortName;
    return {
        plainLine(app::fieldText(field, value, context.knowledge, context.language.current()), names, columns.size())};
}

QString rowNote(const Context& context, const domain::FieldDefinition& field, const domain::ComparisonRow& row) {
    switch (field.kind) {
        case domain::FieldKind::Scale:
            return Texts::tr("spread %1").arg(app::localeOf(context.language.current()).toString(spread(row), 'g', 4));
        case domain::FieldKind::Statements:
            return statementNote(row);
        default:
            return {};
    }
}

}  // namespace chandung::gui
