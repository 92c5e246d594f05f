#pragma once

#include "chandung/app/workspace.h"
#include "chandung/domain/error.h"
#include "gui/context.h"

#include <QObject>

#include <memory>

class QWidget;

namespace chandung::gui {

/// The opened workspace of a window: opens, makes, copies and remembers files; says in one plain message when that
/// fails, and then leaves everything as it was.
class Session : public QObject {
    Q_OBJECT

public:
    Session(Context& context, QWidget* window);
    ~Session() override;

    [[nodiscard]] app::Workspace* workspace() const { return m_workspace.get(); }

    bool openFile(const QString& file);
    void askOpen();
    void askNew();
    /// A workspace with the sample studies in it.
    void openSample();
    void askSaveCopy();

Q_SIGNALS:
    /// Before the old workspace goes.
    void closing();
    void opened();
    /// The sample was opened; after `opened`.
    void sampleOpened();

private:
    void take(std::unique_ptr<app::Workspace> workspace);
    void report(const QString& title, const domain::Error& error);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString askFile(const QString& title, const QString& name);

    Context& m_context;
    QWidget* m_window;
    std::unique_ptr<app::Workspace> m_workspace;
};

}  // namespace chandung::gui
