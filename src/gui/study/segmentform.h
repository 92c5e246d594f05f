#pragma once

#include "chandung/app/workspace.h"
#include "gui/components/autosave.h"
#include "gui/context.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;

namespace Ui {
class SegmentForm;
}

namespace chandung::gui {

class FieldEditor;
class StatementList;

/// Edits one segment; for companies with the profile that its personas inherit.
class SegmentForm : public QWidget {
    Q_OBJECT

public:
    explicit SegmentForm(Context& context, QWidget* parent = nullptr);
    ~SegmentForm() override;

    void setSegment(app::Workspace* workspace, const domain::Uuid& id);
    void commit();
    void focusName();

private:
    void load(const domain::Segment& segment);
    /// What is worth knowing about the name; nothing is refused.
    void warn();
    [[nodiscard]] QString labelOf(QLineEdit* field) const;
    void loadCompany(const domain::Segment& segment);
    void collect();
    void collectCompany(domain::Segment& segment);
    std::optional<double> number(QLineEdit* field, double highest, bool& fine);

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_id;
    std::unique_ptr<::Ui::SegmentForm> m_form;
    StatementList* m_criteria;
    QLabel* m_nameWarning = nullptr;
    QWidget* m_company = nullptr;
    std::vector<FieldEditor*> m_companyFields;
    bool m_companyTyped = false;
    AutoSave m_save;
};

}  // namespace chandung::gui
