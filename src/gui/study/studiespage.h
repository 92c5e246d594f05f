#pragma once

#include "gui/pages/datapage.h"

class QStackedWidget;

namespace chandung::gui {

class PageHeader;
class RowList;

/// The studies of the workspace.
class StudiesPage : public DataPage {
    Q_OBJECT

public:
    explicit StudiesPage(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] QString place() const override { return QStringLiteral("studies"); }
    void createHere() override;

protected:
    void reload() override;

private:
    void remove(const QString& id);

    PageHeader* m_header;
    QStackedWidget* m_stack;
    RowList* m_list;
};

}  // namespace chandung::gui
