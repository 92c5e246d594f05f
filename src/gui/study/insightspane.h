#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"
#include "gui/study/observationdrag.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace chandung::gui {

class InsightBoard;
class InsightForm;
class ObservationTray;
class Panel;

/// The board of step 3: observations that are left at one side, insights with theirs at the other; grouped by drag or
/// keys.
class InsightsPane : public QWidget {
    Q_OBJECT

public:
    explicit InsightsPane(Context& context, QWidget* parent = nullptr);

    void setStudy(app::Workspace* workspace, const domain::Uuid& study);
    void reload();
    void commit();
    void addInsight();
    /// False when it is no insight of the study.
    bool openInsight(const QString& id);
    /// Chooses the first insight that rests on nothing, and puts the focus where its observations come from.
    void goToUnbacked();
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void notify(const QString& text, bool undoable);

private:
    void buildTray();
    void buildBoard();
    void fillFilters(const domain::Bundle& bundle);
    void reloadTray(const domain::Bundle& bundle);
    void reloadBoard(const domain::Bundle& bundle);
    [[nodiscard]] bool passes(const domain::Observation& observation) const;
    void group();
    void moveTo(const std::vector<DraggedObservation>& observations, const domain::Uuid& insight);
    void moveBy(int by);
    void remove(const QString& insight);
    void showInsight();

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_study;
    Panel* m_trayPanel;
    QLineEdit* m_filter;
    QComboBox* m_field;
    QComboBox* m_source;
    ObservationTray* m_tray;
    Panel* m_boardPanel;
    InsightBoard* m_board;
    InsightForm* m_form;
};

}  // namespace chandung::gui
