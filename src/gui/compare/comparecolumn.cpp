#include "gui/compare/comparecolumn.h"

#include "chandung/app/card/avatar.h"
#include "chandung/app/data/segmentdata.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "chandung/app/versions.h"
#include "gui/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace chandung::gui {

using app::toQt;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::CompareColumn)
};

const QString segmentPrefix = QStringLiteral("segment:");
const QString dataPrefix = QStringLiteral("data:");
const QLatin1Char versionSign('@');

/// Vietnamese names are called by their last word; their letters give them away.
bool isVietnamese(const QString& name) {
    return std::any_of(name.begin(), name.end(), [](QChar letter) {
        return letter == QChar(0x111) || letter == QChar(0x110) || letter == QChar(0x1B0) || letter == QChar(0x1A1) ||
               (letter.unicode() >= 0x1EA0 && letter.unicode() <= 0x1EF9);
    });
}

std::optional<CompareColumn> personaColumn(const app::Workspace& workspace, const QString& id) {
    const auto key = domain::Uuid::parse(app::fromQt(id));
    auto persona = key ? workspace.find<domain::Persona>(*key) : std::nullopt;
    if (!persona) return std::nullopt;
    CompareColumn column;
    column.id = id;
    column.name = persona->name().empty() ? Texts::tr("Persona without a name") : toQt(persona->name());
    const std::string title = persona->text("role.title");
    column.sub = toQt(title.empty() ? persona->text("demographics.occupation") : title);
    if (!persona->segmentId.isNull()) column.segment = workspace.find<domain::Segment>(persona->segmentId);
    column.persona = std::move(*persona);
    return column;
}

/// What a segment says, in the form of a persona without anything of its own: it shows all that it would inherit.
std::optional<CompareColumn> segmentColumn(const app::Workspace& workspace, const QString& id) {
    const auto key = domain::Uuid::parse(app::fromQt(id.mid(segmentPrefix.size())));
    auto segment = key ? workspace.find<domain::Segment>(*key) : std::nullopt;
    if (!segment) return std::nullopt;
    CompareColumn column;
    column.kind = CompareColumn::Kind::Segment;
    column.id = id;
    column.name = segment->name.empty() ? Texts::tr("Segment without a name") : toQt(segment->name);
    column.sub =
        segment->share ? Texts::tr("Segment, share %1").arg(app::percentOf(*segment->share)) : Texts::tr("Segment");
    column.persona.id = segment->id;
    column.persona.kind = domain::CustomerKind::B2b;
    column.persona.studyId = segment->studyId;
    if (segment->share) column.persona.set("identity.share", *segment->share);
    if (segment->tier) column.persona.set("company.tier", std::string(domain::code(*segment->tier)));
    if (segment->sophistication) column.persona.set("company.sophistication", *segment->sophistication);
    column.segment = std::move(segment);
    return column;
}

/// The persona as it was at a version of it.
std::optional<CompareColumn> versionColumn(const Context& context, app::Workspace& workspace, const QString& id) {
    const QString now = id.section(versionSign, 0, 0);
    auto column = personaColumn(workspace, now);
    if (!column) return std::nullopt;
    for (storage::PersonaVersion& past : app::versionsOf(workspace, column->persona.id)) {
        if (past.review.version != id.section(versionSign, 1).toInt()) continue;
        column->kind = CompareColumn::Kind::Version;
        column->id = id;
        column->version = past.review.version;
        column->shortName = Texts::tr("Version %1").arg(column->version);
        column->name = Texts::tr("%1, version %2").arg(column->name).arg(column->version);
        column->sub = Texts::tr("As on %1").arg(dateText(context, past.review.date));
        past.persona.updatedAt = column->persona.updatedAt;  // the face is drawn as it is now
        column->persona = std::move(past.persona);
        return column;
    }
    return std::nullopt;
}

/// What the table says of the segment that a persona was drafted from.
std::optional<CompareColumn> dataColumn(app::Workspace& workspace, const QString& id) {
    const auto key = domain::Uuid::parse(app::fromQt(id.mid(dataPrefix.size())));
    if (!key || !workspace.find<domain::Persona>(*key)) return std::nullopt;
    auto data = app::segmentData(workspace, *key);
    if (!data) return std::nullopt;
    CompareColumn column;
    column.kind = CompareColumn::Kind::Data;
    column.id = id;
    column.name = Texts::tr("Segment's data");
    column.shortName = Texts::tr("the data");
    column.sub = toQt(data->dataset.name);
    column.table = data->dataset.id;
    column.persona = std::move(data->figures);
    column.figures = std::move(data->texts);
    return column;
}

std::optional<CompareColumn> columnOf(const Context& context, app::Workspace& workspace, const QString& id) {
    if (id.startsWith(segmentPrefix)) return segmentColumn(workspace, id);
    if (id.startsWith(dataPrefix)) return dataColumn(workspace, id);
    if (id.contains(versionSign)) return versionColumn(context, workspace, id);
    return personaColumn(workspace, id);
}

/// The accents of the cards, moved on where a neighbour has it already.
void giveAccents(const app::Workspace& workspace, std::vector<CompareColumn>& columns) {
    std::vector<QColor> taken;
    const auto summaries = workspace.personaSummaries();
    for (CompareColumn& column : columns) {
        std::size_t place = 0;
        for (const auto& other : summaries)
            if (other.studyId == column.persona.studyId && other.id < column.persona.id) ++place;
        column.accent = app::card::accentByPlace(place);
        while (std::find(taken.begin(), taken.end(), column.accent) != taken.end())
            column.accent = app::card::accentByPlace(++place);
        taken.push_back(column.accent);
    }
}

}  // namespace

QString segmentColumnId(const domain::Uuid& segment) {
    return segmentPrefix + toQt(segment.str());
}

QString dataColumnId(const domain::Uuid& persona) {
    return dataPrefix + toQt(persona.str());
}

QString versionColumnId(const domain::Uuid& persona, int version) {
    return toQt(persona.str()) + versionSign + QString::number(version);
}

QStringList shortNames(const QStringList& names) {
    QStringList result;
    // "Lan (copy)": what stands in brackets is no part of the name.
    static const QRegularExpression bracket(QStringLiteral("\\s*\\([^()]*\\)\\s*$"));
    for (const QString& whole : names) {
        const QString name = QString(whole).remove(bracket);
        const int part = isVietnamese(name) ? -1 : 0;
        result << name.section(QLatin1Char(' '), part, part, QString::SectionSkipEmpty);
    }
    for (int i = 0; i < names.size(); ++i)
        if (result.count(result[i]) > 1 || result[i].isEmpty()) {
            const QString doubled = result[i];
            for (int j = 0; j < names.size(); ++j)
                if (result[j] == doubled) result[j] = names[j];
        }
    return result;
}

std::vector<CompareColumn> compareColumns(const Context& context, app::Workspace& workspace, const QStringList& ids) {
    std::vector<CompareColumn> columns;
    QStringList names;
    for (const QString& id : ids) {
        const bool known =
            std::any_of(columns.begin(), columns.end(), [&](const CompareColumn& other) { return other.id == id; });
        if (known || columns.size() >= mostCompared) continue;
        auto column = columnOf(context, workspace, id);
        if (!column) continue;
        names << column->name;
        columns.push_back(std::move(*column));
    }
    const QStringList brief = shortNames(names);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].shortName.isEmpty()) columns[i].shortName = brief[static_cast<qsizetype>(i)];
    giveAccents(workspace, columns);
    return columns;
}

}  // namespace chandung::gui
