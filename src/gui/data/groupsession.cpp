#include "gui/data/groupsession.h"

#include "chandung/app/data/datasets.h"
#include "chandung/app/data/datatexts.h"
#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"

namespace chandung::gui {

using app::toQt;

GroupSession::GroupSession(QObject* parent) : QObject(parent) {
    connect(&m_background, &app::Background::progressed, this, &GroupSession::progressed);
    connect(&m_background, &app::Background::failed, this, &GroupSession::failed);
    connect(&m_background, &app::Background::stopped, this, &GroupSession::stopped);
}

bool GroupSession::open(app::Workspace& workspace, const domain::Uuid& dataset, const storage::Step& step) {
    const auto found = workspace.find<domain::Dataset>(dataset);
    if (!found) return false;
    close();
    try {
        m_cells = std::make_shared<const domain::Table>(workspace.cells(dataset, step));
    } catch (const domain::Error& error) {
        if (error.code() == domain::ErrorCode::Cancelled)
            Q_EMIT stopped();
        else
            Q_EMIT failed(app::messageFor(error));
        return false;
    }
    m_dataset = *found;
    search();
    return true;
}

void GroupSession::close() {
    m_background.cancel();
    m_ready = false;
    m_dataset = {};
    m_cells.reset();
    m_profiles.reset();
    m_columns.clear();
    m_count = 0;
    m_grouping = {};
    m_rules.clear();
    m_names.clear();
    m_way = Way::Found;
}

void GroupSession::search() {
    struct Result {
        std::shared_ptr<const std::vector<analysis::ColumnProfile>> profiles;
        std::vector<std::size_t> columns;
        analysis::Grouping grouping;
    };
    auto result = std::make_shared<Result>();
    result->profiles = m_profiles;
    result->columns = m_columns;
    m_ready = false;
    m_way = Way::Found;
    Q_EMIT started(tr("Looking for groups in %1").arg(toQt(m_dataset.name)));
    m_background.run(
        [result, cells = m_cells, dataset = m_dataset, count = m_count](const analysis::Progress& progress) {
            if (!result->profiles)
                result->profiles = std::make_shared<const std::vector<analysis::ColumnProfile>>(
                    app::profilesOf(dataset, *cells, [&](double done) { return progress(done * 0.3); }));
            if (result->columns.empty()) result->columns = app::columnsToGroup(dataset, *result->profiles);
            analysis::GroupingOptions options;
            options.columns = result->columns;
            options.groups = count;
            options.progress = [&](double done) { return progress(0.3 + done * 0.7); };
            if (options.columns.empty()) throw domain::Error(domain::ErrorCode::CannotGroup, {"columns"});
            result->grouping = analysis::findGroups(*cells, *result->profiles, options);
        },
        [this, result] {
            m_profiles = result->profiles;
            m_columns = std::move(result->columns);
            m_grouping = std::move(result->grouping);
            m_names.assign(m_grouping.segments.size(), {});
            m_ready = true;
            Q_EMIT ready();
        });
}

void GroupSession::setColumns(std::vector<std::size_t> columns) {
    if (columns == m_columns || columns.empty()) return;
    m_columns = std::move(columns);
    m_count = 0;
    search();
}

void GroupSession::setCount(std::size_t groups) {
    m_count = groups;
    search();
}

void GroupSession::findAgain() {
    m_count = 0;
    search();
}

void GroupSession::setRules(std::vector<RuleSegment> rules) {
    m_rules = std::move(rules);
    if (m_rules.empty()) return findAgain();
    std::vector<std::uint8_t> groupOf(m_cells->rowCount(), analysis::noGroup);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const auto fits = analysis::matchingRows(*m_cells, *m_profiles, m_rules[i].conditions);
        for (std::size_t row = 0; row < fits.size(); ++row)
            if (fits[row] && groupOf[row] == analysis::noGroup) groupOf[row] = static_cast<std::uint8_t>(i);
        names.push_back(app::fromQt(m_rules[i].name));
    }
    m_way = Way::Rules;
    profileHandMade(std::move(groupOf), m_rules.size(), std::move(names));
}

void GroupSession::setTiers(std::size_t column, const std::vector<double>& limits) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i <= limits.size(); ++i) names.push_back(app::fromQt(tr("Tier %1").arg(i + 1)));
    m_way = Way::Tiers;
    profileHandMade(analysis::tiersOf(*m_cells, *m_profiles, column, limits), limits.size() + 1, std::move(names));
}

void GroupSession::profileHandMade(std::vector<std::uint8_t> groupOf, std::size_t groups,
                                   std::vector<std::string> names) {
    m_grouping = {};
    m_grouping.groups = groups;
    m_grouping.columns = app::columnsToGroup(m_dataset, *m_profiles);
    m_grouping.segments = analysis::profileGroups(*m_cells, *m_profiles, m_grouping.columns, groupOf, groups);
    m_grouping.groupOf = std::move(groupOf);
    m_names = std::move(names);
    Q_EMIT ready();
}

void GroupSession::setName(std::size_t group, const QString& name) {
    if (group < m_names.size()) m_names[group] = app::fromQt(name.trimmed());
}

QString GroupSession::name(std::size_t group) const {
    if (group < m_names.size() && !m_names[group].empty()) return toQt(m_names[group]);
    return app::groupName(m_grouping.segments[group], group);
}

std::vector<std::optional<domain::Tier>> GroupSession::tiers() const {
    std::vector<std::optional<domain::Tier>> tiers;
    if (m_way == Way::Tiers)
        for (std::size_t i = 0; i < m_grouping.groups; ++i)
            tiers.push_back(i < 3 ? std::optional(static_cast<domain::Tier>(i)) : std::nullopt);
    return tiers;
}

}  // namespace chandung::gui
