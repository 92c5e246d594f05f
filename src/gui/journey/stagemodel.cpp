#include "gui/journey/stagemodel.h"

#include "chandung/app/data/journeycounts.h"
#include "chandung/app/text.h"
#include "gui/words.h"

#include <QLocale>
#include <QSize>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

/// The plain text of a row; null for rows that are none.
std::string domain::Stage::*textOf(StageRow row) {
    switch (row) {
        case StageRow::Summary:
            return &domain::Stage::summary;
        case StageRow::Who:
            return &domain::Stage::who;
        case StageRow::Concern:
            return &domain::Stage::concern;
        case StageRow::Message:
            return &domain::Stage::message;
        case StageRow::FeelingNote:
            return &domain::Stage::emotionNote;
        case StageRow::GoesWrong:
            return &domain::Stage::goesWrong;
        case StageRow::Idea:
            return &domain::Stage::idea;
        case StageRow::Handover:
            return &domain::Stage::handover;
        case StageRow::Duration:
            return &domain::Stage::duration;
        case StageRow::Measure:
            return &domain::Stage::measure;
        default:
            return nullptr;
    }
}

std::vector<std::string> domain::Stage::*listOf(StageRow row) {
    if (row == StageRow::Channels) return &domain::Stage::channels;
    if (row == StageRow::Content) return &domain::Stage::content;
    return nullptr;
}

QString joined(const std::vector<std::string>& texts, const QString& by) {
    QStringList list;
    for (const std::string& text : texts) list.append(toQt(text));
    return list.join(by);
}

std::vector<std::string> linesOf(const QString& text) {
    std::vector<std::string> lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty()) lines.push_back(fromQt(line.trimmed()));
    return lines;
}

std::optional<int> feelingOf(const QString& text) {
    bool fine = false;
    const int value = QString(text).replace(QChar(0x2212), QLatin1Char('-')).trimmed().toInt(&fine);
    return fine ? std::optional(qBound(-2, value, 2)) : std::nullopt;
}

}  // namespace

StageModel::StageModel(Context& context, const JourneyDraft& draft, QObject* parent)
    : GridModel(parent), m_context(context), m_draft(draft) {}

void StageModel::take() {
    m_shown = m_draft.journey().value_or(domain::Journey());
    m_customers = m_draft.workspace() && !m_shown.stages.empty() ? app::journeyFigures(*m_draft.workspace(), m_shown)
                                                                 : app::JourneyFigures();
}

QSize StageModel::shape() const {
    const auto stages = static_cast<int>(m_shown.stages.size());
    return {stages, stages == 0 ? 0 : static_cast<int>(StageRow::Count)};
}

std::optional<int> StageModel::feeling(int column) const {
    return column == m_previewColumn ? m_preview : stage(column).emotion;
}

bool StageModel::setFeeling(int column, std::optional<int> feeling) {
    preview(-1, {});
    const bool done = m_draft.change(tr("Change feeling"), [&](domain::Journey& journey) {
        journey.stages[static_cast<std::size_t>(column)].emotion = feeling;
    });
    refresh();
    return done;
}

void StageModel::preview(int column, std::optional<int> feeling) {
    if (m_previewColumn == column && m_preview == feeling) return;
    m_previewColumn = column;
    m_preview = feeling;
    const int row = static_cast<int>(StageRow::Feeling);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

QString StageModel::cellText(int row, int column) const {
    const domain::Stage& stage = this->stage(column);
    const auto kind = static_cast<StageRow>(row);
    if (const auto text = textOf(kind)) return toQt(stage.*text);
    if (const auto list = listOf(kind)) return joined(stage.*list, QStringLiteral("\n"));
    switch (kind) {
        case StageRow::Name:
            return stageName(m_context, stage);
        case StageRow::Customers:
            return customersText(m_customers, static_cast<std::size_t>(column));
        case StageRow::Touchpoints:
            return touchpointLines(stage.touchpoints);
        case StageRow::Feeling:
            return feelingText(feeling(column));
        case StageRow::Owner:
            return stage.owner ? toQt(domain::code(*stage.owner)) : QString();
        default:
            return {};
    }
}

QString StageModel::cellShown(int row, int column) const {
    const auto kind = static_cast<StageRow>(row);
    const domain::Stage& stage = this->stage(column);
    if (const auto list = listOf(kind)) return joined(stage.*list, QStringLiteral(", "));
    if (kind == StageRow::Owner) return stage.owner ? word(m_context, "owners", domain::code(*stage.owner)) : QString();
    return cellText(row, column);
}

QString StageModel::cellHint(int row, int column) const {
    return stageHint(m_context, stage(column), static_cast<StageRow>(row));
}

bool StageModel::setCellText(int row, int column, const QString& text) {
    const auto kind = static_cast<StageRow>(row);
    return m_draft.change(tr("Edit journey"), [&](domain::Journey& journey) {
        domain::Stage& stage = journey.stages[static_cast<std::size_t>(column)];
        if (const auto member = textOf(kind)) stage.*member = fromQt(text);
        if (const auto list = listOf(kind)) stage.*list = linesOf(text);
        if (kind == StageRow::Name) {
            const bool own = text.trimmed() != word(m_context, "stages", domain::code(stage.key));
            stage.name = own ? fromQt(text) : std::string();
        }
        if (kind == StageRow::Touchpoints) stage.touchpoints = touchpointsOf(text);
        if (kind == StageRow::Feeling) stage.emotion = feelingOf(text);
        if (kind == StageRow::Owner) stage.owner = domain::fromCode<domain::StageOwner>(fromQt(text));
    });
}

bool StageModel::cellEditable(int row, int /*column*/) const {
    return static_cast<StageRow>(row) != StageRow::Customers && !m_draft.readOnly();
}

QString StageModel::rowName(int row) const {
    const QString name = stageRowName(static_cast<StageRow>(row));
    if (static_cast<StageRow>(row) != StageRow::Customers || m_customers.empty()) return name;
    QStringList lines{name, m_customers.table};
    if (!m_customers.earlier.isEmpty()) lines.append(tr("was: %1").arg(m_customers.earlier));
    if (m_customers.elsewhere > 0)
        lines.append(tr("at no stage: %1").arg(QLocale().toString(static_cast<qulonglong>(m_customers.elsewhere))));
    return lines.join(QLatin1Char('\n'));
}

QString StageModel::columnName(int column) const {
    return stageName(m_context, stage(column));
}

}  // namespace chandung::gui
