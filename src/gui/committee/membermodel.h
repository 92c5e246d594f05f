#pragma once

#include "gui/committee/committeedraft.h"
#include "gui/components/gridmodel.h"
#include "gui/context.h"

namespace chandung::gui {

/// The committee as a table, one member a row: all that the map and the inspector show. Texts are edited in place.
class MemberModel : public GridModel {
    Q_OBJECT

public:
    enum Column { Name, Title, Roles, Influence, Stance, Blocks, LooksAt, Needs, Next, ColumnCount };

    MemberModel(Context& context, const CommitteeDraft& draft, QObject* parent = nullptr);

    [[nodiscard]] domain::Uuid member(int row) const;
    [[nodiscard]] int rowOf(const domain::Uuid& member) const;  ///< −1: not there

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
    const CommitteeDraft& m_draft;
    domain::Committee m_shown;
};

}  // namespace chandung::gui
