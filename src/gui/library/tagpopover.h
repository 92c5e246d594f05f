#pragma once

#include "chandung/app/workspace.h"
#include "gui/components/popover.h"
#include "gui/context.h"

class QLineEdit;

namespace chandung::gui {

class RowList;

/// Tags of one or several personas: ticks those there are, or types a new one and presses Enter. Esc closes it.
class TagPopover : public Popover {
    Q_OBJECT

public:
    TagPopover(Context& context, app::Workspace& workspace, std::vector<domain::Uuid> personas, QWidget* parent);

    void openAt(const QPoint& at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void toggle(const QString& tag);

    Context& m_context;
    app::Workspace& m_workspace;
    std::vector<domain::Uuid> m_personas;
    QStringList m_made;  ///< typed here: stay in the list when taken off again
    QLineEdit* m_tag;
    RowList* m_list;
};

}  // namespace chandung::gui
