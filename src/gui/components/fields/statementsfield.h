#pragma once

#include "gui/components/fields/fieldeditor.h"

namespace chandung::gui {

class StatementList;

/// An ordered list of statements with their evidence.
class StatementsField : public FieldEditor {
    Q_OBJECT

public:
    StatementsField(Context& context, const domain::FieldDefinition& definition, QWidget* parent);

    void setValue(const domain::FieldValue& value) override;
    [[nodiscard]] domain::FieldValue value() const override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    void finish() override;
    [[nodiscard]] QWidget* mainInput() const override;
    [[nodiscard]] StatementList& list() const { return *m_list; }

Q_SIGNALS:
    void evidenceRequested(int row, const QRect& mark);
    void leave();

private:
    StatementList* m_list;
};

}  // namespace chandung::gui
