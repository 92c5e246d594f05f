#pragma once

#include "gui/components/gridmodel.h"
#include "gui/context.h"
#include "gui/journey/journeydraft.h"

namespace chandung::gui {

/// The message sheet of one persona: stages down; question, objection, answer, proof, channel, content and call to
/// action across. An empty cell shows what the persona's fields offer.
class MessageModel : public GridModel {
    Q_OBJECT

public:
    static constexpr int columns = 7;

    MessageModel(Context& context, const JourneyDraft& draft, QObject* parent = nullptr);

    void setPersona(const domain::Uuid& persona);
    [[nodiscard]] const domain::Uuid& persona() const { return m_persona; }
    /// Fills all empty cells with what the persona offers, as one step of undo; false when there was nothing to fill.
    bool takeProposals();

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
    Context& m_context;
    const JourneyDraft& m_draft;
    domain::Uuid m_persona;
    domain::Journey m_shown;
    std::vector<domain::StageMessage> m_proposed;  ///< by stage
};

}  // namespace chandung::gui
