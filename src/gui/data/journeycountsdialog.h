#pragma once

#include "chandung/app/data/journeycounts.h"
#include "gui/context.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QLabel;
class QTableWidget;

namespace chandung::gui {

/// Customers along a journey: a table with a stage column counted per stage, beside an earlier import of it, and who
/// moved from where.
class JourneyCountsDialog : public QDialog {
    Q_OBJECT

public:
    /// `stageNames`: as a page shows them, in order. `table`: the one to begin with; null: those kept with the journey.
    JourneyCountsDialog(Context& context, app::Workspace& workspace, const domain::Journey& journey,
                        QStringList stageNames, const domain::Uuid& table, QWidget* parent = nullptr);

private:
    /// One of the two tables, as it is chosen.
    struct Side {
        QComboBox* table = nullptr;
        QComboBox* stage = nullptr;
        QComboBox* key = nullptr;
        domain::Uuid loaded;
        domain::Table cells;
    };

    QWidget* buildSide(Side& side, const QString& title, const char* name, bool optional);
    void load(Side& side, const app::JourneyTable* chosen);
    void showCounts();
    void fillMoves(int stage, const app::StageMoves& moves);
    void keep();
    [[nodiscard]] app::StageCounts countsOf(const Side& side) const;
    [[nodiscard]] bool isChosen(const Side& side) const;

    Context& m_context;
    app::Workspace& m_workspace;
    domain::Journey m_journey;
    QStringList m_names;
    Side m_now;
    Side m_before;
    QTableWidget* m_table;
    QLabel* m_note;
};

}  // namespace chandung::gui
