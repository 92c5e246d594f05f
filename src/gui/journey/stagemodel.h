#pragma once

#include "gui/components/gridmodel.h"
#include "gui/context.h"
#include "gui/journey/journeydraft.h"
#include "gui/journey/stagetexts.h"

namespace chandung::gui {

/// A journey as a table: its rows down, its stages across.
class StageModel : public GridModel {
    Q_OBJECT

public:
    StageModel(Context& context, const JourneyDraft& draft, QObject* parent = nullptr);

    [[nodiscard]] const domain::Journey& shown() const { return m_shown; }
    [[nodiscard]] const domain::Stage& stage(int column) const {
        return m_shown.stages[static_cast<std::size_t>(column)];
    }
    /// Customers at the stages; empty when no table is counted.
    [[nodiscard]] const app::JourneyFigures& customers() const { return m_customers; }
    [[nodiscard]] std::optional<int> feeling(int column) const;
    bool setFeeling(int column, std::optional<int> feeling);
    /// What is being dragged: shown, not yet kept. Nothing: not dragging.
    void preview(int column, std::optional<int> feeling);

protected:
    [[nodiscard]] QString cellText(int row, int column) const override;
    [[nodiscard]] QString cellShown(int row, int column) const override;
    [[nodiscard]] QString cellHint(int row, int column) const override;
    bool setCellText(int row, int column, const QString& text) override;
    [[nodiscard]] bool cellEditable(int row, int column) const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] QString columnName(int column) const override;
    void take() override;
    [[nodiscard]] QSize shape() const override;

private:
    Context& m_context;
    const JourneyDraft& m_draft;
    domain::Journey m_shown;
    app::JourneyFigures m_customers;
    int m_previewColumn = -1;
    std::optional<int> m_preview;
};

}  // namespace chandung::gui
