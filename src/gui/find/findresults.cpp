#include "gui/find/findresults.h"

#include "chandung/app/language.h"
#include "chandung/app/settingtable.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "gui/components/evidencemarks.h"
#include "gui/components/foundwords.h"
#include "gui/components/rowdelegate.h"
#include "gui/find/hitplace.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace chandung::gui {

using app::toQt;
using storage::EntityKind;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::FindResults)
};

enum GroupOf { Personas, Statements, Sources, Insights, Studies, Committees, Journeys, Settings, Commands };

constexpr int faceSide = 28;
constexpr int mostStatements = 3;  // of one field

GroupOf groupOf(EntityKind kind) {
    switch (kind) {
        case EntityKind::Study:
            return Studies;
        case EntityKind::Source:
        case EntityKind::Observation:
            return Sources;
        case EntityKind::Insight:
        case EntityKind::Segment:
            return Insights;
        case EntityKind::Committee:
            return Committees;
        case EntityKind::Journey:
            return Journeys;
        default:
            return Personas;
    }
}

QString iconOf(EntityKind kind) {
    switch (kind) {
        case EntityKind::Study:
            return QStringLiteral("study");
        case EntityKind::Source:
            return QStringLiteral("talk");
        case EntityKind::Observation:
            return QStringLiteral("quote");
        case EntityKind::Insight:
            return QStringLiteral("bulb");
        case EntityKind::Segment:
            return QStringLiteral("target");
        case EntityKind::Committee:
            return QStringLiteral("committee");
        case EntityKind::Journey:
            return QStringLiteral("journey");
        default:
            return QStringLiteral("persona");
    }
}

/// A word of the statement begins with one of those typed; how many do.
int hitsIn(const QString& text, const QStringList& words) {
    int count = 0;
    for (const QString& word : words) count += foundwords::matches(text, {word}) ? 1 : 0;
    return count;
}

}  // namespace

FindResults::FindResults(Context& context, app::Workspace& workspace, QList<QAction*> commands)
    : m_context(context), m_workspace(workspace), m_commands(std::move(commands)) {
    m_faces.setWorkspace(&workspace);
}

std::vector<FindResults::Group> FindResults::find(const QString& typed, std::size_t limit, bool onlyPersonas) {
    const QStringList words = foundwords::wordsOf(typed);
    if (words.isEmpty()) return {};
    std::vector<Group> groups;
    for (const QString& title : {Texts::tr("Personas"), Texts::tr("Statements"), Texts::tr("Sources and observations"),
                                 Texts::tr("Insights and segments"), Texts::tr("Studies"), Texts::tr("Committees"),
                                 Texts::tr("Journeys"), Texts::tr("Settings"), Texts::tr("Commands")})
        groups.push_back({title, {}});
    try {
        for (const storage::SearchHit& hit : m_workspace.search(typed, limit)) addHit(groups, hit, words);
    } catch (const domain::Error&) {
        // The file cannot be asked now (it says so where it is changed): commands are still found.
    }
    addSettings(groups[Settings], typed, words);
    addCommands(groups[Commands], groups, words);
    if (onlyPersonas) groups.resize(Personas + 1);
    std::erase_if(groups, [](const Group& group) { return group.entries.empty(); });
    return groups;
}

QString FindResults::fieldLabel(const std::string& key, bool withGroup) const {
    const domain::FieldDefinition* field = m_workspace.catalogue().field(key);
    if (!field) return {};
    const domain::Language language = m_context.language.current();
    const QString label = toQt(field->rowLabel().in(language));
    const domain::FieldGroup* group = m_workspace.catalogue().group(field->group());
    return withGroup && group ? QStringLiteral("%1, %2").arg(toQt(group->label.in(language)), label) : label;
}

QPixmap FindResults::markPixmap(int citations) const {
    const qreal scale = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(faceSide, faceSide) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    marks::paintCounts(painter, m_context.theme, QRectF(1, 0, faceSide, faceSide), citations, 0);
    if (citations == 0) marks::paintAssumption(painter, m_context.theme, QPointF(1 + marks::size / 2, faceSide / 2.0));
    return pixmap;
}

FindResults::Entry FindResults::entry(const storage::SearchHit& hit, const QStringList& words) const {
    Entry result;
    Row& row = result.row;
    row.id = placeOf(m_workspace, hit);
    const QString name = toQt(hit.name);
    row.title = hit.snippet.empty() ? foundwords::marked(name, words) : toQt(hit.snippet);
    const QString where = fieldLabel(hit.field, false);
    if (RowDelegate::withoutMarks(row.title) != name)
        row.sub = where.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, where);
    row.icon = m_context.theme.icon(iconOf(hit.kind));
    return result;
}

void FindResults::addHit(std::vector<Group>& groups, const storage::SearchHit& hit, const QStringList& words) {
    if (hit.kind == EntityKind::Persona) {
        addPersona(groups, hit, words);
        return;
    }
    Entry found = entry(hit, words);
    if (found.row.id.isEmpty()) return;
    if (hit.kind == EntityKind::Source) {
        if (const auto source = m_workspace.find<domain::Source>(hit.id)) {
            QStringList sub{word(m_context, "source_kinds", domain::code(source->kind))};
            if (!source->date.empty()) sub << dateText(m_context, source->date);
            if (found.row.sub.isEmpty()) found.row.sub = sub.join(QStringLiteral(", "));
        }
    } else if (hit.kind == EntityKind::Observation) {
        const auto observation = m_workspace.find<domain::Observation>(hit.id);
        const auto source = observation ? m_workspace.find<domain::Source>(observation->sourceId) : std::nullopt;
        if (source) found.row.sub = toQt(source->title);
    }
    groups[groupOf(hit.kind)].entries.push_back(std::move(found));
}

