#pragma once

#include "chandung/app/guidepages.h"
#include "chandung/app/workspace.h"
#include "gui/components/autosave.h"
#include "gui/context.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace chandung::gui {

class RowList;
class StatementList;

/// The interview guide and questionnaire of a study: which questions are asked, in which order and words, and the pages
/// and the table made of them.
class GuidePane : public QWidget {
    Q_OBJECT

public:
    explicit GuidePane(Context& context, QWidget* parent = nullptr);

    void setStudy(app::Workspace* workspace, const domain::Uuid& study);
    void commit();

Q_SIGNALS:
    /// Back to the sources.
    void closed();
    void notify(const QString& text, bool undoable);

private:
    QWidget* buildHead();
    QWidget* buildForm();
    QWidget* buildAsked();
    QWidget* buildOthers();
    [[nodiscard]] std::optional<domain::Guide> guide() const;
    void make();
    void load(const domain::Guide& guide);
    void loadOthers(const domain::Guide& guide);
    void collect();
    void ask(const QString& row);
    void propose();
    void showLink();
    void exportPdf(app::GuideForm form);
    void exportCsv();
    void write(const QString& proposal, const QString& filter, const std::function<void(const QString&)>& writer);

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_study;
    QStackedWidget* m_stack;
    QLineEdit* m_name;
    QPlainTextEdit* m_intro;
    QLineEdit* m_link;
    QLabel* m_linkError;
    QLabel* m_asked;
    StatementList* m_questions;
    RowList* m_others;
    AutoSave m_save;
};

}  // namespace chandung::gui
