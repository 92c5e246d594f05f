#pragma once

#include "chandung/app/background.h"
#include "chandung/app/data/personamatch.h"
#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace chandung::gui {

class RowList;

/// Does a persona hold? How many rows of a table fit what it says, and how many are lost with every detail.
class MatchPanel : public QWidget {
    Q_OBJECT

public:
    explicit MatchPanel(Context& context, QWidget* parent = nullptr);

    /// Hides itself while the workspace has no table.
    void setPersona(app::Workspace* workspace, const domain::Uuid& persona);

private:
    void count();
    void show(const std::vector<app::MatchAttribute>& attributes, const analysis::Match& match);

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_persona;
    app::Background m_background;
    QComboBox* m_table;
    QPushButton* m_count;
    QLabel* m_result;
    RowList* m_steps;
};

}  // namespace chandung::gui
