#pragma once

#include "chandung/app/workspace.h"
#include "chandung/domain/purposes.h"
#include "gui/context.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace chandung::gui {

/// What comes out of a study, by its purposes, each with a button that makes it or goes there.
class OutcomesBox : public QWidget {
    Q_OBJECT

public:
    explicit OutcomesBox(Context& context, QWidget* parent = nullptr);

    void setStudy(app::Workspace* workspace, const domain::Uuid& study);

Q_SIGNALS:
    void navigate(const QString& place);
    void notify(const QString& text, bool undoable);

private:
    void addRow(domain::Purpose purpose, domain::Outcome outcome);
    [[nodiscard]] QString buttonText(domain::Outcome outcome) const;
    void go(domain::Outcome outcome);
    void exportList(domain::Outcome outcome);

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_study;
    std::vector<domain::Purpose> m_shown;
    QLabel* m_none;
    QVBoxLayout* m_rows;
};

}  // namespace chandung::gui
