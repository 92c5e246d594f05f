#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QPointer>
#include <QWidget>

namespace chandung::gui {

/// One of the five steps inside the page of a study.
class StudyStep : public QWidget {
    Q_OBJECT

public:
    explicit StudyStep(Context& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    void setStudy(app::Workspace* workspace, const domain::Uuid& study) {
        m_workspace = workspace;
        m_study = study;
    }

    /// Shows what the workspace holds now.
    virtual void reload() = 0;
    virtual void commit() {}
    /// Goes to something inside, for example a source.
    virtual void openItem(const QStringList& /*path*/) {}
    /// Where it is inside, to come back to.
    [[nodiscard]] virtual QString item() const { return {}; }
    /// Puts the focus into what a line of the checklist names.
    virtual void jump(const QString& place) = 0;
    virtual void createHere() {}
    [[nodiscard]] virtual std::vector<domain::Uuid> personas() const { return {}; }
    /// Wide steps have panes of their own and no side panel.
    [[nodiscard]] virtual bool wide() const { return false; }

Q_SIGNALS:
    void navigate(const QString& place);
    void notify(const QString& text, bool undoable);

protected:
    [[nodiscard]] std::optional<domain::Study> study() const {
        return m_workspace ? m_workspace->find<domain::Study>(m_study) : std::nullopt;
    }

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_study;
};

}  // namespace chandung::gui
