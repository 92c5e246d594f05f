#pragma once

#include "gui/pages/datapage.h"

class QPushButton;
class QStackedWidget;

namespace chandung::gui {

class PageHeader;
class RowList;

/// What was moved to the trash: bring it back, or remove it for good.
class TrashPage : public DataPage {
    Q_OBJECT

public:
    explicit TrashPage(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] QString place() const override { return QStringLiteral("trash"); }

protected:
    void reload() override;

private:
    void restore();
    void erase();
    void disarm();
    [[nodiscard]] QString kindName(storage::EntityKind kind) const;
    [[nodiscard]] std::vector<storage::TrashEntry> chosen() const;

    PageHeader* m_header;
    QPushButton* m_restore;
    QPushButton* m_erase;
    QStackedWidget* m_stack;
    RowList* m_list;
    bool m_armed = false;  ///< the button was pressed once: deleting for good cannot be undone
};

}  // namespace chandung::gui