void FindResults::addPersona(std::vector<Group>& groups, const storage::SearchHit& hit, const QStringList& words) {
    const domain::FieldDefinition* field = m_workspace.catalogue().field(hit.field);
    if (field && field->kind == domain::FieldKind::Statements) {
        addStatements(groups[Statements], hit, words);
        return;
    }
    const QString place = placeOf(m_workspace, hit);
    const auto persona = m_workspace.find<domain::Persona>(hit.id);
    if (!persona) return;
    Entry found;
    Row& row = found.row;
    row.title = foundwords::marked(
        persona->name().empty() ? Texts::tr("Persona without a name") : toQt(persona->name()), words);
    row.icon = m_faces.face(hit.id, persona->updatedAt, faceSide, qGuiApp->devicePixelRatio());
    if (hit.field == "identity.name") {
        row.id = place.section(QLatin1Char('/'), 0, 1);
        const std::string title = persona->text("role.title");
        QStringList sub;
        for (const std::string& text :
             {persona->text("identity.label"), title.empty() ? persona->text("demographics.occupation") : title})
            if (!text.empty()) sub << toQt(text);
        row.sub = sub.join(QStringLiteral(", "));
    } else {
        row.id = place;
        const QString where = field ? fieldLabel(hit.field, false) : Texts::tr("Tags");
        row.sub = QStringLiteral("%1: %2").arg(where, toQt(hit.snippet));
    }
    groups[Personas].entries.push_back(std::move(found));
}

void FindResults::addStatements(Group& group, const storage::SearchHit& hit, const QStringList& words) {
    const auto persona = m_workspace.find<domain::Persona>(hit.id);
    if (!persona) return;
    const auto segment =
        persona->segmentId.isNull() ? std::nullopt : m_workspace.find<domain::Segment>(persona->segmentId);
    const domain::FieldValue& value = domain::effectiveValue(*persona, segment ? &*segment : nullptr, hit.field);
    const auto* list = std::get_if<domain::Statements>(&value);
    if (!list) return;
    std::vector<std::pair<int, const domain::Statement*>> found;
    for (const domain::Statement& statement : *list)
        if (const int hits = hitsIn(toQt(statement.text) + QLatin1Char(' ') + toQt(statement.detail), words); hits > 0)
            found.emplace_back(hits, &statement);
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    const QString where = QStringLiteral("%1, %2").arg(toQt(hit.name), fieldLabel(hit.field, true));
    const QString place = placeOf(m_workspace, hit);
    if (found.empty()) {
        // In the words of its evidence.
        Entry quoted = entry(hit, words);
        quoted.row.sub = where;
        group.entries.push_back(std::move(quoted));
        return;
    }
    const int most = found.front().first;
    int shown = 0;
    for (const auto& [hits, statement] : found) {
        if (hits < most || shown++ == mostStatements) break;
        Entry one;
        one.row.id = place;
        one.row.title = foundwords::marked(toQt(statement->text), words);
        one.row.sub = where;
        const auto citations = static_cast<int>(statement->evidence.size());
        one.row.icon = markPixmap(citations);
        one.row.spoken = QStringLiteral("%1, %2, %3").arg(toQt(statement->text), marks::spoken(citations), where);
        group.entries.push_back(std::move(one));
    }
}

void FindResults::addSettings(Group& group, const QString& typed, const QStringList& words) const {
    for (const app::SettingSpec& spec : app::settingTable()) {
        if (!app::settingMatches(spec, typed)) continue;
        Entry one;
        one.row.id = QStringLiteral("settings/") + QString::fromLatin1(spec.key);
        one.row.title = foundwords::marked(app::settingText(spec.label), words);
        one.row.sub = app::settingText(spec.section);
        one.row.icon = m_context.theme.icon(QStringLiteral("settings"));
        group.entries.push_back(std::move(one));
    }
}

void FindResults::addCommands(Group& group, const std::vector<Group>& groups, const QStringList& words) const {
    const auto add = [&](QAction* action, const QString& text) {
        Entry one;
        one.row.title = foundwords::marked(text, words);
        one.row.icon = action->icon();
        one.row.right = action->shortcut().toString(QKeySequence::NativeText);
        one.command = action;
        group.entries.push_back(one);
    };
    for (QAction* action : m_commands) {
        QString text = action->text();
        text.remove(QLatin1Char('&'));
        if (action->isEnabled() && foundwords::matches(text, words)) add(action, text);
    }
    // What one may want to do with the persona found first.
    if (groups[Personas].entries.empty()) return;
    const Row& persona = groups[Personas].entries.front().row;
    const QString name = RowDelegate::withoutMarks(persona.title);
    if (!foundwords::matches(name, words)) return;
    const QString id = persona.id.section(QLatin1Char('/'), 1, 1);
    for (QAction* action : m_commands) {
        if (!action->isEnabled()) continue;
        if (action->objectName() == QLatin1String("comparePersonasAction")) {
            add(action, Texts::tr("Compare with %1").arg(name));
            group.entries.back().compareWith = id;
        } else if (action->objectName() == QLatin1String("exportCardAction")) {
            add(action, Texts::tr("Export the card of %1").arg(name));
            group.entries.back().exportOf = id;
        }
    }
}

}  // namespace chandung::gui
