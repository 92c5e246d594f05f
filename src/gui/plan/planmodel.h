#pragma once

#include "chandung/app/workspace.h"
#include "gui/components/gridmodel.h"
#include "gui/context.h"

#include <QPointer>

namespace chandung::gui {

/// The engagement plan of a persona: the seven ways down; idea, owner, channel, measure, result across. The plan is
/// made with the first text; ways without a text are not kept.
class PlanModel : public GridModel {
    Q_OBJECT

public:
    static constexpr int columns = 5;

    explicit PlanModel(Context& context, QObject* parent = nullptr);

    void setPersona(app::Workspace* workspace, const domain::Uuid& persona);
    /// How many of the seven ways have an idea.
    [[nodiscard]] int filled() const;

protected:
    [[nodiscard]] QString cellText(int row, int column) const override;
    [[nodiscard]] QString cellHint(int row, int column) const override;
    bool setCellText(int row, int column, const QString& text) override;
    [[nodiscard]] bool cellEditable(int row, int column) const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] QString columnName(int column) const override;
    void take() override;
    [[nodiscard]] QSize shape() const override;

private:
    [[nodiscard]] const domain::PlanWay* way(int row) const;

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_persona;
    domain::Plan m_shown;
};

}  // namespace chandung::gui
