#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;

namespace chandung::gui {

class RowList;

/// Finds words anywhere in the workspace as they are typed; Enter goes there.
class FindPalette : public QDialog {
    Q_OBJECT

public:
    FindPalette(Context& context, app::Workspace& workspace, QWidget* window);

Q_SIGNALS:
    void chosen(const QString& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void take(const QString& place);

    Context& m_context;
    app::Workspace& m_workspace;
    QLineEdit* m_query;
    RowList* m_hits;
    QLabel* m_foot;
    QTimer m_pause;
};

}  // namespace chandung::gui
