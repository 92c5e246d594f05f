#pragma once

#include "chandung/analysis/grouping.h"
#include "chandung/analysis/match.h"
#include "chandung/app/background.h"
#include "chandung/app/workspace.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace chandung::gui {

/// A segment made by hand: rows that fit all conditions.
struct RuleSegment {
    QString name;
    std::vector<analysis::Predicate> conditions;
};

/// A stored table at work: its cells and profiles, the groups that were found, made by rules or by value, and what the
/// marketer called and chose of them.
class GroupSession : public QObject {
    Q_OBJECT

public:
    enum class Way { Found, Rules, Tiers };

    explicit GroupSession(QObject* parent = nullptr);

    /// Reads the table and looks for groups; false when it is not there.
    bool open(app::Workspace& workspace, const domain::Uuid& dataset, const storage::Step& step = {});
    void close();
    [[nodiscard]] domain::Uuid id() const { return m_dataset.id; }

    [[nodiscard]] const domain::Dataset& dataset() const { return m_dataset; }
    [[nodiscard]] const domain::Table& cells() const { return *m_cells; }
    [[nodiscard]] const std::vector<analysis::ColumnProfile>& profiles() const { return *m_profiles; }
    /// The same, for work beside the window that outlives the session.
    [[nodiscard]] std::shared_ptr<const domain::Table> sharedCells() const { return m_cells; }
    [[nodiscard]] std::shared_ptr<const std::vector<analysis::ColumnProfile>> sharedProfiles() const {
        return m_profiles;
    }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] Way way() const { return m_way; }
    [[nodiscard]] const analysis::Grouping& grouping() const { return m_grouping; }
    [[nodiscard]] const std::vector<RuleSegment>& rules() const { return m_rules; }

    /// The columns that groups are looked for in.
    [[nodiscard]] const std::vector<std::size_t>& columns() const { return m_columns; }
    void setColumns(std::vector<std::size_t> columns);
    /// 0: the recommended number.
    void setCount(std::size_t groups);
    void setRules(std::vector<RuleSegment> rules);
    /// `limits`: the lowest value of each tier but the last, falling.
    void setTiers(std::size_t column, const std::vector<double>& limits);
    /// Back to the groups that were found.
    void findAgain();
    void cancel() { m_background.cancel(); }

    /// What the marketer calls the groups; empty: as drafted.
    void setName(std::size_t group, const QString& name);
    [[nodiscard]] QString name(std::size_t group) const;
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    [[nodiscard]] std::vector<std::optional<domain::Tier>> tiers() const;

Q_SIGNALS:
    void started(const QString& what);
    void progressed(double done);
    void ready();
    void failed(const QString& message);
    void stopped();

private:
    void search();
    void profileHandMade(std::vector<std::uint8_t> groupOf, std::size_t groups, std::vector<std::string> names);

    app::Background m_background;
    domain::Dataset m_dataset;
    std::shared_ptr<const domain::Table> m_cells;
    std::shared_ptr<const std::vector<analysis::ColumnProfile>> m_profiles;
    std::vector<std::size_t> m_columns;
    std::size_t m_count = 0;
    analysis::Grouping m_grouping;
    std::vector<RuleSegment> m_rules;
    std::vector<std::string> m_names;
    Way m_way = Way::Found;
    bool m_ready = false;
};

}  // namespace chandung::gui
