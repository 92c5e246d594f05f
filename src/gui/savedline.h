#pragma once

#include "gui/context.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace chandung::app {
class Workspace;
}

namespace chandung::gui {

/// What the status line says: at the left whether and when the work was saved, at the right what the workspace has.
class SavedLine : public QObject {
    Q_OBJECT

public:
    SavedLine(Context& context, QStatusBar* bar);

    /// Saved just now, open for reading only or, without a workspace, where the data will stay.
    void show(const app::Workspace* workspace);
    void setFacts(const QString& text);

private:
    Context& m_context;
    QLabel* m_icon;
    QLabel* m_saved;
    QLabel* m_facts;
};

}  // namespace chandung::gui
